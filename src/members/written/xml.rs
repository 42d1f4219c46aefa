//! Rows and cells of a sheet as XML.

use core::fmt::Write as _;
use std::borrow::Cow;

use crate::domain::Currency;
use crate::members::rows::decimal;

/// Whole numbers below this are what a spreadsheet shows, in units and in hundredths: it has fifteen digits.
pub(super) const EXACT: u128 = 1_000_000_000_000_000;
/// Letters that a cell holds.
const LETTERS: usize = 32_000;

/// How a cell is shown: its place among the formats of the styles.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Look {
    #[default]
    Plain = 0,
    Strong = 1,
    Whole = 2,
    Sen = 3,
    StrongWhole = 4,
    StrongSen = 5,
    Title = 6,
    Wrapped = 7,
}

/// Whether a spreadsheet shows an amount as it is.
fn is_exact(hundredths: i128) -> bool {
    let size = hundredths.unsigned_abs();
    if size.is_multiple_of(100) { size / 100 < EXACT } else { size < EXACT }
}

/// The widths of columns, in letters.
pub(super) fn columns(widths: impl Iterator<Item = u16>, out: &mut String) {
    out.push_str("<cols>");
    for (width, place) in widths.zip(1_u16..) {
        let _ = write!(out, "<col min=\"{place}\" max=\"{place}\" width=\"{width}\" customWidth=\"1\"/>");
    }
    out.push_str("</cols>");
}

/// A row as it is written.
pub(super) struct Row<'o> {
    out: &'o mut String,
    line: u32,
    /// The place of the next cell.
    pub column: usize,
}

impl<'o> Row<'o> {
    pub fn begin(line: u32, out: &'o mut String) -> Self {
        let _ = write!(out, "<row r=\"{line}\">");
        Self { out, line, column: 0 }
    }

    pub fn skip(&mut self) {
        self.column = self.column.saturating_add(1);
    }

    /// The name of the next cell, and its look.
    fn next(&mut self, look: Look) -> (String, u8) {
        let name = [letters(self.column), self.line.to_string()].concat();
        self.skip();
        (name, look as u8)
    }

    pub fn text(&mut self, text: &str, look: Look) {
        if text.is_empty() {
            return self.skip();
        }
        let ((name, look), text) = (self.next(look), escaped(text));
        let _ = write!(
            self.out,
            "<c r=\"{name}\" s=\"{look}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{text}</t></is></c>"
        );
    }

    pub fn number(&mut self, value: &str, look: Look, formula: Option<String>) {
        let (name, look) = self.next(look);
        let _ = write!(self.out, "<c r=\"{name}\" s=\"{look}\">");
        if let Some(formula) = formula {
            let _ = write!(self.out, "<f>{formula}</f>");
        }
        let _ = write!(self.out, "<v>{value}</v></c>");
    }

    /// An amount in hundredths; as a text where a spreadsheet would change it.
    pub fn amount(&mut self, hundredths: i128, currency: Currency, strong: bool, formula: Option<String>) {
        let value = decimal(hundredths);
        if !is_exact(hundredths) {
            return self.text(&value, if strong { Look::Strong } else { Look::Plain });
        }
        let is_whole = hundredths % 100 == 0 && currency.smallest() == 100;
        let look = match (strong, is_whole) {
            (false, true) => Look::Whole,
            (false, false) => Look::Sen,
            (true, true) => Look::StrongWhole,
            (true, false) => Look::StrongSen,
        };
        self.number(&value, look, formula);
    }

    pub fn end(self) {
        self.out.push_str("</row>");
    }
}

/// The letters of a column by its place from 0: A to Z, then AA.
pub(super) fn letters(place: usize) -> String {
    let mut left = place.saturating_add(1);
    let mut letters = Vec::new();
    while left > 0 {
        let letter = left.saturating_sub(1) % 26;
        letters.push(char::from(b'A'.saturating_add(u8::try_from(letter).unwrap_or(0))));
        left = left.saturating_sub(1) / 26;
    }
    letters.iter().rev().collect()
}

/// A text as XML and spreadsheets have it: what neither can hold is left out, and what a spreadsheet would read as a character
/// (`_x0041_`) is none.
pub(super) fn escaped(text: &str) -> Cow<'_, str> {
    let is_special = |letter: char| matches!(letter, '&' | '<' | '>' | '"' | '_') || !is_allowed(letter);
    if !text.contains(is_special) && text.len() < LETTERS {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len().saturating_add(16));
    for (at, letter) in text.char_indices().take(LETTERS).filter(|(_, letter)| is_allowed(*letter)) {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '_' if is_code(text.get(at..).unwrap_or_default()) => out.push_str("_x005F_"),
            _ => out.push(letter),
        }
    }
    Cow::Owned(out)
}

/// Whether a text begins as a spreadsheet writes a character by its number.
fn is_code(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.starts_with(b"_x")
        && bytes.get(6) == Some(&b'_')
        && bytes.get(2..6).is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
}

fn is_allowed(letter: char) -> bool {
    matches!(letter, '\t' | '\n' | '\r' | ' '..='\u{fffd}' | '\u{10000}'..)
}
