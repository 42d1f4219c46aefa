//! A form as the text of a link: `1.` and then bytes in the URL-safe alphabet.
//!
//! # Design
//!
//! *Why not JSON?* A link of a page fits into a QR code that a phone reads from across a room.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as ALPHABET;
use crc::{CRC_32_ISCSI, Crc};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::inputs::{FieldValue, LONGEST, PageInputs, PageRef, TransferError};
use crate::domain::{Country, Date};

/// Every change of one to four bytes in a row is found, and all but one of four thousand million others.
const CHECK: Crc<u32> = Crc::<u32>::new(&CRC_32_ISCSI);

/// The first version. It is never changed: links of it are in chats and on paper.
const VERSION: &str = "1.";

/// Pages of Malaysia begin here.
const MALAYSIA: u8 = 16;

#[derive(Serialize, Deserialize)]
struct Wire {
    page: u8,
    rule_date: u32,
    picks: Vec<(u16, u16)>,
    /// The number of the field, digits, and how many zeros follow them (below zero: decimals).
    numbers: Vec<(u16, i128, i16)>,
    days: Vec<(u16, u32)>,
}

/// The text of a link; texts that are no numbers are left out.
///
/// # Errors
///
/// [`TransferError::TooLong`] for a form that no link can hold.
pub fn to_link(inputs: &PageInputs) -> Result<String, TransferError> {
    let mut wire = Wire {
        page: inputs.at.page.saturating_add(match inputs.at.country {
            Country::Indonesia => 0,
            Country::Malaysia => MALAYSIA,
        }),
        // Zero is a day before every rule: no day is known.
        rule_date: inputs.rule_date.map_or(0, packed),
        picks: inputs.picks.clone(),
        numbers: Vec::new(),
        days: Vec::new(),
    };
    for (field, value) in &inputs.values {
        match value {
            FieldValue::Number(number) => {
                let (digits, zeros) = shortened(*number);
                wire.numbers.push((*field, digits, zeros));
            }
            FieldValue::Day(day) => wire.days.push((*field, packed(*day))),
            FieldValue::Text(_) => {}
        }
    }
    let bytes = postcard::to_allocvec_crc32(&wire, CHECK.digest()).map_err(|_| TransferError::TooLong)?;
    let text = String::from(VERSION) + &ALPHABET.encode(bytes);
    if text.len() > LONGEST { Err(TransferError::TooLong) } else { Ok(text) }
}

/// Reads the text of a link.
///
/// # Errors
///
/// A [`TransferError`]; then nothing of the text may be used.
pub fn from_link(text: &str) -> Result<PageInputs, TransferError> {
    if text.len() > LONGEST {
        return Err(TransferError::TooLong);
    }
    let Some(body) = text.strip_prefix(VERSION) else {
        let number = text.split('.').next().and_then(|version| version.parse::<u16>().ok());
        return Err(if number.is_some_and(|number| number > 1) {
            TransferError::Newer
        } else {
            TransferError::Damaged
        });
    };
    let bytes = ALPHABET.decode(body).map_err(|_| TransferError::Damaged)?;
    let wire: Wire =
        postcard::from_bytes_crc32(&bytes, CHECK.digest()).map_err(|_| TransferError::Damaged)?;
    wire.inputs().ok_or(TransferError::Damaged)
}

impl Wire {
    fn inputs(self) -> Option<PageInputs> {
        let (country, page) = match self.page.checked_sub(MALAYSIA) {
            Some(page) => (Country::Malaysia, page),
            None => (Country::Indonesia, self.page),
        };
        let mut values = Vec::new();
        for (field, digits, zeros) in self.numbers {
            values.push((field, FieldValue::Number(lengthened(digits, zeros)?)));
        }
        for (field, day) in self.days {
            values.push((field, FieldValue::Day(unpacked(day)?)));
        }
        values.sort_by_key(|(field, _)| *field);
        let twice = values.windows(2).any(|pair| matches!(pair, [(one, _), (other, _)] if one == other));
        let rule_date = if self.rule_date == 0 { None } else { Some(unpacked(self.rule_date)?) };
        let at = PageRef { country, page };
        (!twice).then_some(PageInputs { at, rule_date, picks: self.picks, values, untouched: false })
    }
}

/// A number without its last zeros, and how many they were.
fn shortened(number: Decimal) -> (i128, i16) {
    let number = number.normalize();
    let (mut digits, mut zeros) = (number.mantissa(), 0_i16.saturating_sub_unsigned(scale(number)));
    while digits != 0 && digits.checked_rem(10) == Some(0) {
        digits = digits.checked_div(10).unwrap_or(0);
        zeros = zeros.saturating_add(1);
    }
    (digits, zeros)
}

fn scale(number: Decimal) -> u16 {
    u16::try_from(number.scale()).unwrap_or(0)
}

/// The number, as long as it is one that a field takes: 15 digits before the decimal sign, 8 behind it.
fn lengthened(digits: i128, zeros: i16) -> Option<Decimal> {
    let power = |places: u16| 10_i128.checked_pow(u32::from(places));
    let scale = if zeros < 0 { zeros.unsigned_abs() } else { 0 };
    let digits = if zeros > 0 { digits.checked_mul(power(zeros.unsigned_abs())?)? } else { digits };
    let most = power(15)?.checked_mul(power(scale.min(8))?)?;
    let fits = scale <= 8 && digits.checked_abs()? < most;
    if fits { Decimal::try_from_i128_with_scale(digits, u32::from(scale)).ok() } else { None }
}

/// A day as a number of at most three bytes.
fn packed(day: Date) -> u32 {
    let (year, month, day) = day.parts();
    let years = u32::from(year).saturating_sub(1900);
    let months = years.saturating_mul(12).saturating_add(u32::from(month).saturating_sub(1));
    months.saturating_mul(31).saturating_add(u32::from(day).saturating_sub(1))
}

fn unpacked(number: u32) -> Option<Date> {
    let (months, day) = (number.checked_div(31)?, number.checked_rem(31)?);
    let (years, month) = (months.checked_div(12)?, months.checked_rem(12)?);
    let small = |number: u32| u8::try_from(number).ok()?.checked_add(1);
    Date::new(u16::try_from(years).ok()?.checked_add(1900)?, small(month)?, small(day)?)
}
