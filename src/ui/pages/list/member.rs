//! One member's share: how each part of it came about, in the member's own figures.

use yew::prelude::*;

use super::amounts::money;
use super::desk::{Desk, Part, What};
use super::entered::View;
use super::names::{heading_of, name_of};
use super::plan::names;
use crate::domain::{Currency, Exact, Money, RemainderRule};
use crate::i18n::number::{self, Shown};
use crate::i18n::pages::list as words;
use crate::i18n::{capitalised, fill, fill_each};
use crate::members::{Amounts, Key, MemberList, Of, Shares, Weights, held, measured};
use crate::ui::element::{all, el, plain, rows, said};

/// The steps.
pub(super) fn member(
    view: &View<'_>,
    desk: &Desk,
    (list, shares): (&MemberList, &[Shares]),
    row: usize,
) -> Html {
    let Some(found) = &desk.found else { return Html::default() };
    let who = list.name(row).into_owned();
    let title = fill(view.context.words(words::HOW), if who.is_empty() { "…" } else { &who });
    let mut steps = Vec::new();
    match &found.plan.what {
        What::Pools(parts, rule) => {
            for (part, shares) in parts.iter().zip(shares) {
                let columns = found.plan.columns_of(part);
                let Ok(weights) = measured(list, &part.pool, &columns) else { continue };
                let basis = basis(view, list, (&part.by.columns, desk.months), row);
                steps.push(of_pool(view, (part, shares, *rule), (&weights, basis), row));
            }
        }
        What::Rates(dividends, columns) => {
            for ((class, (key, columns)), shares) in dividends.classes.iter().zip(columns).zip(shares) {
                let rate = class
                    .approved_rate
                    .or(class.rate)
                    .map_or_else(Exact::zero, |rate| Exact::decimal(rate.0));
                steps.push(of_rate(view, list, (*key, columns), (&rate, shares), row));
            }
        }
    }
    let own =
        shares.iter().filter(|one| matches!(one.of, Of::Total | Of::Tax | Of::Net | Of::Credited | Of::Cash));
    let currency = view.page.country.currency();
    let totals = rows(own, &|one: &Shares| {
        let part = one.part(row).unwrap_or(0);
        let name = capitalised(&name_of(one, view.context.language()));
        el("p", "", vec![plain([&name, ": "].concat()), said("b", "num", money(part.into(), currency))])
    });
    let list_of = el("ol", "steps", rows(steps, &|step| step));
    el("div", "", vec![said("b", "", title), list_of, el("div", "", totals)])
}

/// A step: its name and amount, what its basis is made of, its formula, what was rounded.
fn step(
    view: &View<'_>,
    shares: &Shares,
    part: i64,
    (basis, formula): (Vec<String>, String),
    rounded: String,
) -> Html {
    let name = capitalised(&name_of(shares, view.context.language()));
    let amount = money(part.into(), view.page.country.currency());
    let head = el("span", "", vec![plain([&name, ": "].concat()), said("b", "num", amount)]);
    let basis = all(rows(basis, &|line| said("p", "soft small", line)));
    el("li", "", vec![head, basis, said("code", "", formula), said("p", "soft small", rounded)])
}

/// What a member's basis is made of where it is no column as it stands: sums that a mean is of, months of membership.
fn basis(
    view: &View<'_>,
    list: &MemberList,
    (columns, months): (&[usize], Option<usize>),
    row: usize,
) -> Vec<String> {
    let currency = view.page.country.currency();
    let value = |amounts: &Amounts| amounts.values.get(row).copied().flatten();
    let mut lines = Vec::new();
    for column in columns {
        let Some(amounts) = list.amounts_in(*column).filter(|amounts| amounts.over > 1) else { continue };
        let sum = money(value(amounts).unwrap_or(0).into(), currency);
        lines.push(
            [heading_of(view, list, *column), ": ".into(), sum, " ÷ ".into(), amounts.over.to_string()]
                .concat(),
        );
    }
    if let Some(amounts) = months.and_then(|months| list.amounts_in(months)) {
        let name = names(columns, &list.columns).unwrap_or_default();
        // Nothing said is a whole year.
        let count = value(amounts).map_or(12, |hundredths| hundredths / 100).to_string();
        lines.push(fill_each(view.context.words(words::TWELFTHS), &[&name, &count]));
    }
    lines
}

fn shown(exact: &Exact, currency: Currency) -> String {
    number::exact(exact, Shown::Money(currency))
}

/// What a formula comes to: `= Rp100`, or `≈ Rp99,9999` where that is cut.
fn is(exact: &Exact, currency: Currency) -> String {
    let shown = shown(exact, currency);
    if shown.starts_with('≈') { shown } else { ["= ", &shown].concat() }
}

/// `pool × mine ÷ all`, or by heads.
fn of_pool(
    view: &View<'_>,
    (of, shares, rule): (&Part, &Shares, RemainderRule),
    (weights, basis): (&Weights, Vec<String>),
    row: usize,
) -> Html {
    let currency = view.page.country.currency();
    let (mine, all) = (weights.row(row), weights.amount(weights.with(of.pool.others).unwrap_or(0)));
    let pool = of.pool.amount.exact();
    let exact = pool.times(&mine).over(&all);
    let unit = if of.by.heads { Shown::Plain(currency) } else { Shown::Money(currency) };
    let formula = [
        &shown(&pool, currency),
        " × ",
        &number::exact(&mine, unit),
        " ÷ ",
        &number::exact(&all, unit),
        " ",
        &is(&exact, currency),
    ]
    .concat();
    let part = shares.part(row).unwrap_or(0);
    step(view, shares, part, (basis, formula), rounded(view, &exact, part, rule))
}

/// How an exact amount became the one that is paid.
fn rounded(view: &View<'_>, exact: &Exact, part: i64, rule: RemainderRule) -> String {
    let paid = Money::from_hundredths(part.into());
    let difference = paid.exact().minus(exact);
    let words = match rule {
        _ if difference.is_zero() => return view.context.words(words::EXACT).into(),
        RemainderRule::HalfUp => words::NEAREST,
        _ if difference.is_negative() => words::DOWN,
        _ => words::UP,
    };
    fill(view.context.words(words), &money(part.into(), view.page.country.currency()))
}

/// `balance × rate`.
fn of_rate(
    view: &View<'_>,
    list: &MemberList,
    (_, columns): (Key, &[usize]),
    (rate, shares): (&Exact, &Shares),
    row: usize,
) -> Html {
    let currency = view.page.country.currency();
    let held = held(list, columns).map_or_else(|_| Exact::zero(), |all| all.row(row));
    let exact = held.times(rate).over(&Exact::whole(100));
    let percent = number::exact(&rate.over(&Exact::whole(100)), Shown::Percent(currency));
    let formula = fill_each("# × # #", &[&shown(&held, currency), &percent, &is(&exact, currency)]);
    let part = shares.part(row).unwrap_or(0);
    let paid = money(part.into(), currency);
    let rounded = fill(view.context.words(words::NEAREST), &paid);
    step(view, shares, part, (basis(view, list, (columns, None), row), formula), rounded)
}
