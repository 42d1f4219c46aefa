//! A workbook out: the parts of an XLSX as XML, that of the members a piece at a time.
//!
//! # Design
//!
//! *Why is every value there, and a formula beside few?* A program that shows files without calculating them shows what is there. A
//! spreadsheet adds up with doubles: whole units below 2⁵³ come out as ours do, sen do not. Only such columns have formulas.
//!
//! *Why are texts in their cells?* Shared ones save room that the archive saves anyway, and are known only after the last row.

use super::own::{Own, heading, kept, own};
use super::parts::SHEET;
use super::xml::{EXACT, Look, Row, columns, letters};
use crate::domain::Currency;
use crate::members::list::MemberList;
use crate::members::shares::{Of, Shares};

/// A cell of the sheets that are written whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BookCell {
    /// A text.
    Text(String),
    /// A heading of a table.
    Heading(String),
    /// The title of a sheet.
    Title(String),
    /// A text of several lines.
    Long(String),
    /// An amount in hundredths.
    Amount(i128),
}

/// A sheet of few rows, whole; the widths of its columns in letters.
#[must_use]
pub fn whole_sheet(rows: &[Vec<BookCell>], widths: &[u16], currency: Currency) -> String {
    let mut out = String::from(SHEET);
    columns(widths.iter().copied(), &mut out);
    out.push_str("<sheetData>");
    for (cells, line) in rows.iter().zip(1_u32..) {
        let mut row = Row::begin(line, &mut out);
        for cell in cells {
            match cell {
                BookCell::Text(text) => row.text(text, Look::Plain),
                BookCell::Heading(text) => row.text(text, Look::Strong),
                BookCell::Title(text) => row.text(text, Look::Title),
                BookCell::Long(text) => row.text(text, Look::Wrapped),
                BookCell::Amount(amount) => row.amount(*amount, currency, false, None),
            }
        }
        row.end();
    }
    out.push_str("</sheetData></worksheet>");
    out
}

/// Writes the sheet of the members, a row at a time.
#[derive(Debug)]
pub struct BookWriter<'a> {
    list: &'a MemberList,
    shares: &'a [Shares],
    titles: &'a [String],
    currency: Currency,
    /// Which columns of shares a spreadsheet adds up as we do.
    adds_up: Vec<bool>,
}

impl<'a> BookWriter<'a> {
    /// Of a list, its shares and what these are called.
    #[must_use]
    pub fn new(list: &'a MemberList, shares: &'a [Shares], titles: &'a [String], currency: Currency) -> Self {
        let adds_up = shares.iter().map(|one| is_whole(one.parts.iter().flatten().copied(), one.sum));
        Self { list, shares, titles, currency, adds_up: adds_up.collect() }
    }

    /// What stands before the first member.
    pub fn begin(&self, out: &mut String) {
        out.push_str(SHEET);
        // The headings stay in sight.
        out.push_str("<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>");
        let of_list =
            kept(self.list).map(|(place, _)| if self.list.chosen.name == Some(place) { 30 } else { 16 });
        columns(of_list.chain(self.shares.iter().map(|_| 20)), out);
        out.push_str("<sheetData>");
        let mut row = Row::begin(1, out);
        for (_, column) in kept(self.list) {
            row.text(heading(column), Look::Strong);
        }
        for title in self.titles {
            row.text(title, Look::Strong);
        }
        row.end();
    }

    /// A member.
    pub fn row(&self, place: usize, out: &mut String) {
        let line = line_of(place);
        let mut row = Row::begin(line, out);
        for column in kept(self.list) {
            match own(self.list, place, column) {
                Own::Amount(Some(value)) => row.amount(value.into(), self.currency, false, None),
                Own::Amount(None) => row.skip(),
                Own::Text(text) | Own::AsItStands(text) => row.text(&text, Look::Plain),
            }
        }
        let first = row.column;
        for (at, shares) in self.shares.iter().enumerate() {
            let Some(part) = shares.part(place) else {
                row.skip();
                continue;
            };
            let of_all = self.is_sum_of_those_before(at).then(|| {
                let last = first.saturating_add(at).saturating_sub(1);
                ["SUM(", &letters(first), &line.to_string(), ":", &letters(last), &line.to_string(), ")"]
                    .concat()
            });
            row.amount(part.into(), self.currency, false, of_all);
        }
        row.end();
    }

    /// What all come to, and the end; `label` is the word for a total.
    pub fn end(&self, label: &str, out: &mut String) {
        let last = self.list.rows.len().saturating_add(1);
        let mut row = Row::begin(line_of(self.list.rows.len()), out);
        let sum = |column: usize, adds_up: bool| {
            let letters = letters(column);
            adds_up.then(|| ["SUM(", &letters, "2:", &letters, &last.to_string(), ")"].concat())
        };
        let mut labelled = false;
        for (column, _) in kept(self.list) {
            match self.list.amounts_in(column) {
                Some(amounts) => {
                    let adds_up = is_whole(amounts.values.iter().flatten().copied(), amounts.sum);
                    row.amount(amounts.sum, self.currency, true, sum(row.column, adds_up));
                }
                None if !labelled && self.list.chosen.number != Some(column) => {
                    row.text(label, Look::Strong);
                    labelled = true;
                }
                None => row.skip(),
            }
        }
        for (shares, adds_up) in self.shares.iter().zip(&self.adds_up) {
            row.amount(shares.sum, self.currency, true, sum(row.column, *adds_up));
        }
        row.end();
        out.push_str("</sheetData></worksheet>");
    }

    /// Whether a column of shares is the sum of all before it, as a spreadsheet adds them up.
    fn is_sum_of_those_before(&self, at: usize) -> bool {
        let is_total = self.shares.get(at).is_some_and(|shares| shares.of == Of::Total);
        is_total && at > 0 && self.adds_up.iter().take(at.saturating_add(1)).all(|adds_up| *adds_up)
    }
}

/// Whether values are whole units, and all together are exact in a spreadsheet.
fn is_whole(mut values: impl Iterator<Item = i64>, sum: i128) -> bool {
    let units = sum.unsigned_abs() / 100;
    units < EXACT && values.all(|value| value % 100 == 0 && u128::from(value.unsigned_abs() / 100) < EXACT)
}

/// The line of a member, below the headings.
fn line_of(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX).saturating_add(2)
}
