//! Writes numbers, money and dates as a country's people read them.
//!
//! # Design
//!
//! *Why not the browser's own formatter?* For rupiah it prints `Rp 1.235` in one browser and
//! `Rp 1.234,50` in another. A figure for an annual meeting must not depend on that.
//!
//! *Why no space after the symbol?* Indonesian spelling has none. The locale data of browsers do;
//! apart from that, from the sign of a minus in place of their hyphen, and from never printing minus zero, the forms are
//! the same.

use rust_decimal::Decimal;

use super::language::Language;
use super::say::{Words, say};
use crate::domain::{Country, Currency, Date, Exact};
use crate::input::{NumberKind, NumberStyle};

/// Before what is below zero: the sign of formulas, not the hyphen of words, at which a line may break.
pub const MINUS: char = '−';

/// The number habits that go with a currency.
#[must_use]
pub fn style_of(currency: Currency) -> NumberStyle {
    match currency {
        Currency::Idr => NumberStyle::Indonesian,
        Currency::Myr => NumberStyle::Malay,
    }
}

/// A number of a kind, as people of the style write it.
#[must_use]
pub fn of_kind(value: Decimal, kind: NumberKind, style: NumberStyle) -> String {
    match kind {
        NumberKind::Money(currency) => money(value, currency),
        NumberKind::Percent | NumberKind::Share => percent(value, style),
        NumberKind::Year => value.to_string(),
        NumberKind::Count | NumberKind::Measure => decimal(value, 0, style),
    }
}

/// How people of a country type numbers while they read this language.
#[must_use]
pub fn typed_style(country: Country, language: Language) -> NumberStyle {
    let style = NumberStyle::of(country);
    if language == Language::Indonesian { style.in_indonesian() } else { style }
}

/// A decimal in groups of three, with at least `decimals` decimals and never fewer than it has.
#[must_use]
pub fn decimal(value: Decimal, decimals: usize, style: NumberStyle) -> String {
    let value = value.normalize();
    let scale = usize::try_from(value.scale()).unwrap_or(0);
    let digits = digits(value.mantissa().unsigned_abs(), scale.saturating_add(1));
    let (whole, fraction) =
        digits.split_at_checked(digits.len().saturating_sub(scale)).unwrap_or((&digits, ""));
    let mut text = String::new();
    if value.is_sign_negative() && !value.is_zero() {
        text.push(MINUS);
    }
    push_grouped(&mut text, whole, style.group());
    if scale > 0 || decimals > 0 {
        text.push(style.decimal());
        text.push_str(fraction);
        text.push_str(&"0".repeat(decimals.saturating_sub(scale)));
    }
    text
}

/// A value of a field, written so that it cannot be read in two ways.
#[must_use]
pub fn unmistakable(value: Decimal, kind: NumberKind, country: Country) -> String {
    let style = NumberStyle::of(country);
    let text = match kind {
        NumberKind::Money(_) if value.scale() == 1 => decimal(value, 2, style),
        // The digits of a year stand together.
        NumberKind::Percent | NumberKind::Share | NumberKind::Year => {
            let text = decimal(value, 0, style).replace(style.group(), "");
            // Below one it has to say that it is no part of the whole.
            let is_part = kind == NumberKind::Share && value > Decimal::ZERO && value < Decimal::ONE;
            if is_part { [&text, "%"].concat() } else { text }
        }
        _ => decimal(value, 0, style),
    };
    // As a keyboard has it.
    text.replace(MINUS, "-")
}

/// A written amount without the sign of what is below zero.
#[must_use]
pub fn unsigned(amount: &str) -> String {
    amount.replacen(MINUS, "", 1)
}

/// The same text with its digits in groups of three, term by term where it is a sum; nothing where there is nothing to
/// group.
#[must_use]
pub fn grouped(text: &str, group: char) -> Option<String> {
    let mut changed = false;
    let terms: Vec<_> = text.split('+').map(|term| group_digits(term.trim(), group, &mut changed)).collect();
    changed.then(|| terms.join(" + "))
}

/// Digits in groups of three.
fn push_grouped(text: &mut String, digits: &str, group: char) {
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && digits.len().saturating_sub(place).is_multiple_of(3) {
            text.push(group);
        }
        text.push(digit);
    }
}

fn group_digits(digits: &str, group: char, changed: &mut bool) -> String {
    let is_plain =
        digits.len() > 3 && !digits.starts_with('0') && digits.bytes().all(|byte| byte.is_ascii_digit());
    if !is_plain {
        return digits.into();
    }
    *changed = true;
    let mut text = String::new();
    push_grouped(&mut text, digits, group);
    text
}

/// The digits of a number, at least so many. The library's writer of 128 bits costs the download 1 KB.
fn digits(mut number: u128, least: usize) -> String {
    let mut digits = Vec::new();
    while number > 0 || digits.len() < least {
        let digit = number.checked_rem(10).and_then(|digit| u8::try_from(digit).ok()).unwrap_or(0);
        digits.push(char::from(b'0'.saturating_add(digit)));
        number = number.checked_div(10).unwrap_or(0);
    }
    digits.into_iter().rev().collect()
}

/// The sign of a currency.
#[must_use]
pub fn symbol(currency: Currency) -> &'static str {
    match currency {
        Currency::Idr => "Rp",
        Currency::Myr => "RM",
    }
}

/// An amount: `Rp1.234.567`, `RM1,234.50`; rupiah show sen only where there are some.
#[must_use]
pub fn money(value: Decimal, currency: Currency) -> String {
    let decimals = if currency == Currency::Idr && value.normalize().scale() == 0 { 0 } else { 2 };
    let symbol = symbol(currency);
    let number = decimal(value, decimals, style_of(currency));
    match number.strip_prefix(MINUS) {
        Some(positive) => ["−", symbol, positive].concat(),
        None => [symbol, &number].concat(),
    }
}

/// A percentage: `12,5%`.
#[must_use]
pub fn percent(value: Decimal, style: NumberStyle) -> String {
    decimal(value, 0, style) + "%"
}

/// How an exact number is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// As an amount.
    Money(Currency),
    /// As a percentage: one quarter is 25 %.
    Percent(Currency),
    /// As a plain number.
    Plain(Currency),
    /// As a quantity, of which two decimals are enough.
    Quantity(Currency),
    /// As a percentage of which two decimals are enough.
    Ratio(Currency),
}

/// An exact number; one that does not end is cut and shows it by `…`, but an amount, which might be taken for what is
/// paid, is rounded and says so by `≈`: to the sen in rupiah, to a hundredth of it in ringgit.
#[must_use]
pub fn exact(value: &Exact, shown: Shown) -> String {
    let cut = match shown {
        Shown::Money(currency) => {
            let places = if currency == Currency::Idr { 2 } else { 4 };
            let cut = value.cut(places);
            if matches!(cut, Ok((_, false))) {
                return rounded(value, places, shown, Exact::half_up);
            }
            cut
        }
        Shown::Quantity(_) => value.cut(2),
        Shown::Percent(_) => value.cut_percent(4),
        Shown::Ratio(_) => value.cut_percent(2),
        Shown::Plain(_) => value.cut(8),
    };
    let Ok((cut, whole)) = cut else { return String::from("…") };
    let ending = if whole { "" } else { "…" };
    match shown {
        Shown::Money(currency) => money(cut, currency) + ending,
        Shown::Percent(currency) | Shown::Ratio(currency) => {
            decimal(cut, 0, style_of(currency)) + ending + "%"
        }
        Shown::Plain(currency) | Shown::Quantity(currency) => decimal(cut, 0, style_of(currency)) + ending,
    }
}

/// A number for the eye: what does not end within two decimals is rounded, and says so by `≈`; an amount of rupiah
/// to whole ones, as far as these tell enough.
#[must_use]
pub fn about(value: &Exact, shown: Shown) -> String {
    about_towards(value, shown, Exact::half_up)
}

/// The same of what something must reach at least: rounded up, for less would not do.
#[must_use]
pub fn at_least(value: &Exact, shown: Shown) -> String {
    about_towards(value, shown, Exact::ceiling)
}

/// The same of what something may be at most: rounded down.
#[must_use]
pub fn at_most(value: &Exact, shown: Shown) -> String {
    about_towards(value, shown, Exact::floor)
}

fn about_towards(value: &Exact, shown: Shown, whole: fn(&Exact) -> Exact) -> String {
    let scale: u32 = if matches!(shown, Shown::Percent(_) | Shown::Ratio(_)) { 4 } else { 2 };
    let hundred = Exact::whole(100);
    let is_small = value.over(&hundred).truncated().is_zero();
    let is_rupiah = matches!(shown, Shown::Money(Currency::Idr));
    let places = if is_rupiah && !is_small { 0 } else { scale };
    if value.error().is_some() || matches!(value.cut(scale), Ok((_, true))) {
        return exact(value, shown);
    }
    rounded(value, places, shown, whole)
}

/// A number that is rounded to so many decimals and says so.
fn rounded(value: &Exact, places: u32, shown: Shown, whole: fn(&Exact) -> Exact) -> String {
    let fine = Exact::whole(10_i128.saturating_pow(places));
    ["≈ ", &exact(&whole(&value.times(&fine)).over(&fine), shown)].concat()
}

/// A size for the eye with a sign, which stands at the number and not before its `≈`.
#[must_use]
pub fn with_sign(sign: &str, size: &str) -> String {
    match size.strip_prefix("≈ ") {
        Some(rounded) => ["≈\u{a0}", sign, rounded].concat(),
        None => [sign, size].concat(),
    }
}

/// A quantity for the eye of which two decimals are not enough: four, rounded up.
#[must_use]
pub fn about_finely(value: &Exact, currency: Currency) -> String {
    let shown = Shown::Plain(currency);
    if matches!(value.cut(4), Ok((_, true))) {
        exact(value, shown)
    } else {
        rounded(value, 4, shown, Exact::ceiling)
    }
}

/// A quantity for the eye that only whole units reach: rounded up to one.
#[must_use]
pub fn whole_above(value: &Exact, currency: Currency) -> String {
    exact(&value.ceiling(), Shown::Quantity(currency))
}

/// The months of the year.
pub static MONTHS: [Words; 12] = [
    ["Januari", "Januari", "January"],
    ["Februari", "Februari", "February"],
    ["Maret", "Mac", "March"],
    ["April", "April", "April"],
    ["Mei", "Mei", "May"],
    ["Juni", "Jun", "June"],
    ["Juli", "Julai", "July"],
    ["Agustus", "Ogos", "August"],
    ["September", "September", "September"],
    ["Oktober", "Oktober", "October"],
    ["November", "November", "November"],
    ["Desember", "Disember", "December"],
];

/// A day: `5 Februari 2026`.
#[must_use]
pub fn date(date: Date, language: Language) -> String {
    let month = usize::from(date.month()).saturating_sub(1);
    let name = MONTHS.get(month).map_or("", |words| say(*words, language));
    [date.day().to_string().as_str(), name, &date.year().to_string()].join(" ")
}
