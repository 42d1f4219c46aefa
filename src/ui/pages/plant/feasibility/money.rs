//! The investment over years, and the contract month by month.

use yew::prelude::*;

use super::super::entered::FIRST;
use super::told::{Told, figures, heads};
use crate::domain::{Derivation, FinanceTerm, ProjectTerm, Step, Term};
use crate::i18n::pages::plant::{answer as words, tables};
use crate::ui::element::{nothing, said};
use crate::ui::parts::explanation;
use crate::ui::parts::form::fold;
use crate::ui::parts::table::{cell, heading_cell, scrolling};

/// Payback, present value, internal rate.
pub(super) fn investment(told: &Told<'_>) -> Html {
    if !told.outcome().figures.iter().any(|step| matches!(step.term(), Some(Term::PlantProject(_)))) {
        return nothing();
    }
    let figure = |term| told.outcome().figure(Term::PlantProject(term));
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
    let note = || {
        figure(ProjectTerm::OwnOutlay)
            .map_or_else(nothing, |_| said("p", "small soft", told.context().words(words::OWN_MONEY)))
    };
    let steps = || {
        figure(ProjectTerm::NetPresentValue).map_or_else(nothing, |last| {
            explanation::steps(told.context(), told.outcome(), &[last], told.naming)
        })
    };
    fold(told.drawn, words::INVESTMENT, || {
        vec![figures(told, &terms.map(Term::PlantProject)), note(), flows(told), steps()]
    })
}

/// Each year of the investment.
fn flows(told: &Told<'_>) -> Html {
    let years = told.outcome().figures.iter().filter_map(|step| match step.term() {
        Some(Term::PlantProject(ProjectTerm::Flow(year))) => Some(year),
        _ => None,
    });
    let body = years.map(|year| {
        vec![
            heading_cell("row", year.to_string()),
            amount(told, Term::PlantProject(ProjectTerm::Flow(year))),
            amount(told, Term::PlantProject(ProjectTerm::Cumulative(year))),
            amount(told, Term::PlantProject(ProjectTerm::Discounted(year))),
        ]
    });
    let heads = heads(told, &tables::FLOWS_COLUMNS);
    scrolling(told.context().words(tables::FLOWS), &heads, body.collect())
}

/// Each month of the contract; those that pay the same in one row.
pub(super) fn schedule(told: &Told<'_>) -> Html {
    let months = told.outcome().figures.iter().filter_map(|step| match step.term() {
        Some(Term::Finance(_, FinanceTerm::Instalment(month))) => Some(month),
        _ => None,
    });
    let last = months.max().unwrap_or(0);
    let months: Vec<_> = (1..=last).collect();
    let alike = |one: &u16, next: &u16| PAID.iter().all(|term| same(told, term(*one), term(*next)));
    let each = told.outcome().figure(Term::Finance(FIRST, FinanceTerm::InstalmentEach));
    if months.is_empty() && each.is_none() {
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
    fold(told.drawn, tables::SCHEDULE, || {
        let body = months.chunk_by(alike).map(|alike| row(told, alike)).collect();
        let heads = heads(told, &tables::SCHEDULE_COLUMNS);
        vec![
            figures(told, &terms.map(|term| Term::Finance(FIRST, term))),
            scrolling(told.context().words(tables::SCHEDULE), &heads, body),
        ]
    })
}

/// What is paid in a month.
const PAID: [fn(u16) -> FinanceTerm; 3] =
    [FinanceTerm::Instalment, FinanceTerm::Repaid, FinanceTerm::Interest];

/// Whether two figures are the same amount, or neither is there.
fn same(told: &Told<'_>, one: FinanceTerm, other: FinanceTerm) -> bool {
    let value = |term| told.outcome().figure(Term::Finance(FIRST, term)).map(Step::value);
    value(one) == value(other)
}

/// The row of months that pay the same, with what is owed after the last of them.
fn row(told: &Told<'_>, months: &[u16]) -> Vec<Html> {
    let (Some(first), Some(last)) = (months.first(), months.last()) else { return Vec::new() };
    let name = if first == last {
        first.to_string()
    } else {
        [&first.to_string(), "–", &last.to_string()].concat()
    };
    let mut cells = vec![heading_cell("row", name)];
    cells.extend(PAID.map(|term| amount(told, Term::Finance(FIRST, term(*last)))));
    cells.push(owed(told, *last));
    cells
}

/// What is still owed after a month: of a loan, or of a price in instalments; all of it as long as nothing was repaid.
fn owed(told: &Told<'_>, month: u16) -> Html {
    let terms = [
        FinanceTerm::Owed(month),
        FinanceTerm::Balance(month),
        FinanceTerm::Financed,
        FinanceTerm::SalePrice,
    ];
    let found = terms.iter().find_map(|term| told.outcome().figure(Term::Finance(FIRST, *term)));
    match found {
        Some(step) => cell(told.context().amount(step)),
        None => cell(whole_debt(told).map_or_else(String::new, |step| told.context().amount(step))),
    }
}

/// The principal, from the figures that were made of it.
fn whole_debt<'a>(told: &'a Told<'_>) -> Option<&'a Step> {
    fn principal(step: &Step) -> Option<&Step> {
        if matches!(step.term(), Some(Term::Finance(_, FinanceTerm::Principal))) {
            return Some(step);
        }
        match step.how() {
            Derivation::Figure(_, _, inner) | Derivation::Rounded(_, _, _, inner) => principal(inner),
            Derivation::Combined(left, _, right) => principal(left).or_else(|| principal(right)),
            _ => None,
        }
    }
    principal(told.outcome().figure(Term::Finance(FIRST, FinanceTerm::TotalPaid))?)
}

fn amount(told: &Told<'_>, term: Term) -> Html {
    cell(told.outcome().figure(term).map_or_else(String::new, |step| told.context().amount(step)))
}
