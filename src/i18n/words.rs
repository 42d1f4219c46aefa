//! Amounts in words (terbilang), so that a slip of three zeros is heard.

use rust_decimal::Decimal;

use super::Language;
use crate::domain::{Currency, Money};

static INDONESIAN: [&str; 10] =
    ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"];
static MALAY: [&str; 10] =
    ["sifar", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "lapan", "sembilan"];
static ENGLISH: [&str; 20] = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];
static TENS: [&str; 10] =
    ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

/// The names of thousand, million and so on, as the powers of a thousand.
fn scales(language: Language) -> &'static [&'static str; 6] {
    match language {
        Language::Indonesian => &["", "ribu", "juta", "miliar", "triliun", "kuadriliun"],
        Language::Malay => &["", "ribu", "juta", "bilion", "trilion", "kuadrilion"],
        Language::English => &["", "thousand", "million", "billion", "trillion", "quadrillion"],
    }
}

/// An amount in words, with its sen; nothing beyond 10^15 or with parts of a sen.
#[must_use]
pub fn amount(value: Decimal, currency: Currency, language: Language) -> Option<String> {
    let hundredths = Money::from_decimal(value)?.hundredths();
    let positive = hundredths.unsigned_abs();
    let (whole, sen) = (positive.checked_div(100)?, positive.checked_rem(100)?);
    if whole > 1_000_000_000_000_000 {
        return None;
    }
    let unit = match currency {
        Currency::Idr => "rupiah",
        Currency::Myr => "ringgit",
    };
    let mut words = Vec::new();
    if hundredths < 0 {
        words.push(String::from("minus"));
    }
    if whole > 0 || sen == 0 {
        words.push(number(whole, language));
        words.push(unit.into());
    }
    if sen > 0 {
        if whole > 0 && language == Language::English {
            words.push("and".into());
        }
        words.push(number(sen, language));
        words.push("sen".into());
    }
    Some(words.join(" "))
}

/// A whole number in words, up to 10^15.
#[must_use]
pub fn number(value: u128, language: Language) -> String {
    if value == 0 {
        return match language {
            Language::Indonesian => INDONESIAN[0],
            Language::Malay => MALAY[0],
            Language::English => ENGLISH[0],
        }
        .into();
    }
    let mut words: Vec<String> = Vec::new();
    for (power, scale) in scales(language).iter().enumerate().rev() {
        let group = u32::try_from(power)
            .ok()
            .and_then(|power| 1000_u128.checked_pow(power))
            .and_then(|unit| value.checked_div(unit))
            .and_then(|groups| groups.checked_rem(1000))
            .and_then(|group| usize::try_from(group).ok())
            .unwrap_or(0);
        if group == 0 {
            continue;
        }
        match language {
            Language::English => english(group, power == 0 && value >= 1000, &mut words),
            // One thousand has a word of its own: seribu.
            _ if group == 1 && power == 1 => {
                words.push("seribu".into());
                continue;
            }
            Language::Indonesian => nusantara(group, &INDONESIAN, &mut words),
            Language::Malay => nusantara(group, &MALAY, &mut words),
        }
        if power > 0 {
            words.push((*scale).into());
        }
    }
    words.join(" ")
}

/// Hundreds, tens and ones in Indonesian or Malay.
fn nusantara(group: usize, digits: &[&str; 10], words: &mut Vec<String>) {
    let word = |digit: usize| digits.get(digit).copied().unwrap_or_default();
    let (hundreds, rest) = divided(group, 100);
    let (tens, ones) = divided(rest, 10);
    let mut say = |parts: &[&str]| words.push(parts.join(" "));
    match hundreds {
        0 => {}
        1 => say(&["seratus"]),
        many => say(&[word(many), "ratus"]),
    }
    match (tens, ones) {
        (0, 0) => {}
        (0, ones) => say(&[word(ones)]),
        (1, 0) => say(&["sepuluh"]),
        (1, 1) => say(&["sebelas"]),
        (1, ones) => say(&[word(ones), "belas"]),
        (tens, 0) => say(&[word(tens), "puluh"]),
        (tens, ones) => say(&[word(tens), "puluh", word(ones)]),
    }
}

/// Hundreds, tens and ones in English; `joined` puts an "and" before a last group without hundreds.
fn english(group: usize, joined: bool, words: &mut Vec<String>) {
    let word = |number: usize| ENGLISH.get(number).copied().unwrap_or_default();
    let (hundreds, rest) = divided(group, 100);
    if hundreds > 0 {
        words.push([word(hundreds), "hundred"].join(" "));
    }
    if rest > 0 && (hundreds > 0 || joined) {
        words.push("and".into());
    }
    let (tens, ones) = divided(rest, 10);
    match (tens, ones) {
        (_, _) if rest == 0 => {}
        (0 | 1, _) => words.push(word(rest).into()),
        (tens, 0) => words.push(TENS.get(tens).copied().unwrap_or_default().into()),
        (tens, ones) => words.push([TENS.get(tens).copied().unwrap_or_default(), word(ones)].join("-")),
    }
}

fn divided(value: usize, by: usize) -> (usize, usize) {
    (value.checked_div(by).unwrap_or(0), value.checked_rem(by).unwrap_or(0))
}
