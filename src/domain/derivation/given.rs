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

/// The same; where it is absent it is asked for.
pub(crate) fn needed(
    number: Option<Number>,
    place: InputPath,
    term: Term,
    unit: Unit,
    outcome: &mut Outcome,
) -> Option<Step> {
    if number.is_none() {
        outcome.missing.push(Missing(place));
    }
    quantity(number, place, term, unit, outcome)
}

/// The months of a year in which there is something; all of them where nothing is said.
pub(crate) fn months_of_year(
    months: Option<u8>,
    place: InputPath,
    term: Term,
    outcome: &mut Outcome,
) -> Step {
    let months = months.unwrap_or(12);
    if months == 0 {
        outcome.refuse(place, Refusal::NotPositive);
    } else if months > 12 {
        outcome.refuse(place, Refusal::MonthOutsideYear);
    }
    Step::given(term, Exact::whole(i128::from(months)), Unit::TIME, Origin::Visitor)
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

/// The number; none says the same as zero.
pub(crate) fn or_zero(number: Option<Number>) -> Exact {
    number.map_or_else(Exact::zero, |Number(decimal)| Exact::decimal(decimal))
}

/// How an amount is looked at before it is used.
type Check = fn(Decimal, InputPath, &mut Outcome);

/// An amount of the visitor that cannot be negative, as a step.
pub(crate) fn amount(
    number: Option<Number>,
    place: InputPath,
    term: Term,
    outcome: &mut Outcome,
) -> Option<Step> {
    checked(number, place, term, check_amount, outcome)
}

/// An amount of the visitor that is only measured: see [`check_measure`].
pub(crate) fn measure(
    number: Option<Number>,
    place: InputPath,
    term: Term,
    outcome: &mut Outcome,
) -> Option<Step> {
    checked(number, place, term, check_measure, outcome)
}

fn checked(
    number: Option<Number>,
    place: InputPath,
    term: Term,
    check: Check,
    outcome: &mut Outcome,
) -> Option<Step> {
    let Some(Number(decimal)) = number else {
        outcome.missing.push(Missing(place));
        return None;
    };
    check(decimal, place, outcome);
    Some(Step::given(term, Exact::decimal(decimal), Unit::MONEY, Origin::Visitor))
}

/// Refuses an amount below zero or with parts of a sen.
pub(crate) fn check_amount(decimal: Decimal, place: InputPath, outcome: &mut Outcome) {
    check_sign(decimal, place, outcome);
    check_decimals(decimal, place, outcome);
}

/// Refuses what is measured below zero or with parts of a sen: see [`check_book`].
pub(crate) fn check_measure(decimal: Decimal, place: InputPath, outcome: &mut Outcome) {
    check_sign(decimal, place, outcome);
    check_book(decimal, place, outcome);
}

fn check_sign(decimal: Decimal, place: InputPath, outcome: &mut Outcome) {
    if decimal.is_sign_negative() {
        outcome.refuse(place, Refusal::Negative);
    }
}

/// Refuses parts of a sen. Books are kept to the sen in rupiah too, and a balance may be the mean of some days: a result,
/// a balance or a basis is not paid itself, and what is paid of it is brought to payable units. The price of a unit, a
/// business, a process and an investment are measured as well.
pub(crate) fn check_book(decimal: Decimal, place: InputPath, outcome: &mut Outcome) {
    if decimal.normalize().scale() > 2 {
        outcome.refuse(place, Refusal::TooManyDecimals);
    }
}

/// Refuses an amount with more decimals than its currency has: what is paid, owed or decided could not be paid.
pub(crate) fn check_decimals(decimal: Decimal, place: InputPath, outcome: &mut Outcome) {
    check_book(decimal, place, outcome);
    if decimal.normalize().scale() <= 2 && outcome.is_unpayable(decimal) {
        outcome.refuse(place, Refusal::PartsOfUnit);
    }
}

/// Refuses a count of people below zero or with parts of one.
pub(crate) fn check_count(decimal: Decimal, place: InputPath, outcome: &mut Outcome) {
    if decimal.is_sign_negative() {
        outcome.refuse(place, Refusal::Negative);
    } else if !decimal.normalize().is_integer() {
        outcome.refuse(place, Refusal::NotWhole);
    }
}
