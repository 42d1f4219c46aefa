//! The two classes of capital: shares and subscriptions, each with its fields.

use super::super::choices::ONCE;
use super::super::fields;
use crate::domain::CapitalKind;
use crate::i18n::Words;
use crate::i18n::pages::dividend as words;
use crate::ui::action::Key;
use crate::ui::page::{Draft, Field};

/// A class of capital and its fields.
pub(super) struct Class {
    pub of: CapitalKind,
    /// Its place among the classes.
    pub place: usize,
    pub name: Words,
    pub rate: &'static Field,
    pub approved: &'static Field,
    pub closing: &'static Field,
    pub opening: &'static Field,
    /// What is paid on joining.
    pub first: &'static Field,
    pub monthly: &'static Field,
    /// On which day it is paid: its own, and the one that holds for all.
    pub pay_days: &'static [&'static Field],
    pub months: &'static Field,
    /// The days on which the balance changes.
    pub days: &'static Field,
    /// The balance from each of them.
    pub day_balances: &'static Field,
}

/// The classes, in the order of the scenario.
pub(super) static CLASSES: [Class; 2] = [
    Class {
        of: CapitalKind::Shares,
        place: 0,
        name: words::SHARES,
        rate: &fields::SHARE_RATE,
        approved: &fields::SHARE_APPROVED,
        closing: &fields::SHARE_BALANCE,
        opening: &fields::SHARE_OPENING,
        first: &fields::SHARE_FIRST,
        monthly: &fields::SHARE_MONTHLY,
        pay_days: &[&fields::SHARE_DAY, &fields::PAID_DAY],
        months: &fields::SHARE_MONTHS,
        days: &fields::SHARE_DAYS,
        day_balances: &fields::SHARE_DAY_BALANCES,
    },
    Class {
        of: CapitalKind::Subscription,
        place: 1,
        name: words::SUBSCRIPTIONS,
        rate: &fields::YURAN_RATE,
        approved: &fields::YURAN_APPROVED,
        closing: &fields::YURAN_BALANCE,
        opening: &fields::YURAN_OPENING,
        first: &fields::YURAN_FIRST,
        monthly: &fields::YURAN_MONTHLY,
        pay_days: &[&fields::PAID_DAY],
        months: &fields::YURAN_MONTHS,
        days: &fields::YURAN_DAYS,
        day_balances: &fields::YURAN_DAY_BALANCES,
    },
];

impl Class {
    /// The places of what is moved once in it.
    pub fn once(&self) -> core::ops::Range<usize> {
        let first = self.place.saturating_mul(ONCE);
        first..first.saturating_add(ONCE)
    }

    /// The fields of its payments, as they are asked for.
    fn payments(&self, draft: &Draft) -> Vec<Key> {
        let fields = [self.opening, self.first, self.monthly];
        let asked = fields.into_iter().filter(|field| (field.asked)(draft, 0)).map(|field| field.key);
        let once = self.once().filter(|place| (fields::ONCE_AMOUNT.asked)(draft, *place));
        asked.chain(once.map(|place| fields::ONCE_AMOUNT.at(place))).collect()
    }

    /// Whether anything is typed from which balances follow.
    pub fn has_payments(&self, draft: &Draft) -> bool {
        is_any_typed(draft, self.payments(draft))
    }

    /// The fields of its balance, as it is measured.
    pub fn balance(&self, draft: &Draft) -> Vec<Key> {
        let fields = [self.closing, self.months, self.day_balances];
        fields.into_iter().filter(|field| (field.asked)(draft, 0)).flat_map(Field::keys).collect()
    }

    /// Whether its rate or anything of its balance is typed.
    pub fn is_typed(&self, draft: &Draft) -> bool {
        let mut keys = self.balance(draft);
        keys.extend(self.payments(draft));
        keys.push(self.rate.key);
        is_any_typed(draft, keys)
    }

    /// Whether a field is one of several of this class whose own words do not say so.
    pub fn has(&self, key: Key) -> bool {
        let of = |field: &Field| field.place_of(key);
        let once = of(&fields::ONCE_AMOUNT).or_else(|| of(&fields::ONCE_DAY));
        [self.months, self.days, self.day_balances].into_iter().any(|field| of(field).is_some())
            || once.is_some_and(|place| self.once().contains(&place))
    }
}

fn is_any_typed(draft: &Draft, keys: impl IntoIterator<Item = Key>) -> bool {
    keys.into_iter().any(|key| is_typed(draft, key))
}

/// Whether a field holds more than the blank of one that was just emptied.
pub(super) fn is_typed(draft: &Draft, key: Key) -> bool {
    !draft.text(key).trim().is_empty()
}

/// The classes that have anything typed; both while nothing is.
pub(super) fn typed(draft: &Draft) -> Vec<&'static Class> {
    let typed: Vec<_> = CLASSES.iter().filter(|class| class.is_typed(draft)).collect();
    if typed.is_empty() { CLASSES.iter().collect() } else { typed }
}
