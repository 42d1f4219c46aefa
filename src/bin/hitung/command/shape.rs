//! What is an object and what a list.

use kalkulator_koperasi::domain::Scenario;
use serde_json::Value;

/// The first list of a document that stands where an object belongs: serde would read its items as the fields in
/// order. What belongs where is told by how the same scenario is written.
pub(super) fn misshapen(document: &str, scenario: &Scenario) -> Option<String> {
    let read = serde_json::from_str(document).ok()?;
    let written = serde_json::to_value(scenario).ok()?;
    list_for_object(&read, &written, "")
}

/// The first list at the top of a document that has nothing in it: what it would be of was left out.
pub(super) fn empty(document: &str) -> Option<String> {
    let read: Value = serde_json::from_str(document).ok()?;
    let is_empty = |value: &Value| value.as_array().is_some_and(Vec::is_empty);
    read.as_object()?.iter().find(|(_, value)| is_empty(value)).map(|(name, _)| name.clone())
}

fn list_for_object(read: &Value, written: &Value, path: &str) -> Option<String> {
    match (read, written) {
        (Value::Array(_), Value::Object(_)) => Some(path.to_owned()),
        (Value::Array(read), Value::Array(written)) => {
            read.iter().zip(written).enumerate().find_map(|(place, (read, written))| {
                list_for_object(read, written, &format!("{path}[{place}]"))
            })
        }
        (Value::Object(read), Value::Object(written)) => read.iter().find_map(|(name, read)| {
            let path = if path.is_empty() { name.clone() } else { [path, name].join(".") };
            list_for_object(read, written.get(name)?, &path)
        }),
        _ => None,
    }
}
