//! The cases, as they stand in the folder.

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::Value;

/// A case.
pub(super) struct Case {
    pub id: String,
    pub kind: String,
    pub level: u64,
    /// The line that the program gets.
    pub line: String,
    /// Whether it is a number as it is typed: then readings have an order.
    pub is_typed: bool,
    /// What is right.
    pub expect: Value,
}

/// Every case of the files that the manifest names.
///
/// # Errors
///
/// A sentence where a file is missing, is no JSON, or is not what the manifest says.
pub(super) fn cases(folder: &Path) -> Result<Vec<Case>, String> {
    let manifest = json(&folder.join("manifest.json"))?;
    let mut cases = Vec::new();
    for listed in list(&manifest, "files") {
        let file = text(listed, "file").ok_or("manifest.json: a file without a name")?;
        let content = json(&folder.join(file))?;
        let kind = text(&content, "kind").ok_or_else(|| format!("{file}: no kind"))?;
        let found = list(&content, "cases");
        if listed.get("cases").and_then(Value::as_u64) != u64::try_from(found.len()).ok() {
            return Err(format!("{file} has {} cases, and manifest.json says another number", found.len()));
        }
        for (place, value) in found.iter().enumerate() {
            cases.push(case(value, kind).ok_or_else(|| format!("{file}: case {} is none", place + 1))?);
        }
    }
    let mut known = BTreeSet::new();
    match cases.iter().find(|case| !known.insert(case.id.as_str())) {
        Some(twice) => Err(format!("{} stands twice", twice.id)),
        None => Ok(cases),
    }
}

fn case(value: &Value, kind: &str) -> Option<Case> {
    let (id, input) = (value.get("id")?, value.get("input")?);
    Some(Case {
        id: id.as_str()?.into(),
        kind: kind.into(),
        level: value.get("level")?.as_u64()?,
        line: serde_json::json!({ "id": id, "kind": kind, "input": input }).to_string(),
        is_typed: input.get("typed").is_some(),
        expect: value.get("expect").filter(|expect| expect.is_object())?.clone(),
    })
}

fn json(path: &Path) -> Result<Value, String> {
    let text = std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))
}

/// The entries of a list in an object; none where there is no such list.
pub(super) fn list<'a>(value: &'a Value, name: &str) -> &'a [Value] {
    value.get(name).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// A text in an object.
pub(super) fn text<'a>(value: &'a Value, name: &str) -> Option<&'a str> {
    value.get(name)?.as_str()
}
