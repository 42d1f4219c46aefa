//! A number as it is typed: read, asked about or refused.

use std::collections::BTreeMap;

use kalkulator_koperasi::domain::Currency;
use kalkulator_koperasi::input::{self, NumberKind, NumberStyle, ParsedNumber};
use rust_decimal::Decimal;
use serde::Deserialize;

use super::answer::{Answer, Refused};

/// A text, the field that it is typed into, and whose habits it follows.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Typed {
    text: String,
    field: Field,
    #[serde(default)]
    currency: Money,
    style: Style,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Field {
    Money,
    Percent,
    Count,
    Measure,
}

#[derive(Clone, Copy, Default, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub(super) enum Money {
    #[default]
    Idr,
    Myr,
}

/// The habits of a language.
#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Style {
    Id,
    Ms,
    En,
}

impl From<Money> for Currency {
    fn from(money: Money) -> Self {
        match money {
            Money::Idr => Self::Idr,
            Money::Myr => Self::Myr,
        }
    }
}

/// The number as a figure, or the readings that are asked about; nothing typed is no figure.
pub(super) fn read(typed: &Typed) -> Answer {
    let kind = match typed.field {
        Field::Money => NumberKind::Money(typed.currency.into()),
        Field::Percent => NumberKind::Percent,
        Field::Count => NumberKind::Count,
        Field::Measure => NumberKind::Measure,
    };
    let style = match typed.style {
        Style::Id => NumberStyle::Indonesian,
        Style::Ms => NumberStyle::Malay,
        Style::En => NumberStyle::English,
    };
    let value = |value: &Decimal| value.normalize().to_string();
    match input::read(&typed.text, kind, style) {
        ParsedNumber::Empty => Answer { figures: Some(BTreeMap::new()), ..Answer::default() },
        ParsedNumber::Value(number) => {
            Answer { figures: Some(BTreeMap::from([("value".into(), value(&number))])), ..Answer::default() }
        }
        ParsedNumber::Ask(readings) => {
            Answer { ask: readings.iter().map(value).collect(), ..Answer::default() }
        }
        ParsedNumber::Reject(why) => {
            let refused = Refused { code: <&str>::from(why).into(), field: "text".into() };
            Answer { refused: vec![refused], ..Answer::default() }
        }
    }
}
