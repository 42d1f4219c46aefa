//! What the page remembers, and what its fields are about.

use super::fields;
use crate::domain::{Basis, Purpose};
use crate::i18n::{self, Language};
use crate::ui::action::Key;
use crate::ui::page::{self, Draft};

/// What the page remembers.
pub(super) struct Shu {
    pub draft: Draft,
}

/// The page as it is drawn.
pub(super) type View<'a> = page::View<'a, Shu>;

impl Shu {
    /// What a pool is shared by.
    pub fn basis(&self, pool: usize) -> Basis {
        let option = self.draft.pick(fields::basis_choice(pool));
        Basis::PATRONAGE.get(option).copied().unwrap_or(Basis::Transactions)
    }

    /// How a pool is called: by what it is shared by, where there are several.
    pub fn pool_name(&self, pool: usize, language: Language) -> String {
        // One pool needs no telling apart.
        let alone = fields::POOL.len(&self.draft) < 2;
        i18n::patronage(if alone { Basis::Transactions } else { self.basis(pool) }, language)
    }

    /// What stands in the gap of a label.
    pub fn about(&self, key: Key, language: Language) -> Option<String> {
        let pool = |field: &page::Field| field.place_of(key);
        if let Some(place) = pool(&fields::POOL_SHARE) {
            return Some(self.pool_name(place, language));
        }
        if let Some(place) = pool(&fields::POOL_MINE).or_else(|| pool(&fields::POOL_ALL)) {
            return Some(i18n::basis(self.basis(place), language).into());
        }
        if let Some(place) = fields::FUND_SHARE.place_of(key) {
            return Some(i18n::purpose(fields::purpose(&self.draft, place), language).into());
        }
        if key == fields::CAPITAL_SHARE.key {
            return Some(i18n::purpose(Purpose::CapitalReturn, language).into());
        }
        let basis = fields::CAPITAL.iter().find(|(_, mine, all)| [mine.key, all.key].contains(&key));
        basis.map(|(basis, ..)| i18n::basis(*basis, language).into())
    }
}
