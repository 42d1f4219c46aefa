//! The two classes of capital: shares and subscriptions, each with its fields.

use super::super::fields;
use crate::domain::CapitalKind;
use crate::i18n::Words;
use crate::i18n::pages::dividend as words;
use crate::ui::action::Key;
use crate::ui::page::{Draft, Field};

/// A class of capital and its fields.
pub(super) struct Class {
    pub of: CapitalKind,
    pub name: Words,
    pub rate: &'static Field,
    pub approved: &'static Field,
    closing: &'static Field,
    pub opening: &'static Field,
    monthly: &'static Field,
    months: &'static Field,
    /// The days on which the balance changes.
    pub days: &'static Field,
    /// The balance from each of them.
    pub day_balances: &'static Field,
}

/// The classes, in the order of the scenario.
pub(super) static CLASSES: [Class; 2] = [
    Class {
        of: CapitalKind::Shares,
        name: words::SHARES,
        rate: &fields::SHARE_RATE,
        approved: &fields::SHARE_APPROVED,
        closing: &fields::SHARE_BALANCE,
        opening: &fields::SHARE_OPENING,
        monthly: &fields::SHARE_MONTHLY,
        months: &fields::SHARE_MONTHS,
        days: &fields::SHARE_DAYS,
        day_balances: &fields::SHARE_DAY_BALANCES,
    },
    Class {
        of: CapitalKind::Subscription,
        name: words::SUBSCRIPTIONS,
        rate: &fields::YURAN_RATE,
        approved: &fields::YURAN_APPROVED,
        closing: &fields::YURAN_BALANCE,
        opening: &fields::YURAN_OPENING,
        monthly: &fields::YURAN_MONTHLY,
        months: &fields::YURAN_MONTHS,
        days: &fields::YURAN_DAYS,
        day_balances: &fields::YURAN_DAY_BALANCES,
    },
];

impl Class {
    /// The fields of its balance, as it is measured.
    pub fn balance(&self, draft: &Draft) -> Vec<Key> {
        let fields = [self.closing, self.opening, self.monthly, self.months, self.day_balances];
        fields.into_iter().filter(|field| (field.asked)(draft, 0)).flat_map(Field::keys).collect()
    }

    /// Whether its rate or anything of its balance is typed.
    pub fn is_typed(&self, draft: &Draft) -> bool {
        let mut keys = self.balance(draft);
        keys.push(self.rate.key);
        keys.iter().any(|key| !draft.text(*key).is_empty())
    }
}
