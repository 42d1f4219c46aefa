//! Exact fractions: nothing is rounded between what a visitor enters and what is paid.
//!
//! # Design
//!
//! *Why fractions and not decimals?* `1 ÷ 3 × 27,000,000` is 9,000,000. A decimal type that divides
//! first pays 8,999,999.
//!
//! *Why integers without a bound?* A surplus of 15 digits with cents, two percentages of 8 decimals
//! and a member's basis multiply to more than the 38 digits of `i128`. Numbers that a visitor may
//! enter must not fail in the middle of a formula.

#![expect(
    clippy::arithmetic_side_effects,
    reason = "fractions of unbounded integers grow instead of overflowing; division checks for zero"
)]

use core::cmp::Ordering;

use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{Signed as _, ToPrimitive as _, Zero as _};
use rust_decimal::Decimal;

use super::step::MathError;

/// An exact fraction.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Exact(BigRational);

impl Exact {
    /// A whole number.
    #[must_use]
    pub fn whole(number: i128) -> Self {
        Self(BigRational::from_integer(BigInt::from(number)))
    }

    /// The value of a decimal, without loss.
    #[must_use]
    pub fn decimal(decimal: Decimal) -> Self {
        let scale = BigInt::from(10).pow(decimal.scale());
        Self(BigRational::new(BigInt::from(decimal.mantissa()), scale))
    }

    /// Zero.
    #[must_use]
    pub fn zero() -> Self {
        Self(BigRational::zero())
    }

    /// Whether this is zero.
    #[must_use]
    pub fn is_zero(&self) -> bool {
        self.0.is_zero()
    }

    /// Whether this is below zero.
    #[must_use]
    pub fn is_negative(&self) -> bool {
        self.0.is_negative()
    }

    /// Sum.
    #[must_use]
    pub fn plus(&self, other: &Self) -> Self {
        Self(&self.0 + &other.0)
    }

    /// Difference.
    #[must_use]
    pub fn minus(&self, other: &Self) -> Self {
        Self(&self.0 - &other.0)
    }

    /// Product.
    #[must_use]
    pub fn times(&self, other: &Self) -> Self {
        Self(&self.0 * &other.0)
    }

    /// Quotient.
    ///
    /// # Errors
    ///
    /// [`MathError::DivisionByZero`].
    pub fn over(&self, other: &Self) -> Result<Self, MathError> {
        if other.is_zero() {
            return Err(MathError::DivisionByZero);
        }
        Ok(Self(&self.0 / &other.0))
    }

    /// The largest whole number that is not above this.
    ///
    /// # Errors
    ///
    /// [`MathError::Overflow`] when it does not fit 128 bits.
    pub fn floor(&self) -> Result<i128, MathError> {
        self.0.floor().to_integer().to_i128().ok_or(MathError::Overflow)
    }

    /// The nearest whole number, halves away from zero.
    ///
    /// # Errors
    ///
    /// [`MathError::Overflow`] when it does not fit 128 bits.
    pub fn half_up(&self) -> Result<i128, MathError> {
        self.0.round().to_integer().to_i128().ok_or(MathError::Overflow)
    }

    /// The first `places` decimals, cut towards zero, and whether nothing was cut.
    ///
    /// For showing a fraction that does not end: what is shown is true as far as it goes.
    ///
    /// # Errors
    ///
    /// [`MathError::Overflow`] when a decimal cannot hold it.
    pub fn cut(&self, places: u32) -> Result<(Decimal, bool), MathError> {
        let scaled = &self.0 * BigRational::from_integer(BigInt::from(10).pow(places));
        let whole = scaled.to_integer().to_i128().ok_or(MathError::Overflow)?;
        let decimal = Decimal::try_from_i128_with_scale(whole, places).map_err(|_| MathError::Overflow)?;
        Ok((decimal.normalize(), scaled.is_integer()))
    }

    /// As a whole number or a fraction in lowest terms: `1386000/13`.
    #[must_use]
    pub fn fraction(&self) -> String {
        if self.0.is_integer() {
            return self.0.numer().to_string();
        }
        [self.0.numer().to_string(), self.0.denom().to_string()].join("/")
    }

    /// Compares two quantities.
    #[must_use]
    pub fn compare(&self, other: &Self) -> Ordering {
        self.0.cmp(&other.0)
    }
}
