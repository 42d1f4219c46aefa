//! Several amounts that are to be added: dues that stand line by line in a member's book.
//!
//! # Design
//!
//! *Why are whole numbers added here?* The decimals' own addition would cost every visitor 2 KB.

use rust_decimal::Decimal;

use super::number;
use super::parsed::{NumberKind, ParsedNumber, Rejection};
use super::style::NumberStyle;

/// Bytes of a sum: a year of months.
const LONGEST: usize = 256;
/// Decimals that are counted with; an amount has no more.
const SCALE: u32 = 6;
/// The least sum that has more than the 15 digits before its decimals that a number may have.
const TOO_LARGE: u128 = 10_u128.pow(15 + SCALE);

/// Reads a typed or pasted text: a number, or amounts with a plus between them.
///
/// A range (may it be negative, at most 100 %?) is checked after reading, where the field is known.
#[must_use]
pub fn read(text: &str, kind: NumberKind, style: NumberStyle) -> ParsedNumber {
    // A plus in front is a sign.
    let has_plus = text.trim_start().get(1..).is_some_and(|rest| rest.contains('+'));
    if !has_plus || !matches!(kind, NumberKind::Money(_)) || text.len() > LONGEST {
        return number::read(text, kind, style);
    }
    let mut sum = 0_i128;
    let mut looks_like_amounts = false;
    for part in text.split('+') {
        let millionths = match number::read(part, kind, style) {
            ParsedNumber::Value(value) => millionths(value),
            _ => None,
        };
        let Some(more) = millionths.and_then(|millionths| sum.checked_add(millionths)) else {
            return ParsedNumber::Reject(Rejection::PartOfSum);
        };
        sum = more;
        looks_like_amounts |= part.bytes().filter(u8::is_ascii_digit).nth(1).is_some();
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

fn millionths(value: Decimal) -> Option<i128> {
    value.mantissa().checked_mul(10_i128.checked_pow(SCALE.checked_sub(value.scale())?)?)
}
