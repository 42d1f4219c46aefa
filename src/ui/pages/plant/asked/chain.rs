//! The plant's surplus into what the co-op shares out.

use yew::prelude::*;

use super::super::choices;
use super::super::entered::View;
use super::super::fields;
use crate::domain::Country;
use crate::i18n::pages::plant::form as words;
use crate::ui::action::{Action, PageAction};
use crate::ui::element::{all, button_of, el, nothing, rows, said};
use crate::ui::page::own_words;
use crate::ui::parts::form::{choice, field, two};
use crate::ui::parts::tags::button_to;

/// Where it stands.
const PLACE: &str = "into-surplus";

/// What is needed of the co-op's surplus.
pub(in crate::ui) fn chain(view: &View<'_>) -> Html {
    if !choices::CHAIN.of(&view.page.draft) {
        return nothing();
    }
    let mut inside = vec![said("legend", "", own_words(view, words::CHAIN))];
    inside.extend(if view.page.country == Country::Indonesia { split(view) } else { account(view) });
    html! { <fieldset class="group" id={PLACE} tabindex="-1">{ all(inside) }</fieldset> }
}

/// The split that another page has.
fn split(view: &View<'_>) -> Vec<Html> {
    let context = &view.context;
    vec![
        said("p", "hint", context.words(words::CHAIN_HINT)),
        button_of("link", None, context.press(Action::PagePicked(0)), context.words(words::GO_TO_SHU)),
        choice(view, &choices::COUNTED),
    ]
}

/// The account of Malaysia.
fn account(view: &View<'_>) -> Vec<Html> {
    let statutory = [&fields::RESERVE, &fields::EDUCATION, &fields::DEVELOPMENT];
    vec![
        two(view, &fields::NET_PROFIT, &fields::SHARE_CAPITAL),
        field(view, &fields::MY_CAPITAL),
        el("div", "months", rows(statutory, &|one| field(view, one))),
        said("p", "hint", view.context.words(words::STATUTORY_HINT)),
    ]
}

/// The way into and out of the chain.
pub(in crate::ui) fn button(view: &View<'_>) -> Html {
    let chained = choices::CHAIN.of(&view.page.draft);
    let words = if chained { words::TAKE_OUT } else { words::PUT_IN };
    let label = own_words(view, words);
    let action = PageAction::Picked(choices::CHAIN.row.number, usize::from(!chained));
    let press = view.context.press(Action::Page(action));
    // What it asks for comes below what else is open there.
    if chained {
        button_of("chip-button", None, press, label)
    } else {
        button_to("chip-button", PLACE, press, label)
    }
}
