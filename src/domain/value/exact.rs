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
//! bound were tried: they cost the download 8 KB, much of it for freeing memory.
//!
//! *Why does a failure stick instead of being returned?* So that a formula reads as a formula. A
//! number that could not be calculated stays so through every operation, with the reason, and is a
//! typed error where it is taken out: by [`Exact::to_whole`] and [`Exact::cut`]. An outcome with such
//! a figure is refused as a whole.

use core::cmp::Ordering;
use core::iter::Sum;

use bnum::BIntD32;
use num_rational::Ratio;
use num_traits::{CheckedAdd, CheckedDiv, CheckedMul, CheckedNeg, Signed as _, ToPrimitive as _};
use rust_decimal::Decimal;
use strum::IntoStaticStr;

use super::fraction::{compare, product, quotient};

/// 1024 bits in digits of 32, which WebAssembly multiplies and divides by itself.
type Wide = BIntD32<32>;

/// A one with sixty zeros, and with twice as many.
const SIXTY: Wide = Wide::TEN.pow(60);
const LONG: Wide = Wide::TEN.pow(120);

/// An exact fraction, or the reason why there is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Exact(Result<Ratio<Wide>, MathError>);

impl Exact {
    /// A number that could not be calculated.
    #[must_use]
    pub fn failed(error: MathError) -> Self {
        Self(Err(error))
    }

    /// A whole number.
    #[must_use]
    pub fn whole(number: i128) -> Self {
        Self(Ok(Ratio::from_integer(Wide::from(number))))
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
        self.0.is_ok_and(|value| value.numer().is_zero())
    }

    /// Whether this is below zero.
    #[must_use]
    pub fn is_negative(&self) -> bool {
        self.0.is_ok_and(|value| value.numer().is_negative())
    }

    /// Whether this is above zero.
    #[must_use]
    pub fn is_positive(&self) -> bool {
        self.0.is_ok_and(|value| value.numer().is_positive())
    }

    /// Why this could not be calculated.
    #[must_use]
    pub fn error(&self) -> Option<MathError> {
        self.0.err()
    }

    /// Sum.
    #[must_use]
    pub fn plus(&self, other: &Self) -> Self {
        self.with(other, CheckedAdd::checked_add, CheckedAdd::checked_add)
    }

    /// Difference.
    #[must_use]
    pub fn minus(&self, other: &Self) -> Self {
        let less = other.0.and_then(|value| {
            let above = CheckedNeg::checked_neg(value.numer()).ok_or(MathError::Overflow)?;
            Ok(Ratio::new_raw(above, *value.denom()))
        });
        self.plus(&Self(less))
    }

    /// Product.
    #[must_use]
    pub fn times(&self, other: &Self) -> Self {
        self.with(other, product, CheckedMul::checked_mul)
    }

    /// Quotient; by zero it is [`MathError::DivisionByZero`].
    #[must_use]
    pub fn over(&self, other: &Self) -> Self {
        if other.is_zero() {
            return Self::failed(MathError::DivisionByZero);
        }
        self.times(&Self(other.0.map(|value| value.recip())))
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
        let is_long = product.0.is_ok_and(|value| *value.denom() > LONG);
        if is_long { product.cut_after_sixty() } else { product }
    }

    /// Without what stands behind the sixtieth decimal.
    #[must_use]
    pub fn cut_after_sixty(&self) -> Self {
        let scale = Self(Ok(Ratio::from_integer(SIXTY)));
        self.times(&scale).truncated().over(&scale)
    }

    /// What stands before the decimals: the nearest whole number towards zero.
    #[must_use]
    pub fn truncated(&self) -> Self {
        Self(self.0.map(|value| value.trunc()))
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
        Self(self.0.and_then(|value| rounded_half_up(&value).ok_or(MathError::Overflow)))
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
        self.0.and_then(|value| value.to_integer().to_i128().ok_or(MathError::Overflow))
    }

    /// Numerator and denominator, where 128 bits hold both.
    #[must_use]
    pub fn parts(&self) -> Option<(i128, i128)> {
        let value = self.0.ok()?;
        Some((value.numer().to_i128()?, value.denom().to_i128()?))
    }

    /// The whole part of a quotient of whole numbers, which are divided faster than fractions; of fractions
    /// there is none.
    #[must_use]
    pub fn whole_quotient(&self, other: &Self) -> Self {
        self.with(other, |_, _| None, CheckedDiv::checked_div)
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
        let value = self.0?;
        let power = 10_i128.checked_pow(taken).ok_or(MathError::Overflow)?;
        // Divided as whole numbers, small ones as most are: a fraction would look for the lowest terms first.
        let small = self.parts().and_then(|(above, below)| quotient(&above, &power, &below));
        let (cut, all) = if let Some(small) = small {
            small
        } else {
            let wide = quotient(value.numer(), &Wide::from(power), value.denom());
            let (cut, all) = wide.ok_or(MathError::Overflow)?;
            (cut.to_i128().ok_or(MathError::Overflow)?, all)
        };
        let decimal = Decimal::try_from_i128_with_scale(cut, places).map_err(|_| MathError::Overflow)?;
        Ok((decimal.normalize(), all))
    }

    /// As a whole number or a fraction in lowest terms: `1386000/13`.
    #[must_use]
    pub fn fraction(&self) -> String {
        self.0.map_or_else(|_| String::new(), |value| value.to_string())
    }

    /// Compares two quantities; a difference that could not be calculated counts as greater.
    #[must_use]
    pub fn compare(&self, other: &Self) -> Ordering {
        let across = self.0.ok().zip(other.0.ok()).and_then(|(left, right)| compare(&left, &right));
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

    /// An operation on fractions, and the same on whole numbers, which need no lowest terms.
    fn with(
        &self,
        other: &Self,
        operation: fn(&Ratio<Wide>, &Ratio<Wide>) -> Option<Ratio<Wide>>,
        whole: fn(&Wide, &Wide) -> Option<Wide>,
    ) -> Self {
        Self(self.0.and_then(|left| {
            let right = other.0?;
            let result = if left.is_integer() && right.is_integer() {
                whole(left.numer(), right.numer()).map(Ratio::from_integer)
            } else {
                operation(&left, &right)
            };
            result.ok_or(MathError::Overflow)
        }))
    }
}

/// `(2 × above ± below) ÷ (2 × below)`, the whole of it: of whole numbers nobody looks for the lowest terms.
fn rounded_half_up(value: &Ratio<Wide>) -> Option<Ratio<Wide>> {
    let twice = |number: &Wide| number.checked_add(number);
    let (above, below) = (twice(value.numer())?, value.denom());
    let above = if above.is_negative() { above.checked_sub(*below)? } else { above.checked_add(*below)? };
    above.checked_div(twice(below)?).map(Ratio::from_integer)
}

impl Sum for Exact {
    fn sum<I: Iterator<Item = Self>>(parts: I) -> Self {
        parts.fold(Self::zero(), |sum, part| sum.plus(&part))
    }
}

/// Why arithmetic failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum MathError {
    /// A quotient by zero.
    DivisionByZero,
    /// The result has too many digits to be paid or written.
    Overflow,
    /// Two quantities of unlike units were added, such as money and kilograms.
    UnlikeUnits,
}
