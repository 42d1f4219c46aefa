//! A table for spreadsheets, by RFC 4180 and what these do beyond it.
//!
//! # Design
//!
//! *Why is the separator chosen by country and language?* A spreadsheet splits a file at the separator of its own region.
//! People who read Indonesian figures in Indonesian or Malay mostly have one that splits at `;` and writes decimals after
//! a comma; those who read English, and all of Malaysia, one that splits at `,` and writes them after a point.
//!
//! *Why `sep=`?* Many a computer in Indonesia is set to English all the same, and would put a whole line with `;` into one
//! cell. With this line it does not. A file with commas needs no such line: no program with decimal commas would read its
//! numbers rightly, and one column is safer than wrong numbers.
//!
//! *Why signs of a typewriter beside `sep=`?* Where that line stands, some versions no longer look at the mark of the
//! encoding and print `÷` as two other letters. Letters of names stay as they are.

use rust_decimal::Decimal;

use crate::domain::Country;
use crate::i18n::Language;
use crate::members::begins_formula;

/// A cell.
pub(in crate::ui) enum Cell {
    Text(String),
    Number(Decimal),
}

impl Cell {
    /// A text.
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// A number, or nothing.
    pub fn number(number: Option<Decimal>) -> Self {
        number.map_or_else(|| Self::text(""), Self::Number)
    }
}

/// The rows so far.
pub(in crate::ui) struct Sheet {
    separator: &'static str,
    decimal: &'static str,
    lines: Vec<String>,
}

/// Signs that formulas and sentences are written with, and those of a typewriter.
const SIGNS: [(&str, &str); 12] = [
    ("−", "-"),
    ("×", "*"),
    ("÷", "/"),
    ("≈", "~"),
    ("→", "->"),
    ("…", "..."),
    ("–", "-"),
    ("’", "'"),
    ("“", "'"),
    ("”", "'"),
    ("·", "-"),
    ("\u{a0}", " "),
];

impl Sheet {
    /// An empty table for the spreadsheets of those who read these words in this country.
    pub fn of(country: Country, language: Language) -> Self {
        let semicolon = country == Country::Indonesia && language != Language::English;
        let (separator, decimal) = if semicolon { (";", ",") } else { (",", ".") };
        let lines = if semicolon { vec![String::from("sep=;")] } else { Vec::new() };
        Self { separator, decimal, lines }
    }

    /// One row more.
    pub fn row(&mut self, cells: impl IntoIterator<Item = Cell>) {
        let cells: Vec<_> = cells.into_iter().map(|cell| self.cell(cell)).collect();
        self.lines.push(cells.join(self.separator));
    }

    /// A row with nothing in it, between tables.
    pub fn gap(&mut self) {
        self.row([Cell::text("")]);
    }

    /// The file, with the mark that spreadsheets know the encoding by.
    pub fn text(&self) -> String {
        ["\u{feff}", &self.lines.join("\r\n"), "\r\n"].concat()
    }

    fn cell(&self, cell: Cell) -> String {
        match cell {
            Cell::Number(number) => number.normalize().to_string().replace('.', self.decimal),
            Cell::Text(text) => quoted(&if self.decimal == "," { typewritten(&text) } else { text }),
        }
    }
}

/// A text in quotes; one that a spreadsheet would take for a formula begins with an apostrophe.
fn quoted(text: &str) -> String {
    let formula = begins_formula(text) || text.starts_with(['\t', '\r', '\n']);
    [r#"""#, if formula { "'" } else { "" }, &text.replace('"', r#""""#), r#"""#].concat()
}

fn typewritten(text: &str) -> String {
    SIGNS.into_iter().fold(text.to_owned(), |text, (sign, plain)| text.replace(sign, plain))
}
