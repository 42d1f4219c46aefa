//! The inputs of a page as they travel, and why a text is none.

use rust_decimal::Decimal;

use crate::domain::{Country, Date};
use crate::input::parsed::{NumberKind, ParsedNumber};
use crate::input::style::NumberStyle;
use crate::input::sum::read;

/// The longest text that is looked at: 8 KB, some forty times what a page needs.
pub const LONGEST: usize = 8192;

/// A page of a country, by its place among the tabs; the place is part of every link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PageRef {
    /// Whose page.
    pub country: Country,
    /// Which of its pages.
    pub page: u8,
}

/// What a field holds.
#[derive(Clone, Debug, PartialEq)]
pub enum FieldValue {
    /// A number, in whatever way it was typed.
    Number(Decimal),
    /// A day.
    Day(Date),
    /// A text that is no number: a name, or something to correct. It travels in no link.
    Text(String),
}

/// The inputs of one page.
#[derive(Clone, Debug, PartialEq)]
pub struct PageInputs {
    /// The page.
    pub at: PageRef,
    /// The day whose rules apply, where it is known.
    pub rule_date: Option<Date>,
    /// Options that are not the first of their choice, by choice.
    pub picks: Vec<(u16, u16)>,
    /// What is typed, by the number of its field, in ascending order.
    pub values: Vec<(u16, FieldValue)>,
    /// Whether the page is as it opens, with its example, and nothing else is said of it.
    pub untouched: bool,
}

/// Why a text is no form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TransferError {
    /// It was cut, changed or is something else.
    Damaged,
    /// A newer program wrote it.
    Newer,
    /// It is longer than any form.
    TooLong,
}

impl PageRef {
    /// The name of the page in a file.
    #[must_use]
    pub fn name(self) -> String {
        [self.country.code(), "/", &self.page.to_string()].concat()
    }

    /// The page of a name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        let (country, page) = name.split_once('/')?;
        let country = Country::from_code(country).filter(|found| found.code() == country)?;
        Some(Self { country, page: page.parse().ok()? })
    }
}

impl PageInputs {
    /// The option of a choice; the first where none travelled.
    #[must_use]
    pub fn pick(&self, choice: u16) -> u16 {
        self.picks.iter().find(|(of, _)| *of == choice).map_or(0, |(_, option)| *option)
    }
}

impl FieldValue {
    /// What a typed text holds; nothing when it is empty.
    #[must_use]
    pub fn of(text: &str, kind: NumberKind, style: NumberStyle) -> Option<Self> {
        if let Some(day) = Date::from_iso(text) {
            return Some(Self::Day(day));
        }
        match read(text, kind, style) {
            ParsedNumber::Value(value) => Some(Self::Number(value.normalize())),
            ParsedNumber::Empty => None,
            ParsedNumber::Ask(_) | ParsedNumber::Reject(_) => Some(Self::Text(text.into())),
        }
    }
}
