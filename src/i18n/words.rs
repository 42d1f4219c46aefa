//! Amounts in words (terbilang), so that a slip of three zeros is heard.

use rust_decimal::Decimal;

use super::language::Language;
use super::say::{Words, fill, fill_each, say};
use crate::domain::{Currency, Money};

/// Nothing to nineteen.
static SMALL: [Words; 20] = [
    ["nol", "sifar", "zero"],
    ["satu", "satu", "one"],
    ["dua", "dua", "two"],
    ["tiga", "tiga", "three"],
    ["empat", "empat", "four"],
    ["lima", "lima", "five"],
    ["enam", "enam", "six"],
    ["tujuh", "tujuh", "seven"],
    ["delapan", "lapan", "eight"],
    ["sembilan", "sembilan", "nine"],
    ["sepuluh", "sepuluh", "ten"],
    ["sebelas", "sebelas", "eleven"],
    ["dua belas", "dua belas", "twelve"],
    ["tiga belas", "tiga belas", "thirteen"],
    ["empat belas", "empat belas", "fourteen"],
    ["lima belas", "lima belas", "fifteen"],
    ["enam belas", "enam belas", "sixteen"],
    ["tujuh belas", "tujuh belas", "seventeen"],
    ["delapan belas", "lapan belas", "eighteen"],
    ["sembilan belas", "sembilan belas", "nineteen"],
];

/// Twenty to ninety.
static TENS: [Words; 8] = [
    ["dua puluh", "dua puluh", "twenty"],
    ["tiga puluh", "tiga puluh", "thirty"],
    ["empat puluh", "empat puluh", "forty"],
    ["lima puluh", "lima puluh", "fifty"],
    ["enam puluh", "enam puluh", "sixty"],
    ["tujuh puluh", "tujuh puluh", "seventy"],
    ["delapan puluh", "lapan puluh", "eighty"],
    ["sembilan puluh", "sembilan puluh", "ninety"],
];

/// One hundred to nine hundred.
static HUNDREDS: [Words; 9] = [
    ["seratus", "seratus", "one hundred"],
    ["dua ratus", "dua ratus", "two hundred"],
    ["tiga ratus", "tiga ratus", "three hundred"],
    ["empat ratus", "empat ratus", "four hundred"],
    ["lima ratus", "lima ratus", "five hundred"],
    ["enam ratus", "enam ratus", "six hundred"],
    ["tujuh ratus", "tujuh ratus", "seven hundred"],
    ["delapan ratus", "lapan ratus", "eight hundred"],
    ["sembilan ratus", "sembilan ratus", "nine hundred"],
];

/// One thousand has a word of its own.
const ONE_THOUSAND: Words = ["seribu", "seribu", "one thousand"];

/// The powers of a thousand, from the first.
static SCALES: [Words; 5] = [
    ["ribu", "ribu", "thousand"],
    ["juta", "juta", "million"],
    ["miliar", "bilion", "billion"],
    ["triliun", "trilion", "trillion"],
    ["kuadriliun", "kuadrilion", "quadrillion"],
];

/// Tens and ones.
const TENS_AND_ONES: Words = ["# #", "# #", "#-#"];

/// A number or an amount, and the last and smallest part of it.
const AND_LAST: Words = ["# #", "# #", "# and #"];

/// An amount in words, with its sen; nothing beyond 10^15 or with parts of a sen.
#[must_use]
pub fn amount(value: Decimal, currency: Currency, language: Language) -> Option<String> {
    let hundredths = Money::from_decimal(value)?.hundredths();
    let positive = hundredths.unsigned_abs();
    let (whole, sen) = (positive.checked_div(100)?, positive.checked_rem(100)?);
    if whole > 1_000_000_000_000_000 {
        return None;
    }
    let unit: Words = match currency {
        Currency::Idr => ["# rupiah", "# rupiah", "# rupiah"],
        Currency::Myr => ["# ringgit", "# ringgit", "# ringgit"],
    };
    let counted = |words: Words, count| fill(say(words, language), &number(count, language));
    let of_sen = ["# sen", "# sen", "# sen"];
    let text = match (whole, sen) {
        (_, 0) => counted(unit, whole),
        (0, _) => counted(of_sen, sen),
        _ => fill_each(say(AND_LAST, language), &[&counted(unit, whole), &counted(of_sen, sen)]),
    };
    let below_zero = ["minus #", "minus #", "minus #"];
    Some(if hundredths < 0 { fill(say(below_zero, language), &text) } else { text })
}

/// A whole number in words, up to 10^15.
#[must_use]
pub fn number(value: u128, language: Language) -> String {
    if value == 0 {
        return word(&SMALL, 0, language).into();
    }
    let mut text = String::new();
    for power in (0..=SCALES.len()).rev() {
        let group = group_of(value, power);
        if group == 0 {
            continue;
        }
        let part = thousands(group, power, language);
        text = match (text.is_empty(), power == 0 && group < 100) {
            (true, _) => part,
            (false, true) => fill_each(say(AND_LAST, language), &[&text, &part]),
            (false, false) => [&text, " ", &part].concat(),
        };
    }
    text
}

/// The three digits of a number at a power of a thousand.
fn group_of(value: u128, power: usize) -> usize {
    u32::try_from(power)
        .ok()
        .and_then(|power| 1000_u128.checked_pow(power))
        .and_then(|unit| value.checked_div(unit))
        .and_then(|groups| groups.checked_rem(1000))
        .and_then(|group| usize::try_from(group).ok())
        .unwrap_or(0)
}

/// Three digits and the power of a thousand that they count.
fn thousands(group: usize, power: usize, language: Language) -> String {
    match (power.checked_sub(1), group) {
        (None, _) => hundreds(group, language),
        (Some(0), 1) => say(ONE_THOUSAND, language).into(),
        (Some(scale), _) => [&hundreds(group, language), " ", word(&SCALES, scale, language)].concat(),
    }
}

/// Hundreds, tens and ones.
fn hundreds(group: usize, language: Language) -> String {
    let (hundreds, rest) = divided(group, 100);
    let Some(place) = hundreds.checked_sub(1) else { return tens(rest, language) };
    let hundreds = word(&HUNDREDS, place, language);
    if rest == 0 {
        return hundreds.into();
    }
    fill_each(say(AND_LAST, language), &[hundreds, &tens(rest, language)])
}

/// Tens and ones.
fn tens(rest: usize, language: Language) -> String {
    let (tens, ones) = divided(rest, 10);
    let Some(place) = tens.checked_sub(2) else { return word(&SMALL, rest, language).into() };
    let tens = word(&TENS, place, language);
    if ones == 0 {
        return tens.into();
    }
    fill_each(say(TENS_AND_ONES, language), &[tens, word(&SMALL, ones, language)])
}

fn word(of: &[Words], place: usize, language: Language) -> &'static str {
    of.get(place).map_or("", |words| say(*words, language))
}

fn divided(value: usize, by: usize) -> (usize, usize) {
    (value.checked_div(by).unwrap_or(0), value.checked_rem(by).unwrap_or(0))
}
