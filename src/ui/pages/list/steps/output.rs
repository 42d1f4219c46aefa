//! The last step: what came of it, and what can be taken away.

use yew::prelude::*;

use super::on::on;
use super::refused::{refused, to_problems};
use crate::i18n::pages::list as words;
use crate::i18n::{capitalised, fill_each, signs_kept};
use crate::members::{Content, MemberList, NoPlan, Of, Shares};
use crate::ui::element::{button_of, el, rows, said};
use crate::ui::pages::list::amounts::{money, nearest};
use crate::ui::pages::list::desk::{Deed, Desk, Plan, Screen};
use crate::ui::pages::list::entered::{View, press};
use crate::ui::pages::list::holding::holding;
use crate::ui::pages::list::names::{heading_of, name_of};
use crate::ui::pages::list::paper::printed;
use crate::ui::pages::list::tags::for_script;
use crate::ui::parts::fold::fold;

/// Over how many, and between what their shares lie.
pub(in crate::ui::pages::list) fn sentence(view: &View<'_>, total: &Shares) -> String {
    let currency = view.page.country.currency();
    let paid = || total.parts.iter().flatten().copied();
    let count = paid().count();
    let size = i128::try_from(count).unwrap_or(i128::MAX);
    // For the eye, as averages are: to the nearest unit.
    let unit = currency.smallest();
    let average = nearest(total.sum, size.saturating_mul(unit)).saturating_mul(unit);
    let is_exact = average.saturating_mul(size) == total.sum;
    let [least, most] = [paid().min(), paid().max()].map(|part| money(part.unwrap_or(0).into(), currency));
    let average = [if is_exact { "" } else { "≈ " }, &money(average, currency)].concat();
    signs_kept(&fill_each(
        view.context.words(words::SHARED_OVER),
        &[&count.to_string(), &average, &least, &most],
    ))
}

/// The inputs of the step.
pub(super) fn output(view: &View<'_>, desk: &Desk, plan: &Result<Plan, NoPlan>) -> Vec<Html> {
    let context = &view.context;
    let Some(list) = &desk.list else { return Vec::new() };
    let heading = context.heading().with("", context.words(words::DONE));
    let back = on(view, None, Some(Screen::Sharing));
    match desk.found.as_ref().map(|found| &found.shares) {
        Some(Ok(shares)) => {
            let book =
                for_script("main chip-button", ["save", "book"], None, context.words(words::SAVE_BOOK));
            let save = for_script("chip-button", ["save", "shares"], None, context.words(words::SAVE_SHARES));
            vec![
                heading,
                sums(view, shares),
                holding(view, list),
                el("div", "chips", vec![book, save]),
                payments(view, desk, list),
                printed(view, desk),
                back,
            ]
        }
        Some(Err(why)) => vec![heading, refused(view, list, &[*why]), back],
        None if plan.is_err() || list.is_usable() => {
            vec![said("p", "error", context.words(words::NOTHING_TO_SHARE)), back]
        }
        None => vec![to_problems(view, list), back],
    }
}

/// Each column of shares with its sum, and what is left of the pools.
fn sums(view: &View<'_>, shares: &[Shares]) -> Html {
    let currency = view.page.country.currency();
    let figure = |name: String, amount: i128| {
        el("div", "", vec![said("dt", "", name), said("dd", "num", money(amount, currency))])
    };
    let mut figures =
        rows(shares, &|one: &Shares| figure(capitalised(&name_of(one, view.context.language())), one.sum));
    let (cash, of_pools): (Vec<_>, Vec<_>) = shares.iter().partition(|one| one.of == Of::Cash);
    let rest_of = |some: Vec<&Shares>| some.into_iter().map(|one| one.rest).sum::<i128>();
    if !cash.is_empty() {
        figures.push(figure(capitalised(view.context.words(words::LESS_IN_CASH)), rest_of(cash)));
    }
    let rest = rest_of(of_pools);
    figures.push(figure(capitalised(view.context.words(words::REST)), rest));
    el("dl", "tally money", figures)
}

/// A list of payments, with the columns that the bank asks for.
fn payments(view: &View<'_>, desk: &Desk, list: &MemberList) -> Html {
    let context = &view.context;
    let is_offered = |place: &usize| {
        let is_own = list.chosen.number == Some(*place) || list.chosen.name == Some(*place);
        let is_text = list.columns.get(*place).is_some_and(|column| {
            column.filled && !column.content.is_amount() && column.content != Content::CitizenNumber
        });
        is_text && !is_own && list.amounts_in(*place).is_none()
    };
    let chip = |place: usize| {
        let pressed = Some(desk.payees.contains(&place));
        button_of("chip-button", pressed, press(context, Deed::Payee(place)), heading_of(view, list, place))
    };
    let save = context.words(words::SAVE_PAYMENTS);
    fold(context, words::PAYMENTS, || {
        vec![
            said("p", "hint", context.words(words::PAYMENTS_HOLD)),
            el("div", "chips", rows((0..list.columns.len()).filter(is_offered), &chip)),
            el("div", "chips", vec![for_script("chip-button", ["save", "payments"], None, save)]),
        ]
    })
}
