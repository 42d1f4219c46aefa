//! What can be done with a list, and the step, the order and the sheets that it is about.

use super::bases::SharedBy;
use crate::i18n::Language;

/// A step of the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::ui) enum Screen {
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
pub(in crate::ui) enum Order {
    #[default]
    File,
    Largest,
    Smallest,
    Name,
}

impl Order {
    pub const ALL: [Self; 4] = [Self::File, Self::Largest, Self::Smallest, Self::Name];
}

/// Which members are shown of those that were found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::ui) enum Only {
    #[default]
    All,
    /// Those who get nothing.
    Nothing,
    /// Those of whose line something is told.
    Told,
}

impl Only {
    pub const ALL: [Self; 3] = [Self::All, Self::Nothing, Self::Told];
}

/// What is printed of all who are shown, so many at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::ui) enum Sheets {
    /// A slip for each, eight on a page.
    Slips,
    /// Who gets what, with a place to sign.
    Signatures,
    /// To one member: how the share came about. It is of a row of the list, and not of those that are shown.
    Letter,
}

impl Sheets {
    /// How many are printed at once: a browser takes half a minute for more.
    pub fn most(self) -> usize {
        match self {
            Self::Slips => 500,
            Self::Signatures => 2_000,
            Self::Letter => 1,
        }
    }
}

/// Some of them, from a place on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::ui) struct Batch {
    pub of: Sheets,
    pub from: usize,
}

/// How a file is read, where that was decided and can be said otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::ui) enum Way {
    Separator,
    Decimal,
    Encoding,
}

/// What is said of a ledger, by an option.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::ui) enum Said {
    /// How balances are measured.
    Method,
    /// The year, of those that its days are in, and the month in which it begins.
    Year,
    Month,
    /// The kind of savings: the first option is all of them.
    Kind,
    /// Which comes first in a day, and whether debits are paid in: the first option says nothing yet.
    Order,
    Debit,
    /// Whether amounts say themselves which way they go: the first option says that they do not.
    Sign,
}

/// What is done on the page.
#[derive(Clone, Debug)]
pub(in crate::ui) enum Deed {
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
    /// A cell that was mended has again what the file has there, by its place among those.
    Unmend(usize),
    /// The record of a line is a member's, or not.
    Row(u32, bool),
    /// What was said of it is said no more.
    Unsay(u32),
    /// All rows with faults are left out.
    WithoutBad,
    /// Further faults are shown.
    MoreFaults,
    /// Rows with one number are added up.
    AddUp,
    /// Rows are movements of a ledger, of which this is said.
    Ledger(Said, usize),
    /// They are not.
    NoLedger,
    /// All movements that look like another one count.
    KeepDoubles,
    /// The accounts of a ledger are the list, under headings of this language.
    Accounts(Language),
    /// Parts of a sen are rounded.
    Round,
    /// An amount is shared by this.
    ShareBy(usize, SharedBy),
    /// Members are looked for.
    Find(String),
    /// They stand in another order.
    Order(Order),
    /// Only some of them are shown.
    Only(Only),
    /// Another page of the table is shown.
    Page(usize),
    /// How a row's share came about is shown.
    Member(u32),
    /// A column is or is not part of the list of payments.
    Payee(usize),
    /// Something is printed.
    Print(Batch),
}
