//! What is told of a list beside its rows: what stands in the way, what to know, what is asked. The sentences
//! are in `i18n`.

use strum::IntoStaticStr;

use crate::input::Rejection;

/// What is wrong with a list or a row of it, or what was done with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Code {
    /// The file has nothing in it.
    Empty,
    /// The file is no text: a workbook, a page of the web, a picture.
    NotText,
    /// There is no row below the headings.
    NoRows,
    /// More columns than a list has.
    TooManyColumns,
    /// More members than can be worked with at once.
    TooManyRows,
    /// A file beyond 64 MB.
    FileTooLarge,
    /// A quote is never closed.
    UnclosedQuote,
    /// A text goes on behind a closing quote.
    TextAfterQuote,
    /// A row has fewer cells than there are columns.
    ShortRow,
    /// A row has more cells than there are columns.
    LongRow,
    /// A cell has a character that nobody can see or type.
    ControlCharacter,
    /// A cell has more than a thousand letters.
    CellTooLong,
    /// A member's number stands twice.
    DuplicateId,
    /// A cell has an error of the spreadsheet, such as `#REF!`.
    SpreadsheetError,
    /// A row has amounts, and neither number nor name, and is no total.
    NoMember,
    /// An amount has parts of a sen.
    TooManyDecimals,
    /// An amount has more than 15 digits.
    TooLarge,
    /// What should be an amount is none.
    BadAmount,
    /// An amount has two readings whatever its column says.
    UnclearAmount,
    /// How the file is encoded was guessed.
    EncodingGuessed,
    /// Bytes of the file mean nothing.
    Undecodable,
    /// Titles stand above the headings.
    LinesAboveHeader,
    /// Empty rows were left out.
    BlankRows,
    /// Columns with something in them are not used.
    ColumnsDropped,
    /// No column has amounts.
    NoAmountColumn,
    /// No member has a number: rows are numbered.
    NoIds,
    /// A member has no number.
    BlankId,
    /// Two numbers differ in zeros before them alone.
    IdsDifferByZeros,
    /// A spreadsheet has made a day or a power of ten of a number.
    ChangedBySpreadsheet,
    /// A column, or a cell, had numbers of citizens, which are not kept.
    CitizenNumbersDropped,
    /// Numbers of citizens have lost their last digit.
    #[strum(serialize = "nik_last_digit_0")]
    NikLastDigit,
    /// Totals were left out.
    TotalRowLeftOut,
    /// A total is not the sum of its rows; by how much.
    TotalDiffers,
    /// Amounts are below zero.
    Negative,
    /// All amounts are below zero: what was paid out?
    AllNegative,
    /// Amounts are blank, which is not zero.
    BlankAmount,
    /// A row says that it is an example.
    SampleRow,
    /// A row is called like a total or has the sum of others, and may be a member's.
    TotalOrMember,
    /// Headings of another list stand in the list.
    SecondHeading,
    /// Amounts are said to be in thousands or millions.
    InThousands,
    /// An amount with a comma was cut into two cells.
    CutAmount,
    /// Members without numbers have one name.
    SameName,
    /// Nothing says whether a movement is in or out.
    NoDirection,
    /// The day of a movement cannot be read.
    NoDay,
    /// No column has the days of movements, and the balance is measured by them.
    NoDateColumn,
    /// A movement has no amount.
    NoMovement,
    /// The amount of a movement is below zero.
    NegativeMovement,
    /// A movement has no number of a member.
    NobodysMovement,
    /// The same day, member, kind and amount stand in another line too.
    DoubleMovement,
    /// Rows were deleted or cancelled in the program that they come from: they do not count.
    DeletedRows,
    /// Nothing that is known says whether a row was deleted.
    DeletedOrNot,
    /// Members who left, or died, count all the same.
    LeftMembers,
    /// Balances at the beginning were taken from rows that move nothing.
    OpeningBalances,
    /// Movements come after the year: they do not count.
    AfterYear,
    /// After a movement more was taken out than was there.
    Overdrawn,
    /// A number has another name in an earlier line.
    OtherName,
    /// Movements are put together by names: no column has the members' numbers.
    ByNames,
    /// Movements have amounts in several columns, and nothing says which counts.
    SeveralAmounts,
    /// No movement counts.
    NoMovements,
}

impl Code {
    /// Its name, as in a file of problems.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }

    /// Whether the list cannot be used as long as this stands; otherwise it is only told.
    #[must_use]
    pub fn is_error(self) -> bool {
        self.is_of_file()
            || matches!(
                self,
                Self::UnclosedQuote
                    | Self::TextAfterQuote
                    | Self::ShortRow
                    | Self::LongRow
                    | Self::ControlCharacter
                    | Self::CellTooLong
                    | Self::DuplicateId
                    | Self::SpreadsheetError
                    | Self::NoMember
                    | Self::TooManyDecimals
                    | Self::TooLarge
                    | Self::BadAmount
                    | Self::UnclearAmount
                    | Self::TotalOrMember
                    | Self::SecondHeading
                    | Self::InThousands
                    | Self::CutAmount
                    | Self::NoDirection
                    | Self::DeletedOrNot
                    | Self::NoDay
                    | Self::NoDateColumn
                    | Self::NoMovement
                    | Self::NegativeMovement
                    | Self::NobodysMovement
                    | Self::DoubleMovement
                    | Self::SeveralAmounts
                    | Self::NoMovements
            )
    }

    /// Whether it is the whole file that cannot be read.
    #[must_use]
    pub fn is_of_file(self) -> bool {
        matches!(
            self,
            Self::Empty
                | Self::NotText
                | Self::NoRows
                | Self::TooManyColumns
                | Self::TooManyRows
                | Self::FileTooLarge
        )
    }
}

/// Something told of a list, with where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// What it is.
    pub code: Code,
    /// The line of the file where its record begins, from 1; zero where it is of the whole list.
    pub line: u32,
    /// The place of the column; nothing where it is of the whole row.
    pub column: Option<usize>,
    /// The cell as it stands, at most 80 letters of it; never the number of a citizen. Of a difference, the amount.
    pub cell: String,
    /// Why the cell is no amount.
    pub why: Option<Rejection>,
    /// How many there are of the kind, this one with them, where it is told once for all.
    pub count: usize,
    /// The line of another row that it is like.
    pub like: Option<u32>,
}

impl Told {
    /// Of the whole list.
    #[must_use]
    pub fn of_list(code: Code, count: usize) -> Self {
        Self { code, line: 0, column: None, cell: String::new(), why: None, count, like: None }
    }

    /// Of a row.
    #[must_use]
    pub fn at(code: Code, line: u32, column: Option<usize>, cell: &str) -> Self {
        Self { line, column, cell: cell.chars().take(80).collect(), ..Self::of_list(code, 1) }
    }

    /// The same with the line of the row that it is like.
    #[must_use]
    pub fn like(self, other: u32) -> Self {
        Self { like: Some(other), ..self }
    }
}

/// What is asked, because the file has two honest readings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Question {
    /// Which column is which? There are no headings that are known.
    WhichColumn,
    /// Which of these two columns with one heading is meant?
    WhichAmount(usize, usize),
    /// In this column a cell such as this one is a thousand or one: which sign stands before decimals?
    DecimalSign(usize, String),
    /// Numbers stand more than once: are the rows to be added up, or are they movements of a ledger? The first line that
    /// repeats one.
    Repeated(u32),
    /// Rows are movements of a ledger, some of which are taken out: how is the balance measured? The first line that may be
    /// one of these.
    Movements(u32),
    /// Is a debit of the ledger paid in?
    DebitIsIn,
    /// Nothing says which way movements go, this line's first: do their amounts?
    Direction(u32),
    /// Which comes first in the day of this line?
    DayOrder(u32),
    /// Cells of this column were computed and have parts of a sen: how many, what they come to as they are
    /// (cut after the eighth decimal), and what rounded.
    Round(Rounded),
}

/// A column of computed cells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rounded {
    /// The place of the column.
    pub column: usize,
    /// How many cells have parts of a sen.
    pub cells: usize,
    /// What rounding changes all of them by together, in hundred-millionths.
    pub change: i128,
}

impl Question {
    /// Its name.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::WhichColumn => "which_column",
            Self::WhichAmount(..) => "which_amount",
            Self::DecimalSign(..) => "decimal_sign",
            Self::Repeated(_) => "repeated",
            Self::Movements(_) => "movements",
            Self::DebitIsIn => "debit_is_in",
            Self::Direction(_) => "direction",
            Self::DayOrder(_) => "day_order",
            Self::Round(_) => "round",
        }
    }
}
