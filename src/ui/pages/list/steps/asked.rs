//! One question at a time, under the steps that there are.

use yew::prelude::*;

use super::columns::columns;
use super::open::open;
use super::output::output;
use super::problems::problems;
use super::sharing::sharing;
use crate::i18n::pages::list as words;
use crate::i18n::{Words, fill};
use crate::members::NoPlan;
use crate::ui::element::{button_of, el, rows, said};
use crate::ui::pages::list::desk::{Deed, Desk, Plan, Screen, Work};
use crate::ui::pages::list::entered::{View, press};
use crate::ui::pages::list::tags::{for_script, of, tag};
use crate::ui::parts::form::notice;

/// The step that is shown, or how far the work is.
pub(in crate::ui::pages::list) fn asked(
    view: &View<'_>,
    desk: &Desk,
    plan: &Result<Plan, NoPlan>,
) -> Vec<Html> {
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
            return tag("li", &["aria-current"], vec![of("step")], vec![said("b", "", name)]).into();
        }
        if screen > desk.screen || desk.work.is_under_way() {
            return el("li", "", vec![said("span", "", name)]);
        }
        let back = button_of("link", None, press(context, Deed::Turn(screen)), name);
        el("li", "done", vec![back])
    };
    let steps = rows(Screen::ALL.into_iter().zip(words::STEPS), &step);
    let place = Screen::ALL.iter().position(|screen| *screen == desk.screen).unwrap_or(0);
    let label = fill(context.words(words::STEP_OF), &place.saturating_add(1).to_string());
    tag("ol", &["class", "aria-label"], vec![of("walk"), of(label)], steps).into()
}

/// How far it is, and a way to stop it.
fn under_way(view: &View<'_>, desk: &Desk) -> Html {
    let context = &view.context;
    let name = if matches!(desk.work, Work::Sharing(_)) { words::SHARING } else { words::READING };
    let name = context.words(name);
    let done = desk.work.progress().map(|done| AttrValue::from(done.to_string()));
    let bar = tag("progress", &["max", "value", "aria-label"], vec![of("1000"), done, of(name)], Vec::new());
    let cancel = for_script("chip-button", ["cancel", ""], None, context.words(words::CANCEL));
    let inside = vec![said("p", "", name), bar.into(), cancel];
    tag("div", &["class", "role", "aria-label"], vec![of("work"), of("group"), of(name)], inside).into()
}
