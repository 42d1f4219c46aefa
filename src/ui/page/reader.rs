//! From the texts of a page to the numbers that they are.

use super::draft::Draft;
use super::page::Page;
use super::table::Table;
use crate::domain::{InputPath, Number, Scenario};
use crate::i18n::number;
use crate::input::{NumberStyle, ParsedNumber, Rejection};
use crate::ui::action::Key;
use crate::ui::visit::Visit;

/// What a page says so far.
#[derive(Default)]
pub(in crate::ui) struct Reading {
    /// Fields whose texts are no number yet.
    pub unread: Vec<(Key, ParsedNumber)>,
    /// Which fields each input of the scenario was read from.
    pub inputs: Vec<(InputPath, Key)>,
}

impl Reading {
    /// The field behind an input of the scenario: of several the first that is still empty.
    pub fn field_at(&self, place: InputPath, draft: &Draft) -> Option<Key> {
        let mut keys = self.inputs.iter().filter(|(of, _)| *of == place).map(|(_, key)| *key);
        let first = keys.next()?;
        let empty = |key: &Key| draft.text(*key).is_empty();
        Some(if empty(&first) { first } else { keys.find(empty).unwrap_or(first) })
    }
}

/// Reads the fields of a page; remembers which input each fills, and whose texts are no number yet.
pub(in crate::ui) struct Reader<'a> {
    pub draft: &'a Draft,
    page: &'a dyn Page,
    visit: &'a Visit,
    style: NumberStyle,
    pub reading: Reading,
}

impl<'a> Reader<'a> {
    /// Reads a page as people of its country write numbers while they read the visit's language.
    pub fn of(page: &'a dyn Page, visit: &'a Visit) -> Self {
        let style = number::typed_style(page.country(), visit.language);
        Self { draft: page.draft(), page, visit, style, reading: Reading::default() }
    }

    /// The number in a field.
    pub fn number(&mut self, key: impl Into<Key>) -> Option<Number> {
        self.read(key.into())
    }

    /// The number in a field, which is this input of the scenario.
    pub fn input(&mut self, key: impl Into<Key>, place: InputPath) -> Option<Number> {
        let key = key.into();
        self.is(key, place);
        self.read(key)
    }

    /// A whole number.
    pub fn count(&mut self, key: impl Into<Key>) -> Option<u32> {
        let key = key.into();
        let number = self.read(key)?;
        let count = u32::try_from(number.0.mantissa()).ok().filter(|_| number.0.scale() == 0);
        if count.is_none() {
            self.reading.unread.push((key, ParsedNumber::Reject(Rejection::NotWhole)));
        }
        count
    }

    /// A whole number that is this input of the scenario.
    pub fn count_input(&mut self, key: impl Into<Key>, place: InputPath) -> Option<u32> {
        let key = key.into();
        self.is(key, place);
        self.count(key)
    }

    /// A field is an input of the scenario, or a part of one.
    pub fn is(&mut self, key: impl Into<Key>, place: InputPath) {
        self.reading.inputs.push((place, key.into()));
    }

    /// Every field that is asked for and is an input by itself, in the order of the table.
    pub fn fill(&mut self, fields: Table, scenario: &mut Scenario) {
        for field in fields.fields {
            let Some((place, fill)) = field.input else { continue };
            if !(field.asked)(self.draft, 0) {
                continue;
            }
            if let Some(number) = self.input(field.key, place) {
                fill(scenario, number);
            }
        }
    }

    fn read(&mut self, key: Key) -> Option<Number> {
        match self.visit.read(self.draft.text(key), self.page.kind(key), self.style) {
            ParsedNumber::Value(value) => Some(Number(value)),
            ParsedNumber::Empty => None,
            other => {
                self.reading.unread.push((key, other));
                None
            }
        }
    }
}
