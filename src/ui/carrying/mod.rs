//! Takes figures in and out: links, files, saved forms, paper, a chat.

mod deed;
mod form;
mod notice;
mod panel;
mod picture;
mod saving;
mod tables;
mod workshop;

use yew::Html;

use super::state::{Action, Opening, State};
use super::view::Shell;
use crate::data::LibraryCase;
use crate::input::carried::Trouble;

/// What came of figures from elsewhere.
#[derive(Clone, Copy, Debug)]
pub enum Opened {
    /// From a link.
    Link,
    /// From a file.
    File,
    /// From the browser's storage.
    Saved,
    /// From the library of cases.
    Case(&'static LibraryCase),
    /// Nothing was changed.
    Refused(Trouble),
}

/// What comes after the first picture for all of this.
#[derive(Debug)]
pub struct Carry {
    /// Shows figures from elsewhere, or says why not; `false` as long as a page that they need is on its way.
    pub(super) open: fn(&mut State, &Opening) -> bool,
    /// An action that replaces a form, without the fields that visitors cannot change.
    pub(super) keeping_locked: fn(&mut State, Action),
    /// What came of the last figures from elsewhere.
    pub(super) notice: fn(&Shell<'_>) -> Html,
    /// Everything to share, print and save with; the text is the answer in words.
    pub(super) panel: fn(&Shell<'_>, &str) -> Html,
    /// The page that is shown as the text of a link.
    pub(crate) link: fn(&Shell<'_>) -> String,
    /// Its inputs, as lines.
    pub(crate) value: fn(&Shell<'_>) -> String,
    /// The inputs of every page that was changed, as lines.
    pub(crate) everything: fn(&Shell<'_>) -> String,
    /// The figures, as lines.
    pub(crate) results: fn(&Shell<'_>) -> String,
    /// The figures with formulas and rules, as a table for a spreadsheet.
    pub(crate) csv: fn(&Shell<'_>) -> String,
}

pub(super) static CARRY: Carry = Carry {
    open: form::open,
    keeping_locked: form::keeping_locked,
    notice: notice::notice,
    panel: panel::panel,
    link: form::link,
    value: form::value,
    everything: form::everything,
    results: tables::results,
    csv: tables::csv,
};
