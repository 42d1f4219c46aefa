//! Amounts of a list as they are written: hundredths, with their currency or in a column that names it.

use crate::domain::{Currency, Money};
use crate::i18n::number;

/// With its currency: `Rp1.234.567`.
pub(super) fn money(hundredths: i128, currency: Currency) -> String {
    let decimal = Money::from_hundredths(hundredths).decimal();
    decimal.map_or_else(|_| String::from("…"), |decimal| number::money(decimal, currency))
}

/// Without: `1.234.567`, `1,234.50`.
pub(super) fn plain(hundredths: i128, currency: Currency) -> String {
    money(hundredths, currency).replacen(number::symbol(currency), "", 1)
}

/// A quotient for the eye: the nearest whole number; nothing of nothing is 0.
pub(super) fn nearest(value: i128, of: i128) -> i128 {
    let half_up = value.saturating_mul(2).saturating_add(of);
    half_up.checked_div_euclid(of.saturating_mul(2)).unwrap_or(0)
}
