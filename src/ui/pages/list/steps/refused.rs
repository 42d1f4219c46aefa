//! Rows that nothing can be shared over by what was chosen, and what to do about each.

use yew::prelude::*;

use super::remarks::named;
use crate::i18n::fill;
use crate::i18n::member_shares::unshared;
use crate::i18n::pages::list as words;
use crate::members::{LeftOut, MemberList, Unshared, Why, refusals};
use crate::ui::element::{button_of, el, nothing, rows, said};
use crate::ui::pages::list::desk::{Deed, Desk, Part, Plan, Screen, What};
use crate::ui::pages::list::entered::{View, press};

/// Rows that are named.
const MOST: usize = 20;

/// Why nothing can be shared over the list; nothing where there is no reason.
pub(super) fn refused(view: &View<'_>, list: &MemberList, why: &[Unshared]) -> Html {
    if why.is_empty() {
        return nothing();
    }
    let one = |why: &Unshared| {
        let text = said("p", "", unshared(*why, view.context.language()));
        let row = match *why {
            Unshared::Negative(row) | Unshared::TooManyMonths(row) => row,
            Unshared::NoColumn(_) | Unshared::Split(_) => return el("li", "", vec![text]),
        };
        let line = fill(view.context.words(words::LINE), &list.line(row).to_string());
        let who = said("p", "soft small", [&line, " · ", &list.number(row), " ", &list.name(row)].concat());
        let deed = press(&view.context, Deed::Row(list.line(row), false));
        let out = button_of("chip-button", None, deed, view.context.words(words::LEAVE_OUT));
        el("li", "", vec![who, text, out])
    };
    el("div", "problems", vec![el("ul", "", rows(why.iter().take(MOST), &one))])
}

/// What stands in the way in the list itself, such as a column that was chosen to share by and is none of amounts; nothing where
/// it can be used.
pub(super) fn to_problems(view: &View<'_>, list: &MemberList) -> Html {
    if list.is_usable() {
        return nothing();
    }
    let context = &view.context;
    let count = list.errors().count().saturating_add(list.questions.len());
    let text = said("p", "", fill(context.words(words::STILL_TO_SEE), &count.to_string()));
    let deed = press(context, Deed::Turn(Screen::Problems));
    let button = button_of("chip-button", None, deed, context.words(words::STEPS[2]));
    el("div", "problems", vec![text, button])
}

/// The rows that stand in the way of a plan: below zero in what they are measured by, or with months that are none of a year.
pub(super) fn in_the_way(desk: &Desk, list: &MemberList, plan: &Plan) -> Vec<Unshared> {
    // Rows of one member are seen together when all of it is worked out.
    if list.adds_up {
        return Vec::new();
    }
    let bases: Vec<&[usize]> = match &plan.what {
        What::Pools(parts, _) => parts.iter().map(|part: &Part| &*part.by.columns).collect(),
        What::Rates(_, columns) => columns.iter().map(|(_, columns)| &**columns).collect(),
    };
    refusals(list, &bases, desk.months)
}

/// Rows that were left out, each with a way back; nothing where none were.
pub(super) fn taken_out(view: &View<'_>, desk: &Desk, list: &MemberList) -> Html {
    let out: Vec<&LeftOut> = list.left_out.iter().filter(|left| left.why == Why::Choice).take(MOST).collect();
    if out.is_empty() {
        return nothing();
    }
    let one = |left: &LeftOut| {
        let name = named(view, list, core::slice::from_ref(left)).unwrap_or_default();
        // An account is a member's whatever it is called.
        let deed = if desk.movements.is_some() { Deed::Row(left.line, true) } else { Deed::Unsay(left.line) };
        let back = button_of("link", None, press(&view.context, deed), view.context.words(words::UNSAY));
        el("li", "", vec![said("span", "", name), back])
    };
    el("ul", "remarks left", rows(out, &one))
}
