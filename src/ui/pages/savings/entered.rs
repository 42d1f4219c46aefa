//! What the page remembers, and the figures that it is for.

use crate::domain::{DividendTerm, SavingsTerm, Step, Term};
use crate::ui::page::{self, Draft};

/// What the page remembers.
pub(super) struct Savings {
    pub draft: Draft,
}

/// The page as it is drawn.
pub(super) type View<'a> = page::View<'a, Savings>;

impl View<'_> {
    /// The year's return.
    pub fn total(&self) -> Option<&Step> {
        self.outcome.figure(Term::Dividend(DividendTerm::Total))
    }

    /// The month's interest after its tax.
    pub fn net(&self) -> Option<&Step> {
        self.outcome.figure(Term::Savings(SavingsTerm::Net))
    }
}
