//! Kinds of numbers, and what a typed text turns out to be.

use rust_decimal::Decimal;
use strum::IntoStaticStr;

use crate::domain::Currency;

/// What kind of number a field wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NumberKind {
    /// An amount, to the sen.
    Money(Currency),
    /// A percentage, to 6 decimals; 5 means 5 %.
    Percent,
    /// The same where it is a part of a whole: below 1 %, it may be meant as a part of one.
    Share,
    /// A whole number of things.
    Count,
    /// A year of the calendar.
    Year,
    /// A measured quantity or a yield, to 6 decimals.
    Measure,
}

impl NumberKind {
    /// Decimals that may be typed.
    #[must_use]
    pub fn decimals(self) -> usize {
        match self {
            Self::Money(_) => 2,
            Self::Percent | Self::Share | Self::Measure => 6,
            Self::Count | Self::Year => 0,
        }
    }

    /// Whether it is a percentage.
    #[must_use]
    pub fn is_percentage(self) -> bool {
        matches!(self, Self::Percent | Self::Share)
    }

    /// Whether one separator with three digits behind it may be either sign.
    pub(super) fn is_cautious(self) -> bool {
        matches!(self, Self::Money(_) | Self::Count | Self::Year)
    }
}

/// Why a text is not a number that can be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Rejection {
    /// More than 64 characters.
    TooLong,
    /// A line break or another control character inside.
    ControlCharacter,
    /// Digits of two scripts in one number.
    MixedDigits,
    /// Two signs.
    TwoSigns,
    /// `,-` in a field that is no amount.
    PriceTail,
    /// A currency that is not the field's.
    WrongCurrency,
    /// A percent sign in a field that is no percentage.
    PercentSign,
    /// *juta* and its like in a field that is no amount.
    Multiplier,
    /// More decimals than the field takes.
    TooManyDecimals,
    /// A sign between thousands with other than three digits behind it.
    Grouping,
    /// Decimals of what can only be counted.
    NotWhole,
    /// Less than none of what can only be counted, in a field; the reader itself reads it.
    BelowNone,
    /// More than 15 digits before the decimals; the text is not repeated anywhere.
    TooManyDigits,
    /// A dash alone, as ledgers and spreadsheets print nothing.
    OnlyDash,
    /// One of several amounts with a plus between them cannot be read with certainty.
    PartOfSum,
    /// Anything else.
    NotANumber,
}

/// What a typed text turned out to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ParsedNumber {
    /// Nothing. Not zero.
    Empty,
    /// A number, read with certainty.
    Value(Decimal),
    /// One of these, the most likely first; the visitor chooses.
    Ask(Vec<Decimal>),
    /// Not a number that can be used.
    Reject(Rejection),
}

/// Digits before the decimals that a number may have.
pub(super) const MOST_DIGITS: usize = 15;
