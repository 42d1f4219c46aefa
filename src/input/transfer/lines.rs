//! A form as lines `name=value`: what a file and the browser's storage hold, between the page and its host.

use rust_decimal::Decimal;

use super::form::{Carried, Held, PageAt, Trouble};
use crate::domain::Date;

/// The line of a page that is as it opens.
const UNTOUCHED: &str = "example=1";

/// How the fields of a page are called.
pub trait FieldNames {
    /// The name of a slot.
    fn name(&self, at: PageAt, slot: u16) -> String;
    /// The slot of a name.
    fn slot(&self, at: PageAt, name: &str) -> Option<u16>;
}

/// The lines of a form. A text that is no number stands behind an apostrophe.
pub fn to_lines(carried: &Carried, names: &dyn FieldNames) -> String {
    let at = carried.at;
    let mut lines = vec![["page=", &at.name()].concat()];
    if carried.untouched {
        lines.push(String::from(UNTOUCHED));
    }
    if let Some(day) = carried.rule_date {
        lines.push(["rules=", &day.to_string()].concat());
    }
    for (choice, option) in &carried.picks {
        lines.push(["choice-", &choice.to_string(), "=", &option.to_string()].concat());
    }
    for (slot, held) in &carried.held {
        let value = match held {
            Held::Number(number) => number.normalize().to_string(),
            Held::Day(day) => day.to_string(),
            Held::Text(text) => ["'", &text.replace(['\n', '\r'], " ")].concat(),
        };
        lines.push([&names.name(at, *slot), "=", &value].concat());
    }
    lines.push(String::new());
    lines.join("\n")
}

/// Reads the lines of one or several forms; each begins with its page.
///
/// # Errors
///
/// [`Trouble::Damaged`] when a line is none of them; then nothing of the text may be used.
pub fn from_lines(text: &str, names: &dyn FieldNames) -> Result<Vec<Carried>, Trouble> {
    let mut forms: Vec<Carried> = Vec::new();
    for line in text.lines().filter(|line| !line.is_empty()) {
        let (name, value) = line.split_once('=').ok_or(Trouble::Damaged)?;
        if name == "page" {
            let at = PageAt::named(value).ok_or(Trouble::Damaged)?;
            let (picks, held) = (Vec::new(), Vec::new());
            forms.push(Carried { at, rule_date: None, picks, held, untouched: false });
            continue;
        }
        read(forms.last_mut().ok_or(Trouble::Damaged)?, name, value, names).ok_or(Trouble::Damaged)?;
    }
    for form in &mut forms {
        form.held.sort_by_key(|(slot, _)| *slot);
    }
    if forms.is_empty() { Err(Trouble::Damaged) } else { Ok(forms) }
}

fn read(form: &mut Carried, name: &str, value: &str, names: &dyn FieldNames) -> Option<()> {
    if name == "rules" {
        form.rule_date = Some(Date::from_iso(value)?);
    } else if [name, value].join("=") == UNTOUCHED {
        form.untouched = true;
    } else if let Some(choice) = name.strip_prefix("choice-") {
        form.picks.push((choice.parse().ok()?, value.parse().ok()?));
    } else {
        form.held.push((names.slot(form.at, name)?, held(value)?));
    }
    Some(())
}

fn held(value: &str) -> Option<Held> {
    if let Some(text) = value.strip_prefix('\'') {
        return Some(Held::Text(text.into()));
    }
    if let Some(day) = Date::from_iso(value) {
        return Some(Held::Day(day));
    }
    number(value).map(Held::Number)
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
