//! The year’s surplus, from the accounts to each member, and backwards from a promise.

mod entered;
mod given;
mod known_rates;
mod least;
mod lines;
mod members;
mod pool;
mod pool_promise;
mod promise;
mod result;
mod split;
mod twice;

pub use entered::{BasisPart, KnownRate, KnownRates, PoolPromise, Sharing, SplitLine, YearResult};
pub(crate) use known_rates::by_known_rates;
pub(crate) use members::{for_members, without_split};
pub(crate) use result::{result, result_with, with_plant};
pub(crate) use split::{share_checked, share_out};
pub(crate) use twice::refuse_second_surplus;
