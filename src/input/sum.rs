//! Several amounts that are to be added: dues that stand line by line in a member's book.
//!
//! # Design
//!
//! *Why are whole numbers added here?* The decimals' own addition would cost every visitor 2 KB.

use rust_decimal::Decimal;

use super::affix;
use super::number;
use super::parsed::{NumberKind, ParsedNumber, Rejection};
use super::style::NumberStyle;

/// Bytes of a sum: a year of months.
const LONGEST: usize = 256;
/// Decimals that are counted with; an amount has no more.
const SCALE: u32 = 6;
/// The least sum that has more than the 15 digits before its decimals that a number may have.
const TOO_LARGE: u128 = 10_u128.pow(15 + SCALE);

/// Ten and a thousand, in the decimals that are counted with.
const TWO_DIGITS: u128 = 10_u128.pow(1 + SCALE);
const THOUSAND: u128 = 10_u128.pow(3 + SCALE);

/// Reads a typed or pasted text: a number, or amounts with a plus between them.
///
/// A range (may it be negative, at most 100 %?) is checked after reading, where the field is known.
#[must_use]
pub fn read(text: &str, kind: NumberKind, style: NumberStyle) -> ParsedNumber {
    // A plus in front is a sign.
    let has_plus = text.trim_start().chars().skip(1).any(|sign| sign == '+');
    if !has_plus || !matches!(kind, NumberKind::Money(_)) || text.len() > LONGEST {
        return number::read_one(text, kind, style);
    }
    // "1,5+1,5 juta": whether the word is meant for all of them is not known.
    let is_for_all = has_word(text, style);
    let mut sum = 0_i128;
    let mut looks_like_amounts = false;
    for part in text.split('+') {
        let millionths = match number::read_one(part, kind, style) {
            ParsedNumber::Value(value) => millionths(value),
            _ => None,
        };
        let Some((more, all)) = millionths.and_then(|more| Some((more, sum.checked_add(more)?))) else {
            return ParsedNumber::Reject(Rejection::PartOfSum);
        };
        if is_for_all && !has_word(part, style) && more.unsigned_abs() < THOUSAND {
            return ParsedNumber::Reject(Rejection::PartOfSum);
        }
        sum = all;
        looks_like_amounts |= more.unsigned_abs() >= TWO_DIGITS;
    }
    // Single digits look like a formula, or like part of a telephone number.
    if !looks_like_amounts {
        return ParsedNumber::Reject(Rejection::NotANumber);
    }
    match Decimal::try_from_i128_with_scale(sum, SCALE) {
        Ok(value) if sum.unsigned_abs() < TOO_LARGE => ParsedNumber::Value(value.normalize()),
        _ => ParsedNumber::Reject(Rejection::TooManyDigits),
    }
}

/// Whether a word for thousands or millions stands at the end.
fn has_word(part: &str, style: NumberStyle) -> bool {
    style.multiplier(&affix::trailing_word(part.trim_end()).to_ascii_lowercase()).is_some()
}

fn millionths(value: Decimal) -> Option<i128> {
    value.mantissa().checked_mul(10_i128.checked_pow(SCALE.checked_sub(value.scale())?)?)
}
