//! Amounts that are paid: split to the last unit.

mod allocation;
mod fitting;
mod list;
mod order;
mod payout;

pub use allocation::{Allocation, AllocationError, Claim, allocate};
pub(crate) use allocation::{fitted_in_order, payable_parts_in_order};
pub(crate) use list::split;
pub use list::{AmountOverList, ListedMember};
pub use order::by_number;
pub(crate) use payout::{PayoutTerms, pay};
