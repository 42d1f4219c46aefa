//! An answer as six characters, and as sixteen with the amount that was found.
//!
//! # Design
//!
//! *What is in six characters?* 25 bits and a check: the seat (7), the tag of the class (8), the marks (8), the tries (2).
//! The tag is mixed into all of them, so that a code of yesterday or of another exercise does not read as one of today.
//!
//! *Why does the longer one begin with U?* No code has that letter. Whoever types six characters and a scanner that types
//! sixteen use the same field; after a U it waits for all of them.

use super::symbols::{check, is_gap, is_whole, number, spread, text, value, values};

/// The seats that there can be.
pub const SEATS: core::ops::RangeInclusive<u8> = 1..=60;
/// Symbols of the short code, and of the amount behind it.
const SHORT: u32 = 5;
const AMOUNT: u32 = 8;
/// How long each is with its checks; the longer one without its first letter.
const SHORT_WHOLE: usize = 6;
const LONG_WHOLE: usize = 15;
/// Before the longer one.
const LONG: char = 'U';
/// The largest amount that there is room for.
const LARGEST: u64 = 0xff_ffff_fffe;

/// What a phone tells of one seat.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answer {
    /// Where somebody sits.
    pub seat: u8,
    /// The marks of the series, see [`super::mark::together`].
    pub marks: u8,
    /// How often it was told after the first time, up to three.
    pub tries: u8,
    /// The amount that was found, in the smallest unit of the answer: only the longer code has it.
    pub amount: Option<u64>,
}

/// Why a text is no code of this class.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// So many symbols are still missing.
    Short(usize),
    /// There are too many.
    Long,
    /// A letter that codes do not have.
    Letter(char),
    /// One symbol is wrong, or two changed places.
    Damaged,
    /// It is of the same exercise on a day before.
    DayBefore,
    /// It is of another exercise, or of another class.
    OtherClass,
    /// There is no such seat.
    Seat(u8),
}

/// The tag as it stands in a code: every tag in another way.
fn stamped(tag: u8) -> u64 {
    u64::from(tag.wrapping_mul(173) ^ 0x5a)
}

/// What is mixed into the rest.
fn mixed(tag: u8, bits: u32) -> u64 {
    let long = u64::from(tag).wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    long.wrapping_shr(64_u32.saturating_sub(bits))
}

/// The first six symbols.
fn short(answer: &Answer, tag: u8) -> Vec<u8> {
    let seat = u64::from(answer.seat & 0x7f).wrapping_shl(10);
    let rest = seat | u64::from(answer.marks).wrapping_shl(2) | u64::from(answer.tries.min(3));
    let bits = stamped(tag).wrapping_shl(17) | (rest ^ mixed(tag, 17));
    let mut symbols = spread(bits, SHORT);
    symbols.push(check(&symbols));
    symbols
}

/// An answer in six characters.
#[must_use]
pub fn in_six(answer: &Answer, tag: u8) -> String {
    text(&short(answer, tag))
}

/// An answer with its amount, for a QR code; one without an amount, or with too large a one, says that.
#[must_use]
pub fn in_full(answer: &Answer, tag: u8) -> String {
    let mut symbols = short(answer, tag);
    let amount =
        answer.amount.filter(|amount| *amount <= LARGEST).map_or(0, |amount| amount.saturating_add(1));
    symbols.extend(spread(amount ^ mixed(tag, 40), AMOUNT));
    symbols.push(check(&symbols));
    let mut full = String::from(LONG);
    full.push_str(&text(&symbols));
    full
}

/// Six characters as they are read out: in two groups.
#[must_use]
pub fn grouped(six: &str) -> String {
    match six.split_at_checked(3) {
        Some((one, other)) => [one, "-", other].concat(),
        None => six.into(),
    }
}

/// Reads a code of the class with this tag.
///
/// # Errors
///
/// Why it is none; [`Fault::OtherClass`] where it is one with another tag.
pub fn read(typed: &str, tag: u8) -> Result<Answer, Fault> {
    let typed = typed.trim_start_matches(is_gap);
    let behind = typed.strip_prefix([LONG, LONG.to_ascii_lowercase()]);
    let symbols = values(behind.unwrap_or(typed)).map_err(Fault::Letter)?;
    let whole = if behind.is_some() { LONG_WHOLE } else { SHORT_WHOLE };
    match symbols.len().cmp(&whole) {
        core::cmp::Ordering::Less => return Err(Fault::Short(whole.saturating_sub(symbols.len()))),
        core::cmp::Ordering::Greater => return Err(Fault::Long),
        core::cmp::Ordering::Equal => {}
    }
    let (six, rest) = symbols.split_at_checked(SHORT_WHOLE).ok_or(Fault::Damaged)?;
    if !is_whole(six) || !is_whole(&symbols) {
        return Err(Fault::Damaged);
    }
    let bits = number(six.split_last().map_or(six, |(_, symbols)| symbols));
    if bits.wrapping_shr(17) != stamped(tag) {
        return Err(Fault::OtherClass);
    }
    let plain = (bits & 0x1_ffff) ^ mixed(tag, 17);
    let part = |shift: u32, mask: u64| u8::try_from(plain.wrapping_shr(shift) & mask).unwrap_or(0);
    let told = rest.split_last().map(|(_, amount)| number(amount) ^ mixed(tag, 40));
    let seat = part(10, 0x7f);
    if !SEATS.contains(&seat) {
        return Err(Fault::Seat(seat));
    }
    let amount = told.and_then(|told| told.checked_sub(1));
    Ok(Answer { seat, marks: part(2, 0xff), tries: part(0, 3), amount })
}

/// How many symbols of codes a text has; none where there is any other letter among them.
#[must_use]
pub(super) fn symbols_in(text: &str) -> Option<usize> {
    let letters = text.chars().filter(|letter| !is_gap(*letter));
    letters.map(value).try_fold(0_usize, |count, value| value.map(|_| count.saturating_add(1)))
}
