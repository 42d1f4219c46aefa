//! Where what other pages find goes among the figures of this one.

use super::fields::{ALL_BUSINESS, ALL_CAPITAL, BASIS, MY_BUSINESS};
use crate::domain::{Basis, Purpose};
use crate::ui::action::Key;

/// What a member's deliveries are worth: the choice and its option that say what it is in the co-op's words, and the field.
pub(in crate::ui) fn of_deliveries(of: Basis) -> ((usize, usize), Key) {
    ((BASIS.row.number, BASIS.option(of)), MY_BUSINESS.key)
}

/// The field of what all members have together of what a pool is shared by, by what the pool is for.
pub(in crate::ui) fn of_all(purpose: Purpose) -> Option<Key> {
    match purpose {
        Purpose::PatronageRefund => Some(ALL_BUSINESS.key),
        Purpose::CapitalReturn => Some(ALL_CAPITAL.key),
        _ => None,
    }
}
