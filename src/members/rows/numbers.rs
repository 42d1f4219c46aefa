//! Members' numbers: texts for ever, each of one member.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

/// Signs that begin a formula in a spreadsheet, wide ones too.
const FORMULA: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// Whether a spreadsheet would take a text for a formula.
#[must_use]
pub fn begins_formula(text: &str) -> bool {
    text.trim_start().starts_with(FORMULA)
}

/// The same, or for one behind apostrophes that guard it.
fn is_formula(text: &str) -> bool {
    begins_formula(text.trim_start_matches('\''))
}

/// A text with an apostrophe before it where a spreadsheet would take it for a formula.
///
/// [`unguarded`] takes off what this puts on, so that a list that went out comes back as it was.
pub(in crate::members) fn guarded(text: &str) -> Cow<'_, str> {
    if is_formula(text) { Cow::Owned(["'", text].concat()) } else { Cow::Borrowed(text) }
}

/// A text without the apostrophe that guards a formula.
pub(in crate::members) fn unguarded(text: &str) -> &str {
    text.strip_prefix('\'').filter(|rest| is_formula(rest)).unwrap_or(text)
}

/// A member's number without what makes a spreadsheet keep its zeros: `="007"`, `'007`.
pub(in crate::members) fn own_number(cell: &str) -> &str {
    let inner = cell.strip_prefix("=\"").and_then(|rest| rest.strip_suffix('"'));
    let number = inner.unwrap_or(cell).trim_start_matches('\'').trim();
    number
        .strip_suffix(".0")
        .filter(|whole| !whole.is_empty() && whole.bytes().all(|byte| byte.is_ascii_digit()))
        .unwrap_or(number)
}

/// Whether a number is what a spreadsheet makes of others: `Jul-24`, `3,17401E+15`.
pub(in crate::members) fn is_changed(number: &str) -> bool {
    let is_month = |word: &str| word.len() == 3 && word.bytes().all(|byte| byte.is_ascii_alphabetic());
    let is_short =
        |word: &str| (1..=2).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_digit());
    let is_day = number
        .split_once('-')
        .is_some_and(|(one, two)| is_month(one) && is_short(two) || is_short(one) && is_month(two));
    let power = number.split_once(['E', 'e']);
    let is_power = power.is_some_and(|(digits, power)| {
        power.strip_prefix('+').is_some_and(is_short)
            && digits.contains([',', '.'])
            && digits.starts_with(|one: char| one.is_ascii_digit())
    });
    is_day || is_power
}

/// What is found of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::members) enum Found {
    /// It stands for the first time.
    First,
    /// It stood there already, first in this line.
    Again(u32),
    /// One with other zeros before it did.
    OtherZeros,
}

/// The numbers so far.
#[derive(Debug, Default)]
pub(in crate::members) struct Numbers {
    /// By the number without case and zeros: the zeros of the first, and its line.
    first: HashMap<String, (usize, u32)>,
    /// Those with other zeros.
    others: HashSet<(String, usize)>,
}

impl Numbers {
    /// None yet, with room for so many.
    pub(in crate::members) fn with_room(rows: usize) -> Self {
        Self { first: HashMap::with_capacity(rows), others: HashSet::new() }
    }

    /// Takes the number of a row in a line.
    pub(in crate::members) fn take(&mut self, number: &str, line: u32) -> Found {
        let zeros = number.len().saturating_sub(number.trim_start_matches('0').len());
        let mut key = number.get(zeros..).unwrap_or_default().to_lowercase();
        if key.is_empty() {
            key.push('0');
        }
        let Some((of_first, first)) = self.first.get(&key).copied() else {
            self.first.insert(key, (zeros, line));
            return Found::First;
        };
        if of_first != zeros && self.others.insert((key, zeros)) {
            Found::OtherZeros
        } else {
            Found::Again(first)
        }
    }
}
