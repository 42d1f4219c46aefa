//! A fraction in lowest terms, of integers of any length: one arithmetic for the short ones and the long ones.
//!
//! # Design
//!
//! *Why not a library's?* It looks for the lowest terms of every product once more after each numerator was
//! freed of what it shares with the other's denominator, and of what is divided only to be written. With 1024
//! bits that is most of the time that a schedule of hundreds of months takes. Its greatest divisor goes bit by bit
//! through the long one of two numbers, where one division leaves two short ones. And it knows more than the first
//! load has room for.
//!
//! *Why is there no reason where there is no result?* There is only one: some number on the way was too long. Who asked
//! for it takes longer integers, or says so.

use core::cmp::Ordering;
use core::fmt::{Display, Formatter, Result};

use super::wide::Wide;

/// What an integer has to know: nothing that could run over. What is long stands in the first load once, never inlined.
pub(super) trait Integer: Copy + Ord + From<i128> {
    fn plus(&self, other: &Self) -> Option<Self>;
    fn times(&self, other: &Self) -> Option<Self>;
    fn negated(&self) -> Option<Self>;
    /// The quotient, cut towards zero.
    fn over(&self, other: &Self) -> Option<Self>;
    /// What such a quotient leaves.
    fn rest(&self, other: &Self) -> Option<Self>;
    /// The same number where 128 bits hold it.
    fn short(&self) -> Option<i128>;
}

impl Integer for i128 {
    fn plus(&self, other: &Self) -> Option<Self> {
        self.checked_add(*other)
    }

    #[inline(never)]
    fn times(&self, other: &Self) -> Option<Self> {
        self.checked_mul(*other)
    }

    fn negated(&self) -> Option<Self> {
        self.checked_neg()
    }

    #[inline(never)]
    fn over(&self, other: &Self) -> Option<Self> {
        self.checked_div(*other)
    }

    fn rest(&self, other: &Self) -> Option<Self> {
        self.checked_rem(*other)
    }

    fn short(&self) -> Option<i128> {
        Some(*self)
    }
}

impl Integer for Wide {
    fn plus(&self, other: &Self) -> Option<Self> {
        self.plus(other)
    }

    fn times(&self, other: &Self) -> Option<Self> {
        self.times(other)
    }

    fn negated(&self) -> Option<Self> {
        self.negated()
    }

    #[inline(never)]
    fn over(&self, other: &Self) -> Option<Self> {
        self.divided(other).map(|(whole, _)| whole)
    }

    fn rest(&self, other: &Self) -> Option<Self> {
        self.divided(other).map(|(_, rest)| rest)
    }

    fn short(&self) -> Option<i128> {
        self.short()
    }
}

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
            return self.above.plus(&other.above).map(Self::whole);
        }
        let shared = greatest_divisor(&self.below, &other.below);
        let (mine, others) = (other.below.over(&shared)?, self.below.over(&shared)?);
        let below = others.times(&other.below)?;
        let above = mine.times(&self.above)?.plus(&others.times(&other.above)?)?;
        // Nothing else of what is below can divide the sum.
        let shared = greatest_divisor(&above, &shared);
        Some(Self { above: above.over(&shared)?, below: below.over(&shared)? })
    }

    pub(super) fn difference(&self, other: &Self) -> Option<Self> {
        self.sum(&Self { above: other.above.negated()?, below: other.below })
    }

    pub(super) fn product(&self, other: &Self) -> Option<Self> {
        if self.is_whole_beside(other) {
            return self.above.times(&other.above).map(Self::whole);
        }
        let across = greatest_divisor(&self.above, &other.below);
        let back = greatest_divisor(&other.above, &self.below);
        let above = self.above.over(&across)?.times(&other.above.over(&back)?)?;
        let below = self.below.over(&back)?.times(&other.below.over(&across)?)?;
        Some(Self { above, below })
    }

    /// The quotient by anything but zero.
    pub(super) fn quotient(&self, other: &Self) -> Option<Self> {
        let (above, below) = if other.sign().is_lt() {
            (other.below.negated()?, other.above.negated()?)
        } else {
            (other.below, other.above)
        };
        self.product(&Self { above, below })
    }

    /// The whole part of a quotient of whole numbers, which are divided faster than fractions; of fractions there is none.
    pub(super) fn whole_quotient(&self, other: &Self) -> Option<Self> {
        let above = self.is_whole_beside(other).then_some(&self.above)?;
        above.over(&other.above).map(Self::whole)
    }

    /// What stands before the decimals.
    pub(super) fn truncated(&self) -> Option<Self> {
        self.above.over(&self.below).map(Self::whole)
    }

    /// The nearest whole number, halves away from zero: `(2 × above ± below) ÷ (2 × below)`, the whole of it. Of whole
    /// numbers nobody looks for the lowest terms.
    pub(super) fn half_up(&self) -> Option<Self> {
        let twice = |number: &T| number.plus(number);
        let above = twice(&self.above)?;
        let above =
            if self.sign().is_lt() { above.plus(&self.below.negated()?) } else { above.plus(&self.below) };
        above?.over(&twice(&self.below)?).map(Self::whole)
    }

    /// The whole part of this times `power`, and whether that is all: divided as whole numbers, for a fraction would
    /// look for the lowest terms first.
    pub(super) fn scaled(&self, power: &T) -> Option<(T, bool)> {
        let scaled = self.above.times(power)?;
        let whole = scaled.over(&self.below)?;
        let all = whole.times(&self.below)? == scaled;
        Some((whole, all))
    }

    /// Compares by the products across.
    pub(super) fn compare(&self, other: &Self) -> Option<Ordering> {
        if self.below == other.below {
            return Some(self.above.cmp(&other.above));
        }
        Some(self.above.times(&other.below)?.cmp(&other.above.times(&self.below)?))
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

/// The greatest number that divides both, of which one is a denominator.
fn greatest_divisor<T: Integer>(one: &T, other: &T) -> T {
    let (mut long, mut short) = (*one, *other);
    loop {
        let both = long.short().zip(short.short());
        if let Some(divisor) = both.and_then(|(one, other)| short_divisor(one, other)) {
            return T::from(divisor);
        }
        let Some(rest) = long.rest(&short) else {
            return if long < T::from(0) { long.negated().unwrap_or(long) } else { long };
        };
        (long, short) = (short, rest);
    }
}

/// The same of two short ones: all but the size of the least of them, which is too long.
fn short_divisor(one: i128, other: i128) -> Option<i128> {
    let (mut one, mut other) = (one.unsigned_abs(), other.unsigned_abs());
    while let Some(rest) = one.checked_rem(other) {
        (one, other) = (other, rest);
    }
    i128::try_from(one).ok()
}
