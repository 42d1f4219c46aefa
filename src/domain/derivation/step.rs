//! A number together with how it was obtained: calculating *is* building the explanation.

use std::rc::Rc;

use super::unit::Unit;
use crate::domain::law::Source;
use crate::domain::term::Term;
use crate::domain::value::{Direction, Exact, MathError, RemainderRule, Rounding};

/// Who decided a given number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The visitor typed it.
    Visitor,
    /// The members decided it in their by-laws or meeting.
    Members,
    /// A published rule or figure.
    Published(&'static Source),
    /// Found by trying until the condition in its name holds.
    Trial,
    /// The parts that stand before it, added up: too many to be told one by one.
    AddedUp,
}

/// The four operations.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operation {
    /// Sum.
    Plus,
    /// Difference.
    Minus,
    /// Product.
    Times,
    /// Quotient.
    Over,
    /// Power.
    Power,
}

impl Operation {
    /// The sign between the operands.
    #[must_use]
    pub fn sign(self) -> &'static str {
        match self {
            Self::Plus => " + ",
            Self::Minus => " − ",
            Self::Times => " × ",
            Self::Over => " ÷ ",
            Self::Power => " ^ ",
        }
    }

    pub(super) fn is_sum(self) -> bool {
        matches!(self, Self::Plus | Self::Minus)
    }
}

/// Why a figure is zero without a formula.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nothing {
    /// A loss is not shared out.
    Loss,
    /// There is a surplus, and losses of earlier years take all of it.
    EarlierLosses,
    /// Nobody has any part of the basis.
    NoBasis,
    /// Nothing of the basis counts.
    NotCounted,
    /// The law frees it.
    Exempt,
    /// What is taken off, or lost, leaves nothing.
    NothingLeft,
    /// Nothing had been paid in by then.
    NotPaidYet,
}

/// How a step was obtained.
#[derive(Debug, PartialEq)]
pub enum Derivation {
    /// An input or a parameter.
    Given(Term, Origin),
    /// Two steps combined.
    Combined(Step, Operation, Step),
    /// A result with a name of its own, and the rule that its formula follows.
    Figure(Term, Option<&'static Source>, Step),
    /// A result rounded by a named rule, and the rule of law that its formula follows.
    Rounded(Term, Option<&'static Source>, Rounding, Step),
    /// A part of an amount split over many, brought to payable units by a remainder rule.
    Split(Term, RemainderRule, Step),
    /// Zero, for a reason.
    Zero(Term, Nothing),
}

/// A number together with how it was obtained. Steps are shared: a clone costs nothing.
#[derive(Clone, Debug, PartialEq)]
pub struct Step(Rc<Inner>);

#[derive(Debug, PartialEq)]
struct Inner {
    value: Exact,
    unit: Unit,
    how: Derivation,
}

impl Step {
    fn new(value: Exact, unit: Unit, how: Derivation) -> Self {
        Self(Rc::new(Inner { value, unit, how }))
    }

    /// An input or a parameter.
    #[must_use]
    pub fn given(term: Term, value: Exact, unit: Unit, origin: Origin) -> Self {
        Self::new(value, unit, Derivation::Given(term, origin))
    }

    /// One, or 100 %.
    #[must_use]
    pub fn one() -> Self {
        Self::given(Term::Whole, Exact::whole(1), Unit::NONE, Origin::Members)
    }

    /// Zero money, to take something from.
    #[must_use]
    pub fn zero_money() -> Self {
        Self::given(Term::Nothing, Exact::zero(), Unit::MONEY, Origin::Members)
    }

    /// Zero money, with the reason why no formula applies.
    #[must_use]
    pub fn nothing(term: Term, why: Nothing) -> Self {
        Self::new(Exact::zero(), Unit::MONEY, Derivation::Zero(term, why))
    }

    /// The exact value.
    #[must_use]
    pub fn value(&self) -> &Exact {
        &self.0.value
    }

    /// The unit.
    #[must_use]
    pub fn unit(&self) -> Unit {
        self.0.unit
    }

    /// How it was obtained.
    #[must_use]
    pub fn how(&self) -> &Derivation {
        &self.0.how
    }

    /// The name, unless this is an unnamed part of a formula.
    #[must_use]
    pub fn term(&self) -> Option<Term> {
        match &self.0.how {
            Derivation::Given(term, _)
            | Derivation::Figure(term, ..)
            | Derivation::Rounded(term, ..)
            | Derivation::Split(term, ..)
            | Derivation::Zero(term, _) => Some(*term),
            Derivation::Combined(..) => None,
        }
    }

    /// The rule that the formula of this figure follows.
    #[must_use]
    pub fn rule(&self) -> Option<&'static Source> {
        match &self.0.how {
            Derivation::Figure(_, rule, _) | Derivation::Rounded(_, rule, ..) => *rule,
            Derivation::Given(_, Origin::Published(source)) => Some(source),
            _ => None,
        }
    }

    /// This step and `other` together; unlike units are [`MathError::UnlikeUnits`].
    #[must_use]
    pub fn plus(&self, other: &Self) -> Self {
        self.sum(Operation::Plus, other, self.value().plus(other.value()))
    }

    /// Several steps added up; nothing where there are none.
    pub fn sum_of(steps: impl IntoIterator<Item = Self>) -> Option<Self> {
        steps.into_iter().reduce(|sum, step| sum.plus(&step))
    }

    /// This step without `other`; unlike units are [`MathError::UnlikeUnits`].
    #[must_use]
    pub fn minus(&self, other: &Self) -> Self {
        self.sum(Operation::Minus, other, self.value().minus(other.value()))
    }

    /// This step times `other`; units multiply too.
    #[must_use]
    pub fn times(&self, other: &Self) -> Self {
        let unit = self.unit().times(other.unit());
        self.combine(Operation::Times, other, self.value().times(other.value()), unit)
    }

    /// This step divided by `other`; units divide too. By zero it is [`MathError::DivisionByZero`].
    #[must_use]
    pub fn over(&self, other: &Self) -> Self {
        let unit = self.unit().times(other.unit().inverse());
        self.combine(Operation::Over, other, self.value().over(other.value()), unit)
    }

    /// This step multiplied by itself as often as `count` says; a plain number.
    #[must_use]
    pub fn power(&self, count: &Self) -> Self {
        let times = count.value().to_whole().ok().and_then(|times| u32::try_from(times).ok());
        let value = times.map_or(Exact::failed(MathError::Overflow), |times| self.value().power(times));
        self.combine(Operation::Power, count, value, Unit::NONE)
    }

    /// The same where the power one lower is known: a series of powers costs one product each.
    #[must_use]
    pub fn next_power(&self, count: &Self, before: &Exact) -> Self {
        self.combine(Operation::Power, count, self.value().next_power(before), Unit::NONE)
    }

    /// The same number under a name of its own, counted in another unit: a product of one stage is the
    /// raw material of the next.
    #[must_use]
    pub fn counted(self, term: Term, unit: Unit) -> Self {
        let value = *self.value();
        Self::new(value, unit, Derivation::Figure(term, None, self))
    }

    /// Names the result and the rule its formula follows, if a rule prescribes it.
    #[must_use]
    pub fn named(self, term: Term, rule: Option<&'static Source>) -> Self {
        let (value, unit) = (*self.value(), self.unit());
        Self::new(value, unit, Derivation::Figure(term, rule, self))
    }

    /// The payable amount, by a named rounding.
    #[must_use]
    pub fn rounded(self, term: Term, rounding: Rounding) -> Self {
        let (value, unit) = (rounding.apply(self.value()), self.unit());
        Self::new(value, unit, Derivation::Rounded(term, None, rounding, self))
    }

    /// Named as it is where its exact amount can be paid, else brought to a payable one by a named rounding.
    #[must_use]
    pub fn payable(self, term: Term, rule: Option<&'static Source>, rounding: Rounding) -> Self {
        let value = rounding.apply(self.value());
        if value == *self.value() {
            return self.named(term, rule);
        }
        let unit = self.unit();
        Self::new(value, unit, Derivation::Rounded(term, rule, rounding, self))
    }

    /// A percentage to two decimals of it, up or down; named as it is where it has no more.
    #[must_use]
    pub fn percentage_to(self, term: Term, direction: Direction) -> Self {
        let fine = Exact::whole(10_000);
        let parts = self.value().times(&fine);
        let whole = if direction == Direction::Ceiling { parts.ceiling() } else { parts.floor() };
        let value = whole.over(&fine);
        if value == *self.value() {
            return self.named(term, None);
        }
        let unit = self.unit();
        Self::new(value, unit, Derivation::Rounded(term, None, Rounding { direction, to: 1 }, self))
    }

    /// The payable amount that a split over many gave to this exact part; named as it is where that moved nothing.
    #[must_use]
    pub fn split_to(self, term: Term, paid: Exact, rule: RemainderRule) -> Self {
        if paid == *self.value() {
            return self.named(term, None);
        }
        let unit = self.unit();
        Self::new(paid, unit, Derivation::Split(term, rule, self))
    }

    fn sum(&self, op: Operation, other: &Self, value: Exact) -> Self {
        let value = if self.unit() == other.unit() { value } else { Exact::failed(MathError::UnlikeUnits) };
        self.combine(op, other, value, self.unit())
    }

    fn combine(&self, op: Operation, other: &Self, value: Exact, unit: Unit) -> Self {
        Self::new(value, unit, Derivation::Combined(self.clone(), op, other.clone()))
    }
}
