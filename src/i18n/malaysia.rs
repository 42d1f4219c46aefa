//! What has another name in Malaysia than in Indonesia.
//!
//! # Design
//!
//! *Why by replacing?* A surplus shared by ratio is one calculation in both countries, and its words were written
//! for the first. What differs are a few names, which stand here side by side.

use super::language::Language;
use super::say::{Words, capitalised, say};
use crate::domain::Country;

/// The Indonesian name, then the Malaysian one; those that hold others come first.
static NAMES: [[[&str; 2]; 3]; 11] = [
    [
        ["SHU koperasi", "laba koperasi"],
        ["lebihan (SHU)", "lebihan"],
        ["the co-op’s surplus (SHU)", "the co-op’s surplus"],
    ],
    [["SHU Anda", "bagian Anda"], ["SHU anda", "bahagian anda"], ["your SHU", "your part"]],
    [
        ["simpanan pokok + wajib", "modal syer + yuran"],
        ["simpanan pokok + wajib", "modal syer + yuran"],
        ["principal + mandatory savings", "shares + subscriptions"],
    ],
    [
        ["simpanan pokok dan wajib", "modal syer dan yuran"],
        ["simpanan pokok dan wajib", "modal syer dan yuran"],
        ["principal and mandatory savings", "shares and subscriptions"],
    ],
    [
        ["simpanan pokok", "modal syer"],
        ["simpanan pokok", "modal syer"],
        ["principal savings", "share capital"],
    ],
    [
        ["simpanan wajib", "modal yuran"],
        ["simpanan wajib", "modal yuran"],
        ["mandatory savings", "subscription capital"],
    ],
    [
        ["simpanan sukarela", "simpanan khusus"],
        ["simpanan sukarela", "simpanan khas"],
        ["voluntary savings", "specific savings"],
    ],
    [
        ["jasa usaha", "rabat anggota"],
        ["jasa usaha", "rebat langganan"],
        ["patronage refund", "patronage rebate"],
    ],
    [
        ["jasa modal", "jasa modal"],
        ["jasa modal", "pulangan modal"],
        ["return on capital", "return on capital"],
    ],
    [["AD/ART", "undang-undang kecil"], ["AD/ART", "undang-undang kecil"], ["AD/ART", "by-laws"]],
    [["SHU", "laba"], ["SHU", "lebihan"], ["SHU", "surplus"]],
];

/// A text of a page, with the names of the country's own co-ops.
#[must_use]
pub fn words_in(country: Country, words: Words, language: Language) -> String {
    let text = say(words, language);
    match country {
        Country::Indonesia => text.into(),
        Country::Malaysia => capitalised(&malaysian(text, language)),
    }
}

/// A text with the names that a country's own co-ops use.
#[must_use]
pub fn in_country(country: Country, text: String, language: Language) -> String {
    match country {
        Country::Indonesia => text,
        Country::Malaysia => malaysian(&text, language),
    }
}

/// A text with the names that a Malaysian co-op uses.
#[must_use]
pub fn malaysian(text: &str, language: Language) -> String {
    let mut text = String::from(text);
    for [indonesian, malay, english] in NAMES {
        let [from, to] = match language {
            Language::Indonesian => indonesian,
            Language::Malay => malay,
            Language::English => english,
        };
        text = text.replace(from, to);
        text = text.replace(&capitalised(from), &capitalised(to));
    }
    text
}
