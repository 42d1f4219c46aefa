//! A ledger of movements: every member's balance by the method of the by-laws.
//!
//! # Design
//!
//! *Why is it part of how a list is read?* Its faults are rows with a line, to be mended in place or left out; its questions
//! stand among the others. What comes of it is a list of members again ([`accounts`]), and is shared over as any other.

pub(super) mod account;
mod accounts;
mod amount;
pub(super) mod choices;
mod columns;
mod dates;
mod direction;
mod found;
mod look;
mod opening;
mod read;

pub use account::{Account, Ledger, Movement, Years};
pub use accounts::{AccountHeadings, accounts};
pub use choices::{LedgerChoices, Method};
pub use dates::{DayOrder, day_of, order_of};
pub(super) use direction::{is_of_out, may_be_taken_out};
pub(super) use found::find_directions;
pub(super) use read::LedgerReading;
