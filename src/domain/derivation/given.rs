//! Numbers as they were entered: quantities that cannot be negative, percentages that no part can exceed.

use rust_decimal::Decimal;

use super::outcome::{Missing, Outcome, Refusal};
use super::step::{Origin, Step};
use super::unit::Unit;
use crate::domain::term::{InputPath, Term};
use crate::domain::value::{Exact, Number, Rate};

/// A quantity that may be absent but never negative.
pub(crate) fn quantity(
    number: Option<Number>,
    place: InputPath,
    term: Term,
    unit: Unit,
    outcome: &mut Outcome,
) -> Option<Step> {
    let Number(decimal) = number?;
    if unit == Unit::MONEY {
        check_amount(decimal, place, outcome);
    } else if decimal.is_sign_negative() {
        outcome.refuse(place, Refusal::Negative);
    }
    Some(Step::given(term, Exact::decimal(decimal), unit, Origin::Visitor))
}

/// A percentage from 0 to 100, as the fraction to multiply with.
pub(crate) fn percentage(
    percent: Decimal,
    place: InputPath,
    term: Term,
    origin: Origin,
    outcome: &mut Outcome,
) -> Step {
    outcome.check_percent(place, percent);
    Step::given(term, Rate::percent(percent).exact(), Unit::NONE, origin)
}

/// The number, unless it is zero, which says the same as none.
pub(crate) fn unless_zero(number: Option<Number>) -> Option<Number> {
    number.filter(|Number(decimal)| !decimal.is_zero())
}

/// An amount of the visitor that cannot be negative, as a step.
pub(crate) fn amount(
    number: Option<Number>,
    place: InputPath,
    term: Term,
    outcome: &mut Outcome,
) -> Option<Step> {
    let Some(Number(decimal)) = number else {
        outcome.missing.push(Missing(place));
        return None;
    };
    check_amount(decimal, place, outcome);
    Some(Step::given(term, Exact::decimal(decimal), Unit::MONEY, Origin::Visitor))
}

/// Refuses an amount below zero or with parts of a sen.
pub(crate) fn check_amount(decimal: Decimal, place: InputPath, outcome: &mut Outcome) {
    if decimal.is_sign_negative() {
        outcome.refuse(place, Refusal::Negative);
    }
    check_decimals(decimal, place, outcome);
}

/// Refuses an amount with parts of a sen.
pub(crate) fn check_decimals(decimal: Decimal, place: InputPath, outcome: &mut Outcome) {
    if decimal.normalize().scale() > 2 {
        outcome.refuse(place, Refusal::TooManyDecimals);
    }
}
