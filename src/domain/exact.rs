//! Exact fractions: nothing is rounded between what a visitor enters and what is paid.
//!
//! # Design
//!
//! *Why fractions and not decimals?* `1 ÷ 3 × 27,000,000` is 9,000,000. A decimal type that divides
//! first pays 8,999,999.
//!
//! *Why 512 bits?* A surplus of 15 digits with sen, two percentages of 8 decimals and a member's basis
//! multiply to more than the 38 digits of `i128`, and adding two such parts doubles that. Numbers that
//! a visitor may enter must not fail in the middle of a formula. Integers without any bound were
//! tried: they cost the download 20 KB, most of it for freeing memory.
//!
//! *Why does an overflow stick instead of being returned?* So that a formula reads as a formula. A
//! number that overflowed stays so through every operation, and is a typed error where it is taken
//! out: by [`Exact::floor`], [`Exact::half_up`], [`Exact::cut`] and [`Exact::over`].

use core::cmp::Ordering;

use bnum::types::I512;
use num_rational::Ratio;
use num_traits::{
    CheckedAdd as _, CheckedDiv as _, CheckedMul as _, CheckedSub as _, Signed as _, ToPrimitive as _,
};
use rust_decimal::Decimal;

use super::step::MathError;

/// An exact fraction; nothing where one overflowed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Exact(Option<Ratio<I512>>);

impl Exact {
    /// A whole number.
    #[must_use]
    pub fn whole(number: i128) -> Self {
        Self(Some(Ratio::from_integer(I512::from(number))))
    }

    /// The value of a decimal, without loss.
    #[must_use]
    pub fn decimal(decimal: Decimal) -> Self {
        let scale = 10_i128.checked_pow(decimal.scale()).map(I512::from);
        Self(scale.map(|scale| Ratio::new(I512::from(decimal.mantissa()), scale)))
    }

    /// Zero.
    #[must_use]
    pub fn zero() -> Self {
        Self::whole(0)
    }

    /// Whether this is zero.
    #[must_use]
    pub fn is_zero(&self) -> bool {
        self.0.is_some_and(|value| value.numer().is_zero())
    }

    /// Whether this is below zero.
    #[must_use]
    pub fn is_negative(&self) -> bool {
        self.0.is_some_and(|value| value.numer().is_negative())
    }

    /// Whether a number on the way here had too many digits.
    #[must_use]
    pub fn has_overflowed(&self) -> bool {
        self.0.is_none()
    }

    /// Sum.
    #[must_use]
    pub fn plus(&self, other: &Self) -> Self {
        self.with(other, |left, right| left.checked_add(right))
    }

    /// Difference.
    #[must_use]
    pub fn minus(&self, other: &Self) -> Self {
        self.with(other, |left, right| left.checked_sub(right))
    }

    /// Product.
    #[must_use]
    pub fn times(&self, other: &Self) -> Self {
        self.with(other, |left, right| left.checked_mul(right))
    }

    /// Quotient.
    ///
    /// # Errors
    ///
    /// [`MathError::DivisionByZero`], or [`MathError::Overflow`] of either number.
    pub fn over(&self, other: &Self) -> Result<Self, MathError> {
        if other.is_zero() {
            return Err(MathError::DivisionByZero);
        }
        let quotient = self.with(other, |left, right| left.checked_div(right));
        if quotient.has_overflowed() { Err(MathError::Overflow) } else { Ok(quotient) }
    }

    /// The largest whole number that is not above this.
    ///
    /// # Errors
    ///
    /// [`MathError::Overflow`] when it does not fit 128 bits.
    pub fn floor(&self) -> Result<i128, MathError> {
        whole(self.0.map(|value| value.floor()))
    }

    /// The nearest whole number, halves away from zero.
    ///
    /// # Errors
    ///
    /// [`MathError::Overflow`] when it does not fit 128 bits.
    pub fn half_up(&self) -> Result<i128, MathError> {
        let size = self.0.map(|value| Self(Some(value.abs()))).ok_or(MathError::Overflow)?;
        let half = Self::whole(1).over(&Self::whole(2))?;
        let up = size.plus(&half).floor()?;
        if self.is_negative() { up.checked_neg().ok_or(MathError::Overflow) } else { Ok(up) }
    }

    /// The first `places` decimals, cut towards zero, and whether nothing was cut.
    ///
    /// For showing a fraction that does not end: what is shown is true as far as it goes.
    ///
    /// # Errors
    ///
    /// [`MathError::Overflow`] when a decimal cannot hold it.
    pub fn cut(&self, places: u32) -> Result<(Decimal, bool), MathError> {
        let power = 10_i128.checked_pow(places).ok_or(MathError::Overflow)?;
        let scaled = self.times(&Self::whole(power));
        let cut = whole(scaled.0.map(|value| value.trunc()))?;
        let decimal = Decimal::try_from_i128_with_scale(cut, places).map_err(|_| MathError::Overflow)?;
        Ok((decimal.normalize(), scaled == Self::whole(cut)))
    }

    /// As a whole number or a fraction in lowest terms: `1386000/13`.
    #[must_use]
    pub fn fraction(&self) -> String {
        self.0.map_or_else(String::new, |value| value.to_string())
    }

    /// Compares two quantities; one that overflowed is above all others.
    #[must_use]
    pub fn compare(&self, other: &Self) -> Ordering {
        let difference = self.minus(other);
        match difference.0 {
            _ if difference.is_zero() => Ordering::Equal,
            Some(_) if difference.is_negative() => Ordering::Less,
            _ => Ordering::Greater,
        }
    }

    fn with(&self, other: &Self, operation: fn(&Ratio<I512>, &Ratio<I512>) -> Option<Ratio<I512>>) -> Self {
        Self(self.0.zip(other.0).and_then(|(left, right)| operation(&left, &right)))
    }
}

fn whole(value: Option<Ratio<I512>>) -> Result<i128, MathError> {
    value.and_then(|value| value.to_integer().to_i128()).ok_or(MathError::Overflow)
}
