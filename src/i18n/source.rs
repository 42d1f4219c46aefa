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
        FirstDay::Found => ["#, berlaku sejak #", "#, berkuat kuasa sejak #", "#, in force since #"],
        FirstDay::NotFound => [
            "#, berlaku paling lambat sejak #",
            "#, berkuat kuasa selewat-lewatnya sejak #",
            "#, in force at the latest since #",
        ],
    };
    fill_each(say(words, language), &[citation(source), &date(source.since, language)])
}
