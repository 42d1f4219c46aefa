//! A ledger of movements: every member's balance by the method of the by-laws.

mod account;
mod dates;
mod direction;
mod read;

pub use account::{Account, Method, Movement};
pub use dates::{DayOrder, day_of, order_of};
pub use read::{Ledger, LedgerChoices, LedgerCode, LedgerQuestion, LedgerTold, ledger};
