//! What the page remembers, and the figure that it is for.

use crate::domain::{CapitalTerm, Country, Step, Term};
use crate::ui::page::{self, Draft};

/// What the page remembers.
pub(super) struct CapitalPage {
    pub country: Country,
    pub draft: Draft,
}

/// The page as it is drawn.
pub(super) type View<'a> = page::View<'a, CapitalPage>;

impl View<'_> {
    /// All that the member paid in.
    pub fn total(&self) -> Option<&Step> {
        self.outcome.figure(Term::Capital(CapitalTerm::Paid))
    }
}
