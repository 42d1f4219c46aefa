//! A list out again: its members with their shares, or its bad rows with their reasons.
//!
//! # Design
//!
//! *Why in the form that the list came in?* Its separator and its sign before decimals are those of the
//! spreadsheet it came from. What went out comes back as it was: a test reads what is written here.
//!
//! *Why do some texts begin with an apostrophe?* A spreadsheet takes `=1+1` for a formula, whoever's name it
//! is. On the way in the apostrophe is taken off again. Numbers of columns that hold amounts stay numbers.

use super::own::{Own, heading, kept, own};
use crate::members::columns::Column;
use crate::members::list::MemberList;
use crate::members::rows::guarded;
use crate::members::shares::Shares;
use crate::members::signs::DecimalSign;
use crate::members::told::Told;

/// The mark by which spreadsheets know the encoding.
const MARK: &str = "\u{feff}";

/// Writes a list, a piece at a time.
#[derive(Debug)]
pub struct Writer<'a> {
    list: &'a MemberList,
    shares: &'a [Shares],
    separator: u8,
    decimal: DecimalSign,
}

impl<'a> Writer<'a> {
    /// Of a list and its shares.
    #[must_use]
    pub fn new(list: &'a MemberList, shares: &'a [Shares]) -> Self {
        Self { list, shares, separator: list.decided.separator.0.sign(), decimal: list.sign() }
    }

    /// The headings: those of the list, and one for each column of shares.
    pub fn headings(&self, of_shares: &[String], out: &mut Vec<u8>) {
        out.extend_from_slice(MARK.as_bytes());
        let kept = kept(self.list).map(|(_, column)| heading(column));
        for (place, heading) in kept.chain(of_shares.iter().map(String::as_str)).enumerate() {
            self.text(place, heading, out);
        }
        out.extend_from_slice(b"\r\n");
    }

    /// The headings of these columns, and one behind them.
    pub fn headings_of(&self, columns: &[usize], last: &str, out: &mut Vec<u8>) {
        out.extend_from_slice(MARK.as_bytes());
        let kept = kept(self.list).filter(|(place, _)| columns.contains(place));
        let mut place = 0_usize;
        for (_, column) in kept {
            self.text(place, heading(column), out);
            place = place.saturating_add(1);
        }
        self.text(place, last, out);
        out.extend_from_slice(b"\r\n");
    }

    /// These columns of a row, and an amount behind them.
    pub fn row_of(&self, row: usize, columns: &[usize], amount: i64, out: &mut Vec<u8>) {
        let mut place = 0_usize;
        for column in kept(self.list).filter(|(place, _)| columns.contains(place)) {
            self.own(place, row, column, out);
            place = place.saturating_add(1);
        }
        self.amount(place, Some(amount), out);
        out.extend_from_slice(b"\r\n");
    }

    /// One row.
    pub fn row(&self, row: usize, out: &mut Vec<u8>) {
        let mut place = 0_usize;
        for column in kept(self.list) {
            self.own(place, row, column, out);
            place = place.saturating_add(1);
        }
        for shares in self.shares {
            self.amount(place, shares.part(row), out);
            place = place.saturating_add(1);
        }
        out.extend_from_slice(b"\r\n");
    }

    /// A cell of the list itself.
    fn own(&self, place: usize, row: usize, column: (usize, &Column), out: &mut Vec<u8>) {
        match own(self.list, row, column) {
            Own::Amount(amount) => self.amount(place, amount, out),
            Own::Text(text) => self.text(place, &text, out),
            Own::AsItStands(text) => self.as_it_stands(place, &text, out),
        }
    }

    /// The rows that cannot be used, with their lines and reasons behind them, in the order of the file.
    #[must_use]
    pub fn bad_rows(&self, headings: [&str; 2], reason: &dyn Fn(&Told) -> String) -> Vec<u8> {
        let mut out = Vec::new();
        self.headings(&headings.map(String::from), &mut out);
        // They are told in the order of their lines.
        let told: Vec<&Told> = self.list.errors().filter(|told| told.line > 0).collect();
        let grid = &self.list.grid;
        let mut next = 0_usize;
        for of_line in told.chunk_by(|one, next| one.line == next.line) {
            let Some(first) = of_line.first() else { continue };
            // Of two in one line the first.
            while next < grid.len() && grid.line(next) < first.line {
                next = next.saturating_add(1);
            }
            let record = Some(next).filter(|record| grid.line(*record) == first.line);
            let mut place = 0_usize;
            for (column, _) in kept(self.list) {
                let cell = record.map(|record| self.list.grid.cell(record, column)).unwrap_or_default();
                self.as_it_stands(place, &cell, &mut out);
                place = place.saturating_add(1);
            }
            let reasons: Vec<String> = of_line.iter().map(|told| reason(told)).collect();
            self.quoted(place, &first.line.to_string(), &mut out);
            self.text(place.saturating_add(1), &reasons.join(" "), &mut out);
            out.extend_from_slice(b"\r\n");
        }
        out
    }

    /// A cell that may be an amount, which `-` begins, and may be a formula.
    fn as_it_stands(&self, place: usize, text: &str, out: &mut Vec<u8>) {
        let is_of_number = |byte: u8| byte.is_ascii_digit() || b"-+.,() ".contains(&byte);
        let is_number = text.bytes().all(is_of_number);
        if is_number { self.quoted(place, text, out) } else { self.text(place, text, out) }
    }

    fn text(&self, place: usize, text: &str, out: &mut Vec<u8>) {
        self.quoted(place, &guarded(text), out);
    }

    /// A cell, in quotes where it needs them.
    fn quoted(&self, place: usize, text: &str, out: &mut Vec<u8>) {
        if place > 0 {
            out.push(self.separator);
        }
        let needs = |byte: u8| matches!(byte, b'"' | b'\n' | b'\r' | b',' | b';' | b'\t' | b'|');
        if !text.bytes().any(needs) {
            out.extend_from_slice(text.as_bytes());
            return;
        }
        out.push(b'"');
        for byte in text.bytes() {
            if byte == b'"' {
                out.push(b'"');
            }
            out.push(byte);
        }
        out.push(b'"');
    }

    /// An amount without signs between thousands; decimals where it has any.
    fn amount(&self, place: usize, hundredths: Option<i64>, out: &mut Vec<u8>) {
        if place > 0 {
            out.push(self.separator);
        }
        let Some(value) = hundredths else { return };
        if value < 0 {
            out.push(b'-');
        }
        let size = value.unsigned_abs();
        let mut digits = [0_u8; 20];
        let mut left = size / 100;
        let mut count = 0_usize;
        for digit in digits.iter_mut().rev() {
            *digit = b'0'.saturating_add(u8::try_from(left % 10).unwrap_or(0));
            (left, count) = (left / 10, count.saturating_add(1));
            if left == 0 {
                break;
            }
        }
        let start = digits.len().saturating_sub(count);
        // A number with a comma inside stands in quotes where commas separate.
        let decimals = size % 100;
        let (sign, quotes) =
            if self.decimal == DecimalSign::Comma { (b',', self.separator == b',') } else { (b'.', false) };
        if quotes && decimals > 0 {
            out.push(b'"');
        }
        out.extend_from_slice(digits.get(start..).unwrap_or_default());
        if decimals > 0 {
            let digit = |number: u64| b'0'.saturating_add(u8::try_from(number).unwrap_or(0));
            out.push(sign);
            out.push(digit(decimals / 10));
            out.push(digit(decimals % 10));
        }
        if quotes && decimals > 0 {
            out.push(b'"');
        }
    }
}
