//! What people type and paste.

use kalkulator_koperasi::domain::{Country, Currency};
use kalkulator_koperasi::input::{NumberKind, NumberStyle, ParsedNumber, read};
use rust_decimal::Decimal;

use super::case::{Typed, run};

#[test]
fn what_people_paste_is_read_asked_about_or_refused_with_its_reason() {
    run("input", 6);
}

fn kind(field: &str, country: Country) -> NumberKind {
    match (field, country) {
        ("money", Country::Indonesia) => NumberKind::Money(Currency::Idr),
        ("money", Country::Malaysia) => NumberKind::Money(Currency::Myr),
        ("count", _) => NumberKind::Count,
        ("measure", _) => NumberKind::Measure,
        (other, _) => panic!("no kind for {other}"),
    }
}

fn said(parsed: &ParsedNumber) -> String {
    match parsed {
        ParsedNumber::Empty => "empty".into(),
        ParsedNumber::Value(value) => format!("value {value}"),
        ParsedNumber::Ask(readings) => {
            let readings: Vec<_> = readings.iter().map(Decimal::to_string).collect();
            format!("ask {}", readings.join(" "))
        }
        ParsedNumber::Reject(reason) => format!("reject {reason:?}"),
    }
}

/// How a text is read, unless that is as it should be.
pub fn is_read(typed: &Typed) -> Option<String> {
    let country = match typed.country.as_str() {
        "ID" => Country::Indonesia,
        "MY" => Country::Malaysia,
        other => panic!("no country {other}"),
    };
    let found = said(&read(&typed.text, kind(&typed.field, country), NumberStyle::of(country)));
    (found != typed.read).then(|| format!("{:?} {}: {found}, not {}", typed.text, typed.country, typed.read))
}
