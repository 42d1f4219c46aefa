//! How a published rule is named.

use super::language::Language;
use super::number::date;
use super::say::{Words, fill_each, say};
use crate::data::references;
use crate::domain::{FirstDay, Source};

/// The citation of a rule, the same in every language.
#[must_use]
pub fn citation(source: &Source) -> &'static str {
    references::of(source.rule).citation
}

/// A rule, with the day from which it is on record.
pub(super) fn cited(source: &Source, language: Language) -> String {
    let words: Words = match source.first_day {
        FirstDay::Found => ["#, tercatat sejak #", "#, dalam rekod sejak #", "#, on record since #"],
        FirstDay::NotFound => [
            "#, hari pertamanya tidak ditemukan, paling lambat sejak #",
            "#, hari pertamanya tidak ditemui, selewat-lewatnya sejak #",
            "#, first day not found, by #",
        ],
    };
    fill_each(say(words, language), &[citation(source), &date(source.since, language)])
}
