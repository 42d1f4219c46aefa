//! A decimal as a Scenario writes it.

use rust_decimal::Decimal;
use serde::Deserializer;
use serde::Serializer;
use serde::{Deserialize, Serialize};

/// A decimal as a Scenario writes it: a string of at most 15 digits and 8 decimals, never a JSON number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Number(pub Decimal);

impl Number {
    /// Reads `-?digits[.digits]` and nothing else.
    ///
    /// # Errors
    ///
    /// The name of what is wrong: `not_a_number`, `too_many_digits` or `too_many_decimals`.
    pub fn from_canonical(text: &str) -> Result<Self, &'static str> {
        let digits = text.strip_prefix('-').unwrap_or(text);
        let (whole, decimals) = digits.split_once('.').unwrap_or((digits, "0"));
        let plain = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        if !plain(whole) || !plain(decimals) {
            return Err("not_a_number");
        }
        if whole.len() > 15 {
            return Err("too_many_digits");
        }
        if decimals.len() > 8 {
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
