//! What visitors, trainers and host pages can do.

use rust_decimal::Decimal;

use super::carrying::Carry;
use super::on_demand::{Details, OpenSheets, Part, Shelf};
use super::sheet::SheetAction;
use crate::domain::{Basis, Country, Purpose, RemainderRule};
use crate::i18n::Language;
use crate::input::Field;

/// A yes or no of the by-laws.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Switch {
    /// Income and costs instead of the surplus.
    FromAccounts,
    /// Two levels.
    TwoLevel,
    /// Principal and mandatory contributions apart.
    Apart,
    /// Voluntary savings count.
    CountVoluntary,
}

/// A field of any page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slot {
    /// Of the first page.
    Form(Field),
    /// Of a page that was fetched: its place there.
    Sheet(u16),
    /// The day whose rules apply on the first page.
    RuleDate,
    /// What somebody takes for the answer of an exercise.
    Guess,
}

/// What a visitor can do.
#[derive(Clone, Debug)]
pub enum Action {
    /// The text of a field changed.
    Typed(Slot, String),
    /// A field was entered.
    Entered(Slot),
    /// A unit was tapped: thousand, million, thousand million.
    UnitTapped(Slot, &'static str),
    /// One of the readings of an unclear number was chosen.
    Chosen(Slot, Decimal),
    /// Another country.
    CountryPicked(Country),
    /// Another language.
    LanguagePicked(Language),
    /// A switch was turned.
    Switched(Switch),
    /// One more patronage pool.
    PoolAdded,
    /// A patronage pool was taken out.
    PoolRemoved(usize),
    /// A patronage pool is shared by something else.
    BasisPicked(usize, Basis),
    /// One more fund.
    FundAdded(Purpose),
    /// A fund was taken out.
    FundRemoved(usize),
    /// Another remainder rule.
    RulePicked(RemainderRule),
    /// The example was asked for.
    ExampleLoaded,
    /// The form was emptied.
    Emptied,
    /// The form before that was asked for again.
    Undone,
    /// The page that is shown was emptied from outside.
    Reset,
    /// Nothing was done for a while.
    Paused,
    /// The widget begins anew with the settings of another element.
    Begun,
    /// The details of the first page are wanted, again if they did not come.
    DetailsWanted,
    /// They came or not.
    DetailsArrived(Part<&'static Details>),
    /// Another page of the country.
    PagePicked(usize),
    /// Something on a page that was fetched.
    Sheet(SheetAction),
    /// Pages are wanted, again if they did not come.
    SheetsWanted(Shelf),
    /// They came or not.
    SheetsArrived(Shelf, Part<OpenSheets>),
    /// What takes figures in and out is wanted again.
    CarryWanted,
    /// It came or not.
    CarryArrived(Part<&'static Carry>),
    /// Figures from elsewhere: the text of a link, a file or a saved form.
    Opened(String),
    /// What was said of them has been read.
    Noticed,
    /// Something for a workshop.
    Lesson(Lesson),
}

/// What a trainer can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lesson {
    /// Letters for a projector, or for the hand again.
    Large,
    /// The answer is hidden, to be found by hand; or shown again.
    Exercise,
    /// Every page is put back to how it opens.
    Restart,
}

impl Action {
    /// Whether an action puts a whole form in the place of another.
    pub(super) fn replaces(&self) -> bool {
        use SheetAction::{Emptied, Example, Undone};
        matches!(
            self,
            Self::ExampleLoaded
                | Self::Emptied
                | Self::Reset
                | Self::Undone
                | Self::Sheet(Emptied | Example | Undone)
        )
    }
}
