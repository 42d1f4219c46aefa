//! The first page's form, which grows and shrinks, in the slots and choices of a form that travels.

use super::{Carried, Held, PageAt};
use crate::domain::{Basis, Country, Currency, Date, Purpose, RemainderRule, Side};
use crate::input::{Field, Form, FundForm, NumberStyle, PoolForm};

/// Where the amounts of the capital basis begin, two of each.
const CAPITAL: u16 = 8;
/// Where the pools begin, four slots of each.
const POOLS: u16 = 16;
/// Where the funds begin.
const FUNDS: u16 = 64;
/// More pools than this no by-laws have.
const MOST_POOLS: u16 = 12;
/// More funds than this no by-laws have.
const MOST_FUNDS: u16 = 32;

/// Choices: switches, the rule of rounding, how many further pools.
const FROM_ACCOUNTS: u16 = 0;
const TWO_LEVEL: u16 = 1;
const APART: u16 = 2;
const VOLUNTARY: u16 = 3;
const ROUNDING: u16 = 4;
const FURTHER_POOLS: u16 = 5;
/// Where the bases of the pools begin.
const BASES: u16 = 16;
/// Where the purposes of the funds begin, counted from one.
const PURPOSES: u16 = 64;

impl Form {
    /// The form as it travels.
    #[must_use]
    pub fn carried(&self, rule_date: Date) -> Carried {
        let held = all_slots().filter_map(|slot| {
            let field = field_at(slot)?;
            let kind = field.kind(Currency::Idr);
            Some((slot, Held::of(self.text(field), kind, NumberStyle::Indonesian)?))
        });
        let at = PageAt { country: Country::Indonesia, page: 0 };
        Carried {
            at,
            rule_date: Some(rule_date),
            picks: self.picks(),
            held: held.collect(),
            untouched: false,
        }
    }

    fn picks(&self) -> Vec<(u16, u16)> {
        let place = |place: Option<usize>| place.and_then(|place| u16::try_from(place).ok()).unwrap_or(0);
        let mut picks = vec![
            (FROM_ACCOUNTS, u16::from(self.from_accounts)),
            (TWO_LEVEL, u16::from(self.two_level)),
            (APART, u16::from(self.capital.apart)),
            (VOLUNTARY, u16::from(self.capital.count_voluntary)),
            (ROUNDING, place(RemainderRule::ALL.iter().position(|rule| *rule == self.rounding))),
            (FURTHER_POOLS, place(Some(self.pools.len().saturating_sub(1)))),
        ];
        for (choice, pool) in (BASES..BASES.saturating_add(MOST_POOLS)).zip(&self.pools) {
            picks.push((choice, place(Basis::PATRONAGE.iter().position(|basis| *basis == pool.basis))));
        }
        for (choice, fund) in (PURPOSES..PURPOSES.saturating_add(MOST_FUNDS)).zip(&self.funds) {
            let purpose = Purpose::FUNDS.iter().position(|purpose| *purpose == fund.purpose);
            picks.push((choice, place(purpose).saturating_add(1)));
        }
        picks.retain(|(_, option)| *option > 0);
        picks
    }

    /// The form that travelled, with the texts that `write` makes of what its slots hold. A choice that this form
    /// does not have is passed over.
    #[must_use]
    pub fn from_carried(carried: &Carried, write: &dyn Fn(&Held, Field) -> String) -> Self {
        let pick = |choice| carried.pick(choice);
        let mut form = Self {
            from_accounts: pick(FROM_ACCOUNTS) == 1,
            two_level: pick(TWO_LEVEL) == 1,
            rounding: chosen(&RemainderRule::ALL, pick(ROUNDING)).unwrap_or_default(),
            pools: Vec::new(),
            funds: Vec::new(),
            ..Self::default()
        };
        form.capital.apart = pick(APART) == 1;
        form.capital.count_voluntary = pick(VOLUNTARY) == 1;
        let pools = pick(FURTHER_POOLS).saturating_add(1).min(MOST_POOLS);
        for choice in BASES..BASES.saturating_add(pools) {
            form.pools
                .push(PoolForm::new(chosen(&Basis::PATRONAGE, pick(choice)).unwrap_or(Basis::Transactions)));
        }
        for choice in PURPOSES..PURPOSES.saturating_add(MOST_FUNDS) {
            let purpose = pick(choice).checked_sub(1).and_then(|place| chosen(&Purpose::FUNDS, place));
            if let Some(purpose) = purpose {
                form.funds.push(FundForm { purpose, share: String::new() });
            }
        }
        for (slot, held) in &carried.held {
            if let Some(field) = field_at(*slot) {
                form.set_slot(*slot, write(held, field));
            }
        }
        form
    }

    /// The text of a slot.
    #[must_use]
    pub fn slot_text(&self, slot: u16) -> &str {
        field_at(slot).map_or("", |field| self.text(field))
    }

    /// Writes the text of a slot, where the form has it.
    pub fn set_slot(&mut self, slot: u16, text: String) {
        if let Some(place) = field_at(slot).and_then(|field| self.text_mut(field)) {
            *place = text;
        }
    }

    /// The name of a slot of this form.
    #[must_use]
    pub fn slot_name(slot: u16) -> Option<String> {
        field_at(slot).map(Field::id)
    }

    /// The slot of a name.
    #[must_use]
    pub fn slot_named(name: &str) -> Option<u16> {
        all_slots().find(|slot| Self::slot_name(*slot).as_deref() == Some(name))
    }
}

fn all_slots() -> core::ops::Range<u16> {
    0..FUNDS.saturating_add(MOST_FUNDS)
}

fn chosen<T: Copy>(options: &[T], place: u16) -> Option<T> {
    options.get(usize::from(place)).copied()
}

fn field_at(slot: u16) -> Option<Field> {
    match slot {
        0 => Some(Field::Surplus),
        1 => Some(Field::Income),
        2 => Some(Field::Costs),
        3 => Some(Field::MembersShare),
        4 => Some(Field::CapitalShare),
        CAPITAL..POOLS => {
            let place = slot.checked_sub(CAPITAL)?;
            let basis = chosen(&Basis::CAPITAL, place.checked_div(2)?)?;
            Some(Field::Capital(basis, if place.is_multiple_of(2) { Side::Member } else { Side::Total }))
        }
        POOLS..FUNDS => {
            let place = slot.checked_sub(POOLS)?;
            let pool = usize::from(place.checked_div(4)?);
            Some(match place.checked_rem(4)? {
                0 => Field::PoolShare(pool),
                1 => Field::Pool(pool, Side::Member),
                2 => Field::Pool(pool, Side::Total),
                _ => Field::Pool(pool, Side::NonMembers),
            })
        }
        _ => Some(Field::FundShare(usize::from(slot.checked_sub(FUNDS)?))),
    }
}
