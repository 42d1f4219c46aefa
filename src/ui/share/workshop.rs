//! The trainer's shelf: cases to open, an answer to find by hand, letters for a projector.

use yew::prelude::*;

use super::csv::found;
use crate::data::LIBRARY;
use crate::i18n::pages::workshop as words;
use crate::i18n::{Words, case_title};
use crate::input::{NumberKind, ParsedNumber, read};
use crate::ui::action::{Action, Lesson, Slot};
use crate::ui::element::{all, button_of, el, nothing, rows, said};
use crate::ui::parts::fields::{NumberField, number_field};
use crate::ui::parts::form::source_link;
use crate::ui::shell::Shell;
use crate::ui::state::State;

pub(super) fn workshop(shell: &Shell<'_>, state: &State) -> Html {
    let mut inside = vec![said("summary", "", shell.words(words::HEADING)), modes(shell)];
    let case = |case: &'static crate::data::LibraryCase| {
        let open = shell.press(Action::Opened(case.id.into()));
        let mut parts = vec![button_of("link", None, open, shell.words(case_title(case.of)))];
        parts.push(match case.url {
            Some(address) => source_link(shell, address),
            None => said("span", "chip", shell.words(words::MADE_UP)),
        });
        el("li", "", parts)
    };
    inside.push(said("p", "hint", shell.words(words::HINT)));
    inside.push(el("ul", "cases", rows(LIBRARY.iter(), &case)));
    all(vec![exercise(shell, state), el("details", "card workshop", inside)])
}

fn modes(shell: &Shell<'_>) -> Html {
    let workshop = &shell.visit.workshop;
    let mode = |lesson, pressed, label: Words| {
        button_of("chip-button", pressed, shell.press(Action::Lesson(lesson)), shell.words(label))
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
fn exercise(shell: &Shell<'_>, state: &State) -> Html {
    let workshop = &shell.visit.workshop;
    if !workshop.exercise {
        return nothing();
    }
    let kind = NumberKind::Money(shell.currency());
    let field = NumberField {
        slot: Slot::Guess,
        id: "guess".into(),
        label: shell.words(words::GUESS).into(),
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
        said("b", "", shell.words(words::EXERCISE)),
        said("p", "", shell.words(words::TASK)),
        number_field(shell, &field),
        html! { <p class="verdict" role="status">{ verdict(shell, state, kind) }</p> },
        button_of(
            "chip-button",
            None,
            shell.press(Action::Lesson(Lesson::Exercise)),
            shell.words(words::REVEAL),
        ),
    ];
    el("section", "card exercise", parts)
}

/// What is to be said of a guess.
fn verdict(shell: &Shell<'_>, state: &State, kind: NumberKind) -> &'static str {
    let ParsedNumber::Value(guess) = read(&shell.visit.workshop.guess, kind, shell.style()) else {
        return "";
    };
    let Some(answer) = found(shell, state).answer else {
        return shell.words(words::NO_ANSWER);
    };
    shell.words(match guess.cmp(&answer) {
        core::cmp::Ordering::Equal => words::RIGHT,
        core::cmp::Ordering::Less => words::LARGER,
        core::cmp::Ordering::Greater => words::SMALLER,
    })
}
