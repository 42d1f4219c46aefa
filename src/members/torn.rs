//! Cells that have more than one cell of whoever wrote them, or less.

use super::columns::Content;
use super::list::MemberList;
use super::table::Separator;
use super::told::Code;

/// The first cell of a record that is torn, and how.
pub(super) fn torn(list: &MemberList, record: usize) -> Option<(usize, Code)> {
    let columns = 0..list.grid.width(record).min(list.columns.len());
    columns
        .clone()
        .find(|column| has_records(list, record, *column))
        .map(|column| (column, Code::UnclosedQuote))
        .or_else(|| {
            let mut cut = columns.filter(|_| list.decided.separator.0 == Separator::Comma);
            cut.find(|column| is_cut(list, record, *column)).map(|column| (column, Code::CutAmount))
        })
}

/// Whether a cell has whole records in it: a quote that was never closed was closed by that of a member below.
fn has_records(list: &MemberList, record: usize, column: usize) -> bool {
    let raw = list.grid.raw(record, column);
    let lines = raw.strip_suffix(b"\n").unwrap_or(raw).split(|byte| *byte == b'\n').count().saturating_sub(1);
    if lines == 0 {
        return false;
    }
    let sign = list.decided.separator.0.sign();
    let signs = raw.split(|byte| *byte == sign).count().saturating_sub(1);
    signs > 0 && signs == lines.saturating_mul(list.columns.len().saturating_sub(1))
}

/// Whether an amount goes on in the next cell, as `1,000` does without quotes.
fn is_cut(list: &MemberList, record: usize, column: usize) -> bool {
    let content = |column: usize| list.columns.get(column).map(|column| column.content);
    let next = column.saturating_add(1);
    let (start, rest) = (list.grid.raw(record, column).trim_ascii(), list.grid.raw(record, next));
    let is_digits = |text: &[u8]| !text.is_empty() && text.iter().all(u8::is_ascii_digit);
    if list.amounts_in(column).is_none()
        || !is_digits(start)
        || start.len() > 3
        || start.first() == Some(&b'0')
        || !is_digits(rest)
        || rest.len() != 3
    {
        return false;
    }
    let is_unnamed = list.columns.get(next).is_some_and(|column| column.heading.is_empty());
    let is_text = matches!(content(next), Some(Content::Remark | Content::Name)) || is_unnamed;
    is_text || rest == b"000" || content(next).is_some_and(Content::is_amount) && rest.first() == Some(&b'0')
}

/// Whether an amount that cannot be read stands in a record: digits, and no word as in the day of a signature.
pub(super) fn has_figure(list: &MemberList, record: usize) -> bool {
    list.chosen.amounts.iter().any(|column| {
        let cell = list.grid.cell(record, *column);
        let is_word = |word: &str| word.chars().count() > 3;
        cell.chars().any(char::is_numeric) && !cell.split(|one: char| !one.is_alphabetic()).any(is_word)
    })
}
