//! Each page.

pub(super) mod capital;
pub(super) mod class;
pub(super) mod delivery;
pub(super) mod export;
pub(super) mod list;
pub(super) mod loan;
pub(super) mod malaysia;
pub(super) mod plant;
pub(super) mod rebate;
pub(super) mod savings;
pub(super) mod shu;
pub(super) mod split;
pub(super) mod two_countries;
