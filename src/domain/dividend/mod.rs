//! Rates on balances.

mod by_day;
mod by_month;
mod course;
mod daily;
mod entered;
mod movements;
mod part_years;
mod rates;
mod savings;
mod weighting;

pub use entered::{
    Balance, Change, Corrected, DividendClass, Dividends, Once, Payments, SavingsInterest, Start,
};
pub(crate) use rates::dividends;
pub(crate) use savings::interest;
