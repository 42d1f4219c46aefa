//! The trainer's shelf: cases to open, an answer to find by hand, letters for a projector.

use yew::prelude::*;

use super::csv::found;
use super::origin::published;
use crate::data::LIBRARY;
use crate::i18n::pages::workshop as words;
use crate::i18n::{Words, case_title};
use crate::input::{NumberKind, ParsedNumber, read};
use crate::ui::action::{Action, Lesson, Slot};
use crate::ui::element::{all, button_of, el, nothing, rows, said};
use crate::ui::parts::fields::{NumberField, number_field};
use crate::ui::state::State;
use crate::ui::view_context::ViewContext;

pub(super) fn workshop(context: &ViewContext<'_>, state: &State) -> Html {
    let mut inside = vec![said("summary", "", context.words(words::HEADING)), modes(context)];
    let case = |case: &'static crate::data::LibraryCase| {
        let open = context.press(Action::Opened(case.id.into()));
        let mut parts = vec![button_of("link", None, open, context.words(case_title(case.of)))];
        let made_up = || said("span", "chip", context.words(words::MADE_UP));
        parts.push(published(context, case).unwrap_or_else(made_up));
        el("li", "", parts)
    };
    inside.push(said("p", "hint", context.words(words::HINT)));
    inside.push(el("ul", "cases", rows(LIBRARY.iter(), &case)));
    all(vec![exercise(context, state), el("details", "card workshop", inside)])
}

fn modes(context: &ViewContext<'_>) -> Html {
    let workshop = &context.visit.workshop;
    let mode = |lesson, pressed, label: Words| {
        button_of("chip-button", pressed, context.press(Action::Lesson(lesson)), context.words(label))
    };
    el(
        "div",
        "chips",
        vec![
            mode(Lesson::Exercise, Some(workshop.exercise), words::HIDE),
            mode(Lesson::Large, Some(workshop.large), words::LARGE),
            mode(Lesson::Restart, None, words::RESTART),
        ],
    )
}

/// In place of the result: what the participants find by hand.
fn exercise(context: &ViewContext<'_>, state: &State) -> Html {
    let workshop = &context.visit.workshop;
    if !workshop.exercise {
        return nothing();
    }
    let kind = NumberKind::Money(context.currency());
    let field = NumberField {
        slot: Slot::Guess,
        id: "guess".into(),
        label: context.words(words::GUESS).into(),
        hint: "",
        kind,
        unit: String::new(),
        text: &workshop.guess,
        error: None,
        example: false,
        in_words: true,
        signed: false,
    };
    let parts = vec![
        said("b", "", context.words(words::EXERCISE)),
        said("p", "", context.words(words::TASK)),
        number_field(context, &field),
        html! { <p class="verdict" role="status">{ verdict(context, state, kind) }</p> },
        button_of(
            "chip-button",
            None,
            context.press(Action::Lesson(Lesson::Exercise)),
            context.words(words::REVEAL),
        ),
    ];
    el("section", "card exercise", parts)
}

/// What is to be said of a guess.
fn verdict(context: &ViewContext<'_>, state: &State, kind: NumberKind) -> &'static str {
    let ParsedNumber::Value(guess) = read(&context.visit.workshop.guess, kind, context.style()) else {
        return "";
    };
    let Some(answer) = found(context, state).answer else {
        return context.words(words::NO_ANSWER);
    };
    context.words(match guess.cmp(&answer) {
        core::cmp::Ordering::Equal => words::RIGHT,
        core::cmp::Ordering::Less => words::LARGER,
        core::cmp::Ordering::Greater => words::SMALLER,
    })
}
