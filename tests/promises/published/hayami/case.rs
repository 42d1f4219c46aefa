//! Published tables of value added, cost and margin: what the file holds, and how its rows are printed.

use kalkulator_koperasi::domain::{Exact, Number};
use serde::Deserialize;
use serde_json::{Map, Value};

use crate::support::{decimal, exact, number, size};

#[derive(Deserialize)]
pub struct Case {
    pub id: String,
    pub kind: String,
    pub inputs: Map<String, Value>,
    /// Inputs that were inferred from the rows printed.
    #[serde(default)]
    pub implied_inputs: Map<String, Value>,
    pub check: Check,
}

#[derive(Deserialize)]
pub struct Check {
    pub rows: Vec<Row>,
}

#[derive(Deserialize)]
pub struct Row {
    pub row: String,
    pub formula: String,
    pub published: Value,
    pub recomputed: Value,
    pub status: String,
}

/// Rows that say nothing about a calculation, and why.
pub const LEFT_OUT: [(&str, &str); 4] = [
    ("PR-05-salt-bireuen", "twelve times a month that is printed rounded"),
    ("PR-24-coffee-marketing-kalijaya", "both prices were inferred from the shares printed"),
    ("PR-46-emping", "shares of one cost in all costs, and a revenue inferred from the profit printed"),
    ("PR-48-cassava-gross-net-va", "the raw quantity was inferred from the row printed"),
];

pub fn cases() -> Vec<Case> {
    let cases: Vec<Case> = serde_json::from_str(include_str!("../../../golden/hayami.json")).unwrap();
    assert!(cases.len() >= 43, "only {} cases", cases.len());
    cases
}

pub fn case(id: &str) -> Case {
    cases().into_iter().find(|case| case.id.starts_with(id)).expect(id)
}

pub fn text(value: &Value) -> String {
    decimal(&value.to_string()).normalize().to_string()
}

impl Case {
    pub fn input(&self, name: &str) -> Option<Number> {
        self.inputs.get(name).map(|value| number(&text(value)))
    }
}

/// Whether a value is the one that was worked out again from the inputs, to its six decimals.
pub fn is_recomputed(found: &Exact, row: &Row) -> bool {
    let off = size(&found.minus(&exact(&text(&row.recomputed))));
    off.compare(&exact("0.0000005")).is_le()
}

/// Whether a value is what is printed, to half a unit of the last digit that is.
pub fn is_published(found: &Exact, row: &Row) -> bool {
    let printed = decimal(&row.published.to_string());
    let half = Exact::whole(1).over(&Exact::whole(2 * 10_i128.pow(printed.scale())));
    size(&found.minus(&Exact::decimal(printed))).compare(&half).is_le()
}

/// Checks one row by its standing; says whether there was anything to check.
pub fn check(found: Option<Exact>, row: &Row, id: &str) -> bool {
    let Some(found) = found else { panic!("{id}: no {}", row.row) };
    let said = || format!("{id} {}: {} instead of {}", row.row, found.fraction(), row.recomputed);
    match row.status.as_str() {
        // Worked out again from rows that are printed rounded, the last decimals may differ; the print may not.
        "match" => assert!(is_published(&found, row), "{}", said()),
        "rounding" | "convention" => assert!(is_recomputed(&found, row), "{}", said()),
        "wrong" => assert!(is_recomputed(&found, row) && !is_published(&found, row), "{}", said()),
        "implied" => return false,
        other => panic!("{id}: {other}"),
    }
    true
}

pub fn percent(value: Exact) -> Exact {
    value.times(&Exact::whole(100))
}
