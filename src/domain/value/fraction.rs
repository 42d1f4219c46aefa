//! A fraction in lowest terms, of integers of any length: one arithmetic for the short ones and the long ones.
//!
//! # Design
//!
//! *Why not a library's?* It looks for the lowest terms of every product once more after each numerator was
//! freed of what it shares with the other's denominator, and of what is divided only to be written. With 1024
//! bits that is most of the time that a schedule of hundreds of months takes. Its greatest divisor goes bit by bit
//! through the long one of two numbers, where one division leaves two short ones.
//!
//! *Why is there no reason where there is no result?* There is only one: some number on the way was too long. Who asked
//! for it takes longer integers, or says so.

use core::cmp::Ordering;
use core::fmt::{Display, Formatter, Result};

use bnum::BIntD32;
use num_integer::Integer as Divided;
use num_traits::{CheckedAdd, CheckedDiv, CheckedMul, CheckedNeg, CheckedRem, CheckedSub, ToPrimitive};

/// What an integer has to know: nothing that could run over.
pub(super) trait Integer:
    Divided
    + Copy
    + From<u64>
    + ToPrimitive
    + CheckedAdd
    + CheckedSub
    + CheckedMul
    + CheckedDiv
    + CheckedRem
    + CheckedNeg
{
}

impl Integer for i128 {}
impl<const N: usize> Integer for BIntD32<N> {}

/// A fraction in lowest terms: what stands above the stroke, and below it, which is above zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Fraction<T> {
    pub(super) above: T,
    pub(super) below: T,
}

impl<T: Integer> Fraction<T> {
    /// A whole number.
    pub(super) fn whole(number: T) -> Self {
        Self { above: number, below: T::from(1) }
    }

    /// Where this is, seen from zero.
    pub(super) fn sign(&self) -> Ordering {
        self.above.cmp(&T::from(0))
    }

    pub(super) fn sum(&self, other: &Self) -> Option<Self> {
        if self.is_whole_beside(other) {
            return self.above.checked_add(&other.above).map(Self::whole);
        }
        let shared = greatest_divisor(&self.below, &other.below);
        let (mine, others) = (other.below.checked_div(&shared)?, self.below.checked_div(&shared)?);
        let below = others.checked_mul(&other.below)?;
        let above = mine.checked_mul(&self.above)?.checked_add(&others.checked_mul(&other.above)?)?;
        // Nothing else of what is below can divide the sum.
        let shared = greatest_divisor(&above, &shared);
        Some(Self { above: above.checked_div(&shared)?, below: below.checked_div(&shared)? })
    }

    pub(super) fn difference(&self, other: &Self) -> Option<Self> {
        self.sum(&Self { above: other.above.checked_neg()?, below: other.below })
    }

    pub(super) fn product(&self, other: &Self) -> Option<Self> {
        if self.is_whole_beside(other) {
            return self.above.checked_mul(&other.above).map(Self::whole);
        }
        let across = greatest_divisor(&self.above, &other.below);
        let back = greatest_divisor(&other.above, &self.below);
        let above = self.above.checked_div(&across)?.checked_mul(&other.above.checked_div(&back)?)?;
        let below = self.below.checked_div(&back)?.checked_mul(&other.below.checked_div(&across)?)?;
        Some(Self { above, below })
    }

    /// The quotient by anything but zero.
    pub(super) fn quotient(&self, other: &Self) -> Option<Self> {
        let (above, below) = if other.sign().is_lt() {
            (other.below.checked_neg()?, other.above.checked_neg()?)
        } else {
            (other.below, other.above)
        };
        self.product(&Self { above, below })
    }

    /// The whole part of a quotient of whole numbers, which are divided faster than fractions; of fractions there is none.
    pub(super) fn whole_quotient(&self, other: &Self) -> Option<Self> {
        let above = self.is_whole_beside(other).then_some(&self.above)?;
        above.checked_div(&other.above).map(Self::whole)
    }

    /// What stands before the decimals.
    pub(super) fn truncated(&self) -> Option<Self> {
        self.above.checked_div(&self.below).map(Self::whole)
    }

    /// The nearest whole number, halves away from zero: `(2 × above ± below) ÷ (2 × below)`, the whole of it. Of whole
    /// numbers nobody looks for the lowest terms.
    pub(super) fn half_up(&self) -> Option<Self> {
        let twice = |number: &T| number.checked_add(number);
        let above = twice(&self.above)?;
        let above =
            if self.sign().is_lt() { above.checked_sub(&self.below) } else { above.checked_add(&self.below) };
        above?.checked_div(&twice(&self.below)?).map(Self::whole)
    }

    /// The whole part of this times `power`, and whether that is all: divided as whole numbers, for a fraction would
    /// look for the lowest terms first.
    pub(super) fn scaled(&self, power: &T) -> Option<(T, bool)> {
        let scaled = self.above.checked_mul(power)?;
        let whole = scaled.checked_div(&self.below)?;
        let all = whole.checked_mul(&self.below)? == scaled;
        Some((whole, all))
    }

    /// Compares by the products across.
    pub(super) fn compare(&self, other: &Self) -> Option<Ordering> {
        if self.below == other.below {
            return Some(self.above.cmp(&other.above));
        }
        Some(self.above.checked_mul(&other.below)?.cmp(&other.above.checked_mul(&self.below)?))
    }

    /// Whether both are whole.
    fn is_whole_beside(&self, other: &Self) -> bool {
        let one = T::from(1);
        self.below == one && other.below == one
    }
}

/// As a whole number, or with a stroke.
impl<T: Integer + Display> Display for Fraction<T> {
    fn fmt(&self, to: &mut Formatter<'_>) -> Result {
        self.above.fmt(to)?;
        if self.below == T::from(1) { Ok(()) } else { write!(to, "/{}", self.below) }
    }
}

/// The greatest number that divides both, of which one is not zero.
fn greatest_divisor<T: Integer>(one: &T, other: &T) -> T {
    let divisor = short_divisor(one, other).or_else(|| short_divisor(other, one));
    divisor.map_or_else(|| one.gcd(other), T::from)
}

/// The same where the second is short enough for the processor: one division at most leaves two short ones.
fn short_divisor<T: Integer>(long: &T, short: &T) -> Option<u64> {
    let rest = long.to_i64().or_else(|| long.checked_rem(short)?.to_i64())?;
    let (mut one, mut other) = (short.to_i64()?.unsigned_abs(), rest.unsigned_abs());
    while let Some(rest) = one.checked_rem(other) {
        (one, other) = (other, rest);
    }
    Some(one)
}
