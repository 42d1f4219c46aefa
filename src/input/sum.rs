//! Several amounts that are to be added: dues that stand line by line in a member's book.

use rust_decimal::Decimal;

use super::number;
use super::parsed::{NumberKind, ParsedNumber, Rejection};
use super::style::NumberStyle;

/// Bytes of a sum: a year of months.
const LONGEST: usize = 256;
/// The least sum that has more than the 15 digits that a number may have.
const TOO_LARGE: i64 = 1_000_000_000_000_000;

/// Reads a typed or pasted text: a number, or amounts with a plus between them.
///
/// A range (may it be negative, at most 100 %?) is checked after reading, where the field is known.
#[must_use]
pub fn read(text: &str, kind: NumberKind, style: NumberStyle) -> ParsedNumber {
    let parts: Vec<&str> = text.split('+').map(str::trim).collect();
    // A plus in front is a sign. Bare digits look like a formula, or like part of a telephone number.
    let is_sum = matches!(kind, NumberKind::Money(_))
        && text.len() < LONGEST
        && parts.len() > 1
        && !parts.contains(&"")
        && parts.iter().any(|part| part.bytes().filter(u8::is_ascii_digit).nth(1).is_some());
    if !is_sum {
        return number::read(text, kind, style);
    }
    let mut sum = Decimal::ZERO;
    for part in parts {
        let ParsedNumber::Value(value) = number::read(part, kind, style) else {
            return ParsedNumber::Reject(Rejection::PartOfSum);
        };
        match sum.checked_add(value) {
            Some(more) => sum = more,
            None => return ParsedNumber::Reject(Rejection::TooManyDigits),
        }
    }
    if sum.abs() < Decimal::from(TOO_LARGE) {
        ParsedNumber::Value(sum.normalize())
    } else {
        ParsedNumber::Reject(Rejection::TooManyDigits)
    }
}
