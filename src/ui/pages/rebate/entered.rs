//! What the page remembers, and the figure that it is for.

use crate::domain::{Step, Term};
use crate::ui::page::{self, Draft};

/// What the page remembers.
pub(super) struct Rebate {
    pub draft: Draft,
}

/// The page as it is drawn.
pub(super) type View<'a> = page::View<'a, Rebate>;

impl View<'_> {
    /// The member's part.
    pub fn total(&self) -> Option<&Step> {
        self.outcome.figure(Term::MemberTotal)
    }
}
