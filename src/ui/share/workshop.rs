//! The trainer's shelf: cases to open, an answer to find by hand, letters for a projector.

use yew::prelude::*;

use super::browser_action::deed;
use super::library::{published, shelf};
use super::reveal::reveal;
use super::transfer::{again, case_of};
use crate::data::LibraryCase;
use crate::i18n::pages::workshop as words;
use crate::i18n::{Words, case_title, number};
use crate::input::{NumberKind, ParsedNumber, read};
use crate::ui::action::{Action, Lesson, Slot};
use crate::ui::element::{all, button_of, el, nothing, rows, said};
use crate::ui::parts::fields::{NumberField, number_field};
use crate::ui::state::State;
use crate::ui::view_context::ViewContext;

pub(super) fn workshop(context: &ViewContext<'_>, state: &State) -> Html {
    let name = html! { <summary id="workshop">{ context.words(words::HEADING) }</summary> };
    let mut inside = vec![name, modes(context, state)];
    let case = |case: &'static LibraryCase| {
        let open = context.press(Action::Opened(case.id.into()));
        let mut parts = vec![deed("link", "show", "", context.words(case_title(case.of)), Some(open))];
        let made_up = || said("span", "chip", context.words(words::MADE_UP));
        parts.push(published(context, case).unwrap_or_else(made_up));
        el("li", "", parts)
    };
    inside.push(said("p", "hint", context.words(words::HINT)));
    inside.push(el("ul", "cases", rows(shelf(context), &case)));
    all(vec![exercise(context, state), el("details", "card workshop", inside)])
}

fn modes(context: &ViewContext<'_>, state: &State) -> Html {
    let workshop = &context.visit.workshop;
    let mode = |action, pressed, label: Words| {
        button_of("chip-button", pressed, context.press(action), context.words(label))
    };
    el(
        "div",
        "chips",
        vec![
            mode(Action::Lesson(Lesson::Exercise), Some(workshop.exercise), words::HIDE),
            mode(Action::Lesson(Lesson::Large), Some(workshop.large), words::LARGE),
            mode(restart(state), None, words::RESTART),
        ],
    )
}

/// A case begins again as it stands in the library, an exercise with its answer hidden; else every page opens anew.
fn restart(state: &State) -> Action {
    let workshop = &state.visit.workshop;
    match again(state) {
        Some(case) => Action::Opened(case),
        None if workshop.exercise || workshop.revealed => Action::Lesson(Lesson::Again),
        None => Action::Lesson(Lesson::Restart),
    }
}

/// In place of the result: what the participants find by hand. Once it is shown, what they took for it stands beside.
fn exercise(context: &ViewContext<'_>, state: &State) -> Html {
    let workshop = &context.visit.workshop;
    let (guess, told) = workshop.on(state.shown());
    let parts = if workshop.exercise {
        hidden(context, state, (guess, told))
    } else if workshop.revealed && !guess.is_empty() {
        revealed(context, state, guess)
    } else {
        return nothing();
    };
    let mut inside = vec![title(context, state)];
    inside.extend(parts);
    el("section", "card exercise", inside)
}

/// With the name of the case, wherever its link was opened.
fn title(context: &ViewContext<'_>, state: &State) -> Html {
    let of = case_of(state).map_or("", |(case, _)| context.words(case_title(case.of)));
    let parts = [context.words(words::EXERCISE), of];
    let parts: Vec<_> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    said("b", "", parts.join(": "))
}

fn hidden(context: &ViewContext<'_>, state: &State, (guess, told): (&str, usize)) -> Vec<Html> {
    let kind = NumberKind::Money(context.currency());
    let field = NumberField {
        slot: Slot::Guess,
        id: "guess".into(),
        label: context.words(words::GUESS).into(),
        hint: "",
        means: None,
        kind,
        unit: String::new(),
        text: guess,
        error: None,
        mend: nothing(),
        example: false,
        in_words: true,
        signed: false,
    };
    let way = state.page().map_or_else(nothing, |page| reveal(context, page, told));
    let show = context.press(Action::Lesson(Lesson::Reveal));
    vec![
        said("p", "", context.words(words::TASK)),
        way,
        number_field(context, &field),
        html! { <p class="verdict" role="status">{ verdict(context, state, guess) }</p> },
        button_of("chip-button", None, show, context.words(words::REVEAL)),
    ]
}

/// One's own answer, whether it is right, and the answer.
fn revealed(context: &ViewContext<'_>, state: &State, guess: &str) -> Vec<Html> {
    let kind = NumberKind::Money(context.currency());
    let guess_shown = match read(guess, kind, context.style()) {
        ParsedNumber::Value(value) => number::money(value, context.currency()),
        _ => guess.to_owned(),
    };
    let line = |label: Words, text: &str| said("p", "", [context.words(label), ": ", text].concat());
    let answer = state.page().and_then(|page| page.amount(context));
    let mut parts =
        vec![line(words::GUESS, &guess_shown), said("p", "verdict", verdict(context, state, guess))];
    parts.extend(answer.map(|answer| line(words::ANSWER, &answer)));
    parts
}

/// What is to be said of a guess.
fn verdict(context: &ViewContext<'_>, state: &State, guess: &str) -> &'static str {
    let kind = NumberKind::Money(context.currency());
    let ParsedNumber::Value(guess) = read(guess, kind, context.style()) else {
        return "";
    };
    let mut answer = None;
    if let Some(page) = state.page() {
        page.found(context, &mut |_, _, total| answer = total.and_then(|total| total.value().cut(2).ok()));
    }
    let Some((answer, _)) = answer else {
        return context.words(words::NO_ANSWER);
    };
    context.words(match guess.cmp(&answer) {
        core::cmp::Ordering::Equal => words::RIGHT,
        core::cmp::Ordering::Less => words::LARGER,
        core::cmp::Ordering::Greater => words::SMALLER,
    })
}
