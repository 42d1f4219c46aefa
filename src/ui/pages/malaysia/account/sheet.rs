//! The account in its official order, typed into: the lines that are asked for are fields in their own rows, the others
//! follow.

use yew::prelude::*;

use super::super::{choices, fields};
use super::cells::{
    cell, found, line, optional, optional_amount, optional_amounts, part, row, sum, sum_if_there, typed, wide,
};
use super::classes::{approved, shares, subscriptions};
use super::entered::View;
use super::helpers::{tax, zakat};
use super::rows;
use crate::data;
use crate::domain::{AccountTerm, Country, ReserveRate, Series, Statutory, Step, Term};
use crate::i18n;
use crate::i18n::number::{self, Shown};
use crate::i18n::pages::{account, appropriation as words};
use crate::ui::element::{all, el, nothing, plain, rows as each, said};
use crate::ui::page::{Field, Page};
use crate::ui::parts::form::{choice, explained, field, fold};

/// The account.
pub(super) fn sheet(view: &View<'_>) -> Html {
    let head = each(words::COLUMNS, &|words| {
        html! { <th role="columnheader" scope="col">{ view.context.words(words) }</th> }
    });
    let mut lines = profit(view);
    lines.extend(statutory_lines(view));
    lines.extend(taxes(view));
    lines.extend(distributions(view));
    lines.extend(carried(view));
    html! {
        <div class="account">
            <table role="table" class="sheet" aria-label={view.context.words(account::ACCOUNT)}>
                <thead role="rowgroup"><tr role="row">{ all(head) }</tr></thead>
                { all(lines) }
            </table>
        </div>
    }
}

/// The year's profit and what comes before the statutory payments.
fn profit(view: &View<'_>) -> Vec<Html> {
    vec![
        part(view, words::PROFIT_PART),
        typed(view, &fields::PROFIT),
        optional_amount(view, &rows::ADJUSTMENTS),
        sum_if_there(view, AccountTerm::Adjusted),
        optional_amount(view, &rows::LOSS),
        sum_if_there(view, AccountTerm::AfterLoss),
    ]
}

fn statutory_lines(view: &View<'_>) -> Vec<Html> {
    let more = || vec![field(view, &fields::RESERVE_FUND), choice(view, &choices::TRUST_FUNDS)];
    vec![
        part(view, words::LESS_STATUTORY),
        percent(view, &fields::KWRS, Statutory::Reserve),
        percent(view, &fields::KWAPK, Statutory::Education),
        percent(view, &fields::KWAPMK, Statutory::Development),
        line(vec![wide("below", vec![fold(view, words::RESERVE_AND_FUNDS, more)])]),
        sum(view, "sum", AccountTerm::AfterStatutory),
    ]
}

/// A statutory payment: its percentage and its amount.
fn percent(view: &View<'_>, of: &Field, statutory: Statutory) -> Html {
    let left = AccountTerm::ReserveLeft;
    let whole = AccountTerm::StatutoryPart(statutory);
    // Where the trust funds are taken out of the reserve, what is left of it is the line.
    let is_reduced = statutory == Statutory::Reserve && figure(view, left).is_some();
    let (label, _) = view.page.label(of.key, &view.context);
    let word = explained(view, of.key, &label);
    let mut name = vec![plain(label), said("span", "hint", by_law(view, of, statutory))];
    if let (true, Some(step)) = (is_reduced, figure(view, whole)) {
        let text = i18n::fill(view.context.words(words::LESS_FUNDS), &view.context.amount(step));
        name.push(said("span", "hint found", text));
    }
    let amount = found(view, Some(if is_reduced { left } else { whole }));
    // What the rules say where nothing is typed, for paper: its box is left out.
    let ruled = figure(view, AccountTerm::StatutoryRate(statutory))
        .filter(|_| view.page.draft.text(of.key).is_empty())
        .map_or_else(String::new, |rate| {
            number::about(rate.value(), Shown::Percent(view.context.currency()))
        });
    let percent = all(vec![cell(view, of), said("span", "ruled", ruled)]);
    line(vec![row("rated", all(vec![el("span", "", name), word]), percent, amount)])
}

/// What the rules of the day say of a percentage: how much it is if nothing is typed, or that none is on record.
fn by_law(view: &View<'_>, of: &Field, statutory: Statutory) -> String {
    let (law, day) = (data::law(Country::Malaysia), view.day);
    let flat = |series: Series<u8>| series.in_force(day).map(|(percent, _)| Some(percent));
    let percent = match statutory {
        // By the size of the reserve, which the fold below asks for.
        Statutory::Reserve => law.statutory_reserve.in_force(day).map(|(rate, _)| match rate {
            ReserveRate::Flat(percent) => Some(percent),
            ReserveRate::Tiers(_) => None,
        }),
        Statutory::Education => flat(law.education_fund),
        Statutory::Development => flat(law.development_fund),
    };
    let say = |words, gap: &str| i18n::fill(view.context.words(words), gap);
    match percent {
        None => say(words::RATE_OF_YEAR_NOT_KNOWN, &day.year().to_string()),
        Some(None) => view.page.label(of.key, &view.context).1.into(),
        Some(Some(percent)) => say(words::IF_EMPTY, &[&percent.to_string(), "%"].concat()),
    }
}

fn taxes(view: &View<'_>) -> Vec<Html> {
    vec![
        part(view, words::LESS_TAXES),
        optional(view, &rows::TAX, &|name| {
            vec![row("taken", name, nothing(), cell(view, &fields::TAX)), wide("below", vec![tax(view)])]
        }),
        optional(view, &rows::ZAKAT, &|name| {
            vec![row("taken", name, nothing(), cell(view, &fields::ZAKAT)), wide("below", vec![zakat(view)])]
        }),
        sum_if_there(view, AccountTerm::AfterTax),
    ]
}

fn distributions(view: &View<'_>) -> Vec<Html> {
    let mut lines = vec![part(view, words::LESS_OTHERS), shares(view), subscriptions(view), approved(view)];
    lines.extend(optional_amounts(view, &rows::OTHERS));
    lines.push(sum(view, "sum", AccountTerm::Distributed));
    lines.push(sum(view, "sum", AccountTerm::Undistributed));
    lines
}

fn carried(view: &View<'_>) -> Vec<Html> {
    vec![
        part(view, words::PLUS),
        optional_amount(view, &rows::OTHER_ADJUSTMENTS),
        optional_amount(view, &rows::BROUGHT),
        sum(view, "sum last", AccountTerm::CarriedForward),
    ]
}

fn figure<'a>(view: &'a View<'_>, term: AccountTerm) -> Option<&'a Step> {
    view.outcome.figure(Term::Account(term))
}
