//! What an exercise is made of.

use crate::data::library::CaseOf;
use crate::domain::Country;

use super::what::What;

/// A number that an exercise gives.
#[derive(Clone, Copy, Debug)]
pub struct Given {
    /// What it is.
    pub what: What,
    /// Its digits, the decimals among them.
    pub amount: i64,
    /// How many of them are decimals.
    pub decimals: u32,
}

/// A whole number.
pub(super) const fn given(what: What, amount: i64) -> Given {
    Given { what, amount, decimals: 0 }
}

/// A number with decimals.
pub(super) const fn decimal(what: What, amount: i64, decimals: u32) -> Given {
    Given { what, amount, decimals }
}

/// A part of an answer: what is given, multiplied and divided.
#[derive(Debug)]
pub struct Term {
    /// What it is called.
    pub what: What,
    /// Whether it is taken away.
    pub minus: bool,
    /// The places of what it is the product of.
    pub times: &'static [u8],
    /// The places of what that is divided by.
    pub over: &'static [u8],
}

/// A part that is added.
pub(super) const fn plus(what: What, times: &'static [u8], over: &'static [u8]) -> Term {
    Term { what, minus: false, times, over }
}

/// A part that is taken away.
pub(super) const fn minus(what: What, times: &'static [u8]) -> Term {
    Term { what, minus: true, times, over: &[] }
}

/// A mistake: what somebody does otherwise. Numbers are places among what is given, or of a term.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// In the place of the first the second is used.
    Instead(u8, u8),
    /// It is not reckoned with.
    Ignoring(u8),
    /// A nought of it is lost.
    Tenth(u8),
    /// It is divided by, where it is to be multiplied by.
    Inverted(u8),
    /// The percentage is not divided by a hundred.
    Hundredfold(u8),
    /// This term is forgotten.
    Without(u8),
    /// This term is added where it is to be taken away, or the other way round.
    Turned(u8),
    /// The answer is rounded up.
    RoundedUp,
}

/// How much there is to be thought of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// One step.
    One,
    /// Several steps.
    Two,
    /// Several parts.
    Three,
}

impl Level {
    /// Every one, the easiest first.
    pub const ALL: [Self; 3] = [Self::One, Self::Two, Self::Three];
}

/// An exercise.
#[derive(Debug)]
pub struct Exercise {
    /// Links and codes hold it: it keeps its meaning for ever.
    pub number: u16,
    /// Whose rules and money.
    pub country: Country,
    /// How much there is to be thought of.
    pub level: Level,
    /// The case that its numbers are from.
    pub of: CaseOf,
    /// What is given, in the order in which it is told.
    pub givens: &'static [Given],
    /// What is asked.
    pub asked: What,
    /// What the answer is the sum of.
    pub terms: &'static [Term],
    /// What people do otherwise, the most frequent first. Links and codes hold their places.
    pub mistakes: &'static [Change],
}
