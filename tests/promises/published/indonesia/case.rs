//! The published cases of Indonesia: what the file holds, and how its numbers are printed.

use kalkulator_koperasi::domain::{Exact, Outcome, Scenario};
use kalkulator_koperasi::evaluate;
use serde::Deserialize;
use serde_json::{Map, Value};

use crate::support::{exact, same};

#[derive(Deserialize)]
pub struct Case {
    pub id: String,
    pub kind: String,
    pub inputs: Value,
    pub expected: Map<String, Value>,
    pub check: Check,
    pub published_wrong: bool,
    pub right_value: Option<Map<String, Value>>,
}

#[derive(Deserialize)]
pub struct Check {
    pub recomputed: Map<String, Value>,
    pub recomputed_like_for_like: Option<Map<String, Value>>,
}

pub fn cases() -> Vec<Case> {
    let cases: Vec<Case> = serde_json::from_str(include_str!("../../../golden/indonesia.json")).unwrap();
    assert!(cases.len() >= 34, "only {} cases", cases.len());
    cases
}

pub fn entries<'a>(value: &'a Value, name: &str) -> Vec<(&'a String, &'a Value)> {
    value.get(name).and_then(Value::as_object).into_iter().flatten().collect()
}

pub fn names(value: &Value) -> Vec<&str> {
    match value {
        Value::Array(names) => names.iter().map(|name| name.as_str().unwrap()).collect(),
        name => vec![name.as_str().unwrap()],
    }
}

pub fn plain(values: &Value) -> Vec<String> {
    values.as_array().unwrap().iter().map(text).collect()
}

pub fn complete(scenario: &Scenario, id: &str) -> Outcome {
    let outcome = evaluate(scenario);
    assert_eq!(outcome.problems, [], "{id}");
    assert_eq!(outcome.missing, [], "{id}");
    outcome
}

pub fn text(value: &Value) -> String {
    match value {
        Value::Number(number) => number.to_string(),
        Value::String(text) => text.clone(),
        other => panic!("not a number: {other}"),
    }
}

fn decimals(printed: &str) -> u32 {
    printed.split_once('.').map_or(0, |(_, decimals)| u32::try_from(decimals.len()).unwrap())
}

fn scaled(value: &Exact, places: u32) -> Exact {
    value.times(&Exact::whole(10_i128.pow(places)))
}

/// The recomputed figures: whole numbers are exact, others rounded half up at six decimals.
pub fn is_recomputed(found: &Exact, printed: &Value) -> bool {
    let printed = text(printed);
    if decimals(&printed) == 0 {
        return same(found, &exact(&printed));
    }
    scaled(found, 6).half_up().compare(&scaled(&exact(&printed), 6)).is_eq()
}

/// The published figures: whole numbers are exact, others cut where the print ends.
pub fn is_published(found: &Exact, printed: &Value) -> bool {
    let printed = text(printed);
    let places = decimals(&printed);
    match places {
        0 => same(found, &exact(&printed)),
        _ => scaled(found, places).floor().compare(&scaled(&exact(&printed), places)).is_eq(),
    }
}
