//! Capital of members and of the co-op.

mod items;
mod members;
mod remarks;
mod terms;

pub use items::{item, item_of_all, standing};
pub(super) use remarks::remark;
pub(super) use terms::term;
