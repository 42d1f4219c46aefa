//! A contract month by month, as a table.

use yew::prelude::*;

use super::table::{cell, heading_cell, scrolling};
use crate::domain::{FinanceAt, FinanceTerm, Outcome, Step, Term};
use crate::i18n::Words;
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

    /// Its table under these headings: months that pay the same in one row, with what is owed after the last of them. A sale or a
    /// lease tells no interest apart, and has no columns for it.
    pub fn table(self, context: &ViewContext<'_>, name: Words, columns: [Words; 5]) -> Html {
        let months: Vec<_> = (1..=self.last_month()).collect();
        let is_told =
            |of: &fn(u16) -> FinanceTerm| months.iter().any(|month| self.figure(of(*month)).is_some());
        let told: Vec<_> = PAID.into_iter().filter(is_told).collect();
        let alike = |one: &u16, next: &u16| told.iter().all(|term| self.same(term(*one), term(*next)));
        let rows = months.chunk_by(alike).map(|alike| self.row(context, &told, alike)).collect();
        let [month, paid @ .., owed] = columns;
        let paid = PAID.iter().zip(paid).filter(|(of, _)| is_told(of)).map(|(_, words)| words);
        let heads: Vec<_> = [month].into_iter().chain(paid).chain([owed]).collect();
        let heads: Vec<_> = heads.into_iter().map(|words| context.words(words).to_owned()).collect();
        scrolling(context.words(name), &heads, rows)
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

    fn row(self, context: &ViewContext<'_>, told: &[fn(u16) -> FinanceTerm], months: &[u16]) -> Vec<Html> {
        let (Some(first), Some(last)) = (months.first(), months.last()) else { return Vec::new() };
        let name = if first == last {
            first.to_string()
        } else {
            [&first.to_string(), "–", &last.to_string()].concat()
        };
        let amount = |step: Option<&Step>| cell(step.map_or_else(String::new, |step| context.amount(step)));
        let mut cells = vec![heading_cell("row", name)];
        cells.extend(told.iter().map(|term| amount(self.figure(term(*last)))));
        cells.push(amount(self.owed(*last)));
        cells
    }
}

/// The principal, from a figure that was made of it.
fn principal(step: &Step) -> Option<&Step> {
    let mut principal = None;
    step.walk(&mut |part| {
        if principal.is_none() && matches!(part.term(), Some(Term::Finance(_, FinanceTerm::Principal))) {
            principal = Some(part);
        }
        principal.is_none()
    });
    principal
}
