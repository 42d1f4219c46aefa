//! Rows and cells of a sheet.

use super::numbers::{day, plain};
use super::strings::SharedStrings;
use super::styles::Styles;
use super::xml::{Token, Xml, add_text, attribute};
use crate::members::reader::{MOST_COLUMNS, MOST_RECORDS};
use crate::members::table::Grid;

/// Bytes of text that the cells of a sheet may have together.
const MOST_TEXT: usize = 200 << 20;

/// Why a sheet cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SheetFault {
    /// It is no sheet of a workbook, or ends in the middle.
    Damaged,
    /// More columns than a list has.
    TooManyColumns,
    /// More rows.
    TooManyRows,
    /// More text than anybody typed.
    TooLarge,
}

/// A sheet.
#[derive(Debug)]
pub struct Sheet {
    /// Its rows that are not empty; the line of each is its number in the sheet.
    pub grid: Grid,
    /// The numbers of rows that are hidden: they are part of the list.
    pub hidden: Vec<u32>,
    /// Cells with a formula whose value was not saved: they are blank.
    pub not_calculated: usize,
}

/// A cell as it is read.
#[derive(Debug, Default)]
struct Cell {
    column: usize,
    kind: Kind,
    style: usize,
    text: String,
    inline: String,
    has_formula: bool,
}

/// What the value of a cell is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Kind {
    #[default]
    Number,
    /// The place of a shared text.
    Shared,
    /// A text, an error, a day as text.
    Text,
    /// A text of its own.
    Inline,
    /// True or false.
    Boolean,
}

/// Reads a sheet, a piece at a time.
#[derive(Debug)]
pub struct SheetReader {
    strings: SharedStrings,
    styles: Styles,
    since_1904: bool,
    xml: Xml,
    grid: Grid,
    hidden: Vec<u32>,
    not_calculated: usize,
    line: u32,
    row: Vec<String>,
    cell: Option<Cell>,
    place: Place,
    fault: Option<SheetFault>,
    ended: bool,
}

/// In which element of a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    Nowhere,
    Value,
    Inline,
}

impl SheetReader {
    /// Of a workbook with these texts and styles, whose days are counted from 1904 or, mostly, from 1900.
    #[must_use]
    pub fn new(strings: SharedStrings, styles: Styles, since_1904: bool) -> Self {
        Self {
            strings,
            styles,
            since_1904,
            xml: Xml::default(),
            grid: Grid::default(),
            hidden: Vec::new(),
            not_calculated: 0,
            line: 0,
            row: Vec::new(),
            cell: None,
            place: Place::Nowhere,
            fault: None,
            ended: false,
        }
    }

    /// Takes more of the inflated bytes of `xl/worksheets/sheetN.xml`.
    pub fn push(&mut self, bytes: &[u8]) {
        if self.fault.is_some() {
            return;
        }
        let mut xml = core::mem::take(&mut self.xml);
        xml.push(bytes);
        while let Some(token) = xml.next() {
            self.take(&token);
        }
        self.xml = xml;
    }

    /// The sheet, once the stream has ended well.
    ///
    /// # Errors
    ///
    /// [`SheetFault`]; of a sheet that ends in the middle too.
    pub fn finish(self) -> Result<Sheet, SheetFault> {
        match self.fault {
            Some(fault) => Err(fault),
            None if !self.ended => Err(SheetFault::Damaged),
            None => Ok(Sheet { grid: self.grid, hidden: self.hidden, not_calculated: self.not_calculated }),
        }
    }

    fn take(&mut self, token: &Token<'_>) {
        match *token {
            Token::Open(b"row", attributes, closed) => self.begin_row(attributes, closed),
            Token::Close(b"row") => self.end_row(),
            Token::Open(b"c", attributes, closed) => {
                self.begin_cell(attributes);
                if closed {
                    self.end_cell();
                }
            }
            Token::Close(b"c") => self.end_cell(),
            Token::Open(b"v", _, false) => self.place = Place::Value,
            Token::Open(b"t", _, false) => self.place = Place::Inline,
            Token::Close(b"v" | b"t") => self.place = Place::Nowhere,
            Token::Open(b"f", ..) => {
                if let Some(cell) = &mut self.cell {
                    cell.has_formula = true;
                }
            }
            Token::Text(text, has_entities) => {
                let Some(cell) = &mut self.cell else { return };
                match self.place {
                    Place::Value => add_text(text, has_entities, &mut cell.text),
                    Place::Inline => add_text(text, has_entities, &mut cell.inline),
                    Place::Nowhere => {}
                }
            }
            Token::Close(b"worksheet") => self.ended = true,
            Token::Doctype => self.fault = Some(SheetFault::Damaged),
            Token::Open(..) | Token::Close(_) => {}
        }
    }

    /// A row says its number, or comes after the one before it.
    fn begin_row(&mut self, attributes: &[u8], closed: bool) {
        let number = attribute(attributes, b"r").and_then(|number| number.parse().ok());
        self.line = number.unwrap_or(self.line.saturating_add(1));
        if attribute(attributes, b"hidden").is_some_and(|hidden| matches!(hidden, "1" | "true")) && !closed {
            self.hidden.push(self.line);
        }
        self.row.clear();
    }

    fn end_row(&mut self) {
        if self.row.iter().any(|cell| !cell.is_empty()) {
            self.grid.append(self.line, self.row.iter().map(String::as_str));
        }
        if self.grid.len() > MOST_RECORDS {
            self.fault = Some(SheetFault::TooManyRows);
        } else if self.grid.text().len() > MOST_TEXT {
            self.fault = Some(SheetFault::TooLarge);
        }
        self.row.clear();
    }

    /// A cell says its place, or comes after the one before it.
    fn begin_cell(&mut self, attributes: &[u8]) {
        let column = attribute(attributes, b"r").and_then(column_of).unwrap_or(self.row.len());
        let kind = match attribute(attributes, b"t").map(str::as_bytes) {
            Some(b"s") => Kind::Shared,
            Some(b"inlineStr") => Kind::Inline,
            Some(b"str" | b"e" | b"d") => Kind::Text,
            Some(b"b") => Kind::Boolean,
            _ => Kind::Number,
        };
        let style = attribute(attributes, b"s").and_then(|style| style.parse().ok()).unwrap_or(0);
        self.cell = Some(Cell { column, kind, style, ..Cell::default() });
        self.place = Place::Nowhere;
    }

    fn end_cell(&mut self) {
        let Some(cell) = self.cell.take() else { return };
        if cell.column >= MOST_COLUMNS {
            // Styled cells far to the right are empty and no columns.
            if !cell.text.is_empty() || !cell.inline.is_empty() {
                self.fault = Some(SheetFault::TooManyColumns);
            }
            return;
        }
        if cell.has_formula && cell.text.is_empty() && cell.inline.is_empty() && cell.kind == Kind::Number {
            self.not_calculated = self.not_calculated.saturating_add(1);
        }
        let text = self.value(&cell);
        while self.row.len() <= cell.column {
            self.row.push(String::new());
        }
        if let Some(own) = self.row.get_mut(cell.column) {
            *own = text;
        }
    }

    /// What a cell shows. A shared text without a place is no text, and not the first of all.
    fn value(&self, cell: &Cell) -> String {
        let value = cell.text.trim();
        match cell.kind {
            Kind::Shared => {
                let text = value.parse().ok().and_then(|place| self.strings.get(place));
                text.unwrap_or_default().to_owned()
            }
            Kind::Inline if cell.inline.is_empty() => cell.text.clone(),
            Kind::Inline => cell.inline.clone(),
            Kind::Text => cell.text.clone(),
            Kind::Boolean => String::from(if value == "1" { "TRUE" } else { "FALSE" }),
            Kind::Number if self.styles.is_day(cell.style) => {
                day(value, self.since_1904).map_or_else(|| value.to_owned(), |day| day.to_string())
            }
            Kind::Number => plain(value).unwrap_or_else(|| value.to_owned()),
        }
    }
}

/// The place of a column by the letters of a cell's name, from 0: `AB12` is 27.
fn column_of(name: &str) -> Option<usize> {
    let letters = name.bytes().take_while(u8::is_ascii_alphabetic).take(4);
    let number = letters.fold(0_usize, |sum, letter| {
        let digit = usize::from(letter.to_ascii_uppercase().saturating_sub(b'A')).saturating_add(1);
        sum.saturating_mul(26).saturating_add(digit)
    });
    number.checked_sub(1)
}
