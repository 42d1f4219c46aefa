//! What is missing is named, and the rest is calculated.

use super::document::{document, lines, sharing};
use crate::command::{Answer, calculate, faults};

fn incomplete(input: &str, field: &str) -> Answer {
    let answer = calculate(input);
    assert_eq!(answer.code, 1, "{}", answer.text);
    assert_eq!(answer.json["status"], "incomplete");
    let wanted = (field.to_owned(), "missing".to_owned());
    let found = faults(&answer.json["missing"]);
    assert!(found.contains(&wanted), "wanted {wanted:?}, found {found:?}");
    answer
}

#[test]
fn missing_inputs_are_named_and_the_rest_is_calculated() {
    incomplete(&document(""), "sharing");
    incomplete(&sharing(r#""surplus": "1000""#), "sharing.lines");
    incomplete(&sharing(r#""surplus": "1000", "lines": []"#), "sharing.lines");
    incomplete(&sharing(r#""lines": [{"purpose": "reserve", "percent": "5"}]"#), "sharing.surplus");
    incomplete(&sharing(r#""income": "5""#), "sharing.costs");
    incomplete(&sharing(r#""costs": "5""#), "sharing.income");
    incomplete(&lines(r#"{"purpose": "reserve"}"#), "sharing.lines[0].percent");
    incomplete(&document(r#""contributions": {}"#), "contributions.members");
    incomplete(&document(r#""contributions": {"members": 3}"#), "contributions.months");
    incomplete(&document(r#""allocation": {"members": []}"#), "allocation.amount");
    let half = r#"{"purpose": "patronage_refund", "percent": "5", "basis": [{"of": "sales", "total": "5"}]}"#;
    let answer = incomplete(&lines(half), "sharing.lines[0].basis[0].member");
    let figures = answer.json["figures"].as_array().unwrap();
    assert!(figures.iter().any(|figure| figure["id"] == "pool_rate"));
    assert!(answer.json.get("total").is_none());
    let other =
        r#"{"purpose": "patronage_refund", "percent": "5", "basis": [{"of": "sales", "member": "5"}]}"#;
    incomplete(&lines(other), "sharing.lines[0].basis[0].total");
}
