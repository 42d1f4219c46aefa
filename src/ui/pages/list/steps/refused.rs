//! Rows that nothing can be shared over by what was chosen, and what to do about each.

use yew::prelude::*;

use super::remarks::named;
use crate::i18n::fill;
use crate::i18n::member_shares::unshared;
use crate::i18n::pages::list as words;
use crate::members::{Amounts, LeftOut, MemberList, Unshared, Why};
use crate::ui::element::{button_of, el, nothing, rows, said};
use crate::ui::pages::list::desk::{Deed, Desk, Part, Plan, What};
use crate::ui::pages::list::entered::{View, press};

/// Rows that are named.
const MOST: usize = 20;
/// What months of a year, and days of one, are divisors of: sums of different ones are added up as parts of it.
const COMMON: i64 = 12 * 365 * 366;
const MONTHS: i64 = 12;

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

/// The rows that stand in the way of a plan: below zero in what they are measured by, or with months that are none of a year.
pub(super) fn in_the_way(desk: &Desk, list: &MemberList, plan: &Plan) -> Vec<Unshared> {
    // Rows of one member are seen together when all of it is worked out.
    if list.adds_up {
        return Vec::new();
    }
    let mut found = Vec::new();
    let parts: Vec<&[usize]> = match &plan.what {
        What::Pools(parts, _) => parts.iter().map(|part: &Part| &*part.by.columns).collect(),
        What::Rates(_, columns) => columns.iter().map(|(_, columns)| &**columns).collect(),
    };
    for columns in parts {
        let amounts: Vec<&Amounts> = columns.iter().filter_map(|column| list.amounts_in(*column)).collect();
        let negative = (0..list.rows.len()).filter(|row| sum(&amounts, *row) < 0);
        found.extend(negative.map(Unshared::Negative).take(MOST));
    }
    if let Some(months) = desk.months.and_then(|column| list.amounts_in(column)) {
        let is_none = |value: i64| value % 100 != 0 || !(0..=MONTHS).contains(&(value / 100));
        let wrong = months.values.iter().enumerate().filter(|(_, value)| value.is_some_and(is_none));
        found.extend(wrong.map(|(row, _)| Unshared::TooManyMonths(row)).take(MOST));
    }
    found
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

/// What a row has of some columns.
fn sum(amounts: &[&Amounts], row: usize) -> i128 {
    let of = |amounts: &&Amounts| {
        let value = amounts.values.get(row).copied().flatten().unwrap_or(0);
        let times = COMMON.checked_div(amounts.over.into()).unwrap_or(1);
        i128::from(value).saturating_mul(times.into())
    };
    amounts.iter().map(of).fold(0, i128::saturating_add)
}
