//! One question at a time, under the steps that there are.

use yew::prelude::*;

use super::columns::columns;
use super::desk::Desk;
use super::entered::{Deed, Screen, View, press};
use super::open::open;
use super::output::output;
use super::plan::Plan;
use super::problems::problems;
use super::sharing::sharing;
use super::work::Work;
use crate::i18n::pages::list as words;
use crate::i18n::{Words, fill};
use crate::members::NoPlan;
use crate::ui::element::{all, button_of, el, nothing, said};
use crate::ui::parts::form::notice;

/// The step that is shown, or how far the work is.
pub(super) fn asked(view: &View<'_>, desk: &Desk, plan: &Result<Plan, NoPlan>) -> Vec<Html> {
    let mut parts = vec![walk(view, desk)];
    if view.page.draft.is_of_example() {
        parts.push(notice(view));
    }
    if desk.work.is_under_way() {
        parts.push(under_way(view, desk));
        return parts;
    }
    let screen = if desk.list.is_some() { desk.screen } else { Screen::Open };
    parts.extend(match screen {
        Screen::Open => open(view, desk),
        Screen::Columns => columns(view, desk),
        Screen::Problems => problems(view, desk),
        Screen::Sharing => sharing(view, desk, plan),
        Screen::Output => output(view, desk, plan),
    });
    parts
}

/// The steps; those that were taken can be gone back to.
fn walk(view: &View<'_>, desk: &Desk) -> Html {
    let context = &view.context;
    let step = |(screen, name): (Screen, Words)| {
        let name = context.words(name);
        if screen == desk.screen {
            return html! { <li aria-current="step"><b>{ name }</b></li> };
        }
        if screen > desk.screen || desk.work.is_under_way() {
            return el("li", "", vec![said("span", "", name)]);
        }
        let back = button_of("link", None, press(context, Deed::Turn(screen)), name);
        el("li", "done", vec![back])
    };
    let steps = Screen::ALL.into_iter().zip(words::STEPS).map(step).collect();
    let place = Screen::ALL.iter().position(|screen| *screen == desk.screen).unwrap_or(0);
    let label = fill(context.words(words::STEP_OF), &place.saturating_add(1).to_string());
    html! { <ol class="walk" aria-label={label}>{ all(steps) }</ol> }
}

/// How far it is, and a way to stop it.
fn under_way(view: &View<'_>, desk: &Desk) -> Html {
    let context = &view.context;
    let name = if matches!(desk.work, Work::Sharing(_)) { words::SHARING } else { words::READING };
    let name = context.words(name);
    let value = desk.work.progress().map(|done| done.to_string());
    let cancel = context.words(words::CANCEL);
    html! {
        <div class="work" role="group" aria-label={name}>
            <p>{ name }</p>
            <progress max="1000" {value} aria-label={name} />
            <button type="button" class="chip-button" data-list-do="cancel">{ cancel }</button>
        </div>
    }
}

/// On to the next step, and back to the one before.
pub(super) fn on(view: &View<'_>, next: Option<(Screen, Words)>, before: Option<Screen>) -> Html {
    let context = &view.context;
    let next = next.map_or_else(nothing, |(screen, name)| {
        let onclick = press(context, Deed::Turn(screen));
        html! { <button type="button" class="main chip-button" data-go="page" {onclick}>{ context.words(name) }</button> }
    });
    let back = before.map_or_else(nothing, |screen| {
        let onclick = press(context, Deed::Turn(screen));
        html! { <button type="button" class="chip-button" data-go="page" {onclick}>{ context.words(words::BACK) }</button> }
    });
    el("div", "chips", vec![next, back])
}
