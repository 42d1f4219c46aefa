//! A page that is fetched after the first picture: what the shell needs to know of it.

use core::fmt;

use yew::Html;

use super::app::Heading;
use super::parts::draft::Draft;
use super::record::Record;
use super::view::Shell;
use crate::domain::Date;
use crate::input::Kind;

/// What a visitor can do on such a page besides typing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SheetAction {
    /// An option of a choice.
    Picked(usize, usize),
    /// The example was asked for.
    Example,
    /// The form was emptied.
    Emptied,
    /// The form before that was asked for again.
    Undone,
    /// The form was put aside, to compare.
    Kept,
    /// One of those put aside was dropped.
    Dropped(usize),
}

/// A page with fields of its own.
pub trait Sheet: fmt::Debug {
    /// What is typed and picked.
    fn draft(&self) -> &Draft;
    /// The same, to change.
    fn draft_mut(&mut self) -> &mut Draft;
    /// What kind of number a field takes.
    fn kind(&self, slot: u16) -> Kind;
    /// What an action changes.
    fn act(&mut self, action: SheetAction) {
        self.draft_mut().act(action);
    }
    /// The day whose rules apply, where the visitor chose one.
    fn rule_date(&self) -> Option<Date>;
    /// Draws the page.
    fn draw(&self, shell: &Shell<'_>, heading: Heading) -> Html;
    /// What screen readers are told.
    fn spoken(&self, shell: &Shell<'_>) -> String;
    /// What the page found.
    fn record(&self, shell: &Shell<'_>) -> Record;
    /// Before the ids of its fields.
    fn prefix(&self) -> &'static str;
}
