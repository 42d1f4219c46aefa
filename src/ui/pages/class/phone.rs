//! An exercise as somebody works at it: its figures, a seat, the answers; then the card.

use yew::prelude::*;

use super::answers::found;
use super::card::{card, verdict};
use super::deed::Deed;
use super::entered::{View, press};
use super::fields::{ANSWER, SEAT, own_seat};
use super::figures::{case, given};
use super::work::Phone;
use crate::class::{Answer, Mark, in_units, mark, together};
use crate::data::exercises::{Exercise, Unit};
use crate::domain::Country;
use crate::i18n::exercises::what;
use crate::i18n::pages::class as words;
use crate::i18n::{capitalised, fill};
use crate::ui::element::{all, button_of, el, nothing, rows, said};
use crate::ui::heading::Heading;
use crate::ui::parts::fields::number_field;
use crate::ui::parts::form::number_field_of;
use crate::ui::parts::table::{cell, heading_cell};
use crate::ui::parts::tags::button_to;

/// The exercise, or the card of its answer.
pub(super) fn phone(view: &View<'_>, phone: &Phone, heading: Heading) -> Html {
    if let (Some(class), Some(told), true) = (&phone.class, phone.told, phone.done) {
        return card(view, phone, (class, &told));
    }
    let context = &view.context;
    let asked = phone.exercises.first().map_or_else(String::new, |one| {
        let question = fill(context.words(words::ASKED), context.words(what(one.asked)));
        if phone.exercises.len() == 1 { question } else { context.words(words::EXERCISES).into() }
    });
    let ask = vec![heading.with("question", asked)];
    let mut inside = vec![html! { <div class="ask" id="page" tabindex="-1">{ all(ask) }</div> }];
    if phone.class.is_some() {
        inside.push(seat(view, phone));
    }
    let is_series = phone.exercises.len() > 1;
    inside.extend(rows(phone.exercises.iter().enumerate(), &|(place, one)| {
        exercise(view, phone, (place, one), is_series)
    }));
    inside.push(end(view, phone));
    el("div", "answering", inside)
}

fn seat(view: &View<'_>, phone: &Phone) -> Html {
    let mut field = number_field_of(view, SEAT.key);
    let is_wrong = own_seat(&view.page.draft).is_none();
    let is_typed = !view.page.draft.text(SEAT.key).trim().is_empty();
    field.error =
        (is_wrong && (phone.corrects || is_typed)).then(|| view.context.words(words::NO_SEAT).into());
    el("div", "seat", vec![number_field(&view.context, &field)])
}

/// What an exercise gives, and the field for its answer.
fn exercise(
    view: &View<'_>,
    phone: &Phone,
    (place, one): (usize, &&'static Exercise),
    is_series: bool,
) -> Html {
    let context = &view.context;
    let title = [case(context, one), ": ", context.words(words::GIVEN)].concat();
    let title = if is_series { [&place.saturating_add(1).to_string(), ". ", &title].concat() } else { title };
    let row = |of: &crate::data::exercises::Given| {
        let name = capitalised(context.words(what(of.what)));
        el("tr", "", vec![heading_cell("row", name), cell(given(context, one, of))])
    };
    let table = el("table", "", vec![el("tbody", "", rows(one.givens, &row))]);
    let question = if is_series {
        said("p", "", fill(context.words(words::ASKED), context.words(what(one.asked))))
    } else {
        nothing()
    };
    let hint = match (one.asked.unit(), one.country) {
        (Unit::Money, Country::Indonesia) => context.words(words::ROUND_DOWN),
        (Unit::Money, Country::Malaysia) => context.words(words::ROUND_DOWN_SEN),
        _ => "",
    };
    let mut field = number_field_of(view, ANSWER.at(place));
    field.hint = hint;
    let is_empty = field.text.trim().is_empty();
    let alone = !is_series && is_empty && phone.corrects;
    field.error = alone.then(|| context.words(words::NO_ANSWER).into());
    let heading = context.heading().with("", title);
    el("section", "card", vec![heading, table, question, number_field(context, &field)])
}

/// What is told once it is done; nothing as long as something is to be corrected.
fn answer(view: &View<'_>, phone: &Phone) -> Option<Answer> {
    let found = found(view, phone)?;
    if found.iter().all(Option::is_none) {
        return None;
    }
    let marks: Vec<Mark> = phone.exercises.iter().zip(&found).map(|(one, found)| mark(one, *found)).collect();
    let amount = match (phone.exercises.as_slice(), found.as_slice()) {
        ([one], [Some(found)]) => in_units(one, *found),
        _ => None,
    };
    let seat = if phone.class.is_some() { own_seat(&view.page.draft)? } else { 1 };
    Some(Answer { seat, marks: together(&marks), tries: 0, amount })
}

/// The way on, and what becomes of what is typed.
fn end(view: &View<'_>, phone: &Phone) -> Html {
    let context = &view.context;
    let told = answer(view, phone);
    let label = if phone.class.is_some() { words::DONE } else { words::CHECK };
    // Where something is wrong, the first field with a fault is gone to.
    let to = match told {
        Some(_) => "page".into(),
        None if phone.class.is_some() && own_seat(&view.page.draft).is_none() => "kelas-0".into(),
        None => String::from("kelas-1"),
    };
    let done = button_to("main chip-button", to, press(context, Deed::Done(told)), context.words(label));
    let out = button_of("link", None, press(context, Deed::Out), context.words(words::OUT));
    let verdict = if phone.class.is_none() && phone.done { verdict(view, phone) } else { nothing() };
    let kept =
        if phone.class.is_some() { said("p", "hint", context.words(words::KEPT_HERE)) } else { nothing() };
    el("div", "end", vec![el("div", "chips", vec![done]), verdict, kept, out])
}
