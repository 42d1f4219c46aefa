//! Every amount of money has two decimals at most, whatever their digits.

use kalkulator_koperasi::domain::Scenario;
use serde_json::{Value, json};

/// What has more decimals: rates, quantities, and what is paid for one unit.
const OF_MANY_DECIMALS: [&str; 23] = [
    "percent",
    "rate",
    "quantity",
    "delivered",
    "capacity",
    "volume",
    "labour",
    "labour_coefficient",
    "conversion_factor",
    "life_years",
    "shipment",
    "weight",
    "fraction",
    "price",
    "fee",
    "advance",
    "wage",
    "fob",
    "further_cost",
    "freight",
    "insurance",
    "other_inputs",
    "variable_each",
];

/// Where the name alone does not tell: a number of people, printed rows, costs of one unit.
const BY_PATH: [&str; 6] = [
    "plant.members",
    "stated[].value",
    "export.costs[]",
    "delivery.product_value",
    "delivery.settlement",
    "delivery.refund",
];

fn may_have_more(path: &str) -> bool {
    let name = path.rsplit('.').next().unwrap_or(path).trim_end_matches("[]");
    let last = name.rsplit('_').next().unwrap_or(name);
    OF_MANY_DECIMALS.contains(&name)
        || ["percent", "rate", "price", "fee", "quantity"].contains(&last)
        || BY_PATH.iter().any(|one| path.ends_with(one))
}

/// Every number of a document, with its path and a way to change it.
fn numbers(value: &Value, path: &str, pointer: &str, found: &mut Vec<(String, String)>) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                numbers(value, &path, &format!("{pointer}/{name}"), found);
            }
        }
        Value::Array(list) => {
            for (place, value) in list.iter().enumerate() {
                numbers(value, &format!("{path}[]"), &format!("{pointer}/{place}"), found);
            }
        }
        Value::String(text) if text.parse::<f64>().is_ok() && !path.ends_with("number") => {
            found.push((path.to_owned(), pointer.to_owned()));
        }
        _ => {}
    }
}

#[test]
fn an_amount_of_three_decimals_is_refused_wherever_it_stands() {
    let document: Value = serde_json::from_str(include_str!("every_field.json")).unwrap();
    let mut found = Vec::new();
    numbers(&document, "", "", &mut found);
    assert!(found.len() > 150, "only {} numbers", found.len());
    for (path, pointer) in found {
        for text in ["300.000", "0.005"] {
            let mut document = document.clone();
            *document.pointer_mut(&pointer).unwrap() = json!(text);
            let said = serde_json::from_value::<Scenario>(document).err().map(|error| error.to_string());
            let wanted = (!may_have_more(&path)).then(|| "too_many_decimals".to_owned());
            assert_eq!(said, wanted, "{path} {text}");
        }
    }
}
