//! What is an object, a list, a text or a number is told by the types, at each place of a scenario that has every field.

use std::fmt::Write as _;

use serde_json::{Value, json};

use crate::command::{Answer, calculate, faults, refused};

fn whole() -> Value {
    serde_json::from_str(include_str!("every_field.json")).unwrap()
}

/// Every place of a document, as a pointer into it, with what stands there.
fn places<'a>(value: &'a Value, pointer: String, found: &mut Vec<(String, &'a Value)>) {
    match value {
        Value::Object(fields) => {
            for (name, inner) in fields {
                places(inner, format!("{pointer}/{name}"), found);
            }
        }
        Value::Array(items) => {
            for (place, inner) in items.iter().enumerate() {
                places(inner, format!("{pointer}/{place}"), found);
            }
        }
        _ => {}
    }
    found.push((pointer, value));
}

fn places_of(document: &Value) -> Vec<(String, &Value)> {
    let mut found = Vec::new();
    places(document, String::new(), &mut found);
    assert!(found.len() >= 400, "only {} places", found.len());
    found
}

/// How a refusal names a place. What stands in a balance is read when its method is known, and told of the balance.
fn field(pointer: &str) -> String {
    let mut field = String::new();
    for part in pointer.split('/').skip(1) {
        let before = if field.is_empty() { "" } else { "." };
        match part.parse::<usize>() {
            Ok(place) => write!(field, "[{place}]").unwrap(),
            Err(_) => write!(field, "{before}{part}").unwrap(),
        }
        if part == "balance" {
            break;
        }
    }
    field
}

fn with(document: &Value, pointer: &str, other: Value) -> String {
    let mut document = document.clone();
    *document.pointer_mut(pointer).unwrap() = other;
    document.to_string()
}

/// The names that a refusal says would be known, after the one that is not.
fn known(answer: &Answer) -> Vec<String> {
    let message = answer.json["errors"][0]["message"].as_str().unwrap();
    message.split('`').skip(1).step_by(2).skip(1).map(str::to_owned).collect()
}

#[test]
fn the_document_has_every_field_that_its_types_have() {
    let document = whole();
    for (pointer, value) in places_of(&document) {
        let Value::Object(fields) = value else { continue };
        let mut wrong = fields.clone();
        wrong.insert("no_such_field".into(), Value::Null);
        let text = with(&document, &pointer, Value::Object(wrong));
        let before = field(&pointer);
        let place = if before.is_empty() { "no_such_field".into() } else { before + ".no_such_field" };
        refused(text.as_bytes(), &place, "unknown_field");
        for name in known(&calculate(&text)) {
            assert!(fields.contains_key(&name), "{pointer} has no {name}");
        }
    }
}

#[test]
fn the_document_has_every_method_of_a_balance() {
    let document = whole();
    let text = with(&document, "/dividends/classes/0/balance/method", json!("no_such_method"));
    refused(text.as_bytes(), "dividends.classes[0].balance.method", "unknown_value");
    let classes = document["dividends"]["classes"].as_array().unwrap();
    let methods: Vec<_> = classes.iter().map(|class| class["balance"]["method"].as_str().unwrap()).collect();
    assert_eq!(known(&calculate(&text)), methods);
}

#[test]
fn no_object_or_list_of_it_is_taken_for_another() {
    let answer = calculate(&whole().to_string());
    let found = faults(&answer.json["errors"]);
    assert!(found.iter().all(|(_, reason)| reason != "wrong_type"), "{found:?}");
}

#[test]
fn whatever_is_of_another_type_is_refused_where_it_stands() {
    let document = whole();
    for (pointer, value) in places_of(&document) {
        let others = match value {
            // An empty list is a balance without a method.
            Value::Object(fields) if fields.contains_key("method") => {
                [json!(["closing"]), json!("5"), json!(7)]
            }
            Value::Object(_) => [json!([]), json!("5"), json!(7)],
            Value::Array(_) => [json!({}), json!("5"), json!(7)],
            Value::String(text) if text.starts_with(|first: char| first.is_ascii_digit()) => {
                [json!([]), json!({}), json!(7)]
            }
            Value::Number(_) => [json!([]), json!({}), json!("5")],
            Value::Bool(_) => [json!([]), json!("5"), json!(7)],
            _ => continue,
        };
        for other in others {
            refused(with(&document, &pointer, other).as_bytes(), &field(&pointer), "wrong_type");
        }
    }
}
