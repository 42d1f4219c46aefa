//! Which records are members, and why the others are not.

mod above;
mod deleted;
mod kind;
mod numbers;
mod shape;
mod sums;

pub(super) use above::Above;
pub(super) use deleted::Deletions;
pub use kind::{LeftOut, Why};
pub(super) use kind::{Rows, Sorted, is_spreadsheet_error};
pub use numbers::begins_formula;
pub(super) use numbers::{Found, Numbers, guarded, is_changed, own_number, unguarded};
pub(super) use sums::{Sums, Verdict, decimal};
