//! Where the headings stand: under titles, in one to three rows, with or without numbers of columns under them.

use super::column::Column;
use super::content::Content;
use super::words::{plain, recognised};
use crate::members::table::Grid;

/// Where the headings stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Heading {
    /// The place of the first record of them.
    pub first: usize,
    /// How many records they have.
    pub rows: usize,
    /// Whether a record with numbers of columns (`1 2 3 4=1+2+3`) stands under them.
    pub numbered: bool,
}

impl Heading {
    /// The place of the first record under it.
    #[must_use]
    pub fn end(self) -> usize {
        self.first.saturating_add(self.rows).saturating_add(usize::from(self.numbered))
    }
}

/// Records among which the headings are looked for.
const HEAD: usize = 40;
/// Further rows that headings may have.
const MOST_BELOW: usize = 2;

/// How many known headings a record has.
pub(in crate::members) fn is_heading_words(grid: &Grid, record: usize) -> usize {
    let known = |column: &usize| recognised(&plain(&grid.cell(record, *column))).is_some();
    (0..grid.width(record)).filter(known).count()
}

/// The record of the headings: that with the most known ones, and more texts than numbers.
pub(in crate::members) fn find(grid: &Grid) -> Option<Heading> {
    let mut best: Option<(usize, usize)> = None;
    for record in 0..grid.len().min(HEAD) {
        let known = is_heading_words(grid, record);
        if known > best.map_or(0, |(most, _)| most) && is_of_texts(grid, record, known) {
            best = Some((known, record));
        }
    }
    best.map(|(_, first)| from(grid, first))
}

/// The headings that begin with the record of a line of the file, as whoever reads the list said.
pub(in crate::members) fn heading_at(grid: &Grid, line: u32) -> Option<Heading> {
    (0..grid.len().min(HEAD)).find(|record| grid.line(*record) == line).map(|first| from(grid, first))
}

/// All rows of the headings that begin here.
fn from(grid: &Grid, first: usize) -> Heading {
    let mut rows = 1_usize;
    while rows <= MOST_BELOW && is_below(grid, first, first.saturating_add(rows)) {
        rows = rows.saturating_add(1);
    }
    let numbered = is_numbering(grid, first.saturating_add(rows));
    Heading { first, rows, numbered }
}

/// Whether most of what stands in a record are texts; where one word alone is known, all of it.
fn is_of_texts(grid: &Grid, record: usize, known: usize) -> bool {
    let filled = || (0..grid.width(record)).filter(|column| !grid.is_blank(record, *column));
    let numbers = filled().filter(|column| has_no_letters(&grid.cell(record, *column))).count();
    if known == 1 { numbers == 0 } else { numbers.saturating_mul(2) < filled().count() }
}

fn has_no_letters(text: &str) -> bool {
    !text.chars().any(char::is_alphabetic)
}

/// Whether a record goes on with the headings: texts alone, in fewer columns, and not in the first one that
/// is filled above.
fn is_below(grid: &Grid, first: usize, record: usize) -> bool {
    let filled: Vec<usize> =
        (0..grid.width(record)).filter(|column| !grid.is_blank(record, *column)).collect();
    let first_above = (0..grid.width(first)).find(|column| !grid.is_blank(first, *column));
    let texts = filled.iter().all(|column| !has_no_letters(&grid.cell(record, *column)));
    let known =
        filled.iter().filter(|column| recognised(&plain(&grid.cell(record, **column))).is_some()).count();
    texts && known > 0 && filled.first().copied() > first_above
}

/// Whether a record has numbers of columns: at least three, each beginning with a number above the one before.
fn is_numbering(grid: &Grid, record: usize) -> bool {
    let mut before = 0_u32;
    let mut count = 0_usize;
    for column in 0..grid.width(record) {
        let cell = grid.cell(record, column);
        let cell =
            cell.strip_prefix(['(', '[']).and_then(|rest| rest.strip_suffix([')', ']'])).unwrap_or(&cell);
        if cell.is_empty() {
            continue;
        }
        let digits: String = cell.chars().take_while(char::is_ascii_digit).collect();
        let behind = cell.get(digits.len()..).unwrap_or_default().trim_start();
        let Ok(number) = digits.parse::<u32>() else { return false };
        let follows = before == 0 && number <= 2 || Some(number) == before.checked_add(1);
        if !follows || !(behind.is_empty() || behind.starts_with('=')) {
            return false;
        }
        (before, count) = (number, count.saturating_add(1));
    }
    // Three members in three rows are one thing, three numbers in one row of nothing else another.
    count >= 3
}

/// The columns with their headings; without any, as many as the widest of the first records has.
pub(in crate::members) fn titles(grid: &Grid, heading: Option<Heading>) -> Vec<Column> {
    let Some(Heading { first, rows, .. }) = heading else {
        let width = (0..grid.len().min(HEAD)).map(|record| grid.width(record)).max().unwrap_or(0);
        return vec![Column::default(); width];
    };
    let width = (first..first.saturating_add(rows)).map(|record| grid.width(record)).max().unwrap_or(0);
    let mut over = String::new();
    let title = |column: usize| {
        let own = grid.cell(first, column).into_owned();
        let below = (1..rows).map(|row| grid.cell(first.saturating_add(row), column));
        let below: Vec<_> = below.filter(|text| !text.is_empty()).map(std::borrow::Cow::into_owned).collect();
        if !own.is_empty() {
            over.clone_from(&own);
        }
        // What stands over several columns stands in the first of them.
        let upper = if below.is_empty() { own } else { over.clone() };
        titled(&upper, &below)
    };
    (0..width).map(title).collect()
}

/// A column by the rows of its heading: all of them together, or else the lowest that is known.
fn titled(upper: &str, below: &[String]) -> Column {
    let all: Vec<&str> = core::iter::once(upper).chain(below.iter().map(String::as_str)).collect();
    let heading = all.iter().filter(|text| !text.is_empty()).copied().collect::<Vec<_>>().join(" ");
    let words: Vec<String> = all.iter().map(|text| plain(text)).filter(|text| !text.is_empty()).collect();
    let content = recognised(&words.join("_")).or_else(|| words.iter().rev().find_map(|one| recognised(one)));
    Column { heading, content: content.unwrap_or(Content::Other), ..Column::default() }
}
