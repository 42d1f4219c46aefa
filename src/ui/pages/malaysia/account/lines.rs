//! The account, line by line in its order; what is paid is approved, or proposed while that is awaited.

use yew::prelude::*;

use super::entered::View;
use crate::domain::{AccountTerm, Derivation, Statutory, Step, Term};
use crate::i18n;
use crate::i18n::pages::account as words;
use crate::ui::element::{el, nothing, rows, said};
use crate::ui::parts::table::heading_cell;

/// The account as a table, where it has lines.
pub(super) fn account(view: &View<'_>) -> Html {
    let mut lines: Vec<_> = view.outcome.figures.iter().flat_map(lines_of).collect();
    // Where the trust funds are taken out of the reserve, what is left of it is the line.
    if view.outcome.figure(Term::Account(AccountTerm::ReserveLeft)).is_some() {
        let whole = Term::Account(AccountTerm::StatutoryPart(Statutory::Reserve));
        lines.retain(|line| line.term != whole);
    }
    if lines.is_empty() {
        return nothing();
    }
    let head = rows(words::ACCOUNT_COLUMNS, &|words| heading_cell("col", view.context.words(words).into()));
    let row = |line: &Line<'_>| {
        let name = i18n::capitalised(&i18n::term(line.term, view.context.language()));
        let cells = vec![heading_cell("row", name), said("td", "", view.context.amount(line.step))];
        el("tr", if line.is_sum { "sum" } else { "inner" }, cells)
    };
    let table = vec![el("thead", "", vec![el("tr", "", head)]), el("tbody", "", rows(&lines, &row))];
    html! {
        <div class="scroll" role="region" tabindex="0" aria-label={view.context.words(words::ACCOUNT)}>
            { el("table", "", table) }
        </div>
    }
}

struct Line<'a> {
    term: Term,
    step: &'a Step,
    is_sum: bool,
}

/// The lines that a figure brings to the account: itself, and the inputs that only it uses.
fn lines_of(step: &Step) -> Vec<Line<'_>> {
    let Some(Term::Account(term)) = step.term() else { return Vec::new() };
    let mut lines = Vec::new();
    let shown = match term {
        AccountTerm::NetProfit
        | AccountTerm::StatutoryPart(_)
        | AccountTerm::ReserveLeft
        | AccountTerm::Amount(_) => Some(false),
        AccountTerm::Adjusted
        | AccountTerm::AfterLoss
        | AccountTerm::Statutory
        | AccountTerm::AfterStatutory
        | AccountTerm::AfterTax
        | AccountTerm::Distributed
        | AccountTerm::Undistributed
        | AccountTerm::CarriedForward => Some(true),
        _ => None,
    };
    let Some(is_sum) = shown else { return Vec::new() };
    if let Derivation::Figure(_, _, inner) = step.how() {
        inputs_of(inner, &mut lines);
    }
    lines.push(Line { term: Term::Account(term), step, is_sum });
    lines
}

/// Inputs of a sum that are lines of their own: adjustments, losses, taxes, what is brought forward.
fn inputs_of<'a>(step: &'a Step, lines: &mut Vec<Line<'a>>) {
    match step.how() {
        Derivation::Combined(left, _, right) => {
            inputs_of(left, lines);
            inputs_of(right, lines);
        }
        Derivation::Given(term, _) => {
            if let Term::Account(
                AccountTerm::OperatingAdjustments
                | AccountTerm::LossBroughtForward
                | AccountTerm::Tax
                | AccountTerm::Zakat
                | AccountTerm::OtherAdjustments
                | AccountTerm::BroughtForward,
            ) = term
            {
                lines.push(Line { term: *term, step, is_sum: false });
            }
        }
        _ => {}
    }
}
