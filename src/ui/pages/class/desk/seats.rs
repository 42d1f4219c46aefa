//! Who has answered: the seats of the room, each with a sign.

use yew::prelude::*;

use super::told::of_mark;
use crate::class::{Mark, apart};
use crate::i18n::fill;
use crate::i18n::pages::class as words;
use crate::ui::element::{all, el, rows, said};
use crate::ui::pages::class::entered::View;
use crate::ui::pages::class::fields::seats as count;
use crate::ui::pages::class::work::Teach;

/// The seats, those that are missing named first.
pub(super) fn seats(view: &View<'_>, teach: &Teach) -> Html {
    let context = &view.context;
    let last = count(&view.page.draft);
    let missing: Vec<String> = teach.roll.missing(last).iter().map(u8::to_string).collect();
    let text = if missing.is_empty() {
        context.words(words::ALL_IN).to_owned()
    } else {
        fill(context.words(words::MISSING), &missing.join(", "))
    };
    let seat = |number: u8| {
        let (class, sign, text) = state(teach, number);
        let inside = vec![
            said("span", "", number.to_string()),
            html! { <span aria-hidden="true">{ sign }</span> },
            said("span", "unseen", [", ", context.words(text)].concat()),
        ];
        el("li", class, inside)
    };
    let title = context.heading().with("missing-seats", text);
    let list = html! { <ul class="seats">{ all(rows(1..=last, &seat)) }</ul> };
    el("div", "room", vec![title, list, said("p", "small soft", context.words(words::LEGEND))])
}

/// How a seat looks: its class, its sign, and that in words.
fn state(teach: &Teach, number: u8) -> (&'static str, &'static str, crate::i18n::Words) {
    let Some(seat) = teach.roll.seats().iter().find(|seat| seat.seat == number) else {
        return ("none", "", words::NOT_IN);
    };
    match seat.answers.as_slice() {
        [answer] => {
            let marks = apart(answer.marks, teach.exercises.len());
            let mark = marks.get(teach.looks).copied().unwrap_or(Mark::Blank);
            if mark == Mark::Right { ("", "✓", of_mark(mark)) } else { ("other", "≠", of_mark(mark)) }
        }
        _ => ("other", "?", words::DOUBLE),
    }
}
