//! Reads one number as a country's people write it.
//!
//! # Design
//!
//! *Why ask?* `1.000` is a thousand to one reader and one to another, a factor of a thousand in
//! somebody's savings. Where a text has two honest readings the visitor chooses.
//!
//! *Why refuse look-alikes?* A reader that corrects `1O0` to 100 will one day correct the wrong thing.

use rust_decimal::Decimal;

use super::affix::{self, Affixed, Tail};
use super::characters;
use super::core::{self, Parsed};
use super::parsed::{MOST_DIGITS, NumberKind, ParsedNumber, Rejection};
use super::style::NumberStyle;

/// Characters that a number may have.
const LONGEST: usize = 64;

/// Reads one number.
pub(super) fn read_one(text: &str, kind: NumberKind, style: NumberStyle) -> ParsedNumber {
    match read_or_reject(text, kind, style) {
        Ok(typed) => typed,
        Err(rejection) => ParsedNumber::Reject(rejection),
    }
}

fn read_or_reject(text: &str, kind: NumberKind, style: NumberStyle) -> Result<ParsedNumber, Rejection> {
    if text.chars().nth(LONGEST).is_some() {
        return Err(Rejection::TooLong);
    }
    let plain = characters::plain(text)?;
    if plain.is_empty() {
        return Ok(ParsedNumber::Empty);
    }
    let affixed = affix::strip(&plain, kind, style)?;
    let parsed = core::parse(&affixed.core, kind, style, affixed.powers.is_some())?;
    let readings = readings(&parsed, &affixed, kind)?;
    Ok(match <[Decimal; 1]>::try_from(readings) {
        Ok([only]) if !parsed.asks && affixed.tail != Tail::Dash => match of_hundred(only, kind, &affixed) {
            Some(percent) => ParsedNumber::Ask(vec![percent, only]),
            None => ParsedNumber::Value(only),
        },
        Ok([only]) if affixed.tail != Tail::Dash => ParsedNumber::Ask(vec![only]),
        Ok([only]) => ParsedNumber::Ask(vec![only, negated(only)]),
        Err(many) => ParsedNumber::Ask(many),
    })
}

/// A part of one in a field for a percentage of a whole, which may be meant as one of a hundred: 0.25 for 25 %.
fn of_hundred(value: Decimal, kind: NumberKind, affixed: &Affixed) -> Option<Decimal> {
    let is_part = value > Decimal::ZERO && value < Decimal::ONE;
    if kind != NumberKind::Share || affixed.is_percent || !is_part {
        return None;
    }
    match value.scale().checked_sub(2) {
        Some(scale) => Decimal::try_from_i128_with_scale(value.mantissa(), scale).ok(),
        None => Decimal::try_from_i128_with_scale(value.mantissa().checked_mul(10)?, 0).ok(),
    }
}

/// All readings of the digits under the signs and words around them, without repeats.
fn readings(parsed: &Parsed, affixed: &Affixed, kind: NumberKind) -> Result<Vec<Decimal>, Rejection> {
    let powers = affixed.powers.unwrap_or(&[0]);
    let mut readings = Vec::new();
    let mut refused = Rejection::NotANumber;
    for power in powers {
        for number in &parsed.readings {
            match scaled(number, *power, affixed, kind, parsed.asks || powers.len() > 1) {
                Ok(value) if readings.contains(&value) => {}
                Ok(value) => readings.push(value),
                Err(rejection) => refused = rejection,
            }
        }
    }
    if readings.is_empty() { Err(refused) } else { Ok(readings) }
}

/// One reading with its power of ten and its sign; what is offered for choice may drop trailing zeros.
fn scaled(
    number: &core::Digits,
    power: u32,
    affixed: &Affixed,
    kind: NumberKind,
    offered: bool,
) -> Result<Decimal, Rejection> {
    let decimals =
        if offered || kind.decimals() == 0 { number.significant_decimals() } else { number.decimals() };
    let shift = if affixed.is_sen { 2 } else { 0 };
    let power = usize::try_from(power).unwrap_or(0);
    if decimals.saturating_add(shift) > kind.decimals().saturating_add(power) {
        return Err(if kind.decimals() == 0 { Rejection::NotWhole } else { Rejection::TooManyDecimals });
    }
    if number.whole_digits().saturating_add(power) > MOST_DIGITS && !number.is_zero() {
        return Err(Rejection::TooManyDigits);
    }
    let value = number.value(power, shift).ok_or(Rejection::TooManyDigits)?;
    Ok(if affixed.negative { negated(value) } else { value })
}

/// The opposite; zero has none.
fn negated(value: Decimal) -> Decimal {
    let mut opposite = value;
    opposite.set_sign_negative(value.is_sign_positive());
    if value.is_zero() { Decimal::ZERO } else { opposite }
}
