//! What the page remembers, and what can be done on it besides typing amounts.

use core::cell::RefCell;
use std::rc::Rc;

use yew::{Callback, Event, InputEvent, MouseEvent};

use super::bases::SharedBy;
use super::desk::Desk;
use crate::domain::Country;
use crate::ui::action::Action;
use crate::ui::page::{self, Draft};
use crate::ui::view_context::ViewContext;

/// What the page remembers: its form, and the list on its desk.
pub(super) struct ListPage {
    pub draft: Draft,
    pub country: Country,
    /// Worked at between drawings, in turns that a script beside the module gives.
    pub desk: RefCell<Desk>,
}

/// The page as it is drawn.
pub(super) type View<'a> = page::View<'a, ListPage>;

/// A step of the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Screen {
    #[default]
    Open,
    Columns,
    Problems,
    Sharing,
    Output,
}

impl Screen {
    pub const ALL: [Self; 5] = [Self::Open, Self::Columns, Self::Problems, Self::Sharing, Self::Output];
}

/// In which order members stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Order {
    #[default]
    File,
    Largest,
    Smallest,
    Name,
}

impl Order {
    pub const ALL: [Self; 4] = [Self::File, Self::Largest, Self::Smallest, Self::Name];
}

/// What is printed of all who are shown, so many at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sheets {
    /// A slip for each, eight on a page.
    Slips,
    /// Who gets what, with a place to sign.
    Signatures,
}

impl Sheets {
    /// How many are printed at once: a browser takes half a minute for more.
    pub fn most(self) -> usize {
        match self {
            Self::Slips => 500,
            Self::Signatures => 2_000,
        }
    }
}

/// Some of them, from a place on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Batch {
    pub of: Sheets,
    pub from: usize,
}

/// How a file is read, where that was decided and can be said otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    Separator,
    Decimal,
    Encoding,
}

/// What is done on the page.
#[derive(Clone, Debug)]
pub(super) enum Deed {
    /// Another step is shown.
    Turn(Screen),
    /// The headings are in the record at a place, or nowhere.
    Heading(Option<usize>),
    /// A column is used by an option of the list of uses.
    Use(usize, usize),
    /// A file is read in another way: by an option.
    Read(Way, usize),
    /// All columns are shown.
    AllColumns,
    /// Something is typed for a cell with a fault, by its place among the faults.
    Typing(usize, String),
    /// It takes the cell's place.
    Mend(usize),
    /// The record of a line is a member's, or not.
    Row(u32, bool),
    /// All rows with faults are left out.
    WithoutBad,
    /// Further faults are shown.
    MoreFaults,
    /// Rows with one number are added up.
    AddUp,
    /// Parts of a sen are rounded.
    Round,
    /// An amount is shared by this.
    ShareBy(usize, SharedBy),
    /// Members are looked for.
    Find(String),
    /// They stand in another order.
    Order(Order),
    /// Another page of the table is shown.
    Page(usize),
    /// How a row's share came about is shown.
    Member(u32),
    /// A column is or is not part of the list of payments.
    Payee(usize),
    /// Something is printed.
    Print(Batch),
}

fn own(deed: Deed) -> Action {
    Action::Own(Rc::new(deed))
}

/// Does something when something is pressed.
pub(super) fn press(context: &ViewContext<'_>, deed: Deed) -> Callback<MouseEvent> {
    context.press(own(deed))
}

/// Uses a column as it is picked.
pub(super) fn use_picked(context: &ViewContext<'_>, column: usize) -> Callback<Event> {
    context.pick(column, |column, option| own(Deed::Use(column, option)))
}

/// Reads the file in a way as it is picked.
pub(super) fn way_picked(context: &ViewContext<'_>, way: Way) -> Callback<Event> {
    match way {
        Way::Separator => context.pick(0, |_, option| own(Deed::Read(Way::Separator, option))),
        Way::Decimal => context.pick(0, |_, option| own(Deed::Read(Way::Decimal, option))),
        Way::Encoding => context.pick(0, |_, option| own(Deed::Read(Way::Encoding, option))),
    }
}

/// Answers which sign stands before decimals: the first option says nothing yet.
pub(super) fn sign_answered(context: &ViewContext<'_>) -> Callback<Event> {
    context.pick(0, |_, option| own(Deed::Read(Way::Decimal, option.saturating_sub(1))))
}

/// Stands in another order as it is picked.
pub(super) fn order_picked(context: &ViewContext<'_>) -> Callback<Event> {
    context.pick(0, |_, option| own(Deed::Order(Order::ALL.get(option).copied().unwrap_or_default())))
}

/// Takes what is typed for a cell with a fault.
pub(super) fn typing(context: &ViewContext<'_>, fault: usize) -> Callback<InputEvent> {
    context.texted(fault, |fault, text| own(Deed::Typing(fault, text)))
}

/// Looks for members as it is typed.
pub(super) fn finding(context: &ViewContext<'_>) -> Callback<InputEvent> {
    context.texted(0, |_, text| own(Deed::Find(text)))
}
