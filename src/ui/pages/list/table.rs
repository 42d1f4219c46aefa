//! The members with their shares: some on a page, found by number or name, in an order of one's own.

use yew::prelude::*;

use super::amounts::{money, plain as plain_amount};
use super::desk::{Deed, Desk, EnginePart, Only, Order, paid};
use super::entered::{View, finding, only_picked, order_picked, press};
use super::member::member;
use super::names::name_of;
use super::paper::letter_button;
use super::tags::{heard, is, labelled, of, on_press, select, tag, text_field};
use crate::i18n::pages::list as words;
use crate::i18n::{self, capitalised, fill, fill_each};
use crate::members::{MemberList, Of, Shares};
use crate::ui::element::{all, el, nothing, plain, rows, said};
use crate::ui::view_context::ViewContext;

/// Members on a page.
const PAGE: usize = 50;

/// The table, and what finds somebody in it.
pub(super) fn table(view: &View<'_>, desk: &Desk) -> Html {
    let (Some(list), Some(shares), Some(total)) = (&desk.list, desk.shares(), desk.total()) else {
        return nothing();
    };
    let found = (EnginePart::get().rows)(&desk.shown, list, total);
    let pages = found.len().div_ceil(PAGE).max(1);
    let page = desk.shown.page.min(pages.saturating_sub(1));
    let begin = page.saturating_mul(PAGE);
    let body = found.iter().enumerate().skip(begin).take(PAGE);
    let body = rows(body, &|(place, row)| line(view, desk, (list, shares), (place, *row)));
    let table = sheet(view, shares, (found.len(), body));
    el(
        "section",
        "card members",
        vec![
            tools(view, desk),
            tag("p", &["role"], vec![of("status")], vec![plain(shown(view, list, total, &found))]).into(),
            table,
            turns(view, page, pages),
        ],
    )
}

/// What finds and orders.
fn tools(view: &View<'_>, desk: &Desk) -> Html {
    let context = &view.context;
    let option = |(order, words): (Order, &i18n::Words)| {
        (AttrValue::Static(context.words(*words)), desk.shown.order == order)
    };
    let options = Order::ALL.into_iter().zip(&words::ORDERS).map(option).collect();
    let some = |(only, words): (Only, &i18n::Words)| {
        (AttrValue::Static(context.words(*words)), desk.shown.only == only)
    };
    let kinds = Only::ALL.into_iter().zip(&words::SOME).map(some).collect();
    let find = text_field(
        &["id", "type", "autocomplete", "spellcheck"],
        vec![of("daftar-find"), of("search"), of("off"), of("false")],
        desk.shown.query.clone(),
        finding(context),
    );
    let order = select(None, None, options, Some(order_picked(context)));
    let name = |words| vec![plain(context.words(words))];
    let only = select(None, None, kinds, Some(only_picked(context)));
    let found = labelled(name(words::FIND), find);
    let kinds = vec![labelled(name(words::ONLY), only), labelled(name(words::ORDER), order)];
    all(vec![found, el("div", "two", kinds)])
}

/// How many are shown, and what they come to.
fn shown(view: &View<'_>, list: &MemberList, total: &Shares, found: &[u32]) -> String {
    let parts = found.iter().filter_map(|row| total.part(*row as usize));
    let sum: i128 = parts.map(i128::from).sum();
    let all = total.parts.iter().flatten().count().min(list.rows.len());
    let (found, all) = (found.len().to_string(), all.to_string());
    let sum = money(sum, view.page.country.currency());
    fill_each(view.context.words(words::SHOWN), &[&found, &all, &sum])
}

/// Columns of shares beside what is paid, which stands last.
fn columns_of(shares: &[Shares]) -> impl Iterator<Item = &Shares> {
    // One pool is the total.
    let is_pool = |one: &&Shares| matches!(one.of, Of::Pool(_));
    let is_one = shares.iter().filter(is_pool).count() == 1;
    let of_paid = paid(shares).map(|paid| &paid.of);
    let others = shares.iter().filter(move |one| Some(&one.of) != of_paid && !(is_one && is_pool(one)));
    others.chain(paid(shares))
}

/// A heading of a row or a column; names stand to the left.
fn head(scope: &'static str, class: &'static str, inside: Html) -> Html {
    tag("th", &["scope", "class"], vec![of(scope), of(class)], vec![inside]).into()
}

/// The table itself: its rows are numbered among all that were found.
fn sheet(view: &View<'_>, shares: &[Shares], (count, body): (usize, Vec<Html>)) -> Html {
    let context = &view.context;
    let currency = view.page.country.currency();
    let [number, name] = words::NUMBER_AND_NAME.map(|words| context.words(words));
    let mut heads = vec![head("col", "", plain(number)), head("col", "name", plain(name))];
    let mut foot = vec![el("td", "id", Vec::new()), head("row", "name", plain(context.words(words::ALL)))];
    for one in columns_of(shares) {
        heads.push(head("col", "", plain(capitalised(&name_of(one, context.language())))));
        foot.push(cell((shares, one), plain_amount(one.sum, currency), context));
    }
    let label = [context.words(words::TABLE), ", ", i18n::number::symbol(currency)].concat();
    let count = of(count.saturating_add(1).to_string());
    let first = tag("tr", &["aria-rowindex"], vec![of("1")], heads).into();
    let parts =
        vec![el("thead", "", vec![first]), el("tbody", "", body), el("tfoot", "", vec![el("tr", "", foot)])];
    let table = tag("table", &["aria-label", "aria-rowcount"], vec![of(label.clone()), count], parts);
    let values = vec![of("scroll"), of("region"), of("0"), of(label)];
    tag("div", &["class", "role", "tabindex", "aria-label"], values, vec![table.into()]).into()
}

/// An amount under its heading, which narrow screens put beside it.
fn cell((shares, one): (&[Shares], &Shares), text: String, context: &ViewContext<'_>) -> Html {
    let is_paid = paid(shares).is_some_and(|paid| paid.of == one.of);
    let class = if is_paid { "num pay" } else { "num bit" };
    let name = capitalised(&name_of(one, context.language()));
    tag("td", &["class", "data-name"], vec![of(class), of(name)], vec![plain(text)]).into()
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
    let expanded = of(if is_open { "true" } else { "false" });
    let values = vec![of("button"), of("link"), expanded];
    let button = tag("button", &["type", "class", "aria-expanded"], values, vec![plain(name)]);
    let button = heard(button, on_press(press(context, Deed::Member(row))));
    let mut cells = vec![said("td", "id", list.number(at).into_owned()), head("row", "name", button)];
    cells.extend(rows(columns_of(shares), &|one: &Shares| {
        let part = one.part(at);
        cell(
            (shares, one),
            part.map_or_else(String::new, |part| plain_amount(part.into(), currency)),
            context,
        )
    }));
    let index = of(place.saturating_add(2).to_string());
    let class = of(if is_open { "on" } else { "" });
    let own = tag("tr", &["aria-rowindex", "class"], vec![index, class], cells).into();
    if !is_open {
        return own;
    }
    let span = of(columns_of(shares).count().saturating_add(2).to_string());
    let told = tag(
        "td",
        &["colspan"],
        vec![span],
        vec![member(view, desk, (list, shares), at), letter_button(view, at)],
    );
    all(vec![own, el("tr", "told", vec![told.into()])])
}

/// The pages of the table.
fn turns(view: &View<'_>, page: usize, pages: usize) -> Html {
    let context = &view.context;
    if pages < 2 {
        return nothing();
    }
    let [before, after] = words::TURN.map(|words| context.words(words));
    let button = |to: Option<usize>, name: &'static str| {
        let values = vec![of("button"), of("chip-button"), is(to.is_none())];
        let button = tag("button", &["type", "class", "disabled"], values, vec![plain(name)]);
        heard(button, on_press(press(context, Deed::Page(to.unwrap_or(page)))))
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
