//! Where what the list of members comes to goes in the account.

use super::super::fields::{SHARES, SUBSCRIPTIONS};
use crate::domain::{CapitalKind, EntryKind};
use crate::ui::action::Key;

/// The dividend on a kind of capital, and the field of what all members have of it together.
pub(in crate::ui) fn of_all(of: CapitalKind) -> Option<(EntryKind, Key)> {
    match of {
        CapitalKind::Shares => Some((EntryKind::ShareDividend, SHARES.key)),
        CapitalKind::Subscription => Some((EntryKind::SubscriptionDividend, SUBSCRIPTIONS.key)),
        _ => None,
    }
}
