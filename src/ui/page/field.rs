//! A field of a page: everything that follows from it stands in its row.
//!
//! # Design
//!
//! *Why is a field told by a number?* Links must be short and open for ever; a name would be neither.
//!
//! *Why a function in the row?* A field that is one input of the scenario by itself needs no other place that knows
//! of it. What several fields make together is put together in the page's `scenario`.

use super::draft::Draft;
use crate::domain::{Country, Currency, InputPath, Number, Scenario};
use crate::i18n::Words;
use crate::i18n::glossary::Headword;
use crate::input::NumberKind;
use crate::ui::action::Key;

/// What a field holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::ui) enum Holds {
    /// An amount of money of the page's country.
    Money,
    /// A percentage.
    Percent,
    /// A percentage of a whole, of which there are others.
    Share,
    /// A whole number.
    Count,
    /// A year of the calendar.
    Year,
    /// A quantity with decimals.
    Measure,
    /// A day.
    Day,
    /// A name.
    Name,
}

/// Puts a number into the input of the scenario that a field is.
pub(in crate::ui) type Fill = fn(&mut Scenario, Number);

/// A field, and where it repeats, each of its kind.
pub(in crate::ui) struct Field {
    /// Its lasting number; of the first where it repeats.
    pub key: Key,
    pub holds: Holds,
    /// The label and a short hint; a `#` in the label is the place of a field that repeats, from 1.
    pub words: &'static [Words; 2],
    /// The same where Malaysia has words of its own.
    pub malaysian: Option<&'static [Words; 2]>,
    /// The word of its label that is explained, in Indonesia and in Malaysia.
    pub means: [Option<Headword>; 2],
    /// What it is counted in, after it.
    pub unit: Words,
    /// The example's texts by place, in Indonesia and in Malaysia.
    pub examples: [&'static [&'static str]; 2],
    /// How far from `key` each of its kind stands, the first at 0.
    pub repeats: &'static [Key],
    /// The input of the scenario that it fills and is refused by.
    pub input: Option<(InputPath, Fill)>,
    /// Whether it is asked for, as the page is filled in.
    pub asked: fn(&Draft, usize) -> bool,
    /// Whether there is room for its amount in words.
    pub in_words: bool,
    /// Whether it can be below zero: phones' keypads of digits have no minus.
    pub signed: bool,
    /// How hosts and files call it, in the place of the page's prefix and its number; a `#` is its place, from 0.
    pub name: &'static str,
    /// Whether it is asked for though it holds no number: a day that the scenario may refuse.
    pub may_be_refused: bool,
}

const NO_UNIT: Words = ["", "", ""];

impl Field {
    /// A field that is asked for always, is empty in the example, and fills nothing by itself.
    pub const fn new(key: Key, holds: Holds, words: &'static [Words; 2]) -> Self {
        Self {
            key,
            holds,
            words,
            malaysian: None,
            means: [None; 2],
            unit: NO_UNIT,
            examples: [&[], &[]],
            repeats: &[0],
            input: None,
            asked: |_, _| true,
            in_words: true,
            signed: false,
            name: "",
            may_be_refused: false,
        }
    }

    /// An amount of money.
    pub const fn money(key: Key, words: &'static [Words; 2]) -> Self {
        Self::new(key, Holds::Money, words)
    }

    /// A percentage.
    pub const fn percent(key: Key, words: &'static [Words; 2]) -> Self {
        Self::new(key, Holds::Percent, words)
    }

    /// A percentage of a whole, of which there are others.
    pub const fn share(key: Key, words: &'static [Words; 2]) -> Self {
        Self::new(key, Holds::Share, words)
    }

    /// A whole number.
    pub const fn count(key: Key, words: &'static [Words; 2]) -> Self {
        Self::new(key, Holds::Count, words)
    }

    /// Other words in Malaysia.
    pub const fn malaysian(self, words: &'static [Words; 2]) -> Self {
        Self { malaysian: Some(words), ..self }
    }

    /// Its label speaks of a word that is explained.
    pub const fn means(self, word: Headword) -> Self {
        Self { means: [Some(word); 2], ..self }
    }

    /// The same where each country has a word of its own, or none.
    pub const fn means_each(self, indonesian: Option<Headword>, malaysian: Option<Headword>) -> Self {
        Self { means: [indonesian, malaysian], ..self }
    }

    /// What stands after it.
    pub const fn unit(self, unit: Words) -> Self {
        Self { unit, ..self }
    }

    /// The same text in the example of either country.
    pub const fn example(self, texts: &'static [&'static str]) -> Self {
        Self { examples: [texts, texts], ..self }
    }

    /// A text in the example of each country.
    pub const fn examples(
        self,
        indonesia: &'static [&'static str],
        malaysia: &'static [&'static str],
    ) -> Self {
        Self { examples: [indonesia, malaysia], ..self }
    }

    /// Several of its kind, by how far each stands from the first.
    pub const fn repeated(self, repeats: &'static [Key]) -> Self {
        Self { repeats, ..self }
    }

    /// Is an input of the scenario by itself.
    pub const fn fills(self, place: InputPath, fill: Fill) -> Self {
        Self { input: Some((place, fill)), ..self }
    }

    /// Is asked for only as a page is filled in.
    pub const fn asked(self, asked: fn(&Draft, usize) -> bool) -> Self {
        Self { asked, ..self }
    }

    /// Has no room for its amount in words.
    pub const fn short(self) -> Self {
        Self { in_words: false, ..self }
    }

    /// Can be below zero.
    pub const fn signed(self) -> Self {
        Self { signed: true, ..self }
    }

    /// Has a name of its own.
    pub const fn named(self, name: &'static str) -> Self {
        Self { name, ..self }
    }

    /// Is a day that the scenario may refuse.
    pub const fn may_be_refused(self) -> Self {
        Self { may_be_refused: true, ..self }
    }

    /// The number of the one at a place, from 0; of the last that there is room for where there are fewer.
    pub fn at(&self, place: usize) -> Key {
        let far = self.repeats.get(place).or(self.repeats.last()).copied().unwrap_or(0);
        self.key.saturating_add(far)
    }

    /// The numbers of all of its kind.
    pub fn keys(&self) -> impl Iterator<Item = Key> + '_ {
        self.repeats.iter().map(|far| self.key.saturating_add(*far))
    }

    /// The place of the one with this number.
    pub fn place_of(&self, key: Key) -> Option<usize> {
        self.keys().position(|one| one == key)
    }

    /// What kind of number it takes.
    pub fn kind(&self, currency: Currency) -> NumberKind {
        match self.holds {
            Holds::Money => NumberKind::Money(currency),
            Holds::Percent => NumberKind::Percent,
            Holds::Share => NumberKind::Share,
            Holds::Year => NumberKind::Year,
            Holds::Measure => NumberKind::Measure,
            Holds::Count | Holds::Day | Holds::Name => NumberKind::Count,
        }
    }

    /// Whether it holds a number.
    pub fn is_number(&self) -> bool {
        !matches!(self.holds, Holds::Day | Holds::Name)
    }

    /// Its label and hint in a country.
    pub fn words_in(&self, country: Country) -> &'static [Words; 2] {
        match (country, self.malaysian) {
            (Country::Malaysia, Some(words)) => words,
            _ => self.words,
        }
    }

    /// The word of its label that is explained in a country.
    pub fn means_in(&self, country: Country) -> Option<Headword> {
        country.own(self.means)
    }

    /// The text of the one at a place in the example of a country.
    pub fn example_at(&self, place: usize, country: Country) -> &'static str {
        country.own(self.examples).get(place).copied().unwrap_or_default()
    }
}

impl From<&Field> for Key {
    fn from(field: &Field) -> Self {
        field.key
    }
}

/// How far from the first each of several stands that follow each other without a gap, or with `STEP` between.
pub(in crate::ui) const fn each<const COUNT: usize>(step: Key) -> [Key; COUNT] {
    let mut far = [0; COUNT];
    let (mut place, mut next) = (0, 0_u16);
    while place < COUNT {
        #[expect(clippy::indexing_slicing, reason = "in a constant, where a mistake does not compile")]
        {
            far[place] = next;
        }
        next = next.saturating_add(step);
        place = place.saturating_add(1);
    }
    far
}
