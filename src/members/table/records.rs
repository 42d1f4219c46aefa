//! From a text to records: quotes as they really occur, lines that end in three ways.
//!
//! # Design
//!
//! *Why is a record with a quote that is never closed read again, with that quote as a letter?* A reader that
//! goes on to the end of the file takes all members after it for one cell, and says nothing.
//!
//! *Why may blanks stand before a quote?* Some programs write `1, "Tan, Ah Kow"`. Only where the quote closes
//! in the same line and a separator follows is it one: `1, "Mat" Ali` has two letters of a name.

use super::grid::{Flaw, Grid};

/// Times that a closing quote is looked for up to the end of the file in vain; after that, quotes are letters.
const MOST_UNCLOSED: u8 = 20;

/// How a cell ended.
#[derive(PartialEq, Eq)]
enum End {
    Cell,
    Record,
    /// In a quote, at the end of the file or in another cell.
    Unclosed,
}

/// Where in a text the next record begins.
#[derive(Debug)]
pub(crate) struct Records {
    at: usize,
    line: u32,
    separator: u8,
    unclosed: u8,
    /// Whether quotes are letters in this record.
    literal: bool,
}

impl Records {
    /// From a place in a text and a line of the file.
    pub(crate) fn new(at: usize, line: u32, separator: u8) -> Self {
        Self { at, line, separator, unclosed: 0, literal: false }
    }

    /// The place of the next byte.
    pub(crate) fn at(&self) -> usize {
        self.at
    }

    /// Reads one record of the text of a grid into it; says whether there was one.
    pub(crate) fn next(&mut self, grid: &mut Grid) -> bool {
        if self.at >= grid.text().len() {
            return false;
        }
        let (begin, line) = (self.at, self.line);
        grid.begin(line);
        loop {
            match self.cell(grid) {
                End::Cell => {}
                End::Record => break,
                End::Unclosed => {
                    let column = grid.width(grid.len().saturating_sub(1));
                    grid.take_back();
                    (self.at, self.line) = (begin, line);
                    self.reread(column, grid);
                    break;
                }
            }
        }
        self.literal = self.unclosed >= MOST_UNCLOSED;
        true
    }

    /// Reads a record again whose quote in this column is never closed.
    fn reread(&mut self, column: usize, grid: &mut Grid) {
        self.literal = true;
        grid.begin(self.line);
        let mut place = 0_usize;
        loop {
            if place == column {
                grid.flaw(Flaw::UnclosedQuote);
            }
            if self.cell(grid) != End::Cell {
                break;
            }
            place = place.saturating_add(1);
        }
    }

    fn cell(&mut self, grid: &mut Grid) -> End {
        let text = grid.text();
        let rest = text.get(self.at..).unwrap_or_default();
        let blanks = if rest.first() == Some(&b' ') {
            rest.iter().take_while(|byte| **byte == b' ').count()
        } else {
            0
        };
        let opens = rest.get(blanks) == Some(&b'"') && !self.literal;
        let start = self.at.saturating_add(blanks).saturating_add(1);
        if opens && (blanks == 0 || self.closes_in_line(text, start)) {
            return self.quoted(start, grid);
        }
        let length = rest.iter().position(|byte| self.ends(*byte)).unwrap_or(rest.len());
        let end = self.at.saturating_add(length);
        grid.add(self.at, end, false);
        self.after(end, grid)
    }

    fn ends(&self, byte: u8) -> bool {
        byte == self.separator || byte == b'\n' || byte == b'\r'
    }

    /// Whether a quote that opened before closes in its line, with the end of a cell behind it.
    fn closes_in_line(&self, text: &[u8], start: usize) -> bool {
        let mut at = start;
        while let Some(byte) = text.get(at) {
            match (byte, text.get(at.saturating_add(1))) {
                (b'\n' | b'\r', _) => return false,
                (b'"', Some(b'"')) => at = at.saturating_add(1),
                (b'"', next) => return next.is_none_or(|next| self.ends(*next)),
                _ => {}
            }
            at = at.saturating_add(1);
        }
        false
    }

    /// A cell in quotes, whose text begins here.
    fn quoted(&mut self, start: usize, grid: &mut Grid) -> End {
        let text = grid.text();
        let (mut at, mut lines) = (start, 0_u32);
        let close = loop {
            let rest = text.get(at..).unwrap_or_default();
            let Some(found) = rest.iter().position(|byte| matches!(byte, b'"' | b'\n' | b'\r')) else {
                // To look for it to the end of the file again and again would take for ever.
                self.unclosed = self.unclosed.saturating_add(1);
                return End::Unclosed;
            };
            let place = at.saturating_add(found);
            let next = text.get(place.saturating_add(1)).copied();
            at = place.saturating_add(1);
            match (text.get(place), next) {
                (Some(b'"'), Some(b'"')) => at = at.saturating_add(1),
                (Some(b'"'), _) => break place,
                (Some(b'\r'), Some(b'\n')) => {}
                _ => lines = lines.saturating_add(1),
            }
        };
        let behind = text.get(at..).unwrap_or_default();
        let blanks = behind.iter().take_while(|byte| matches!(byte, b' ')).count();
        let end = at.saturating_add(blanks);
        if text.get(end).is_some_and(|byte| !self.ends(*byte)) {
            // In a line below it is the quote of another cell that opens there.
            return if lines > 0 { End::Unclosed } else { self.after_quote(start, grid) };
        }
        self.line = self.line.saturating_add(lines);
        grid.add(start, close, true);
        self.after(end, grid)
    }

    /// A cell that goes on behind its closing quote: all of it is text, up to the end of the cell.
    fn after_quote(&mut self, start: usize, grid: &mut Grid) -> End {
        grid.flaw(Flaw::TextAfterQuote);
        let rest = grid.text().get(start..).unwrap_or_default();
        let length = rest.iter().position(|byte| self.ends(*byte)).unwrap_or(rest.len());
        let end = start.saturating_add(length);
        grid.add(start.saturating_sub(1), end, false);
        self.after(end, grid)
    }

    /// Goes on behind the end of a cell.
    fn after(&mut self, end: usize, grid: &Grid) -> End {
        let text = grid.text();
        self.at = end.saturating_add(1);
        match (text.get(end), text.get(self.at)) {
            (Some(b'\r'), Some(b'\n')) => self.at = self.at.saturating_add(1),
            (Some(b'\r' | b'\n'), _) => {}
            (Some(_), _) => return End::Cell,
            (None, _) => {
                self.at = text.len();
                return End::Record;
            }
        }
        self.line = self.line.saturating_add(1);
        End::Record
    }
}
