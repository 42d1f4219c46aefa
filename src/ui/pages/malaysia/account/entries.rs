//! The entries of the account: what the profit goes to, each with its fields.

use super::super::fields;
use crate::domain::EntryKind;
use crate::ui::page::{Draft, Field};

/// How much an entry is.
pub(super) enum Given {
    /// An amount.
    Amount(&'static Field),
    /// Rates on a class of capital.
    Rate { base: &'static Field, proposed: &'static Field, approved: &'static Field },
}

impl Given {
    /// Whether anything of it is typed.
    pub fn is_typed(&self, draft: &Draft) -> bool {
        match self {
            Self::Amount(amount) => has_text(draft, amount),
            Self::Rate { base, proposed, approved } => {
                [base, proposed, approved].into_iter().any(|field| has_text(draft, field))
            }
        }
    }
}

/// The entries in the order of the account.
pub(super) static ENTRIES: [(EntryKind, Given); 10] = [
    (
        EntryKind::ShareDividend,
        Given::Rate {
            base: &fields::SHARES,
            proposed: &fields::ACCOUNT_SHARE_RATE,
            approved: &fields::ACCOUNT_SHARE_APPROVED,
        },
    ),
    (
        EntryKind::SubscriptionDividend,
        Given::Rate {
            base: &fields::SUBSCRIPTIONS,
            proposed: &fields::ACCOUNT_YURAN_RATE,
            approved: &fields::ACCOUNT_YURAN_APPROVED,
        },
    ),
    (EntryKind::PatronageRebate, Given::Amount(&fields::REBATE)),
    (EntryKind::DepositReturn, Given::Amount(&fields::DEPOSITS)),
    (EntryKind::Honorarium, Given::Amount(&fields::HONORARIUM)),
    (EntryKind::WelfareFund, Given::Amount(&fields::WELFARE)),
    (EntryKind::EqualisationFund, Given::Amount(&fields::EQUALISATION)),
    (EntryKind::RedemptionFund, Given::Amount(&fields::REDEMPTION)),
    (EntryKind::Donations, Given::Amount(&fields::DONATIONS)),
    (EntryKind::Other, Given::Amount(&fields::OTHER)),
];

/// Whether an approved rate is typed for an entry.
pub(super) fn is_approved(draft: &Draft, kind: EntryKind) -> bool {
    ENTRIES.iter().any(|(of, given)| match given {
        Given::Rate { approved, .. } => *of == kind && has_text(draft, approved),
        Given::Amount(_) => false,
    })
}

fn has_text(draft: &Draft, field: &Field) -> bool {
    !draft.text(field.key).is_empty()
}
