//! Records and cells as ranges of a text.

use std::borrow::Cow;

use strum::IntoStaticStr;

/// One cell: its range in the text, without the quotes around it.
#[derive(Clone, Copy, Debug)]
struct Cell {
    start: u32,
    end: u32,
    /// Quotes inside are doubled.
    quoted: bool,
}

/// One record: the line of the file where it begins, and its first cell.
#[derive(Clone, Copy, Debug)]
struct Record {
    line: u32,
    first: u32,
}

/// What is wrong with how a record is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Flaw {
    /// A quote is never closed. The record is read as if that quote were a letter, so that no record after it is lost.
    UnclosedQuote,
    /// A text goes on behind a closing quote.
    TextAfterQuote,
}

/// A flaw of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Issue {
    /// The place of the record.
    pub record: usize,
    /// The place of the cell in it.
    pub column: usize,
    /// What is wrong.
    pub flaw: Flaw,
}

/// A file as records of cells. Cells are ranges of the text: nothing is copied until it is asked for.
#[derive(Debug, Default)]
pub struct Grid {
    text: Vec<u8>,
    cells: Vec<Cell>,
    records: Vec<Record>,
    issues: Vec<Issue>,
}

impl Grid {
    /// No records yet, of a text in UTF-8.
    #[must_use]
    pub fn of(text: Vec<u8>) -> Self {
        Self { text, ..Self::default() }
    }

    /// The text itself.
    #[must_use]
    pub fn text(&self) -> &[u8] {
        &self.text
    }

    /// How many records there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.records.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.records.is_empty()
    }

    /// What is wrong with how records are written, in their order.
    #[must_use]
    pub fn issues(&self) -> &[Issue] {
        &self.issues
    }

    /// The line of the file where a record begins, from 1.
    #[must_use]
    pub fn line(&self, record: usize) -> u32 {
        self.records.get(record).map_or(0, |record| record.line)
    }

    /// How many cells a record has.
    #[must_use]
    pub fn width(&self, record: usize) -> usize {
        self.range(record).len()
    }

    /// How many cells it has up to the last that is not blank.
    #[must_use]
    pub fn filled(&self, record: usize) -> usize {
        (0..self.width(record))
            .rev()
            .find(|column| !self.is_blank(record, *column))
            .map_or(0, |last| last.saturating_add(1))
    }

    /// The bytes of a cell as they stand in the file, without the quotes around it.
    #[must_use]
    pub fn raw(&self, record: usize, column: usize) -> &[u8] {
        self.at(record, column).and_then(|cell| self.bytes(cell)).unwrap_or_default()
    }

    /// Whether a cell has nothing in it, or blanks.
    #[must_use]
    pub fn is_blank(&self, record: usize, column: usize) -> bool {
        let raw = self.raw(record, column);
        if raw.first().is_some_and(u8::is_ascii_graphic) {
            return false;
        }
        raw.iter().all(u8::is_ascii_whitespace) || (!raw.is_ascii() && self.cell(record, column).is_empty())
    }

    /// A cell as people read it: doubled quotes are one, lines end in one way, and what cannot be seen around
    /// it is gone.
    #[must_use]
    pub fn cell(&self, record: usize, column: usize) -> Cow<'_, str> {
        let Some(cell) = self.at(record, column) else { return Cow::Borrowed("") };
        let bytes = self.bytes(cell).unwrap_or_default();
        let is_seen = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_graphic);
        let text = core::str::from_utf8(bytes).unwrap_or_default();
        let text =
            if is_seen(bytes.first()) && is_seen(bytes.last()) { text } else { text.trim_matches(is_unseen) };
        if !cell.quoted || !text.contains(['"', '\r']) {
            return Cow::Borrowed(text);
        }
        Cow::Owned(text.replace("\"\"", "\"").replace("\r\n", "\n").replace('\r', "\n"))
    }

    /// Overwrites a cell, so that nothing keeps what stood there.
    pub fn wipe(&mut self, record: usize, column: usize) {
        if let Some(cell) = self.at(record, column)
            && let Some(bytes) = self.text.get_mut(cell.start as usize..cell.end as usize)
        {
            bytes.fill(b' ');
        }
    }

    /// Puts another text in the place of a cell; whether there is such a cell.
    pub fn write(&mut self, record: usize, column: usize, text: &str) -> bool {
        let range = self.range(record);
        let place = range.start.saturating_add(column);
        let Some(cell) = self.cells.get_mut(place).filter(|_| place < range.end) else { return false };
        let start = u32::try_from(self.text.len()).unwrap_or(u32::MAX);
        self.text.extend_from_slice(text.as_bytes());
        let end = u32::try_from(self.text.len()).unwrap_or(u32::MAX);
        *cell = Cell { start, end, quoted: false };
        true
    }

    /// Begins a record at a line of the file.
    pub(super) fn begin(&mut self, line: u32) {
        let first = u32::try_from(self.cells.len()).unwrap_or(u32::MAX);
        self.records.push(Record { line, first });
    }

    /// Takes the record back that was begun last.
    pub(super) fn take_back(&mut self) {
        if let Some(last) = self.records.pop() {
            self.cells.truncate(last.first as usize);
            let record = self.records.len();
            self.issues.retain(|issue| issue.record < record);
        }
    }

    /// Adds a cell to the record that was begun last.
    pub(super) fn add(&mut self, start: usize, end: usize, quoted: bool) {
        let place = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        self.cells.push(Cell { start: place(start), end: place(end), quoted });
    }

    /// Says what is wrong with the cell that comes next.
    pub(super) fn flaw(&mut self, flaw: Flaw) {
        let record = self.records.len().saturating_sub(1);
        let first = self.records.last().map_or(0, |last| last.first as usize);
        self.issues.push(Issue { record, column: self.cells.len().saturating_sub(first), flaw });
    }

    /// Adds a whole record whose cells are not part of the text yet: of a sheet, or of rows that were changed.
    pub fn append<'a>(&mut self, line: u32, cells: impl IntoIterator<Item = &'a str>) {
        self.begin(line);
        for cell in cells {
            let start = self.text.len();
            self.text.extend_from_slice(cell.as_bytes());
            self.add(start, self.text.len(), false);
        }
    }

    fn range(&self, record: usize) -> core::ops::Range<usize> {
        let first = |record: usize| self.records.get(record).map(|record| record.first as usize);
        let Some(start) = first(record) else { return 0..0 };
        start..first(record.saturating_add(1)).unwrap_or(self.cells.len())
    }

    fn at(&self, record: usize, column: usize) -> Option<Cell> {
        let range = self.range(record);
        let place = range.start.checked_add(column).filter(|place| *place < range.end)?;
        self.cells.get(place).copied()
    }

    fn bytes(&self, cell: Cell) -> Option<&[u8]> {
        self.text.get(cell.start as usize..cell.end as usize)
    }
}

/// Blanks, and what is not seen at all.
fn is_unseen(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, '\u{FEFF}' | '\u{200B}'..='\u{200F}' | '\u{2060}')
}
