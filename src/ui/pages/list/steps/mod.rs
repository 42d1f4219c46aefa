//! One question at a time.

mod asked;
mod back;
mod columns;
mod ledger;
mod on;
mod open;
mod output;
mod problems;
mod refused;
mod remarks;
mod sharing;

pub(super) use asked::asked;
pub(super) use output::sentence;
pub(super) use remarks::{RANGES, named, remark, together};
pub(super) use sharing::in_short;
