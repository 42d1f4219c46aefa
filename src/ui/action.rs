//! What visitors, trainers and host pages can do.

use core::any::Any;
use std::rc::Rc;

use rust_decimal::Decimal;

use super::directory::Bundle;
use crate::domain::Country;
use crate::i18n::{Language, Words};

/// The lasting number of a field on its page. Links, files and saved figures hold it, so it keeps its meaning for
/// ever, and a new field takes a new one.
pub type Key = u16;

/// A field of the widget.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slot {
    /// Of the page that is shown.
    Page(Key),
    /// The day whose rules apply where a page asks for none of its own.
    RuleDate,
    /// What somebody takes for the answer of an exercise.
    Guess,
    /// A text of whose figures are taken along, by its place.
    Caption(usize),
}

/// What a visitor can do on a page besides typing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageAction {
    /// An option of a choice.
    Picked(usize, usize),
    /// One more of something that repeats; with the option of its choice, where it has one.
    Added(Repeated, usize),
    /// One of those was taken out; those after it move up.
    Removed(Repeated, usize),
    /// The example was asked for.
    Example,
    /// The form was emptied.
    Emptied,
    /// The form before that was asked for again.
    Undone,
    /// The texts of two fields change places.
    Swapped(Key, Key),
    /// The form was put beside, to compare.
    Compared,
    /// One of those put beside was dropped.
    Dropped(usize),
}

/// What there can be several of on a page, by its place in the page's own list.
pub type Repeated = u8;

/// Before the link of a page whose figures go among those that the page has, in the place of no other.
pub(super) const AMONG_OTHERS: &str = "from=page\n";

/// What a visitor can do.
#[derive(Clone, Debug)]
pub enum Action {
    /// The text of a field changed.
    Typed(Slot, String),
    /// A field was entered.
    Entered(Slot),
    /// A field was left.
    Left(Slot),
    /// A folded part was opened, or closed.
    Folded(Words, bool),
    /// A unit was tapped: thousand, million, thousand million.
    UnitTapped(Slot, &'static str),
    /// The sign was tapped: what is above zero goes below it, and back.
    SignTapped(Slot),
    /// One of the readings of an unclear number was chosen.
    Chosen(Slot, Decimal),
    /// Another country.
    CountryPicked(Country),
    /// Another language.
    LanguagePicked(Language),
    /// Another page of the country.
    PagePicked(usize),
    /// Something on the page that is shown.
    Page(PageAction),
    /// The page that is shown was emptied from outside.
    Reset,
    /// Nothing was done for a while.
    Paused,
    /// Something outside changed what was drawn: everything is drawn anew.
    Redrawn,
    /// The widget begins anew with the settings of another element.
    Restarted,
    /// A file that did not come is wanted again.
    Wanted(File),
    /// Figures from elsewhere: the text of a link, a file or a saved form.
    Opened(String),
    /// What was said of them has been read.
    Noticed,
    /// Something for a workshop.
    Lesson(Lesson),
    /// Something that only the page that is shown knows of.
    Own(Rc<dyn Any>),
}

/// A file that comes after the first picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum File {
    /// What the first page has beyond fields and answer, and the words for amounts.
    Details,
    /// Pages.
    Pages(Bundle),
    /// What takes figures in and out.
    Share,
}

/// What a trainer can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lesson {
    /// Letters for a projector, or for the hand again.
    Large,
    /// The answer is hidden, to be found by hand; or shown again.
    Exercise,
    /// The next step to the answer is told.
    Step,
    /// The answer is shown beside what somebody took for it.
    Reveal,
    /// The same once more, hidden as at first.
    Again,
    /// Every page is put back to how it opens.
    Restart,
}

impl Action {
    /// Whether an action puts a whole form in the place of another.
    pub(super) fn replaces(&self) -> bool {
        use PageAction::{Emptied, Example, Undone};
        matches!(self, Self::Reset | Self::Page(Emptied | Example | Undone) | Self::Lesson(Lesson::Restart))
    }
}
