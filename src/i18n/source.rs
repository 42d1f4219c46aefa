//! How a published rule is named.

use super::language::Language;
use super::number::date;
use super::say::{Words, fill_each, say};
use crate::data::references;
use crate::domain::{FirstDay, Rule, Source};

/// The citation of a rule, the same in every language.
#[must_use]
pub fn citation(source: &Source) -> &'static str {
    references::of(source.rule).citation
}

/// The same in a language of the page: the rule keeps its own name, what stands between two of them does not.
#[must_use]
pub fn citation_in(source: &Source, language: Language) -> String {
    let mut text = String::from(citation(source));
    for words in BETWEEN {
        let [own, ..] = words;
        text = text.replace(own, say(words, language));
    }
    text
}

/// What stands between the parts of a citation; those that hold others come first.
static BETWEEN: [Words; 8] = [
    [" dan penjelasannya", " dan huraiannya", " and its elucidation"],
    [" terakhir diubah dengan ", " kali terakhir dipinda oleh ", " last amended by "],
    [" diubah dengan ", " dipinda oleh ", " as amended by "],
    [
        "pasal tentang pendirian Koperasi Primer",
        "pasal tentang penubuhan Koperasi Primer",
        "the article on founding a Koperasi Primer",
    ],
    [" kini ", " kini ", " now "],
    [" dan seterusnya", " dan seterusnya", " and onwards"],
    [" dan ", " dan ", " and "],
    [" jo. ", " jo. ", " with "],
];

/// A rule, with the day from which it is on record.
pub(super) fn cited(source: &Source, language: Language) -> String {
    let day = date(source.since, language);
    let cited = citation_in(source, language);
    if source.through == Some(Rule::Judgment) {
        let words = [
            "#, berlaku lagi sejak # (#)",
            "#, berkuat kuasa semula sejak # (#)",
            "#, in force again since # (#)",
        ];
        return fill_each(say(words, language), &[&cited, &day, references::of(Rule::Judgment).citation]);
    }
    let words: Words = match source.first_day {
        FirstDay::Found => ["#, berlaku sejak #", "#, berkuat kuasa sejak #", "#, in force since #"],
        FirstDay::NotFound => [
            "#, berlaku paling lambat sejak #",
            "#, berkuat kuasa selewat-lewatnya sejak #",
            "#, in force at the latest since #",
        ],
    };
    fill_each(say(words, language), &[&cited, &day])
}
