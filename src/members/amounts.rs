//! Amounts of a column, by the rules of the reader of typed numbers.
//!
//! # Design
//!
//! *Why is there no second reader of numbers here?* What a column says is told to the reader that there is:
//! the sign that was found to stand before decimals is replaced by one that can only stand there, the other
//! by one that can only group. Then `1.000` has one reading, and everything else about a number (signs,
//! brackets, currencies, `,-`) is read as everywhere.
//!
//! *And the short way?* Nearly all cells are plain digits. Those are read byte by byte, to the same values: a
//! test compares both.

use rust_decimal::Decimal;

use super::signs::{DecimalSign, digit, sign};
use super::told::Code;
use crate::domain::{Country, Currency};
use crate::input::{NumberKind, NumberStyle, ParsedNumber, Rejection, read};

/// How the cells of a column are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Notation {
    /// The currency of the list.
    pub currency: Currency,
    /// The sign before decimals.
    pub sign: DecimalSign,
    /// Whether a dash is nothing in the way of accountants: zero.
    pub dash_is_zero: bool,
    /// Whether parts of a sen are rounded, halves away from zero: whoever reads the list said so.
    pub round: bool,
}

/// What a cell of a column of amounts holds, in hundredths.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Amount {
    /// Nothing. Not zero.
    Blank,
    /// An amount.
    Value(i64),
    /// An amount that was rounded, and what that changed, in hundred-millionths.
    Rounded(i64, i64),
    /// Something else.
    Bad(Code, Option<Rejection>),
}

impl Notation {
    /// Reads a cell without what is unseen around it.
    #[must_use]
    pub fn read(self, cell: &str) -> Amount {
        match self.plain_digits(cell.as_bytes()) {
            Some(value) => Amount::Value(value),
            None => self.read_as_typed(cell),
        }
    }

    /// The same without the short way.
    #[must_use]
    pub fn read_as_typed(self, cell: &str) -> Amount {
        // As programs write a cell that they know nothing of.
        if cell.eq_ignore_ascii_case("null") {
            return Amount::Blank;
        }
        let (text, cut) = self.marked(cell);
        if !cut.is_empty() && !self.round {
            return Amount::Bad(Code::TooManyDecimals, Some(Rejection::TooManyDecimals));
        }
        // The style is of no effect: no sign is left that it could decide.
        let style = NumberStyle::of(if self.currency == Currency::Idr {
            Country::Indonesia
        } else {
            Country::Malaysia
        });
        match read(&text, NumberKind::Money(self.currency), style) {
            // A zero has no sign, and what was cut behind it has one.
            ParsedNumber::Value(value) => hundredths(value).map_or(TOO_LARGE, |value| {
                rounded(value, value < 0 || value == 0 && text.starts_with(['-', '(', '\u{2212}']), &cut)
            }),
            ParsedNumber::Ask(_) => Amount::Bad(Code::UnclearAmount, None),
            ParsedNumber::Reject(Rejection::OnlyDash) if self.dash_is_zero => Amount::Value(0),
            ParsedNumber::Empty | ParsedNumber::Reject(Rejection::OnlyDash) => Amount::Blank,
            ParsedNumber::Reject(Rejection::TooManyDigits) => TOO_LARGE,
            ParsedNumber::Reject(why) => Amount::Bad(Code::BadAmount, Some(why)),
        }
    }

    /// The text with signs that mean one thing alone, and the decimals beyond the second, without zeros at their end.
    fn marked(self, cell: &str) -> (String, String) {
        let (decimal, group) = self.sign.signs();
        let letters: Vec<char> = cell.chars().map(sign).collect();
        let at_place = |at: Option<usize>| at.and_then(|at| letters.get(at)).copied();
        let is_digit = |at: Option<usize>| at_place(at).is_some_and(char::is_numeric);
        let (mut text, mut cut) = (String::with_capacity(cell.len()), String::new());
        let mut decimals: Option<u32> = None;
        for (at, letter) in letters.iter().enumerate() {
            let (before, after) = (is_digit(at.checked_sub(1)), is_digit(at.checked_add(1)));
            if let Some(count) = decimals {
                if let Some(plain) = digit(*letter) {
                    decimals = Some(count.saturating_add(1));
                    // Of two scripts in one number the reader is to know.
                    if count < 2 {
                        text.push(*letter);
                    } else {
                        cut.push(plain);
                    }
                    continue;
                }
                decimals = None;
            }
            let is_of_word = at_place(at.checked_sub(1)).is_some_and(char::is_alphabetic);
            if *letter == decimal && after && !is_of_word {
                text.push('\u{66B}');
                decimals = Some(0);
            } else if *letter == group && before && after {
                text.push('\u{2019}');
            } else {
                text.push(*letter);
            }
        }
        cut.truncate(cut.trim_end_matches('0').len());
        (text, cut)
    }

    /// The short way: digits, thousands by three, at most two decimals, a minus before them.
    fn plain_digits(self, cell: &[u8]) -> Option<i64> {
        let (decimal, group) = match self.sign {
            DecimalSign::Point => (b'.', b','),
            DecimalSign::Comma => (b',', b'.'),
        };
        let (negative, digits) = match cell.split_first() {
            Some((b'-', rest)) => (true, rest),
            _ => (false, cell),
        };
        if digits.len() > 20 || digits.first() == Some(&b'0') && digits.len() > 1 {
            return None;
        }
        let whole_end = digits.iter().position(|byte| *byte == decimal).unwrap_or(digits.len());
        let (whole, behind) = digits.split_at_checked(whole_end)?;
        let decimals = behind.get(1..).unwrap_or_default();
        let (mut value, mut count) = (0_i64, 0_usize);
        for (place, byte) in whole.iter().rev().enumerate() {
            // Counted from the decimals every fourth sign groups, where any does.
            let is_group = whole.contains(&group) && place % 4 == 3;
            if is_group != (*byte == group) {
                return None;
            }
            count = count.saturating_add(usize::from(!is_group));
        }
        if count == 0
            || count > 15
            || whole.first() == Some(&group)
            || decimals.len() > 2
            || behind.len() == 1
        {
            return None;
        }
        for byte in whole.iter().chain(decimals).filter(|byte| **byte != group) {
            let digit = byte.checked_sub(b'0').filter(|digit| *digit < 10)?;
            value = value.checked_mul(10)?.checked_add(i64::from(digit))?;
        }
        let scale = match decimals.len() {
            0 => 100,
            1 => 10,
            _ => 1,
        };
        value = value.checked_mul(scale)?;
        if negative { value.checked_neg() } else { Some(value) }
    }
}

const TOO_LARGE: Amount = Amount::Bad(Code::TooLarge, Some(Rejection::TooManyDigits));

/// A decimal of two decimals at most, in hundredths.
fn hundredths(value: Decimal) -> Option<i64> {
    let value = value.normalize();
    let power = 10_i128.checked_pow(2_u32.checked_sub(value.scale())?)?;
    i64::try_from(value.mantissa().checked_mul(power)?).ok()
}

/// A value whose decimals beyond the second were cut, rounded by them.
fn rounded(value: i64, negative: bool, cut: &str) -> Amount {
    let Some(first) = cut.bytes().next() else { return Amount::Value(value) };
    // A hundredth is a million hundred-millionths.
    let (behind, _) = cut.bytes().take(6).fold((0_i64, 100_000_i64), |(sum, weight), digit| {
        let digit = i64::from(digit.saturating_sub(b'0'));
        (sum.saturating_add(digit.saturating_mul(weight)), weight / 10)
    });
    let up = first >= b'5';
    let change = if up { 1_000_000_i64.saturating_sub(behind) } else { behind.saturating_neg() };
    let towards = if negative { -1 } else { 1 };
    Amount::Rounded(value.saturating_add(if up { towards } else { 0 }), change.saturating_mul(towards))
}
