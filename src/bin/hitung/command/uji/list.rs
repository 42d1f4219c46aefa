//! The file of a member list: its rows, or what stands in the way, or what is asked.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use kalkulator_koperasi::members::{Choices, MemberList, Reader, Told};
use rust_decimal::Decimal;
use serde::Deserialize;

use super::answer::{Answer, Refused};
use super::typed::Money;

/// A file, as text or in base64.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct File {
    text: Option<String>,
    base64: Option<String>,
    currency: Money,
}

/// Number, name and first amount of every member.
pub(super) fn listed(file: &File) -> Answer {
    let bytes = match (&file.text, &file.base64) {
        (Some(text), None) => Some(text.clone().into_bytes()),
        (None, Some(coded)) => STANDARD.decode(coded).ok(),
        _ => None,
    };
    let Some(bytes) = bytes else { return Answer { unsupported: true, ..Answer::default() } };
    let list = Reader::read(&bytes, Choices::of(file.currency.into()));
    let refused: Vec<_> = list.errors().map(refused).collect();
    let asked: Vec<String> = list.questions.iter().map(|question| question.name().into()).collect();
    let is_read = refused.is_empty() && asked.is_empty();
    let notes = list.told.iter().filter(|told| !told.code.is_error());
    Answer {
        rows: is_read.then(|| rows(&list)),
        remarks: notes.map(|told| told.code.name().into()).collect(),
        ask: asked,
        refused,
        ..Answer::default()
    }
}

fn refused(told: &Told) -> Refused {
    let field = if told.line == 0 { String::new() } else { ["line ", &told.line.to_string()].concat() };
    Refused { code: told.code.name().into(), field }
}

fn rows(list: &MemberList) -> Vec<[String; 3]> {
    let amounts = list.amounts.first();
    let amount = |row: usize| {
        let hundredths = amounts.and_then(|amounts| amounts.values.get(row).copied().flatten());
        hundredths.map_or_else(String::new, |value| Decimal::new(value, 2).normalize().to_string())
    };
    let one = |row: usize| [list.number(row).into_owned(), list.name(row).into_owned(), amount(row)];
    (0..list.rows.len()).map(one).collect()
}
