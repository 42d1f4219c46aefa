//! Where what other pages find goes among the figures of this one.

use super::fields::{BASIS, CAPITAL, POOL_ALL, POOL_MINE};
use crate::domain::{Basis, Purpose};
use crate::ui::action::Key;

/// What a member's deliveries are worth: the choice and its option that say what it is in the co-op's words, and the field.
pub(in crate::ui) fn of_deliveries(of: Basis) -> ((usize, usize), Key) {
    ((BASIS.row.at(0), BASIS.option(of)), POOL_MINE.key)
}

/// The field of what all members have together of what a pool is shared by, by what the pool is for; nothing where that is of
/// several parts.
pub(in crate::ui) fn of_all(purpose: Purpose, basis: Option<Basis>) -> Option<Key> {
    match purpose {
        Purpose::PatronageRefund => Some(POOL_ALL.key),
        Purpose::CapitalReturn => CAPITAL.iter().find(|(of, ..)| Some(*of) == basis).map(|(.., all)| all.key),
        _ => None,
    }
}
