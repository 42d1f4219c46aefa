//! What the page remembers, and the figure that it is for.

use crate::domain::{AccountTerm, Step, Term};
use crate::ui::page::{self, Draft};

/// What the page remembers.
pub(super) struct Account {
    pub draft: Draft,
}

/// The page as it is drawn.
pub(super) type View<'a> = page::View<'a, Account>;

impl View<'_> {
    /// The profit that is carried forward.
    pub fn carried_forward(&self) -> Option<&Step> {
        self.outcome.figure(Term::Account(AccountTerm::CarriedForward))
    }
}
