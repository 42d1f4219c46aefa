//! The fourth step: what is shared, and by what.

use yew::prelude::*;

use super::back::{self, together};
use super::on::on;
use super::refused::{in_the_way, refused, taken_out, to_problems};
use crate::domain::Country;
use crate::i18n::pages::list as words;
use crate::i18n::{self, Words, capitalised, fill, fill_each, number};
use crate::members::{Amounts, MemberList, NoPlan};
use crate::ui::action::{Action, PageAction};
use crate::ui::element::{all, button_of, el, nothing, plain, rows, said};
use crate::ui::page::Page as _;
use crate::ui::pages::list::amounts::money;
use crate::ui::pages::list::desk::{Deed, Desk, Part, Plan, Screen, SharedBy, What, countable};
use crate::ui::pages::list::entered::{View, press};
use crate::ui::pages::list::fields::{self, AMOUNT, AMOUNT_LIST, CASH, MINIMUM, RULE, SOURCE, Source};
use crate::ui::pages::list::names::{heading_of, name_of_pool, page_of};
use crate::ui::pages::list::plan::{based_on, names, source, sources};
use crate::ui::pages::list::tags::{heard, of, on_press, tag};
use crate::ui::parts::form::{choice, field};

/// The inputs.
pub(super) fn sharing(view: &View<'_>, desk: &Desk, plan: &Result<Plan, NoPlan>) -> Vec<Html> {
    let Some(list) = &desk.list else { return Vec::new() };
    let context = &view.context;
    let now = source(view.page, context);
    let is_typed = now == Source::Typed;
    let mut parts = vec![legend(view, words::WHAT), origins(view, now)];
    match plan {
        _ if is_typed => parts.extend(typed(view, desk, list, plan)),
        Ok(Plan { what: What::Pools(pools, _), .. }) => {
            let pool = |(place, part): (usize, &Part)| {
                let below = back::of_pool(view, list, now, pools, part);
                all(vec![pool(view, list, place, part), below])
            };
            parts.extend(rows(pools.iter().enumerate(), &pool));
        }
        Ok(Plan { what: What::Rates(dividends, columns), .. }) => {
            for (place, (class, (_, columns))) in dividends.classes.iter().zip(columns).enumerate() {
                let rate =
                    class.approved_rate.or(class.rate).map(|rate| number::percent(rate.0, context.style()));
                let name = i18n::capital(class.of, context.language());
                let title = fill_each(context.words(words::RATE_ON), &[name, &rate.unwrap_or_default()]);
                let by = SharedBy { columns: columns.clone(), heads: false };
                parts.push(based(view, list, place, (title, &by, false, None)));
                parts.push(back::of_capital(view, list, now, class.of, &by));
            }
        }
        Err(_) => parts.push(said("p", "error", context.words(words::NOTHING_TO_SHARE))),
    }
    if let Some(months) = desk.months {
        let heading = heading_of(view, list, months);
        parts.push(said("p", "hint", fill(context.words(words::BY_MONTHS), &heading)));
        let blank = list.amounts_in(months).map_or(0, Amounts::blank);
        if blank > 0 {
            parts.push(said("p", "hint", fill(context.words(words::BLANK_MONTHS), &blank.to_string())));
        }
    }
    let bad = plan.as_ref().map(|plan| in_the_way(desk, list, plan)).unwrap_or_default();
    parts.extend([refused(view, list, &bad), taken_out(view, desk, list)]);
    parts.push(to_problems(view, list));
    let is_ready = list.is_usable() && bad.is_empty() && plan.as_ref().is_ok_and(Plan::is_complete);
    let next = is_ready.then_some((Deed::Turn(Screen::Output), words::SHARE_OUT));
    parts.push(on(view, next, Some(Screen::Problems)));
    parts
}

fn legend(view: &View<'_>, words: Words) -> Html {
    view.context.heading().with("", view.context.words(words))
}

/// From which page it comes, or that it is typed here; pages that say nothing yet are named.
fn origins(view: &View<'_>, now: Source) -> Html {
    let context = &view.context;
    let offered = sources(view.page, context);
    let name = |of: Source| page_of(view, of);
    let chip = |of: Source| {
        let option = SOURCE.option(of);
        let action = Action::Page(PageAction::Picked(SOURCE.row.number, option));
        let text = name(of).map_or_else(|| context.words(words::TYPED), |(_, name)| name);
        button_of("chip-button", Some(of == now), context.press(action), text)
    };
    let mut parts = vec![el("div", "chips", rows(offered.iter().copied(), &chip))];
    if !offered.contains(&Source::Officers) && !view.page.draft.is_of_example() {
        let (before, after) = context.words(words::FILL_FIRST).split_once('#').unwrap_or_default();
        if let Some((place, name)) = name(Source::Officers) {
            let link = button_of("link", None, context.press(Action::PagePicked(place)), name);
            let text = vec![said("span", "", before), link, said("span", "", after)];
            parts.push(el("p", "hint", text));
        }
    }
    all(parts)
}

/// The amounts that are typed here, each with what it is shared by.
fn typed(view: &View<'_>, desk: &Desk, list: &MemberList, plan: &Result<Plan, NoPlan>) -> Vec<Html> {
    let context = &view.context;
    let draft = &view.page.draft;
    let count = AMOUNT_LIST.len(draft);
    let mut parts = Vec::new();
    for place in 0..count {
        let key = AMOUNT.at(place);
        let out = if place >= AMOUNT_LIST.least {
            let onclick = context.press(Action::Page(PageAction::Removed(fields::AMOUNTS, place)));
            button_of("link out", None, onclick, context.words(words::REMOVE))
        } else {
            nothing()
        };
        parts.push(el("div", "row", vec![field(view, key), out]));
        let by = based_on(place, desk, &list.columns);
        parts.push(based(view, list, place, (String::new(), &by, true, None)));
    }
    if AMOUNT_LIST.has_room(draft) {
        let onclick = context.press(Action::Page(PageAction::Added(fields::AMOUNTS, 0)));
        let to = view.page.name(AMOUNT.at(count));
        let text = context.words(words::ADD_AMOUNT);
        let values = vec![of("button"), of("chip-button"), of(to)];
        let button = tag("button", &["type", "class", "data-leads"], values, vec![plain(text)]);
        parts.push(heard(button, on_press(onclick)));
    }
    if plan.is_ok() {
        parts.push(choice(view, &RULE));
    }
    if plan.is_ok() && view.page.country == Country::Malaysia {
        parts.push(choice(view, &CASH));
    }
    // What is wrong with it stands there too.
    if plan.is_ok() || !draft.text(MINIMUM.key).is_empty() {
        parts.push(field(view, MINIMUM.key));
    }
    parts
}

/// A pool of another page.
fn pool(view: &View<'_>, list: &MemberList, place: usize, part: &Part) -> Html {
    let name = capitalised(&name_of_pool(&part.pool, view.context.language()));
    let amount = money(part.pool.amount.hundredths(), view.page.country.currency());
    based(view, list, place, ([&name, ": ", &amount].concat(), &part.by, true, part.pool.stated))
}

/// What an amount is shared by: columns that are added up, or each member equally.
fn based(
    view: &View<'_>,
    list: &MemberList,
    place: usize,
    (title, by, may_be_heads, stated): (String, &SharedBy, bool, Option<u64>),
) -> Html {
    let context = &view.context;
    let offered = countable(list);
    let chip = |column: usize| {
        let stays = |one: &usize| by.columns.contains(one) != (*one == column);
        let columns = offered.iter().copied().filter(stays).collect();
        let deed = Deed::ShareBy(place, SharedBy { columns, heads: false });
        let is_in = by.columns.contains(&column);
        button_of("chip-button", Some(is_in), press(context, deed), heading_of(view, list, column))
    };
    let mut chips = rows(offered.iter().copied(), &chip);
    if may_be_heads {
        let deed = Deed::ShareBy(place, SharedBy { columns: Vec::new(), heads: !by.heads });
        chips.push(button_of(
            "chip-button",
            Some(by.heads),
            press(context, deed),
            context.words(words::HEADS),
        ));
    }
    let title = if title.is_empty() { nothing() } else { said("b", "", title) };
    let label = said("span", "legend-label", context.words(words::SHARED_BY));
    el(
        "div",
        "based",
        vec![title, label, el("div", "chips", chips), said("p", "hint", sum(view, list, by, stated))],
    )
}

/// What all members have of it together.
fn sum(view: &View<'_>, list: &MemberList, by: &SharedBy, stated: Option<u64>) -> String {
    let context = &view.context;
    if by.heads {
        return String::new();
    }
    if by.columns.is_empty() {
        return context.words(words::CHOOSE_COLUMN).into();
    }
    let all = together(list, by);
    let currency = view.page.country.currency();
    let together = money(all, currency);
    match stated.map(i128::from).filter(|stated| *stated != all && *stated > 0) {
        Some(stated) => fill_each(context.words(words::DIFFERS), &[&money(stated, currency), &together]),
        None if by.columns.len() > 1 => fill(context.words(words::ADDED_UP), &together),
        None => fill(context.words(words::ALL_HAVE), &together),
    }
}

/// What the columns of a plan are called, part by part, in one line.
pub(in crate::ui::pages::list) fn in_short(plan: &Plan, list: &MemberList, heads: &'static str) -> String {
    let of = |places: &[usize]| names(places, &list.columns).unwrap_or_default();
    let of_part = |part: &Part| if part.by.heads { heads.to_owned() } else { of(&part.by.columns) };
    let parts: Vec<String> = match &plan.what {
        What::Pools(parts, _) => parts.iter().map(of_part).collect(),
        What::Rates(_, columns) => columns.iter().map(|(_, columns)| of(columns)).collect(),
    };
    parts.join("; ")
}
