//! A contract month by month, as a table.

use yew::prelude::*;

use super::table::{cell, heading_cell};
use crate::domain::{Derivation, FinanceAt, FinanceTerm, Outcome, Step, Term};
use crate::ui::view_context::ViewContext;

/// What is paid in a month.
const PAID: [fn(u16) -> FinanceTerm; 3] =
    [FinanceTerm::Instalment, FinanceTerm::Repaid, FinanceTerm::Interest];

/// One contract among what was calculated.
#[derive(Clone, Copy)]
pub(in crate::ui) struct Schedule<'a> {
    pub outcome: &'a Outcome,
    pub at: FinanceAt,
}

impl<'a> Schedule<'a> {
    /// The last month in which something is paid; 0 where no month is told.
    pub fn last_month(self) -> u16 {
        let months = self.outcome.figures.iter().filter_map(|step| match step.term() {
            Some(Term::Finance(at, FinanceTerm::Instalment(month))) if at == self.at => Some(month),
            _ => None,
        });
        months.max().unwrap_or(0)
    }

    /// The rows of its table: months that pay the same in one row, with what is owed after the last of them.
    pub fn rows(self, context: &ViewContext<'_>) -> Vec<Vec<Html>> {
        let months: Vec<_> = (1..=self.last_month()).collect();
        let alike = |one: &u16, next: &u16| PAID.iter().all(|term| self.same(term(*one), term(*next)));
        months.chunk_by(alike).map(|alike| self.row(context, alike)).collect()
    }

    /// What is still owed after a month: of a loan, or of a price in instalments; all of it as long as nothing was repaid.
    pub fn owed(self, month: u16) -> Option<&'a Step> {
        let terms = [
            FinanceTerm::Owed(month),
            FinanceTerm::Balance(month),
            FinanceTerm::Financed,
            FinanceTerm::SalePrice,
        ];
        let found = terms.into_iter().find_map(|term| self.figure(term));
        found.or_else(|| principal(self.figure(FinanceTerm::TotalPaid)?))
    }

    fn figure(self, term: FinanceTerm) -> Option<&'a Step> {
        self.outcome.figure(Term::Finance(self.at, term))
    }

    /// Whether two figures are the same amount, or neither is there.
    fn same(self, one: FinanceTerm, other: FinanceTerm) -> bool {
        self.figure(one).map(Step::value) == self.figure(other).map(Step::value)
    }

    fn row(self, context: &ViewContext<'_>, months: &[u16]) -> Vec<Html> {
        let (Some(first), Some(last)) = (months.first(), months.last()) else { return Vec::new() };
        let name = if first == last {
            first.to_string()
        } else {
            [&first.to_string(), "–", &last.to_string()].concat()
        };
        let amount = |step: Option<&Step>| cell(step.map_or_else(String::new, |step| context.amount(step)));
        let mut cells = vec![heading_cell("row", name)];
        cells.extend(PAID.map(|term| amount(self.figure(term(*last)))));
        cells.push(amount(self.owed(*last)));
        cells
    }
}

/// The principal, from a figure that was made of it.
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
