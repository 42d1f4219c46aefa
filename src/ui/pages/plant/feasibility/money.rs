//! The investment over years, and the contract month by month.

use yew::prelude::*;

use super::super::entered::FIRST;
use super::told::{Told, figures, heads};
use crate::domain::{FinanceTerm, ProjectTerm, Term};
use crate::i18n::pages::plant::{answer as words, tables};
use crate::ui::element::{nothing, said};
use crate::ui::parts::explanation;
use crate::ui::parts::form::fold;
use crate::ui::parts::schedule::Schedule;
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
    let schedule = Schedule { outcome: told.outcome(), at: FIRST };
    let each = told.outcome().figure(Term::Finance(FIRST, FinanceTerm::InstalmentEach));
    if schedule.last_month() == 0 && each.is_none() {
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
        vec![
            figures(told, &terms.map(|term| Term::Finance(FIRST, term))),
            schedule.table(told.context(), tables::SCHEDULE, tables::SCHEDULE_COLUMNS),
        ]
    })
}

fn amount(told: &Told<'_>, term: Term) -> Html {
    cell(told.outcome().figure(term).map_or_else(String::new, |step| told.context().amount(step)))
}
