//! What comes of an exercise, and of each mistake in it.
//!
//! # Formula
//!
//! The sum of its terms: in each what is given is multiplied, and divided by what is given; a percentage is a hundredth.
//! It is cut to the unit of the answer once, at the end. A mistake is the same with one thing changed.

use rust_decimal::Decimal;

use super::mark::Mark;
use crate::data::exercises::{Change, Exercise, Given, Term};
use crate::domain::Exact;

/// The answer.
#[must_use]
pub fn answer(exercise: &Exercise) -> Option<Decimal> {
    solved(exercise, None)
}

/// What comes of the mistake at a place.
#[must_use]
pub fn mistaken(exercise: &Exercise, place: usize) -> Option<Decimal> {
    solved(exercise, Some(*exercise.mistakes.get(place)?))
}

/// What became of an answer that somebody found.
#[must_use]
pub fn mark(exercise: &Exercise, found: Option<Decimal>) -> Mark {
    let Some(found) = found.and_then(|found| cut(exercise, &Exact::decimal(found))) else {
        return Mark::Blank;
    };
    if answer(exercise) == Some(found) {
        return Mark::Right;
    }
    let is_mistake = |place: &u8| mistaken(exercise, usize::from(*place)) == Some(found);
    let mistakes = u8::try_from(exercise.mistakes.len()).unwrap_or(0);
    (0..mistakes).find(is_mistake).map_or(Mark::Other, Mark::Mistake)
}

/// An answer in its smallest unit, as codes hold it.
#[must_use]
pub fn in_units(exercise: &Exercise, found: Decimal) -> Option<u64> {
    let whole = Exact::decimal(found).times(&scale(exercise)).truncated().to_whole().ok()?;
    u64::try_from(whole).ok()
}

/// The answer of so many smallest units.
#[must_use]
pub fn of_units(exercise: &Exercise, units: u64) -> Option<Decimal> {
    let units = i128::from(units);
    Decimal::try_from_i128_with_scale(units, exercise.asked.unit().decimals(exercise.country)).ok()
}

fn scale(exercise: &Exercise) -> Exact {
    let decimals = exercise.asked.unit().decimals(exercise.country);
    Exact::whole(10_i128.checked_pow(decimals).unwrap_or(1))
}

fn cut(exercise: &Exercise, value: &Exact) -> Option<Decimal> {
    let decimals = exercise.asked.unit().decimals(exercise.country);
    value.cut(decimals).ok().map(|(value, _)| value.normalize())
}

fn solved(exercise: &Exercise, change: Option<Change>) -> Option<Decimal> {
    let sum = sum(exercise, change);
    if change == Some(Change::RoundedUp) {
        let scale = scale(exercise);
        return cut(exercise, &sum.times(&scale).half_up().over(&scale));
    }
    cut(exercise, &sum)
}

fn sum(exercise: &Exercise, change: Option<Change>) -> Exact {
    let terms = (0_u8..).zip(exercise.terms);
    terms.fold(Exact::zero(), |sum, (place, term)| {
        if change == Some(Change::Without(place)) {
            return sum;
        }
        let value = value_of(exercise.givens, term, change);
        let turned = change == Some(Change::Turned(place));
        if term.minus == turned { sum.plus(&value) } else { sum.minus(&value) }
    })
}

fn value_of(givens: &[Given], term: &Term, change: Option<Change>) -> Exact {
    let given = |place: &u8| number(givens, *place, change);
    let product = term.times.iter().map(given).fold(Exact::whole(1), |product, value| product.times(&value));
    term.over.iter().map(given).fold(product, |quotient, value| quotient.over(&value))
}

fn number(givens: &[Given], place: u8, change: Option<Change>) -> Exact {
    let plain = |place: u8| {
        let Some(given) = givens.get(usize::from(place)) else { return Exact::zero() };
        let scale = Exact::whole(10_i128.checked_pow(given.decimals).unwrap_or(1));
        let value = Exact::whole(given.amount.into()).over(&scale);
        if given.what.unit().is_percent() { value.over(&Exact::whole(100)) } else { value }
    };
    match change {
        Some(Change::Instead(of, by)) if of == place => plain(by),
        Some(Change::Ignoring(of)) if of == place => Exact::whole(1),
        Some(Change::Inverted(of)) if of == place => Exact::whole(1).over(&plain(place)),
        Some(Change::Tenth(of)) if of == place => plain(place).over(&Exact::whole(10)),
        Some(Change::Hundredfold(of)) if of == place => plain(place).times(&Exact::whole(100)),
        _ => plain(place),
    }
}
