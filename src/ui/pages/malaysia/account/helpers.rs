//! What helps to find an amount, below the line that it is for: the co-op's tax, zakat, and the ways back from a promise.
//! Each is answered below its own fields.

use yew::prelude::*;

use super::super::{choices, fields};
use super::entered::View;
use crate::domain::{AccountTerm, Step, TaxTerm, Term};
use crate::i18n;
use crate::i18n::pages::{account, appropriation as words};
use crate::ui::action::{Action, Slot};
use crate::ui::element::{all, el, nothing, said};
use crate::ui::page::Field;
use crate::ui::parts::explanation;
use crate::ui::parts::fields::chip;
use crate::ui::parts::form::{choice, field, fold, two};
use crate::ui::parts::table::figures;

/// The co-op's own tax, which nobody is asked for who does not want it.
pub(super) fn tax(view: &View<'_>) -> Html {
    let asked = || {
        all(vec![
            two(view, &fields::TAX_INCOME, &fields::TAX_FUNDS),
            field(view, &fields::TAX_TRANSFERS),
            found(view, Term::Tax(TaxTerm::Tax), &fields::TAX),
        ])
    };
    let has_tax = choices::has_tax(&view.page.draft);
    fold(view, account::TAX_ESTIMATE, || {
        vec![choice(view, &choices::TAX_SCALE), if has_tax { asked() } else { nothing() }]
    })
}

/// Zakat by a percentage of what the state's council measures it by.
pub(super) fn zakat(view: &View<'_>) -> Html {
    let parts = || {
        vec![
            said("p", "hint", view.context.words(words::ZAKAT_BY_COUNCIL)),
            two(view, &fields::ZAKAT_BASE, &fields::ZAKAT_PERCENT),
            found(view, Term::Account(AccountTerm::ZakatEstimate), &fields::ZAKAT),
        ]
    };
    fold(view, words::ZAKAT_ESTIMATE, parts)
}

/// What was found, how, and a press that takes it over.
fn found(view: &View<'_>, term: Term, into: &Field) -> Html {
    let context = &view.context;
    let Some(step) = view.outcome.figure(term) else { return nothing() };
    let mut parts = vec![figures(context, &[step])];
    if let Ok((value, true)) = step.value().cut(2) {
        let text = i18n::fill(context.words(words::USE_IT), &context.amount(step));
        parts.push(chip(context, Action::Chosen(Slot::Page(into.key), value), text));
    }
    parts.push(explanation::steps(context, &view.outcome, &[step], &i18n::term));
    el("div", "found", parts)
}

/// From a pay-out to its rate, from a rate to the profit that it takes, and what the lines as they are need.
pub(super) fn backwards(view: &View<'_>) -> Html {
    use AccountTerm as T;
    let of_payout = |term| matches!(term, T::PayoutRate | T::PayoutPart(_) | T::PayoutLeft);
    let of_promise = |term| matches!(term, T::PromisedDividends | T::RequiredForPromise);
    let of_all = |term| matches!(term, T::AffordableRate | T::RequiredProfit);
    let parts = || {
        vec![
            field(view, &fields::PAYOUT),
            told(view, &of_payout),
            field(view, &fields::PROMISED_RATE),
            told(view, &of_promise),
            told(view, &of_all),
        ]
    };
    fold(view, account::BACKWARDS, parts)
}

/// Figures with the steps behind them, below what they answer.
fn told(view: &View<'_>, is_told: &dyn Fn(AccountTerm) -> bool) -> Html {
    let is_told = |step: &&Step| matches!(step.term(), Some(Term::Account(term)) if is_told(term));
    let found: Vec<_> = view.outcome.figures.iter().filter(is_told).collect();
    if found.is_empty() {
        return nothing();
    }
    let steps = if view.context.visit.is_seen(account::BACKWARDS) {
        explanation::list("ol", &view.context, &found, &i18n::term)
    } else {
        nothing()
    };
    el("div", "found", vec![figures(&view.context, &found), steps])
}
