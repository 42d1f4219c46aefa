//! From the bytes of a file to a list of members, a piece at a time.
//!
//! # Design
//!
//! *Why pieces?* A browser that reads 100,000 rows at once stands still, and WebAssembly that runs in one
//! call is never made fast. Pieces give progress and a way to stop, with and without a worker, and the same
//! list.

use super::columns::{Heading, choose, find, heading_at, titles};
use super::ledger::{LedgerReading, find_directions};
use super::list::{Choices, MemberList};
use super::order::in_order;
use super::reading::Reading;
use super::separated::separator;
use super::sorting::Sorting;
use super::table::{By, Decoder, Encoding, Foreign, Grid, Records, Separator};
use super::told::{Code, Told};

/// Bytes of the largest file.
pub const LARGEST: usize = 64 << 20;
/// Records of the longest.
pub const MOST_RECORDS: usize = 1_000_000;
/// Columns of the widest.
pub const MOST_COLUMNS: usize = 1_024;

/// How far the reading is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// At work: so many parts of a thousand are done.
    Working(u16),
    /// Done: [`Reader::finish`] has the list.
    Done,
}

/// What is done at present.
#[derive(Debug)]
enum Stage {
    Taking(Vec<u8>),
    Decoding(Decoder),
    Cutting(Records),
    Sorting(Box<Sorting>),
    Reading(Box<Reading>),
    Ledger(Box<LedgerReading>),
    Done,
}

/// Reads a list.
///
/// ```
/// use kalkulator_koperasi::domain::Currency;
/// use kalkulator_koperasi::members::{Choices, Progress, Reader};
///
/// let mut reader = Reader::new(Choices::of(Currency::Idr));
/// reader.push(b"No Anggota;Nama;Simpanan\n001;Siti;");
/// reader.push(b"1.250.000,50\n");
/// while reader.step(1 << 16) != Progress::Done {}
/// let list = reader.finish();
/// assert_eq!((&*list.number(0), list.amounts[0].values[0]), ("001", Some(125_000_050)));
/// ```
#[derive(Debug)]
pub struct Reader {
    choices: Choices,
    stage: Stage,
    list: MemberList,
}

impl Reader {
    /// A reader that has nothing yet.
    #[must_use]
    pub fn new(choices: Choices) -> Self {
        Self { choices, stage: Stage::Taking(Vec::new()), list: MemberList::empty() }
    }

    /// A reader of records that stand already: of a sheet, or of a list that is read again with other choices.
    #[must_use]
    pub fn of_grid(grid: Grid, choices: Choices) -> Self {
        let mut reader = Self { choices, stage: Stage::Done, list: MemberList::empty() };
        reader.list.grid = grid;
        // What the list goes out with, where it came in otherwise.
        if let Some(separator) = reader.choices.separator {
            reader.list.decided.separator = (separator, By::Choice);
        }
        reader.stage = reader.begin_rows();
        reader
    }

    /// A reader of a list that was read already, with other choices. What was decided by the bytes of its file stays, and so does
    /// what was told of them.
    #[must_use]
    pub fn again(list: MemberList, choices: Choices) -> Self {
        let decided = list.decided;
        let mut reader = Self::of_grid(list.grid, choices);
        (reader.list.decided.encoding, reader.list.decided.separator) = (decided.encoding, decided.separator);
        let is_of_bytes = |told: &Told| {
            matches!(told.code, Code::EncodingGuessed | Code::Undecodable | Code::CitizenNumbersDropped)
        };
        reader.list.told.extend(list.told.into_iter().filter(is_of_bytes));
        reader
    }

    /// A reader of a sheet, whose numbers have their decimals behind a point unless something else is said.
    #[must_use]
    pub fn of_sheet(grid: Grid, mut choices: Choices) -> Self {
        choices.of_sheet = true;
        Self::of_grid(grid, choices)
    }

    /// Takes more bytes of the file. Those after the first [`Self::step`] are too late, and those beyond 64
    /// MB too many.
    pub fn push(&mut self, bytes: &[u8]) {
        if let Stage::Taking(taken) = &mut self.stage
            && taken.len() <= LARGEST
        {
            taken.extend_from_slice(bytes);
        }
    }

    /// Does so much work, about as many bytes.
    pub fn step(&mut self, budget: usize) -> Progress {
        let stage = core::mem::replace(&mut self.stage, Stage::Done);
        self.stage = match stage {
            Stage::Taking(bytes) => self.begin(bytes),
            Stage::Decoding(decoder) => self.decode(decoder, budget),
            Stage::Cutting(records) => self.cut(records, budget),
            Stage::Sorting(mut sorting) => {
                if sorting.step(&mut self.list, &self.choices, budget) {
                    Stage::Reading(Box::new(sorting.finish(&mut self.list, &self.choices)))
                } else {
                    Stage::Sorting(sorting)
                }
            }
            Stage::Reading(mut reading) => {
                if reading.step(&mut self.list, &self.choices, budget) {
                    reading.finish(&mut self.list, &self.choices);
                    self.begin_ledger()
                } else {
                    Stage::Reading(reading)
                }
            }
            Stage::Ledger(reading) => self.read_ledger(reading, budget),
            Stage::Done => Stage::Done,
        };
        self.progress()
    }

    /// The list, after [`Progress::Done`]; before that, what there is of it.
    #[must_use]
    pub fn finish(mut self) -> MemberList {
        let told = core::mem::take(&mut self.list.told);
        self.list.told = in_order(told, &|one, other| one.line.cmp(&other.line));
        self.list
    }

    /// Reads a file as far as its headings and columns.
    #[must_use]
    pub fn headings(bytes: &[u8], choices: Choices) -> MemberList {
        let mut reader = Self::new(choices);
        reader.push(bytes);
        while matches!(reader.stage, Stage::Taking(_) | Stage::Decoding(_) | Stage::Cutting(_)) {
            reader.step(usize::MAX);
        }
        reader.finish()
    }

    /// Reads a whole file at once.
    #[must_use]
    pub fn read(bytes: &[u8], choices: Choices) -> MemberList {
        let mut reader = Self::new(choices);
        reader.push(bytes);
        while reader.step(usize::MAX) != Progress::Done {}
        reader.finish()
    }

    fn progress(&self) -> Progress {
        let part = |done: usize, of: usize| done.saturating_mul(250).checked_div(of.max(1)).unwrap_or(0);
        let done = match &self.stage {
            Stage::Taking(_) => 0,
            Stage::Decoding(decoder) => {
                let (done, of) = decoder.progress();
                part(done, of)
            }
            Stage::Cutting(records) => part(records.at(), self.list.grid.text().len()).saturating_add(250),
            Stage::Sorting(sorting) => part(sorting.at(), self.list.grid.len()).saturating_add(500),
            Stage::Reading(reading) => part(reading.at(), self.list.grid.len()).saturating_add(750),
            Stage::Ledger(reading) => part(reading.at(), self.list.rows.len()).saturating_add(750),
            Stage::Done => return Progress::Done,
        };
        Progress::Working(u16::try_from(done).unwrap_or(999))
    }

    /// Begins to read rows as movements, where they are said to be that.
    fn begin_ledger(&mut self) -> Stage {
        match &self.choices.ledger {
            None => Stage::Done,
            Some(said) => Stage::Ledger(Box::new(LedgerReading::new(&mut self.list, &self.choices, said))),
        }
    }

    fn read_ledger(&mut self, mut reading: Box<LedgerReading>, budget: usize) -> Stage {
        let Some(said) = &self.choices.ledger else { return Stage::Done };
        if !reading.step(&mut self.list, &self.choices, said, budget) {
            return Stage::Ledger(reading);
        }
        reading.finish(&mut self.list);
        Stage::Done
    }

    fn refuse(&mut self, code: Code, what: &str) -> Stage {
        self.list.told.push(Told { cell: what.into(), ..Told::of_list(code, 1) });
        Stage::Done
    }

    fn begin(&mut self, bytes: Vec<u8>) -> Stage {
        if bytes.len() > LARGEST {
            return self.refuse(Code::FileTooLarge, "");
        }
        if let Some(foreign) = Foreign::of(&bytes) {
            return self.refuse(Code::NotText, foreign.code());
        }
        let is_binary = Foreign::is_binary(&bytes);
        let decoder = Decoder::new(bytes, self.choices.encoding);
        // Every second byte of UTF-16 is one that no other text has.
        if is_binary && decoder.encoding().0 == Encoding::Utf8 && decoder.encoding().1 != By::Choice {
            return self.refuse(Code::NotText, Foreign::Binary.code());
        }
        Stage::Decoding(decoder)
    }

    fn decode(&mut self, mut decoder: Decoder, budget: usize) -> Stage {
        if !decoder.step(budget) {
            return Stage::Decoding(decoder);
        }
        self.list.decided.encoding = decoder.encoding();
        let undecodable = decoder.undecodable();
        if decoder.encoding().1 == By::Guess {
            self.list.told.push(Told::of_list(Code::EncodingGuessed, 1));
        }
        if undecodable > 0 {
            self.list
                .told
                .push(Told::of_list(Code::Undecodable, usize::try_from(undecodable).unwrap_or(usize::MAX)));
        }
        let (text, start) = decoder.finish();
        let body = text.get(start..).unwrap_or_default();
        if body.trim_ascii().is_empty() {
            return self.refuse(Code::Empty, "");
        }
        // A page of the web may stand behind a mark, or in another encoding.
        if Foreign::of(body) == Some(Foreign::Html) {
            return self.refuse(Code::NotText, Foreign::Html.code());
        }
        let named = Separator::named(body);
        let at = start.saturating_add(named.map_or(0, |(_, length)| length));
        self.list.decided.separator = match (self.choices.separator, named) {
            (Some(chosen), _) => (chosen, By::Choice),
            (None, Some((named, _))) => (named, By::File),
            (None, None) => separator(&text, at),
        };
        let line = if named.is_some() { 2 } else { 1 };
        let records = Records::new(at, line, self.list.decided.separator.0.sign());
        self.list.grid = Grid::of(text);
        Stage::Cutting(records)
    }

    fn cut(&mut self, mut records: Records, budget: usize) -> Stage {
        let end = records.at().saturating_add(budget);
        while records.at() < end {
            if self.list.grid.len() > MOST_RECORDS {
                return self.refuse(Code::TooManyRows, "");
            }
            if !records.next(&mut self.list.grid) {
                return self.begin_rows();
            }
        }
        Stage::Cutting(records)
    }

    /// Finds headings and columns, and begins with the rows under them.
    fn begin_rows(&mut self) -> Stage {
        let grid = &self.list.grid;
        let heading = match self.choices.heading {
            None => find(grid),
            Some(None) => None,
            Some(Some(line)) => heading_at(grid, line),
        };
        let mut columns = titles(grid, heading);
        if columns.len() > MOST_COLUMNS {
            return self.refuse(Code::TooManyColumns, &columns.len().to_string());
        }
        let from = heading.map_or(0, Heading::end);
        let chosen = choose(grid, from, &mut columns, &self.choices.columns);
        find_directions(grid, from, &mut columns, &self.choices.columns);
        self.list.decided.heading = heading;
        self.list.columns = columns;
        self.list.chosen = chosen;
        Stage::Sorting(Box::new(Sorting::new(&self.list, &self.choices)))
    }
}
