//! Amounts split over a list: the same parts as [`allocate`](crate::domain::allocate), of many members at once.

mod distribution;
mod dividend;
mod kernel;
mod key;
mod plan;
mod shared;
mod split;
mod weights;

pub use distribution::{held, in_cash, measured, paid_and_credited, refusals, share, share_pool, total};
pub use dividend::Paying;
pub use key::Key;
pub use plan::{NoPlan, Plan, Pool};
pub use shared::{Columns, Of, Shares, Unshared};
pub use split::{Split, Splitting, split};
pub use weights::{Weights, owners};
