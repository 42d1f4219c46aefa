//! The members with their shares: some on a page, found by number or name, in an order of one's own.

use core::cell::RefCell;
use core::cmp::Reverse;
use std::rc::Rc;

use yew::prelude::*;

use super::amounts::{money, plain};
use super::desk::Desk;
use super::entered::{Deed, Order, View, finding, order_picked, press};
use super::member::member;
use super::output::total;
use crate::i18n::member_shares::{share_of, share_title};
use crate::i18n::pages::list as words;
use crate::i18n::{self, Language, capitalised, fill, fill_each};
use crate::members::{MemberList, Of, Pool, Shares};
use crate::ui::element::{all, el, nothing, rows, said};
use crate::ui::view_context::ViewContext;

/// Members on a page.
const PAGE: usize = 50;

/// Which members are shown, and in which order.
#[derive(Debug, Default)]
pub(super) struct Shown {
    query: String,
    order: Order,
    /// The page of the table, from 0.
    pub page: usize,
    /// The row whose share is told.
    pub open: Option<u32>,
    /// The rows that were found: it takes a while to find them again.
    found: RefCell<Option<Rc<[u32]>>>,
}

impl Shown {
    pub fn find(&mut self, text: String) {
        *self = Self { query: text, order: self.order, ..Self::default() };
    }

    pub fn order(&mut self, order: Order) {
        *self = Self { query: core::mem::take(&mut self.query), order, ..Self::default() };
    }

    /// The rows, in their order.
    pub fn rows(&self, list: &MemberList, total: &Shares) -> Rc<[u32]> {
        let known = self.found.borrow().clone();
        known.unwrap_or_else(|| {
            let found: Rc<[u32]> = self.look(list, total).into();
            *self.found.borrow_mut() = Some(Rc::clone(&found));
            found
        })
    }

    fn look(&self, list: &MemberList, total: &Shares) -> Vec<u32> {
        let query = self.query.trim().to_lowercase();
        let part = |row: u32| total.parts.get(row as usize).copied().flatten();
        let is_found = |row: &u32| {
            let row = *row as usize;
            query.is_empty() || has(&list.number(row), &query) || has(&list.name(row), &query)
        };
        let count = u32::try_from(list.rows.len()).unwrap_or(u32::MAX);
        let mut found: Vec<u32> = (0..count).filter(|row| part(*row).is_some()).filter(is_found).collect();
        match self.order {
            Order::File => {}
            Order::Largest => found.sort_by_key(|row| Reverse(part(*row))),
            Order::Smallest => found.sort_by_key(|row| part(*row)),
            Order::Name => found.sort_by_cached_key(|row| list.name(*row as usize).to_lowercase()),
        }
        found
    }
}

/// Whether a text has another in it, which is in small letters. Most texts have plain letters, of which none is copied.
fn has(text: &str, wanted: &str) -> bool {
    if text.is_ascii() {
        let mut places = text.as_bytes().windows(wanted.len());
        return places.any(|letters| letters.eq_ignore_ascii_case(wanted.as_bytes()));
    }
    text.to_lowercase().contains(wanted)
}

/// What a pool is called.
pub(super) fn name_of_pool(pool: &Pool, language: Language) -> String {
    let named = pool.name.clone().or_else(|| Some(i18n::line(pool.line?, language)));
    named.unwrap_or_else(|| share_title(&Of::Pool(pool.clone()), language).into())
}

/// What a column of shares is called.
pub(super) fn name_of(shares: &Shares, language: Language) -> String {
    match &shares.of {
        Of::Pool(pool) => name_of_pool(pool, language),
        Of::Dividend(kind) => share_of(&shares.of, i18n::capital(*kind, language), language),
        of => share_title(of, language).into(),
    }
}

/// The same in a file, where nothing else says that it is a share.
pub(super) fn titles(desk: &Desk, context: &ViewContext<'_>) -> Vec<String> {
    let language = context.language();
    let title = |shares: &Shares| match &shares.of {
        Of::Pool(pool) => share_of(&shares.of, &name_of_pool(pool, language), language),
        _ => name_of(shares, language),
    };
    desk.shares().unwrap_or_default().iter().map(|shares| capitalised(&title(shares))).collect()
}

/// The table, and what finds somebody in it.
pub(super) fn table(view: &View<'_>, desk: &Desk) -> Html {
    let (Some(list), Some(shares), Some(total)) = (&desk.list, desk.shares(), total(desk)) else {
        return nothing();
    };
    let found = desk.shown.rows(list, total);
    let pages = found.len().div_ceil(PAGE).max(1);
    let page = desk.shown.page.min(pages.saturating_sub(1));
    let begin = page.saturating_mul(PAGE);
    let body = found.iter().enumerate().skip(begin).take(PAGE);
    let body = rows(body, &|(place, row)| line(view, desk, (list, shares), (place, *row)));
    let table = sheet(view, desk, shares, (found.len(), body));
    el(
        "section",
        "card members",
        vec![
            tools(view, desk),
            html! { <p role="status">{ shown(view, list, total, &found) }</p> },
            table,
            turns(view, page, pages),
        ],
    )
}

/// What finds and orders.
fn tools(view: &View<'_>, desk: &Desk) -> Html {
    let context = &view.context;
    let option = |(order, words): (Order, &i18n::Words)| {
        html! { <option selected={desk.shown.order == order}>{ context.words(*words) }</option> }
    };
    let options = rows(Order::ALL.into_iter().zip(&words::ORDERS), &option);
    let (find, order) = (context.words(words::FIND), context.words(words::ORDER));
    html! {
        <div class="two">
            <label class="field">
                <span class="legend-label">{ find }</span>
                <span class="box"><input id="daftar-find" type="search" autocomplete="off" spellcheck="false" value={desk.shown.query.clone()} oninput={finding(context)} /></span>
            </label>
            <label class="field">
                <span class="legend-label">{ order }</span>
                <span class="box"><select onchange={order_picked(context)}>{ all(options) }</select></span>
            </label>
        </div>
    }
}

/// How many are shown, and what they come to.
fn shown(view: &View<'_>, list: &MemberList, total: &Shares, found: &[u32]) -> String {
    let parts = found.iter().filter_map(|row| total.parts.get(*row as usize).copied().flatten());
    let sum: i128 = parts.map(i128::from).sum();
    let all = total.parts.iter().flatten().count().min(list.rows.len());
    let (found, all) = (found.len().to_string(), all.to_string());
    let sum = money(sum, view.page.country.currency());
    fill_each(view.context.words(words::SHOWN), &[&found, &all, &sum])
}

/// Columns of shares beside the total, which stands last.
fn columns_of(shares: &[Shares]) -> impl Iterator<Item = &Shares> {
    // One pool is the total.
    let is_one = shares.len() == 2;
    let others = shares.iter().filter(move |one| one.of != Of::Total && !is_one);
    others.chain(shares.iter().filter(|one| one.of == Of::Total))
}

/// The table itself: its rows are numbered among all that were found.
fn sheet(view: &View<'_>, _: &Desk, shares: &[Shares], (count, body): (usize, Vec<Html>)) -> Html {
    let context = &view.context;
    let [number, name] = words::NUMBER_AND_NAME.map(|words| context.words(words));
    let mut head =
        vec![html! { <th scope="col">{ number }</th> }, html! { <th scope="col" class="name">{ name }</th> }];
    head.extend(rows(columns_of(shares), &|one: &Shares| {
        html! { <th scope="col">{ capitalised(&name_of(one, context.language())) }</th> }
    }));
    let currency = view.page.country.currency();
    let mut foot = vec![
        el("td", "id", Vec::new()),
        html! { <th scope="row" class="name">{ context.words(words::ALL) }</th> },
    ];
    foot.extend(rows(columns_of(shares), &|one: &Shares| cell(one, plain(one.sum, currency), context)));
    let (count, symbol) = (count.saturating_add(1).to_string(), i18n::number::symbol(currency));
    let label = [context.words(words::TABLE), ", ", symbol].concat();
    html! {
        <div class="scroll" role="region" tabindex="0" aria-label={label.clone()}>
            <table aria-label={label} aria-rowcount={count}>
                <thead><tr aria-rowindex="1">{ all(head) }</tr></thead>
                <tbody>{ all(body) }</tbody>
                <tfoot>{ el("tr", "", foot) }</tfoot>
            </table>
        </div>
    }
}

/// An amount under its heading, which narrow screens put beside it.
fn cell(shares: &Shares, text: String, context: &ViewContext<'_>) -> Html {
    let class = if shares.of == Of::Total { "num pay" } else { "num bit" };
    let name = capitalised(&name_of(shares, context.language()));
    html! { <td {class} data-name={name}>{ text }</td> }
}

/// A member; where the share is told, a row below has it.
fn line(
    view: &View<'_>,
    desk: &Desk,
    (list, shares): (&MemberList, &[Shares]),
    (place, row): (usize, u32),
) -> Html {
    let context = &view.context;
    let at = row as usize;
    let currency = view.page.country.currency();
    let is_open = desk.shown.open == Some(row);
    let name = list.name(at).into_owned();
    let name =
        if name.is_empty() { fill(context.words(words::NAMELESS), &list.line(at).to_string()) } else { name };
    let onclick = press(context, Deed::Member(row));
    let expanded = if is_open { "true" } else { "false" };
    let mut cells = vec![
        said("td", "id", list.number(at).into_owned()),
        html! { <th scope="row" class="name"><button type="button" class="link" aria-expanded={expanded} {onclick}>{ name }</button></th> },
    ];
    cells.extend(rows(columns_of(shares), &|one: &Shares| {
        let part = one.parts.get(at).copied().flatten();
        cell(one, part.map_or_else(String::new, |part| plain(part.into(), currency)), context)
    }));
    let index = place.saturating_add(2).to_string();
    let own =
        html! { <tr key={row} aria-rowindex={index} class={is_open.then_some("on")}>{ all(cells) }</tr> };
    if !is_open {
        return own;
    }
    let span = columns_of(shares).count().saturating_add(2).to_string();
    let told = member(view, desk, (list, shares), at);
    all(vec![own, html! { <tr class="told"><td colspan={span}>{ told }</td></tr> }])
}

/// The pages of the table.
fn turns(view: &View<'_>, page: usize, pages: usize) -> Html {
    let context = &view.context;
    if pages < 2 {
        return nothing();
    }
    let [before, after] = words::TURN.map(|words| context.words(words));
    let button = |to: Option<usize>, name: &'static str| {
        let onclick = press(context, Deed::Page(to.unwrap_or(page)));
        html! { <button type="button" class="chip-button" disabled={to.is_none()} {onclick}>{ name }</button> }
    };
    let last = pages.saturating_sub(1);
    let here =
        fill_each(context.words(words::PAGE_OF), &[&page.saturating_add(1).to_string(), &pages.to_string()]);
    let next = Some(page.saturating_add(1)).filter(|next| *next <= last);
    el(
        "div",
        "turns",
        vec![button(page.checked_sub(1), before), said("span", "num", here), button(next, after)],
    )
}
