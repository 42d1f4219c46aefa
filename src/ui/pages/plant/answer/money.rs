//! The investment over years, and the contract month by month.

use yew::prelude::*;

use super::super::entered::{FIRST, View};
use super::figures::{figures, folded, heads};
use crate::domain::{FinanceTerm, ProjectTerm, Term};
use crate::i18n::pages::plant::{answer as words, tables};
use crate::ui::element::{nothing, said};
use crate::ui::parts::explanation;
use crate::ui::parts::table::{cell, heading_cell, scrolling};

/// Payback, present value, internal rate.
pub(super) fn investment(view: &View<'_>) -> Html {
    if !view.outcome.figures.iter().any(|step| matches!(step.term(), Some(Term::PlantProject(_)))) {
        return nothing();
    }
    let figure = |term| view.outcome.figure(Term::PlantProject(term));
    let terms = [
        ProjectTerm::OwnOutlay,
        ProjectTerm::Payback,
        ProjectTerm::DiscountedPayback,
        ProjectTerm::NetPresentValue,
        ProjectTerm::PresentValueUngranted,
        ProjectTerm::InternalRate,
        ProjectTerm::InternalRateUngranted,
        ProjectTerm::NetBenefitCost,
    ];
    let note = figure(ProjectTerm::OwnOutlay)
        .map_or_else(nothing, |_| said("p", "small soft", view.context.words(words::OWN_MONEY)));
    let steps = figure(ProjectTerm::NetPresentValue).map_or_else(nothing, |last| {
        explanation::steps(&view.context, &view.outcome, &[last], &view.naming())
    });
    let inside = vec![figures(view, &terms.map(Term::PlantProject)), note, flows(view), steps];
    folded(view, words::INVESTMENT, inside)
}

/// Each year of the investment.
fn flows(view: &View<'_>) -> Html {
    let years = view.outcome.figures.iter().filter_map(|step| match step.term() {
        Some(Term::PlantProject(ProjectTerm::Flow(year))) => Some(year),
        _ => None,
    });
    let body = years.map(|year| {
        vec![
            heading_cell("row", year.to_string()),
            amount(view, Term::PlantProject(ProjectTerm::Flow(year))),
            amount(view, Term::PlantProject(ProjectTerm::Cumulative(year))),
            amount(view, Term::PlantProject(ProjectTerm::Discounted(year))),
        ]
    });
    let heads = heads(view, &tables::FLOWS_COLUMNS);
    scrolling(view.context.words(tables::FLOWS), &heads, body.collect())
}

/// Each month of the contract.
pub(super) fn schedule(view: &View<'_>) -> Html {
    let months = view.outcome.figures.iter().filter_map(|step| match step.term() {
        Some(Term::Finance(_, FinanceTerm::Instalment(month))) => Some(month),
        _ => None,
    });
    let month = |month: u16| {
        vec![
            heading_cell("row", month.to_string()),
            amount(view, Term::Finance(FIRST, FinanceTerm::Instalment(month))),
            amount(view, Term::Finance(FIRST, FinanceTerm::Repaid(month))),
            amount(view, Term::Finance(FIRST, FinanceTerm::Interest(month))),
            amount(view, owed(view, month)),
        ]
    };
    let body: Vec<_> = months.map(month).collect();
    let each = view.outcome.figure(Term::Finance(FIRST, FinanceTerm::InstalmentEach));
    if body.is_empty() && each.is_none() {
        return nothing();
    }
    let terms = [
        FinanceTerm::SalePrice,
        FinanceTerm::InstalmentEach,
        FinanceTerm::InstalmentAfterGrace,
        FinanceTerm::TotalInterest,
        FinanceTerm::TotalPaid,
        FinanceTerm::FlatEquivalent,
        FinanceTerm::FirstYearCost,
    ];
    let summary = figures(view, &terms.map(|term| Term::Finance(FIRST, term)));
    let heads = heads(view, &tables::SCHEDULE_COLUMNS);
    let table = scrolling(view.context.words(tables::SCHEDULE), &heads, body);
    folded(view, tables::SCHEDULE, vec![summary, table])
}

/// What is still owed after a month: of a loan, or of a price in instalments.
fn owed(view: &View<'_>, month: u16) -> Term {
    let owed = Term::Finance(FIRST, FinanceTerm::Owed(month));
    if view.outcome.figure(owed).is_some() { owed } else { Term::Finance(FIRST, FinanceTerm::Balance(month)) }
}

fn amount(view: &View<'_>, term: Term) -> Html {
    cell(view.outcome.figure(term).map_or_else(String::new, |step| view.context.amount(step)))
}
