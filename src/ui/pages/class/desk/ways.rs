//! What can be done with a class.

use yew::prelude::*;

use super::saved::button;
use crate::i18n::pages::class as words;
use crate::ui::element::{all, button_of, el, nothing};
use crate::ui::pages::class::deed::{Deed, Screen};
use crate::ui::pages::class::entered::{View, press};
use crate::ui::pages::class::fields::seats;
use crate::ui::pages::class::work::Teach;
use crate::ui::parts::tags::button_to;

/// What can be done with the class.
pub(super) fn ways(view: &View<'_>, teach: &Teach) -> Html {
    let context = &view.context;
    let to = |screen: Screen, words| {
        if screen == teach.screen {
            return nothing();
        }
        let main = if screen == Screen::End { "main chip-button" } else { "chip-button" };
        button_to(main, "page", press(context, Deed::Turn(screen)), context.words(words))
    };
    let keep =
        button_of("chip-button", Some(teach.keeps), press(context, Deed::Keep), context.words(words::KEEP));
    let leave = if teach.leaves {
        let answer = |sure: bool, words| {
            button_of("chip-button", None, press(context, Deed::Leave(Some(sure))), context.words(words))
        };
        let text = context.words(words::LEAVE_ASKED);
        let answers = el("div", "chips", vec![answer(true, words::YES), answer(false, words::NO)]);
        all(vec![html! { <p role="alert">{ text }</p> }, answers])
    } else {
        button_of("link", None, press(context, Deed::Leave(None)), context.words(words::LEAVE))
    };
    let save =
        if teach.roll.seats().is_empty() { nothing() } else { button(view, teach, seats(&view.page.draft)) };
    let first = vec![
        to(Screen::End, words::END),
        to(Screen::Collect, words::COLLECT),
        save,
        to(Screen::Show, words::SHOW),
        keep,
    ];
    all(vec![el("div", "chips", first), leave])
}
