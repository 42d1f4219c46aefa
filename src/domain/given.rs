//! Numbers as they were entered: quantities that cannot be negative, percentages that no part can exceed.

use rust_decimal::Decimal;

use super::exact::Exact;
use super::outcome::{Outcome, Place, Refusal};
use super::rate::Rate;
use super::scenario::Number;
use super::step::{Origin, Step, Unit};
use super::term::Term;

/// A quantity that may be absent but never negative.
pub(super) fn quantity(
    number: Option<Number>,
    place: Place,
    term: Term,
    unit: Unit,
    outcome: &mut Outcome,
) -> Option<Step> {
    let Number(decimal) = number?;
    if decimal.is_sign_negative() {
        outcome.refuse(place, Refusal::Negative);
    }
    Some(Step::given(term, Exact::decimal(decimal), unit, Origin::Visitor))
}

/// A percentage from 0 to 100, as the fraction to multiply with.
pub(super) fn percentage(
    percent: Decimal,
    place: Place,
    term: Term,
    origin: Origin,
    outcome: &mut Outcome,
) -> Step {
    outcome.check_percent(place, percent);
    Step::given(term, Rate::percent(percent).exact(), Unit::NONE, origin)
}

/// The number, unless it is zero, which says the same as none.
pub(super) fn unless_zero(number: Option<Number>) -> Option<Number> {
    number.filter(|Number(decimal)| !decimal.is_zero())
}
