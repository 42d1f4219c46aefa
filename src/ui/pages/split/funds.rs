//! The funds of the split: those that by-laws usually list, and those with a name of their own.

use yew::prelude::*;

use super::entered::View;
use super::fields;
use crate::i18n::Words;
use crate::i18n::pages::split as words;
use crate::ui::action::{Action, PageAction, Repeated, Slot};
use crate::ui::element::{button_of, el, nothing, rows};
use crate::ui::page::Page;
use crate::ui::parts::form::{field, fold, id};

/// The funds, and what adds one.
pub(super) fn funds(view: &View<'_>) -> Vec<Html> {
    let draft = &view.page.draft;
    let places = 0..fields::FUND.repeats.len();
    let (shown, without): (Vec<_>, Vec<_>) = places.partition(|fund| fields::has_field(draft, *fund));
    let mut parts = vec![el("div", "months", rows(shown, &|fund| field(view, fields::FUND.at(fund))))];
    parts.extend(rows(0..fields::OWN_FUND.len(draft), &|fund| own_fund(view, fund)));
    parts.push(add(view, (fields::OWN_FUNDS, 0), words::ADD_OWN_FUND));
    if !without.is_empty() {
        let buttons = rows(without, &|fund| add_fund(view, fund));
        parts.push(fold(view, words::MORE_FUNDS, vec![el("div", "chips", buttons)]));
    }
    parts
}

/// Gives a fund a field.
fn add_fund(view: &View<'_>, fund: usize) -> Html {
    let action = Action::Page(PageAction::Added(fields::FUNDS, fund));
    let text = ["+ ", &view.page.label(fields::FUND.at(fund), &view.context).0].concat();
    button_of("chip-button", None, view.context.press(action), text)
}

/// A fund with a name of its own.
fn own_fund(view: &View<'_>, fund: usize) -> Html {
    let (name, share) = (fields::OWN_NAME.at(fund), fields::OWN_SHARE.at(fund));
    let (label, _) = view.page.label(name, &view.context);
    let typed = view.context.typed(Slot::Page(name));
    let value = view.page.draft.text(name).to_owned();
    let id = id(view, name);
    let named = html! {
        <div class="field">
            <label for={id.clone()}>{ label }</label>
            <div class="box">
                <input {id} type="text" maxlength="40" autocomplete="off" {value} oninput={typed} />
            </div>
        </div>
    };
    let remove = remove(view, (fields::OWN_FUNDS, fund), &view.page.label(share, &view.context).0);
    el("div", "", vec![el("div", "two", vec![named, field(view, share)]), remove])
}

/// One more of something with an option of its choice, while there is room.
pub(super) fn add(view: &View<'_>, (which, option): (Repeated, usize), label: Words) -> Html {
    let repeat = fields::REPEATS.get(usize::from(which));
    if !repeat.is_some_and(|repeat| repeat.has_room(&view.page.draft)) {
        return nothing();
    }
    let action = Action::Page(PageAction::Added(which, option));
    el("p", "", vec![button_of("link", None, view.context.press(action), view.context.words(label))])
}

/// Takes one of something out.
pub(super) fn remove(view: &View<'_>, (which, place): (Repeated, usize), name: &str) -> Html {
    let action = Action::Page(PageAction::Removed(which, place));
    let text = [view.context.words(words::REMOVE), name].concat();
    el("p", "small", vec![button_of("link", None, view.context.press(action), text)])
}
