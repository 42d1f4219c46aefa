//! Amounts split over a list: the same parts as [`allocate`](crate::domain::allocate), of many members at once.

mod kernel;
mod split;

pub use split::{Split, Splitting, split};
