//! What the page remembers, and the figures that it is for.

use super::fields::{self, KIND};
use crate::domain::{Country, FinanceAt, FinanceTerm, LoanTerm, Sought, Step, Term};
use crate::i18n;
use crate::i18n::loan::LoanNaming;
use crate::ui::page::{self, Draft};

/// What the page remembers.
pub(super) struct LoanPage {
    pub draft: Draft,
    pub country: Country,
}

/// The page as it is drawn.
pub(super) type View<'a> = page::View<'a, LoanPage>;

impl LoanPage {
    /// A page with this form.
    pub fn of(draft: Draft, country: Country) -> Self {
        Self { draft, country }
    }

    /// How figures are called.
    pub fn naming(&self) -> LoanNaming {
        LoanNaming::of(KIND.of(&self.draft), self.country)
    }

    /// Of what each country says in its own words, those of this one.
    pub fn own<T: Copy>(&self, of: [T; 2]) -> T {
        self.country.own(of)
    }
}

impl View<'_> {
    /// The figure that the page is for: the instalment, or what is sought for one.
    pub fn total(&self) -> Option<&Step> {
        if KIND.of(&self.page.draft).shares_profit() {
            return self.contract(FinanceTerm::FinancierPart);
        }
        // Without an end there is no answer yet.
        match fields::sought(&self.page.draft) {
            Sought::Instalment => self.usual(),
            Sought::Principal => {
                let is_sale = fields::is_sale(&self.page.draft);
                self.contract(if is_sale { FinanceTerm::AssetPrice } else { FinanceTerm::Principal })
            }
            Sought::Months => self.figure(LoanTerm::FewestMonths),
        }
    }

    /// Every instalment in which something is repaid, from the first.
    pub fn instalments(&self) -> impl Iterator<Item = &Step> {
        let figures = &self.outcome.figures;
        let repaid = figures.iter().find_map(|step| match step.term() {
            Some(Term::Finance(_, FinanceTerm::Repaid(month))) => Some(month),
            _ => None,
        });
        figures.iter().filter(move |step| match step.term() {
            Some(Term::Finance(_, FinanceTerm::Instalment(month))) => month >= repaid.unwrap_or(0),
            _ => false,
        })
    }

    /// The first instalment that is like those after it: with interest that waited the first is more.
    pub fn usual(&self) -> Option<&Step> {
        let has_waited = self.contract(FinanceTerm::DeferredInterest).is_some();
        let after = || self.instalments().nth(1);
        if has_waited { after().or_else(|| self.instalments().next()) } else { self.instalments().next() }
    }

    /// Months in which nothing is repaid.
    pub fn grace(&self) -> usize {
        let of_month = |step: &Step| match step.term() {
            Some(Term::Finance(_, FinanceTerm::Instalment(month))) => Some(usize::from(month)),
            _ => None,
        };
        self.instalments().next().and_then(of_month).map_or(0, |month| month.saturating_sub(1))
    }

    /// A figure of the contract.
    pub fn contract(&self, term: FinanceTerm) -> Option<&Step> {
        self.outcome.figure(Term::Finance(FinanceAt::MEMBER, term))
    }

    /// A figure of what it costs.
    pub fn figure(&self, term: LoanTerm) -> Option<&Step> {
        self.outcome.figure(Term::Loan(term))
    }

    /// A number that is a figure, or was entered and stands behind one.
    pub fn number(&self, term: Term) -> Option<&Step> {
        self.outcome.number(&|of| of == term)
    }

    /// The same of the contract.
    pub fn of_contract(&self, term: FinanceTerm) -> Option<&Step> {
        self.number(Term::Finance(FinanceAt::MEMBER, term))
    }

    /// A value as it is written, with what it is counted in.
    pub fn value(&self, step: &Step) -> String {
        i18n::glanced(&self.page.naming(), step, self.context.currency(), self.context.language())
    }
}
