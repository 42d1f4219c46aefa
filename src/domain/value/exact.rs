//! Exact fractions: nothing is rounded between what a visitor enters and what is paid.
//!
//! # Design
//!
//! *Why fractions and not decimals?* `1 ÷ 3 × 27,000,000` is 9,000,000. A decimal type that divides
//! first pays 8,999,999.
//!
//! *Why 1024 bits?* A surplus of 15 digits with sen, two percentages of 8 decimals and a member's basis
//! multiply to more than the 38 digits of `i128`, and each such part that is added brings as many
//! digits again. Numbers that a visitor may enter must not fail in the middle of a formula: this is
//! room for the sum of twelve pools whose totals of 17 digits share no divisor. Integers without any
//! bound were tried: they cost the download 8 KB, much of it for freeing memory. What fits into `i128`
//! is calculated there: see `rational`. A sign takes one of the bits: see `wide`.
//!
//! *Why does a failure stick instead of being returned?* So that a formula reads as a formula. A
//! number that could not be calculated stays so through every operation, with the reason, and is a
//! typed error where it is taken out: by [`Exact::to_whole`] and [`Exact::cut`]. An outcome with such
//! a figure is refused as a whole.

use core::cmp::Ordering;
use core::iter::Sum;

use rust_decimal::Decimal;

use super::failure::MathError;
use super::rational::Rational;

/// An exact fraction, or the reason why there is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Exact(Result<Rational, MathError>);

impl Exact {
    /// A number that could not be calculated.
    #[must_use]
    pub fn failed(error: MathError) -> Self {
        Self(Err(error))
    }

    /// A whole number.
    #[must_use]
    pub fn whole(number: i128) -> Self {
        Self(Ok(Rational::whole(number)))
    }

    /// The value of a decimal, without loss.
    #[must_use]
    pub fn decimal(decimal: Decimal) -> Self {
        let scale =
            10_i128.checked_pow(decimal.scale()).map_or(Self::failed(MathError::Overflow), Self::whole);
        Self::whole(decimal.mantissa()).over(&scale)
    }

    /// Zero.
    #[must_use]
    pub fn zero() -> Self {
        Self::whole(0)
    }

    /// Whether this is zero.
    #[must_use]
    pub fn is_zero(&self) -> bool {
        self.is(Ordering::is_eq)
    }

    /// Whether this is below zero.
    #[must_use]
    pub fn is_negative(&self) -> bool {
        self.is(Ordering::is_lt)
    }

    /// Whether this is above zero.
    #[must_use]
    pub fn is_positive(&self) -> bool {
        self.is(Ordering::is_gt)
    }

    /// Why this could not be calculated.
    #[must_use]
    pub fn error(&self) -> Option<MathError> {
        self.0.err()
    }

    /// Sum.
    #[must_use]
    pub fn plus(&self, other: &Self) -> Self {
        self.with(other, Rational::plus)
    }

    /// Difference.
    #[must_use]
    pub fn minus(&self, other: &Self) -> Self {
        self.with(other, Rational::minus)
    }

    /// How far it is from nothing.
    #[must_use]
    pub fn absolute(&self) -> Self {
        if self.is_negative() { Self::zero().minus(self) } else { *self }
    }

    /// Product.
    #[must_use]
    pub fn times(&self, other: &Self) -> Self {
        self.with(other, Rational::times)
    }

    /// Quotient; by zero it is [`MathError::DivisionByZero`].
    #[must_use]
    pub fn over(&self, other: &Self) -> Self {
        if other.is_zero() {
            return Self::failed(MathError::DivisionByZero);
        }
        self.with(other, Rational::over)
    }

    /// This number multiplied by itself `times` times; products of more than 120 digits are cut after 60
    /// decimals.
    ///
    /// Compound interest over many months has thousands of digits. What is cut is less than the sixtieth
    /// decimal of a number that is multiplied with amounts of 17 digits.
    #[must_use]
    pub fn power(&self, times: u32) -> Self {
        (0..times).fold(Self::whole(1), |product, _| self.next_power(&product))
    }

    /// This number times the power of it one lower, cut in the same way.
    #[must_use]
    pub fn next_power(&self, before: &Self) -> Self {
        let product = before.times(self);
        let is_long = product.0.as_ref().is_ok_and(Rational::is_long);
        if is_long { product.cut_after_sixty() } else { product }
    }

    /// Without what stands behind the sixtieth decimal.
    #[must_use]
    pub fn cut_after_sixty(&self) -> Self {
        let scale = Self(Rational::sixty());
        self.times(&scale).truncated().over(&scale)
    }

    /// What stands before the decimals: the nearest whole number towards zero.
    #[must_use]
    pub fn truncated(&self) -> Self {
        self.alone(Rational::truncated)
    }

    /// The next whole number down, unless it is one: −1.5 goes to −2.
    #[must_use]
    pub fn floor(&self) -> Self {
        let cut = self.truncated();
        if self.is_negative() && cut != *self { cut.minus(&Self::whole(1)) } else { cut }
    }

    /// The nearest whole number, halves away from zero.
    #[must_use]
    pub fn half_up(&self) -> Self {
        self.alone(Rational::half_up)
    }

    /// The next whole number up, unless it is one: −1.5 goes to −1.
    #[must_use]
    pub fn ceiling(&self) -> Self {
        let cut = self.truncated();
        if self.is_positive() && cut != *self { cut.plus(&Self::whole(1)) } else { cut }
    }

    /// The whole number this is, anything behind it cut.
    ///
    /// # Errors
    ///
    /// [`MathError`] of the number, or [`MathError::Overflow`] beyond 128 bits.
    pub fn to_whole(&self) -> Result<i128, MathError> {
        let whole = self.truncated().0?;
        whole.parts().map(|(above, _)| above).ok_or(MathError::Overflow)
    }

    /// Numerator and denominator, where 128 bits hold both.
    #[must_use]
    pub fn parts(&self) -> Option<(i128, i128)> {
        self.0.as_ref().ok()?.parts()
    }

    /// The whole part of a quotient of whole numbers, which are divided faster than fractions; of fractions
    /// there is none.
    #[must_use]
    pub fn whole_quotient(&self, other: &Self) -> Self {
        self.with(other, Rational::whole_quotient)
    }

    /// The first `places` decimals, cut towards zero, and whether nothing was cut.
    ///
    /// For showing a fraction that does not end: what is shown is true as far as it goes.
    ///
    /// # Errors
    ///
    /// [`MathError`] of the number, or [`MathError::Overflow`] when a decimal cannot hold it.
    pub fn cut(&self, places: u32) -> Result<(Decimal, bool), MathError> {
        self.cut_as(places, places)
    }

    /// The same of a hundred times this number: a fraction as a percentage.
    ///
    /// # Errors
    ///
    /// As for [`Self::cut`].
    pub fn cut_percent(&self, places: u32) -> Result<(Decimal, bool), MathError> {
        self.cut_as(places.saturating_add(2), places)
    }

    /// So many decimals of this number, written as a number of so many.
    fn cut_as(&self, taken: u32, places: u32) -> Result<(Decimal, bool), MathError> {
        let value = self.0.as_ref().map_err(|error| *error)?;
        let power = 10_i128.checked_pow(taken).ok_or(MathError::Overflow)?;
        let (cut, all) = value.scaled(power).ok_or(MathError::Overflow)?;
        let decimal = Decimal::try_from_i128_with_scale(cut, places).map_err(|_| MathError::Overflow)?;
        Ok((decimal.normalize(), all))
    }

    /// As a whole number or a fraction in lowest terms: `1386000/13`.
    #[must_use]
    pub fn fraction(&self) -> String {
        self.0.as_ref().map_or_else(|_| String::new(), Rational::to_string)
    }

    /// Compares two quantities; a difference that could not be calculated counts as greater.
    #[must_use]
    pub fn compare(&self, other: &Self) -> Ordering {
        let (left, right) = (self.0.as_ref().ok(), other.0.as_ref().ok());
        let across = left.zip(right).and_then(|(left, right)| left.compare(right));
        across.unwrap_or_else(|| {
            let difference = self.minus(other);
            if difference.is_zero() {
                Ordering::Equal
            } else if difference.is_negative() {
                Ordering::Less
            } else {
                Ordering::Greater
            }
        })
    }

    fn is(&self, sign: fn(Ordering) -> bool) -> bool {
        self.0.as_ref().is_ok_and(|value| sign(value.sign()))
    }

    fn alone(&self, operation: fn(&Rational) -> Result<Rational, MathError>) -> Self {
        Self(match &self.0 {
            Ok(value) => operation(value),
            Err(error) => Err(*error),
        })
    }

    fn with(&self, other: &Self, operation: fn(&Rational, &Rational) -> Result<Rational, MathError>) -> Self {
        Self(match (&self.0, &other.0) {
            (Ok(left), Ok(right)) => operation(left, right),
            (Err(error), _) | (_, Err(error)) => Err(*error),
        })
    }
}

impl Sum for Exact {
    fn sum<I: Iterator<Item = Self>>(parts: I) -> Self {
        parts.fold(Self::zero(), |sum, part| sum.plus(&part))
    }
}
