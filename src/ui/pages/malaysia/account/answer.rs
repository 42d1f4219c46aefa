//! The answer: what is carried forward, the account, and the ways back.

use core::cell::Cell;

use yew::prelude::*;

use super::dividends::dividends;
use super::entered::View;
use super::lines::account;
use crate::domain::{AccountTerm, RatesRemark, Remark, Step, TaxTerm, Term};
use crate::i18n;
use crate::i18n::number::{self, Shown};
use crate::i18n::pages::account as words;
use crate::ui::element::{all, el, nothing, said};
use crate::ui::parts::explanation;
use crate::ui::parts::form::remarks;
use crate::ui::parts::table::figures;

/// What follows the profit that is carried forward.
pub(super) fn answer(view: &View<'_>) -> Html {
    let Some(total) = view.carried_forward() else {
        return all(vec![to_know(view), account(view)]);
    };
    all(vec![
        dividends(view),
        account(view),
        chips(view),
        to_know(view),
        explanation::steps(&view.context, &view.outcome, &explained(view, total), &i18n::term),
        backwards(view),
        tax(view),
    ])
}

/// What an officer is to know; that the rates are proposed once for all of them.
fn to_know(view: &View<'_>) -> Html {
    let is_told = Cell::new(false);
    remarks(view, &|remark, language| match remark {
        Remark::Rates(RatesRemark::EntryProposed(_)) if is_told.replace(true) => String::new(),
        Remark::Rates(RatesRemark::EntryProposed(_)) => i18n::say(words::RATES_PROPOSED, language).into(),
        remark => i18n::remark(remark, language),
    })
}

/// Every figure that the page shows beside the tax.
fn explained<'a>(view: &'a View<'_>, total: &'a Step) -> Vec<&'a Step> {
    let shown = |step: &&Step| {
        matches!(
            step.term(),
            Some(Term::Account(
                AccountTerm::AffordableRate
                    | AccountTerm::RequiredProfit
                    | AccountTerm::Proposed(_)
                    | AccountTerm::Ceiling(_)
                    | AccountTerm::ReserveRatio
                    | AccountTerm::DespiteLosses
            ))
        )
    };
    let mut steps = vec![total];
    steps.extend(view.outcome.figures.iter().filter(shown));
    steps
}

/// The rate that the year's profit affords, and the profit that the dividends need.
fn chips(view: &View<'_>) -> Html {
    let chip =
        |figure: &str, about| said("span", "chip num", [figure, " ", view.context.words(about)].concat());
    let mut chips = Vec::new();
    if let Some(rate) = view.outcome.figure(Term::Account(AccountTerm::AffordableRate)) {
        let rate = number::about(rate.value(), Shown::Percent(view.context.currency()));
        chips.push(chip(&rate, words::AFFORDABLE));
    }
    if let Some(needed) = view.outcome.figure(Term::Account(AccountTerm::RequiredProfit)) {
        chips.push(chip(&view.context.amount(needed), words::NEEDED));
    }
    el("p", "chipline", chips)
}

/// The estimate of the co-op's own tax, step by step.
fn tax(view: &View<'_>) -> Html {
    let Some(tax) = view.outcome.figure(Term::Tax(TaxTerm::Tax)) else { return nothing() };
    let amount = [view.context.words(words::TAX_ESTIMATE), ": ", &view.context.amount(tax)].concat();
    let steps = explanation::steps(&view.context, &view.outcome, &[tax], &i18n::term);
    el("section", "", vec![said("p", "chip num", amount), steps])
}

/// The numbers of the way back.
fn is_backwards(step: &Step) -> bool {
    matches!(
        step.term(),
        Some(Term::Account(
            AccountTerm::PayoutRate
                | AccountTerm::PayoutPart(_)
                | AccountTerm::PayoutLeft
                | AccountTerm::PromisedDividends
                | AccountTerm::RequiredForPromise
        ))
    )
}

/// The rate that a pay-out affords, and the profit that a promised rate takes.
fn backwards(view: &View<'_>) -> Html {
    let found: Vec<_> = view.outcome.figures.iter().filter(|step| is_backwards(step)).collect();
    if found.is_empty() {
        return nothing();
    }
    let steps = explanation::steps(&view.context, &view.outcome, &found, &i18n::term);
    let table = figures(&view.context, &found);
    let title = said("summary", "", view.context.words(words::FOUND_BACKWARDS));
    html! { <details open=true>{ title }{ table }{ steps }</details> }
}
