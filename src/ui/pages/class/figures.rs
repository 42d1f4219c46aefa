//! Numbers of exercises as they are written, and mistakes as they are told.

use rust_decimal::Decimal;

use crate::data::exercises::{Change, Exercise, Given, Term, Unit, What};
use crate::i18n::exercises::{hint, mistake, unit, what};
use crate::i18n::number;
use crate::i18n::{Words, capitalised, case_title, fill, fill_each};
use crate::input::NumberKind;
use crate::ui::view_context::ViewContext;

/// What kind of number an answer is.
pub(super) fn kind(exercise: &Exercise) -> NumberKind {
    match exercise.asked.unit() {
        Unit::Money => NumberKind::Money(exercise.country.currency()),
        Unit::Percent => NumberKind::Percent,
        _ => NumberKind::Measure,
    }
}

/// A number with its sign or unit.
pub(super) fn written(context: &ViewContext<'_>, exercise: &Exercise, of: What, value: Decimal) -> String {
    let style = number::style_of(exercise.country.currency());
    match of.unit() {
        Unit::Money => number::money(value, exercise.country.currency()),
        Unit::Percent => number::percent(value, style),
        other => [&number::decimal(value, 0, style), " ", context.words(unit(other))].concat(),
    }
}

/// A number that is given.
pub(super) fn given(context: &ViewContext<'_>, exercise: &Exercise, given: &Given) -> String {
    written(context, exercise, given.what, Decimal::new(given.amount, given.decimals))
}

/// Whose case it is, and what is asked.
pub(super) fn title(context: &ViewContext<'_>, exercise: &Exercise) -> String {
    [case(context, exercise), ": ", context.words(what(exercise.asked))].concat()
}

/// The co-op of an exercise.
pub(super) fn case(context: &ViewContext<'_>, exercise: &Exercise) -> &'static str {
    let title = context.words(case_title(exercise.of));
    title.split(':').next().unwrap_or(title)
}

/// What is asked, as a label.
pub(super) fn asked(context: &ViewContext<'_>, exercise: &Exercise) -> String {
    capitalised(context.words(what(exercise.asked)))
}

/// Whether something that is given is divided by.
fn divides(exercise: &Exercise, place: u8) -> bool {
    exercise.terms.iter().any(|term: &Term| term.over.contains(&place))
}

fn is_divisor(exercise: &Exercise, change: Change) -> bool {
    matches!(change, Change::Instead(of, _) if divides(exercise, of))
}

fn given_at(exercise: &Exercise, place: u8) -> Option<&Given> {
    exercise.givens.get(usize::from(place))
}

fn name(context: &ViewContext<'_>, of: Option<What>) -> &'static str {
    of.map_or("", |of| context.words(what(of)))
}

/// What somebody did who made a mistake, in the middle of a sentence.
pub(super) fn told(context: &ViewContext<'_>, exercise: &Exercise, place: usize) -> String {
    let Some(change) = exercise.mistakes.get(place).copied() else { return String::new() };
    let of_given = |place: u8| name(context, given_at(exercise, place).map(|given| given.what));
    let of_term = |place: u8| name(context, exercise.terms.get(usize::from(place)).map(|term| term.what));
    let words: Words = mistake(change, is_divisor(exercise, change));
    let words = context.words(words);
    match change {
        Change::Instead(of, by) => fill_each(words, &[of_given(by), of_given(of)]),
        Change::Ignoring(of) | Change::Inverted(of) | Change::Tenth(of) | Change::Hundredfold(of) => {
            fill(words, of_given(of))
        }
        Change::Without(of) | Change::Turned(of) => fill(words, of_term(of)),
        Change::RoundedUp => words.into(),
    }
}

/// What helps against it.
pub(super) fn help(context: &ViewContext<'_>, exercise: &Exercise, place: usize) -> String {
    let Some(change) = exercise.mistakes.get(place).copied() else { return String::new() };
    let with_value = |place: u8| {
        let Some(of) = given_at(exercise, place) else { return String::new() };
        [context.words(what(of.what)), ", ", &given(context, exercise, of)].concat()
    };
    let words = context.words(hint(change, is_divisor(exercise, change)));
    match change {
        Change::Instead(of, _)
        | Change::Ignoring(of)
        | Change::Inverted(of)
        | Change::Tenth(of)
        | Change::Hundredfold(of) => fill(words, &with_value(of)),
        Change::Without(of) | Change::Turned(of) => {
            fill(words, name(context, exercise.terms.get(usize::from(of)).map(|term| term.what)))
        }
        Change::RoundedUp => words.into(),
    }
}
