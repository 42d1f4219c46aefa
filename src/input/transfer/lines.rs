//! A form as lines `name=value`: what a file and the browser's storage hold, between the page and its host.

use rust_decimal::Decimal;

use super::beside::is_beside;
use super::inputs::{FieldValue, PageInputs, PageRef, TransferError};
use crate::domain::Date;

/// The line of a page that is as it opens.
const UNTOUCHED: &str = "example=1";

/// How the fields of a page are called.
pub trait FieldNames {
    /// The name of the field with a number.
    fn name(&self, at: PageRef, field: u16) -> String;
    /// The number of the field with a name.
    fn number(&self, at: PageRef, name: &str) -> Option<u16>;
}

/// The lines of a form. A text that is no number stands behind an apostrophe.
pub fn to_lines(inputs: &PageInputs, names: &dyn FieldNames) -> String {
    let at = inputs.at;
    let mut lines = vec![["page=", &at.name()].concat()];
    if inputs.untouched {
        lines.push(String::from(UNTOUCHED));
    }
    if let Some(day) = inputs.rule_date {
        lines.push(["rules=", &day.to_string()].concat());
    }
    for (choice, option) in &inputs.picks {
        lines.push(["choice-", &choice.to_string(), "=", &option.to_string()].concat());
    }
    for (field, value) in &inputs.values {
        let value = match value {
            FieldValue::Number(number) => number.normalize().to_string(),
            FieldValue::Day(day) => day.to_string(),
            FieldValue::Text(text) => ["'", &text.replace(['\n', '\r'], " ")].concat(),
        };
        lines.push([&names.name(at, *field), "=", &value].concat());
    }
    lines.push(String::new());
    lines.join("\n")
}

/// Reads the lines of one or several forms; each begins with its page.
///
/// # Errors
///
/// [`TransferError::Damaged`] when a line is none of them; then nothing of the text may be used.
pub fn from_lines(text: &str, names: &dyn FieldNames) -> Result<Vec<PageInputs>, TransferError> {
    let mut forms: Vec<PageInputs> = Vec::new();
    for line in text.lines().filter(|line| !line.is_empty() && !is_beside(line)) {
        let (name, value) = line.split_once('=').ok_or(TransferError::Damaged)?;
        if name == "page" {
            let at = PageRef::named(value).ok_or(TransferError::Damaged)?;
            let (picks, values) = (Vec::new(), Vec::new());
            forms.push(PageInputs { at, rule_date: None, picks, values, untouched: false });
            continue;
        }
        read(forms.last_mut().ok_or(TransferError::Damaged)?, name, value, names)
            .ok_or(TransferError::Damaged)?;
    }
    for form in &mut forms {
        form.values.sort_by_key(|(field, _)| *field);
    }
    if forms.is_empty() { Err(TransferError::Damaged) } else { Ok(forms) }
}

fn read(form: &mut PageInputs, name: &str, value: &str, names: &dyn FieldNames) -> Option<()> {
    if name == "rules" {
        form.rule_date = Some(Date::from_iso(value)?);
    } else if [name, value].join("=") == UNTOUCHED {
        form.untouched = true;
    } else if let Some(choice) = name.strip_prefix("choice-") {
        form.picks.push((choice.parse().ok()?, value.parse().ok()?));
    } else {
        form.values.push((names.number(form.at, name)?, field_value(value)?));
    }
    Some(())
}

fn field_value(value: &str) -> Option<FieldValue> {
    if let Some(text) = value.strip_prefix('\'') {
        return Some(FieldValue::Text(text.into()));
    }
    if let Some(day) = Date::from_iso(value) {
        return Some(FieldValue::Day(day));
    }
    number(value).map(FieldValue::Number)
}

/// A canonical number: 15 digits before the point, 8 behind it. The library's own reader takes much more.
fn number(value: &str) -> Option<Decimal> {
    let digits = value.strip_prefix('-').unwrap_or(value);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    let plain = |part: &str, most: usize| {
        (1..=most).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())
    };
    if plain(whole, 15) && plain(fraction, 8) { Decimal::from_str_exact(value).ok() } else { None }
}
