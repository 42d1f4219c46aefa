//! A decimal as a Scenario writes it.

use rust_decimal::Decimal;
use serde::Deserializer;
use serde::Serializer;
use serde::{Deserialize, Serialize};

/// Decimals of a rate, a quantity or a price of one unit.
const MOST_DECIMALS: usize = 8;

/// Decimals of an amount of money.
///
/// # Design
///
/// *Why do zeros count?* `300.000` of money is three hundred thousand to whoever typed it, and three hundred to
/// whoever drops the zeros.
const DECIMALS_OF_MONEY: usize = 2;

/// A decimal as a Scenario writes it: a string of at most 15 digits and 8 decimals, never a JSON number.
/// An amount of money has 2 decimals at most and is read by `money`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Number(pub Decimal);

impl Number {
    /// Reads `-?digits[.digits]` and nothing else.
    ///
    /// # Errors
    ///
    /// The name of what is wrong: `not_a_number`, `too_many_digits` or `too_many_decimals`.
    pub fn from_canonical(text: &str) -> Result<Self, &'static str> {
        Self::with_decimals(text, MOST_DECIMALS)
    }

    fn with_decimals(text: &str, most: usize) -> Result<Self, &'static str> {
        let digits = text.strip_prefix('-').unwrap_or(text);
        let (whole, decimals) = digits.split_once('.').unwrap_or((digits, "0"));
        let plain = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        if !plain(whole) || !plain(decimals) {
            return Err("not_a_number");
        }
        if whole.len() > 15 {
            return Err("too_many_digits");
        }
        if decimals.len() > most {
            return Err("too_many_decimals");
        }
        let decimal = Decimal::from_str_exact(text).map_err(|_| "not_a_number")?.normalize();
        Ok(Self(if decimal.is_zero() { Decimal::ZERO } else { decimal }))
    }
}

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::from_canonical(&text).map_err(serde::de::Error::custom)
    }
}

/// An amount of money, or several, as a field of a Scenario holds them: what `deserialize_with` reads.
///
/// # Errors
///
/// Those of a [`Number`], and `too_many_decimals` from the third decimal on, whatever its digit.
pub(crate) fn money<'de, D: Deserializer<'de>, T: Amounts>(deserializer: D) -> Result<T, D::Error> {
    T::Read::deserialize(deserializer).map(T::of)
}

/// One amount as it is read.
pub(crate) struct Amount(Number);

impl<'de> Deserialize<'de> for Amount {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Number::with_decimals(&text, DECIMALS_OF_MONEY).map(Self).map_err(serde::de::Error::custom)
    }
}

/// What a field holds that is money.
pub(crate) trait Amounts {
    /// The same as it is read.
    type Read: for<'de> Deserialize<'de>;

    /// The numbers themselves.
    fn of(read: Self::Read) -> Self;
}

impl Amounts for Number {
    type Read = Amount;

    fn of(Amount(number): Amount) -> Self {
        number
    }
}

impl Amounts for Option<Number> {
    type Read = Option<Amount>;

    fn of(read: Self::Read) -> Self {
        read.map(Number::of)
    }
}

impl Amounts for Vec<Number> {
    type Read = Vec<Amount>;

    fn of(read: Self::Read) -> Self {
        read.into_iter().map(Number::of).collect()
    }
}
