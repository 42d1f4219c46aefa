//! What the page remembers, and what its fields are about.

use super::fields;
use crate::domain::{Basis, Purpose};
use crate::i18n::pages::shu as words;
use crate::i18n::{self, Language};
use crate::ui::page::{self, Draft, Field};

/// What the page remembers.
pub(super) struct Shu {
    pub draft: Draft,
}

/// The page as it is drawn.
pub(super) type View<'a> = page::View<'a, Shu>;

impl Shu {
    /// What a pool is shared by.
    pub fn basis(&self, pool: usize) -> Basis {
        fields::BASIS.of_at(&self.draft, pool)
    }

    /// How a pool is called: by what it is shared by, where there are several.
    pub fn pool_name(&self, pool: usize, language: Language) -> String {
        // One pool needs no telling apart.
        let alone = fields::POOL.len(&self.draft) < 2;
        i18n::patronage(if alone { Basis::Transactions } else { self.basis(pool) }, language)
    }

    /// What stands in the gap of the label of a field, by its place.
    pub fn about(&self, field: &Field, place: usize, language: Language) -> String {
        let key = field.key;
        if key == fields::POOL_SHARE.key {
            return self.pool_name(place, language);
        }
        let name = if key == fields::POOL_RATE.key {
            i18n::basis(self.basis(0), language)
        } else if key == fields::CAPITAL_SHARE.key {
            i18n::purpose(Purpose::CapitalReturn, language)
        } else if key == fields::FUND_SHARE.key {
            i18n::purpose(fields::PURPOSE.of_at(&self.draft, place), language)
        } else {
            let part = fields::CAPITAL.iter().find(|(_, mine, all)| [mine.key, all.key].contains(&key));
            let mine = part.map_or(key == fields::POOL_MINE.key, |(_, mine, _)| mine.key == key);
            let owner = if mine { words::OWNER } else { words::EVERYONE };
            let basis = part.map_or_else(|| self.basis(place), |(basis, ..)| *basis);
            return i18n::basis_of(basis, i18n::say(owner, language), language);
        };
        name.into()
    }
}
