//! What the page remembers, and the figure that it is for.

use crate::domain::{AccountTerm, Entry, EntryKind, Step, Term};
use crate::ui::page::{self, Draft};

/// What the page remembers.
pub(super) struct Account {
    pub draft: Draft,
}

impl Account {
    /// The page with a form.
    pub fn of(draft: Draft) -> Self {
        Self { draft }
    }
}

/// The page as it is drawn.
pub(super) type View<'a> = page::View<'a, Account>;

impl View<'_> {
    /// What is left of the year's profit to distribute; below zero where more is distributed than there is.
    pub fn left(&self) -> Option<&Step> {
        self.outcome.figure(Term::Account(AccountTerm::Undistributed))
    }

    /// The entry of a kind, once there is a figure of it.
    pub fn entry(&self, kind: EntryKind) -> Option<Entry> {
        self.outcome.figures.iter().find_map(|step| match step.term() {
            Some(Term::Account(term)) => term.entry().filter(|entry| entry.kind == kind),
            _ => None,
        })
    }
}
