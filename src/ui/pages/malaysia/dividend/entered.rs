//! What the page remembers, and the figure that it is for.

use crate::domain::{DividendTerm, Step, Term};
use crate::ui::page::{self, Draft};

/// What the page remembers.
pub(super) struct Dividend {
    pub draft: Draft,
}

/// The page as it is drawn.
pub(super) type View<'a> = page::View<'a, Dividend>;

impl View<'_> {
    /// The year's dividend.
    pub fn total(&self) -> Option<&Step> {
        self.outcome.figure(Term::Dividend(DividendTerm::Total))
    }
}
