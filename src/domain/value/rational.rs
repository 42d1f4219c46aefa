//! A fraction that is short as long as it can be: of two `i128`, and of two integers of 1024 bits where these do not
//! hold it.
//!
//! # Design
//!
//! *Why two lengths?* Nearly every number of a co-op is short, and calculated with many times faster than a wide one: the
//! benches say how many. A result that is too long for the short integers is calculated with the wide ones, from the same parts
//! in the same way; one of theirs that is short again becomes so. So a number is held in one way only, equal ones are
//! held alike, and what is too long at last is what is too long for the wide ones.
//!
//! *How is it known that both agree?* The tests of properties compare every operation with the fractions of a library.
//! With the feature `wide` all numbers are wide: the kept scenarios come out alike, and the benches show what it costs.

use core::cmp::Ordering;
use core::fmt::{self, Display, Formatter};

use super::failure::MathError;
use super::fraction::Fraction;
use super::wide::Wide;

/// An operation on two fractions.
type Operation<T> = fn(&Fraction<T>, &Fraction<T>) -> Option<Fraction<T>>;

/// A fraction of two `i128`, or a wide one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(
    clippy::large_enum_variant,
    reason = "in a box it could not be copied, and code to free it would be downloaded"
)]
pub(super) enum Rational {
    Short(Fraction<i128>),
    Wide(Fraction<Wide>),
}

impl Rational {
    /// A whole number.
    pub(super) fn whole(number: i128) -> Self {
        Self::short(Fraction::whole(number))
    }

    pub(super) fn sign(&self) -> Ordering {
        match self {
            Self::Short(value) => value.sign(),
            Self::Wide(value) => value.sign(),
        }
    }

    /// A one with sixty zeros.
    pub(super) fn sixty() -> Result<Self, MathError> {
        let thirty = Self::whole(10_i128.saturating_pow(30));
        thirty.times(&thirty)
    }

    /// Whether it has more than 120 digits below the stroke.
    pub(super) fn is_long(&self) -> bool {
        let Self::Wide(value) = self else { return false };
        let most = Self::sixty().and_then(|sixty| sixty.times(&sixty));
        matches!(most, Ok(Self::Wide(most)) if value.below > most.above)
    }

    pub(super) fn plus(&self, other: &Self) -> Result<Self, MathError> {
        self.with(other, Fraction::sum, Fraction::sum)
    }

    pub(super) fn minus(&self, other: &Self) -> Result<Self, MathError> {
        self.with(other, Fraction::difference, Fraction::difference)
    }

    pub(super) fn times(&self, other: &Self) -> Result<Self, MathError> {
        self.with(other, Fraction::product, Fraction::product)
    }

    /// The quotient by anything but zero.
    pub(super) fn over(&self, other: &Self) -> Result<Self, MathError> {
        self.with(other, Fraction::quotient, Fraction::quotient)
    }

    pub(super) fn whole_quotient(&self, other: &Self) -> Result<Self, MathError> {
        self.with(other, Fraction::whole_quotient, Fraction::whole_quotient)
    }

    pub(super) fn truncated(&self) -> Result<Self, MathError> {
        self.with(self, |value, _| value.truncated(), |value, _| value.truncated())
    }

    pub(super) fn half_up(&self) -> Result<Self, MathError> {
        self.with(self, |value, _| value.half_up(), |value, _| value.half_up())
    }

    pub(super) fn compare(&self, other: &Self) -> Option<Ordering> {
        let order = self.as_short().zip(other.as_short()).and_then(|(one, other)| one.compare(other));
        order.or_else(|| self.wide().compare(&other.wide()))
    }

    /// The whole part of this times `power`, and whether that is all.
    pub(super) fn scaled(&self, power: i128) -> Option<(i128, bool)> {
        self.as_short().and_then(|value| value.scaled(&power)).or_else(|| {
            let (whole, all) = self.wide().scaled(&Wide::from(power))?;
            Some((whole.short()?, all))
        })
    }

    /// What stands above the stroke and below it, where 128 bits hold both.
    pub(super) fn parts(&self) -> Option<(i128, i128)> {
        match self {
            Self::Short(value) => Some((value.above, value.below)),
            Self::Wide(value) => Some((value.above.short()?, value.below.short()?)),
        }
    }

    fn short(value: Fraction<i128>) -> Self {
        let value = Self::Short(value);
        if cfg!(feature = "wide") { Self::Wide(value.wide()) } else { value }
    }

    fn as_short(&self) -> Option<&Fraction<i128>> {
        match self {
            Self::Short(value) => Some(value),
            Self::Wide(_) => None,
        }
    }

    fn wide(&self) -> Fraction<Wide> {
        match self {
            Self::Short(value) => Fraction { above: value.above.into(), below: value.below.into() },
            Self::Wide(value) => *value,
        }
    }

    fn narrowed(value: Fraction<Wide>) -> Self {
        let value = Self::Wide(value);
        if cfg!(feature = "wide") {
            return value;
        }
        value.parts().map_or(value, |(above, below)| Self::Short(Fraction { above, below }))
    }

    /// An operation: on the short ones where both are short and the result is too, else on the wide ones.
    fn with(&self, other: &Self, short: Operation<i128>, wide: Operation<Wide>) -> Result<Self, MathError> {
        if let (Self::Short(one), Self::Short(other)) = (self, other)
            && let Some(result) = short(one, other)
        {
            return Ok(Self::Short(result));
        }
        wide(&self.wide(), &other.wide()).map(Self::narrowed).ok_or(MathError::Overflow)
    }
}

impl Display for Rational {
    fn fmt(&self, to: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Short(value) => value.fmt(to),
            Self::Wide(value) => value.fmt(to),
        }
    }
}
