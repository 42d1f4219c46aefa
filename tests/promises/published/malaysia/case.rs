//! The published cases of Malaysia and of other countries: what the file holds, and what is right of it.

use kalkulator_koperasi::domain::Exact;
use serde::Deserialize;
use serde_json::Value;

use crate::support::{exact, same};

#[derive(Deserialize)]
pub struct Case {
    pub id: String,
    pub inputs: Value,
    pub expected: Value,
    pub check: Value,
    pub published_wrong: bool,
}

pub fn cases() -> Vec<Case> {
    let cases: Vec<Case> = serde_json::from_str(include_str!("../../../golden/malaysia.json")).unwrap();
    assert!(cases.len() >= 24, "only {} cases", cases.len());
    cases
}

#[track_caller]
pub fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        other => panic!("{other} is no number"),
    }
}

/// The right value: what was recomputed where the printed one is wrong.
#[track_caller]
pub fn right(case: &Case, name: &str) -> Exact {
    let found = case.check["recomputed"].get(name).or_else(|| case.expected.get(name));
    exact(&text(found.unwrap_or_else(|| panic!("{} has no {name}", case.id))))
}

#[track_caller]
pub fn equal(case: &Case, left: &Exact, right: &Exact) {
    assert!(same(left, right), "{}: {} instead of {}", case.id, left.fraction(), right.fraction());
}
