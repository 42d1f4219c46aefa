//! A list of members as it was read: its rows, what was decided and by what, what is told and asked.

use std::borrow::Cow;

use super::columns::{AmountOf, Chosen, Column, Content, Heading, Use};
use super::ledger::account::Ledger;
use super::ledger::choices::LedgerChoices;
use super::rows::{LeftOut, own_number, unguarded};
use super::signs::DecimalSign;
use super::table::{By, Encoding, Grid, Separator};
use super::told::{Question, Told};
use crate::domain::Currency;

/// What was said of records, by the line where they begin: members, or none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SaidRows(Vec<(u32, bool)>);

impl SaidRows {
    /// Says it of one.
    pub fn insert(&mut self, line: u32, is_member: bool) {
        match self.0.binary_search_by(|(at, _)| at.cmp(&line)) {
            Ok(place) => {
                if let Some((_, said)) = self.0.get_mut(place) {
                    *said = is_member;
                }
            }
            Err(place) => self.0.insert(place, (line, is_member)),
        }
    }

    /// What was said of one.
    #[must_use]
    pub fn get(&self, line: u32) -> Option<bool> {
        let place = self.0.binary_search_by(|(at, _)| at.cmp(&line)).ok()?;
        self.0.get(place).map(|(_, is_member)| *is_member)
    }

    /// What was said of one is said no more.
    pub fn remove(&mut self, line: u32) {
        self.0.retain(|(at, _)| *at != line);
    }

    /// The lines of those that are said to be members.
    pub fn members(&self) -> impl Iterator<Item = u32> {
        self.0.iter().filter(|(_, is_member)| *is_member).map(|(line, _)| *line)
    }

    /// Nothing is said any more.
    pub fn clear(&mut self) {
        self.0.clear();
    }
}

/// What whoever reads a list says of it. What is not said is decided by what stands in the file, and told.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is said by itself")]
pub struct Choices {
    /// The currency of all amounts.
    pub currency: Currency,
    /// How the file is encoded.
    pub encoding: Option<Encoding>,
    /// What stands between cells.
    pub separator: Option<Separator>,
    /// Where the headings are, by the line of the file; `Some(None)` where there are none.
    pub heading: Option<Option<u32>>,
    /// What columns are, by their places from 0. Where one is said to be an amount, no other is taken for one.
    pub columns: Vec<(usize, Use)>,
    /// The sign before decimals in every column.
    pub sign: Option<DecimalSign>,
    /// Cells are of a sheet: the decimals of its numbers stand behind a point.
    pub of_sheet: bool,
    /// The same in one column.
    pub signs: Vec<(usize, DecimalSign)>,
    /// Records that are members, or are none, by the line where they begin.
    pub rows: SaidRows,
    /// Whether parts of a sen are rounded.
    pub round: bool,
    /// Whether a dash is zero.
    pub dash_is_zero: Option<bool>,
    /// Whether rows with one number are added up.
    pub add_up: bool,
    /// Rows are movements of a ledger: how that is read.
    pub ledger: Option<LedgerChoices>,
    /// Rows are no movements, whatever they look like.
    pub no_ledger: bool,
    /// A column of sums, and what they are divided by: twelve months, the days of a year.
    pub over: Option<(usize, u32)>,
}

impl Choices {
    /// Nothing said but the currency.
    #[must_use]
    pub fn of(currency: Currency) -> Self {
        Self {
            currency,
            encoding: None,
            separator: None,
            heading: None,
            columns: Vec::new(),
            sign: None,
            of_sheet: false,
            signs: Vec::new(),
            rows: SaidRows::default(),
            round: false,
            dash_is_zero: None,
            add_up: false,
            ledger: None,
            no_ledger: false,
            over: None,
        }
    }
}

/// What was decided, and by what.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Decided {
    /// How the file is encoded.
    pub encoding: (Encoding, By),
    /// What stands between cells.
    pub separator: (Separator, By),
    /// Where the headings stand.
    pub heading: Option<Heading>,
    /// Whether a dash is zero, as accountants print it, and not blank.
    pub dash_is_zero: bool,
}

/// A column of amounts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Amounts {
    /// The place of the column.
    pub column: usize,
    /// The sign before decimals, and what it was decided by.
    pub sign: (DecimalSign, By),
    /// Whether three decimals may be thousands all the same: each such cell is told.
    pub unclear_with_three: bool,
    /// One for each row, in hundredths; nothing where the cell is blank.
    pub values: Vec<Option<i64>>,
    /// All of them together, in hundredths.
    pub sum: i128,
    /// What values and sum are divided by: one, unless they are of several months or days.
    pub over: u32,
}

impl Amounts {
    /// How many rows have nothing in the column.
    #[must_use]
    pub fn blank(&self) -> usize {
        self.values.iter().filter(|value| value.is_none()).count()
    }
}

/// Of all kinds together so many are told; of the others it is counted how many there are.
const MOST_TOLD: usize = 1_000;

/// A list of members as it was read.
///
/// Every record of the file is either one of `rows` or one of `left_out`.
#[derive(Debug)]
pub struct MemberList {
    /// Every record and cell.
    pub grid: Grid,
    /// What was decided, and by what.
    pub decided: Decided,
    /// Every column.
    pub columns: Vec<Column>,
    /// Those that are used.
    pub chosen: Chosen,
    /// The members: the places of their records, in the order of the file.
    pub rows: Vec<u32>,
    /// The records that are no members.
    pub left_out: Vec<LeftOut>,
    /// Every column of amounts that is used.
    pub amounts: Vec<Amounts>,
    /// What stands in the way, and what to know; by lines, what is of the whole list first.
    pub told: Vec<Told>,
    /// What is asked.
    pub questions: Vec<Question>,
    /// Whether rows with one number are one member's: whoever reads the list said so.
    pub adds_up: bool,
    /// The accounts that its rows are movements of, where it was read as a ledger.
    pub ledger: Option<Ledger>,
}

impl MemberList {
    pub(super) fn empty() -> Self {
        Self {
            grid: Grid::default(),
            decided: Decided::default(),
            columns: Vec::new(),
            chosen: Chosen::default(),
            rows: Vec::new(),
            left_out: Vec::new(),
            amounts: Vec::new(),
            told: Vec::new(),
            questions: Vec::new(),
            adds_up: false,
            ledger: None,
        }
    }

    /// Adds something told, unless so much of its kind is told already that nobody reads on.
    pub(super) fn tell(&mut self, told: Told) {
        if self.told.len() < MOST_TOLD {
            self.told.push(told);
        } else if let Some(first) = self.told.iter_mut().find(|one| one.code == told.code) {
            first.count = first.count.saturating_add(1);
        } else {
            self.told.push(told);
        }
    }

    /// What stands in the way.
    pub fn errors(&self) -> impl Iterator<Item = &Told> {
        self.told.iter().filter(|told| told.code.is_error())
    }

    /// Whether the list can be used: nothing stands in the way, and nothing is asked.
    #[must_use]
    pub fn is_usable(&self) -> bool {
        self.questions.is_empty() && self.errors().next().is_none()
    }

    /// The line of the file where a row begins.
    #[must_use]
    pub fn line(&self, row: usize) -> u32 {
        self.record(row).map_or(0, |record| self.grid.line(record))
    }

    /// The member's number in a row, as the co-op writes it; nothing where there is none.
    #[must_use]
    pub fn number(&self, row: usize) -> Cow<'_, str> {
        self.of(row, self.chosen.number, own_number)
    }

    /// The member's name in a row.
    #[must_use]
    pub fn name(&self, row: usize) -> Cow<'_, str> {
        self.of(row, self.chosen.name, unguarded)
    }

    /// What stands in a column of a row; the numbers of citizens are gone.
    #[must_use]
    pub fn cell(&self, row: usize, column: usize) -> Cow<'_, str> {
        self.of(row, Some(column), unguarded)
    }

    /// The sign before decimals in the first column of amounts.
    #[must_use]
    pub fn sign(&self) -> DecimalSign {
        self.amounts.first().map_or_else(DecimalSign::default, |amounts| amounts.sign.0)
    }

    /// What a column is an amount of; a plain one where that is not known.
    #[must_use]
    pub fn amount_of(&self, column: usize) -> AmountOf {
        match self.columns.get(column).map(|column| column.content) {
            Some(Content::Amount(of)) => of,
            _ => AmountOf::Plain,
        }
    }

    /// The amounts of a column, if it is one of those that are used.
    #[must_use]
    pub fn amounts_in(&self, column: usize) -> Option<&Amounts> {
        self.amounts.iter().find(|amounts| amounts.column == column)
    }

    /// The amounts of what a column holds, if one of those that are used holds it.
    #[must_use]
    pub fn amounts_of(&self, content: Content) -> Option<&Amounts> {
        let holds = |amounts: &&Amounts| {
            self.columns.get(amounts.column).is_some_and(|column| column.content == content)
        };
        self.amounts.iter().find(holds)
    }

    /// Whether rows may be movements: something says of each when it was, or whether it is in or out.
    #[must_use]
    pub fn may_be_ledger(&self) -> bool {
        let is_of_movements = |content: Content| {
            let is_moved = matches!(content, Content::Amount(AmountOf::In | AmountOf::Out));
            is_moved || matches!(content, Content::Movement | Content::Date)
        };
        self.columns.iter().any(|column| column.filled && is_of_movements(column.content))
    }

    fn record(&self, row: usize) -> Option<usize> {
        self.rows.get(row).map(|record| *record as usize)
    }

    fn of(&self, row: usize, column: Option<usize>, without: fn(&str) -> &str) -> Cow<'_, str> {
        let (Some(record), Some(column)) = (self.record(row), column) else { return Cow::Borrowed("") };
        match self.grid.cell(record, column) {
            Cow::Borrowed(cell) => Cow::Borrowed(without(cell)),
            Cow::Owned(cell) => Cow::Owned(without(&cell).to_owned()),
        }
    }
}
