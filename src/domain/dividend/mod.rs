//! Rates on balances.

mod entered;
mod rates;
mod savings;
mod weighting;

pub use entered::{Balance, Change, DividendClass, Dividends, SavingsInterest, Start};
pub(crate) use rates::dividends;
pub(crate) use savings::interest;
