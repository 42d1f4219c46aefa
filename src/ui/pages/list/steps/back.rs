//! What all members have together by the list, for the page whose figures are shared: a button, where that page says anything else, or
//! nothing yet.

use yew::prelude::*;

use crate::domain::{CapitalKind, Country, Exact, Money, Number};
use crate::i18n::fill_each;
use crate::i18n::pages::list as words;
use crate::members::MemberList;
use crate::ui::action::Key;
use crate::ui::element::nothing;
use crate::ui::pages::list::amounts::{money, nearest};
use crate::ui::pages::list::desk::{Part, SharedBy};
use crate::ui::pages::list::entered::View;
use crate::ui::pages::list::fields::Source;
use crate::ui::pages::list::names::page_of;
use crate::ui::pages::list::plan::calculator;
use crate::ui::pages::{malaysia, rebate, shu};
use crate::ui::parts::put_in::put_in;

/// What all members have of some columns, in hundredths.
pub(super) fn together(list: &MemberList, by: &SharedBy) -> i128 {
    let of = |column: &usize| list.amounts_in(*column);
    by.columns.iter().filter_map(of).map(|amounts| nearest(amounts.sum, amounts.over.into())).sum()
}

/// What a pool of a source is shared by.
pub(super) fn of_pool(view: &View<'_>, list: &MemberList, of: Source, pools: &[Part], part: &Part) -> Html {
    let Some(line) = part.pool.line else { return nothing() };
    let key = match (of, view.page.country) {
        (Source::Members, Country::Indonesia) => shu::of_all(line.purpose, line.basis),
        (Source::Rebate, Country::Malaysia) => rebate::of_all(line.purpose),
        _ => None,
    };
    // Which of several pools of business it would be is not known.
    let of_purpose = |one: &&Part| one.pool.line.is_some_and(|other| other.purpose == line.purpose);
    let is_one = pools.iter().filter(of_purpose).count() == 1;
    match key.filter(|_| is_one && !part.by.heads && part.pool.others == 0) {
        Some(key) => button(view, list, of, (&part.by, key), part.pool.stated.map(i128::from)),
        None => nothing(),
    }
}

/// The capital that a rate of the co-op's account is paid on, where that is the source.
pub(super) fn of_capital(
    view: &View<'_>,
    list: &MemberList,
    of: Source,
    class: CapitalKind,
    by: &SharedBy,
) -> Html {
    let (context, country) = (&view.context, view.page.country);
    if of != Source::Officers || country != Country::Malaysia {
        return nothing();
    }
    let Some((kind, key)) = malaysia::of_all(class) else { return nothing() };
    let page = calculator(of, country).unwrap_or_default();
    let scenario = context.neighbours.scenario(page, context.visit);
    let entries = scenario.and_then(|scenario| scenario.appropriation).map(|account| account.entries);
    let stated = entries.and_then(|entries| entries.into_iter().find(|entry| entry.of == kind)?.base);
    let hundredths = |Number(stated)| Some(Money::from_exact(&Exact::decimal(stated)).ok()?.hundredths());
    button(view, list, of, (by, key), stated.and_then(hundredths))
}

fn button(
    view: &View<'_>,
    list: &MemberList,
    of: Source,
    (by, key): (&SharedBy, Key),
    stated: Option<i128>,
) -> Html {
    let (context, country) = (&view.context, view.page.country);
    let all = together(list, by);
    let (Some(page), Some((_, name))) = (calculator(of, country), page_of(view, of)) else {
        return nothing();
    };
    let Some(value) = Money::from_hundredths(all).decimal().ok().filter(|_| !by.columns.is_empty()) else {
        return nothing();
    };
    if stated == Some(all) {
        return nothing();
    }
    let text = fill_each(context.words(words::PUT_BACK), &[&money(all, country.currency()), name]);
    put_in(context, (page, country), (None, key, value), &text).unwrap_or_default()
}
