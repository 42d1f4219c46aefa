//! The desk that a list lies on: the file, how it is read, what is done with it at present, and what came of that.
//!
//! # Design
//!
//! *Why are shares kept, where other pages derive all they show?* Those of 100,000 members take a while. They are kept beside the
//! plan that they are of, and worked out anew as soon as it is another one.

use super::bases::Bases;
use super::deed::{Batch, Screen};
use super::file::{File, Movements, Stopped};
use super::found::Found;
use super::plan::Plan;
use super::shown::Shown;
use super::work::Work;
use crate::domain::Currency;
use crate::members::{Choices, Code, Column, Grid, MemberList, Progress, Reader, Shares, Told, Use};

/// Records below which a list is read, and shared over, in one go.
const SMALL: usize = 2_000;

/// A cell by its line in the file and its column.
pub(in crate::ui) type CellAt = (u32, Option<usize>);

/// The cell that something is told of.
pub(in crate::ui) fn cell_of(told: &Told) -> CellAt {
    (told.line, told.column)
}

/// A cell that was mended.
#[derive(Clone, Debug)]
pub(in crate::ui) struct Mended {
    /// The line of the file.
    pub line: u32,
    pub column: usize,
    /// What the file has there.
    pub before: String,
    pub after: String,
}

/// What lies on the desk.
pub(in crate::ui) struct Desk {
    pub screen: Screen,
    pub file: Option<File>,
    /// How it is read, as far as that was said.
    pub choices: Choices,
    pub work: Work,
    pub list: Option<MemberList>,
    /// The ledger in the file, where the list is one of its accounts.
    pub movements: Option<Movements>,
    /// Accounts that were found, until they are the list.
    pub accounts: Option<(Grid, Choices)>,
    /// Why there is none: what the file is instead, or that reading was stopped.
    pub stopped: Option<Stopped>,
    /// The column with months of membership.
    pub months: Option<usize>,
    /// What amounts are shared by, as far as that was said.
    pub bases: Bases,
    pub found: Option<Found>,
    pub shown: Shown,
    /// What is typed for cells with faults.
    pub mends: Vec<(CellAt, String)>,
    /// Cells that were mended.
    pub mended: Vec<Mended>,
    /// How many faults are shown, and whether all columns are.
    pub faults: usize,
    pub all_columns: bool,
    /// The next row that is written.
    pub written: usize,
    /// What is on its way to the printer.
    pub batch: Option<Batch>,
    /// Columns that the list of payments has besides number, name and amount.
    pub payees: Vec<usize>,
}

/// Faults that are shown at first, and more each time.
pub(in crate::ui) const FAULTS: usize = 20;

impl Desk {
    /// An empty one.
    pub fn new(currency: Currency) -> Self {
        Self {
            screen: Screen::default(),
            file: None,
            choices: Choices::of(currency),
            work: Work::Idle,
            list: None,
            movements: None,
            accounts: None,
            stopped: None,
            months: None,
            bases: Bases::default(),
            found: None,
            shown: Shown::default(),
            mends: Vec::new(),
            mended: Vec::new(),
            faults: FAULTS,
            all_columns: false,
            written: 0,
            batch: None,
            payees: Vec::new(),
        }
    }

    /// A file takes the place of what lies there.
    pub fn open(&mut self, file: File) {
        *self = Self { file: Some(file), ..Self::new(self.choices.currency) };
    }

    /// Nothing came of it.
    pub fn stop(&mut self, why: Stopped) {
        *self = Self { stopped: Some(why), ..Self::new(self.choices.currency) };
    }

    /// The list, where nothing is done with it and it can be shared over.
    pub fn usable(&self) -> Option<&MemberList> {
        self.list.as_ref().filter(|list| list.is_usable())
    }

    /// Every column of the list; none where there is no list.
    pub fn columns(&self) -> &[Column] {
        self.list.as_ref().map_or(&[], |list| &list.columns)
    }

    /// Shares that were found, where they are of the list as it is.
    pub fn shares(&self) -> Option<&[Shares]> {
        self.found.as_ref()?.shares.as_deref().ok()
    }

    /// The column of what members get: paid, withheld as tax or credited.
    pub fn total(&self) -> Option<&Shares> {
        self.found.as_ref()?.total()
    }

    /// A list was read.
    pub fn receive(&mut self, list: MemberList) {
        self.work = Work::Idle;
        self.forget_shares();
        // That there are no rows may be mended by other headings.
        let of_file = |told: &&Told| told.code.is_of_file() && told.code != Code::NoRows;
        if let Some(told) = list.told.iter().find(of_file) {
            let is_foreign = told.code == Code::NotText && !told.cell.is_empty();
            self.stop(if is_foreign {
                Stopped::Named(told.cell.clone())
            } else {
                Stopped::Told(told.clone())
            });
            return;
        }
        if self.screen == Screen::Open {
            self.screen = Screen::Columns;
        }
        // What was typed for another cell waits there, while that has its fault.
        self.mends.retain(|(at, _)| list.errors().any(|told| cell_of(told) == *at));
        self.list = Some(list);
        if self.forget_year() {
            self.read_again();
        }
    }

    /// The list is read again as it is said now.
    pub fn read_again(&mut self) {
        let Some(list) = self.list.take() else { return };
        self.forget_shares();
        let mut choices = self.choices.clone();
        // Numbers of a sheet have their decimals behind a point unless something else is said.
        choices.of_sheet = self.file.as_ref().is_some_and(File::is_sheet);
        let is_small = list.grid.len() < SMALL;
        self.begin(Reader::again(list, choices), is_small);
    }

    /// Records of another list are read, as it is said now.
    pub fn read(&mut self, grid: Grid) {
        let is_small = grid.len() < SMALL;
        self.begin(Reader::of_grid(grid, self.choices.clone()), is_small);
    }

    fn begin(&mut self, reader: Reader, is_small: bool) {
        self.work = Work::Reading(Box::new(reader), 0);
        if is_small {
            self.work_off();
        }
    }

    /// Does work of about so many bytes; says what is done, nothing where there is nothing to do.
    pub fn step(&mut self, budget: usize) -> &'static str {
        match core::mem::replace(&mut self.work, Work::Idle) {
            Work::Reading(mut reader, _) => {
                match reader.step(budget) {
                    Progress::Working(done) => self.work = Work::Reading(reader, done),
                    Progress::Done => self.receive(reader.finish()),
                }
                "read"
            }
            Work::Sharing(mut sharing) => {
                let Some(list) = &self.list else { return "" };
                match sharing.step(list, budget) {
                    Some(shares) => {
                        self.found = Some(Found::of(sharing.plan, shares));
                    }
                    None => self.work = Work::Sharing(sharing),
                }
                "share"
            }
            Work::Again => {
                self.work = Work::Again;
                "again"
            }
            other => {
                self.work = other;
                ""
            }
        }
    }

    /// Does all there is to do at once.
    pub fn work_off(&mut self) {
        while !self.step(usize::MAX).is_empty() {}
    }

    /// Shares are another list's, or another plan's.
    pub fn forget_shares(&mut self) {
        self.found = None;
        self.shown = Shown::default();
        self.written = 0;
        self.batch = None;
    }

    /// Uses columns as amounts that are needed as such; the list is read again where they were not.
    pub fn need(&mut self, columns: &[usize]) {
        let Some(list) = &self.list else { return };
        let is_there = |column: &usize| list.amounts_in(*column).is_some();
        let missing: Vec<usize> = columns.iter().copied().filter(|column| !is_there(column)).collect();
        let mut uses = self.uses();
        let mut is_new = false;
        for column in missing {
            let of = list.amount_of(column);
            if !uses.iter().any(|(at, one)| *at == column && matches!(one, Use::Amount(_))) {
                uses.retain(|(at, _)| *at != column);
                uses.push((column, Use::Amount(of)));
                is_new = true;
            }
        }
        // One that was asked for and is still none holds the numbers of citizens.
        if is_new {
            self.choices.columns = uses;
            self.read_again();
        }
    }

    /// What is shared is this: shares of anything else are forgotten, and these are worked out.
    pub fn follow(&mut self, plan: &Plan) {
        if !matches!(self.work, Work::Idle) || self.usable().is_none() {
            return;
        }
        self.need(&plan.columns());
        if !matches!(self.work, Work::Idle) || self.found.as_ref().is_some_and(|found| found.plan == *plan) {
            return;
        }
        self.forget_shares();
        let Some(list) = self.usable() else { return };
        let is_small = list.rows.len() < SMALL;
        self.work = Work::sharing(plan.clone(), list);
        if is_small {
            self.work_off();
        }
    }
}
