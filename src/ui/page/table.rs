//! The fields of a page, and where each number stands among them.

use super::choice::Choices;
use super::draft::Draft;
use super::field::Field;
use crate::domain::Country;
use crate::ui::action::Key;

/// Where a number stands: the row of its field, and its place among the field's kind. No row has the last number.
pub(in crate::ui) type Spot = (u8, u8);

const NOWHERE: Spot = (u8::MAX, 0);

/// The fields of a page, in reading order.
#[derive(Clone, Copy)]
pub(in crate::ui) struct Table {
    pub fields: &'static [&'static Field],
    /// Where each number stands: it is asked for many times at every keystroke.
    spots: &'static [Spot],
}

impl Table {
    /// The table of these rows.
    pub const fn new(fields: &'static [&'static Field], spots: &'static [Spot]) -> Self {
        Self { fields, spots }
    }

    /// The field with a number, and its place among its kind.
    pub fn find(self, key: Key) -> Option<(&'static Field, usize)> {
        let (row, place) = *self.spots.get(usize::from(key))?;
        Some((*self.fields.get(usize::from(row))?, place.into()))
    }

    /// Above the highest number.
    pub fn size(self) -> Key {
        Key::try_from(self.spots.len()).unwrap_or(Key::MAX)
    }

    /// The form of a page with the example of a country at hand.
    pub fn draft(self, country: Country, choices: Choices) -> Draft {
        let text = |key| self.find(key).map_or("", |(field, place)| field.example_at(place, country));
        Draft::new(self.size(), text, choices.options(country))
    }

    /// The numbers of the fields that are asked for, in reading order: what repeats together stands together.
    pub fn asked(self, draft: &Draft) -> Vec<Key> {
        let mut keys = Vec::new();
        for together in self.fields.chunk_by(|one, next| one.repeats == next.repeats) {
            let times = together.first().map_or(0, |field| field.repeats.len());
            for place in 0..times {
                let is_listed = |field: &Field| field.is_number() || field.may_be_refused;
                let asked = together.iter().filter(|field| is_listed(field) && (field.asked)(draft, place));
                keys.extend(asked.map(|field| field.at(place)));
            }
        }
        keys
    }
}

/// How many numbers the rows of a table need: one above the highest.
#[expect(clippy::indexing_slicing, reason = "in a constant, where a mistake does not compile")]
pub(in crate::ui) const fn size(rows: &[&Field]) -> usize {
    let (mut size, mut row) = (0, 0);
    while row < rows.len() {
        let mut place = 0;
        while place < rows[row].repeats.len() {
            let above = rows[row].key.saturating_add(rows[row].repeats[place]).saturating_add(1) as usize;
            if above > size {
                size = above;
            }
            place = place.saturating_add(1);
        }
        row = row.saturating_add(1);
    }
    size
}

/// Where each number stands. Two fields with one number do not compile: links could not tell them apart.
#[expect(clippy::indexing_slicing, reason = "in a constant, where a mistake does not compile")]
#[expect(clippy::cast_possible_truncation, reason = "tables are shorter, which is checked")]
pub(in crate::ui) const fn spots<const SIZE: usize>(rows: &[&Field]) -> [Spot; SIZE] {
    assert!(rows.len() < u8::MAX as usize, "more rows than a spot can tell apart");
    let mut spots = [NOWHERE; SIZE];
    let mut row = 0;
    while row < rows.len() {
        let mut place = 0;
        while place < rows[row].repeats.len() {
            let key = rows[row].key.saturating_add(rows[row].repeats[place]) as usize;
            assert!(spots[key].0 == NOWHERE.0, "two fields have one number");
            spots[key] = (row as u8, place as u8);
            place = place.saturating_add(1);
        }
        row = row.saturating_add(1);
    }
    spots
}
