//! Where what a member's deliveries are worth goes among the figures of the page.

use super::fields::{BASIS, MY_BUSINESS};
use crate::domain::Basis;
use crate::ui::action::Key;

/// The choice and its option that say what it is in the co-op's words, and the field of the value.
pub(in crate::ui) fn of_deliveries(of: Basis) -> ((usize, usize), Key) {
    ((BASIS.row.number, BASIS.option(of)), MY_BUSINESS.key)
}
