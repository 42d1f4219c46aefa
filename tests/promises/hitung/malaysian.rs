//! Scenarios of Malaysia as the command reads them, and what it remarks on.

use crate::command::calculate;

pub fn on(day: &str, inside: &str) -> String {
    format!(r#"{{"version": 1, "country": "MY", "rule_date": "{day}", {inside}}}"#)
}

pub fn dividend(class: &str) -> String {
    on("2025-12-31", &format!(r#""dividends": {{"classes": [{class}]}}"#))
}

pub fn closing(rate: &str) -> String {
    dividend(&format!(
        r#"{{"of": "shares", "rate": "{rate}", "balance": {{"method": "closing", "amount": "1000"}}}}"#
    ))
}

pub fn account(day: &str, inside: &str) -> String {
    on(day, &format!(r#""appropriation": {{{inside}}}"#))
}

pub fn remarks(document: &str) -> Vec<String> {
    let answer = calculate(document);
    assert_ne!(answer.code, 2, "{}", answer.text);
    let list = answer.json["remarks"].as_array().expect("remarks").clone();
    list.iter()
        .map(|remark| {
            assert!(
                remark["text"].as_str().is_some_and(|text| !text.is_empty() && !text.contains('#')),
                "{remark}"
            );
            remark["id"].as_str().expect("id").to_owned()
        })
        .collect()
}

#[track_caller]
pub fn remarked(document: &str, id: &str) {
    let found = remarks(document);
    assert!(found.iter().any(|one| one == id), "{id} is not among {found:?}");
}
