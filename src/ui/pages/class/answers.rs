//! What is typed for the exercises.

use rust_decimal::Decimal;

use super::entered::View;
use super::fields::ANSWER;
use super::figures::kind;
use super::work::Phone;
use crate::data::exercises::Exercise;
use crate::input::ParsedNumber;

/// What is typed for each exercise: nothing where a field is empty; or that one cannot be read.
pub(super) fn found(view: &View<'_>, phone: &Phone) -> Option<Vec<Option<Decimal>>> {
    let (context, draft) = (&view.context, &view.page.draft);
    let read = |(place, one): (usize, &&'static Exercise)| match context.visit.read(
        draft.text(ANSWER.at(place)),
        kind(one),
        context.style(),
    ) {
        ParsedNumber::Value(value) => Some(Some(value)),
        ParsedNumber::Empty => Some(None),
        ParsedNumber::Ask(_) | ParsedNumber::Reject(_) => None,
    };
    phone.exercises.iter().enumerate().map(read).collect()
}
