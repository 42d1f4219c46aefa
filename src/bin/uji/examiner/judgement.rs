//! Whether an answer is right.

use serde_json::{Map, Value};

use super::number::is_right;
use super::suite::{Case, list, text};

/// What became of a case.
pub(super) enum Verdict {
    Passed,
    Unsupported,
    /// Everything that is wrong, a sentence each.
    Failed(Vec<String>),
}

/// Judges an answer.
pub(super) fn judge(case: &Case, answer: &str) -> Verdict {
    let Ok(Value::Object(answer)) = serde_json::from_str(answer) else {
        return Verdict::Failed(vec![format!("expected a JSON object, found {}", short(answer.trim()))]);
    };
    if answer.get("unsupported") == Some(&Value::Bool(true)) {
        return Verdict::Unsupported;
    }
    let answer = Value::Object(answer);
    let wrong = [
        refused(&case.expect, &answer),
        asked(case, &answer),
        figures(&case.expect, &answer),
        rows(&case.expect, &answer),
        remarks(&case.expect, &answer),
    ]
    .concat();
    if wrong.is_empty() { Verdict::Passed } else { Verdict::Failed(wrong) }
}

/// Every refusal that is expected stands there; without one there is none.
fn refused(expect: &Value, answer: &Value) -> Vec<String> {
    let found: Vec<_> = list(answer, "refused").iter().map(refusal).collect();
    let wanted: Vec<_> = list(expect, "refused").iter().map(refusal).collect();
    let shown = if found.is_empty() { "no refusal".into() } else { found.join(", ") };
    if wanted.is_empty() && !found.is_empty() {
        return vec![format!("expected no refusal, found {shown}")];
    }
    let missing = wanted.iter().filter(|one| !found.contains(one));
    missing.map(|one| format!("expected the refusal {one}, found {shown}")).collect()
}

fn refusal(value: &Value) -> String {
    let part = |name| text(value, name).unwrap_or("?");
    format!("{} at {:?}", part("code"), part("field"))
}

/// The same is asked for; readings of a typed number in their order. Beside a refusal it does not matter.
fn asked(case: &Case, answer: &Value) -> Vec<String> {
    if case.expect.get("refused").is_some() {
        return Vec::new();
    }
    let texts = |value: &Value| -> Vec<String> {
        list(value, "ask").iter().map(|one| one.as_str().unwrap_or("?").to_owned()).collect()
    };
    let (mut wanted, mut found) = (texts(&case.expect), texts(answer));
    let is_same = if case.is_typed {
        wanted.len() == found.len()
            && wanted.iter().zip(&found).all(|(wanted, found)| is_right(wanted, found))
    } else {
        wanted.sort();
        found.sort();
        wanted == found
    };
    if is_same { Vec::new() } else { vec![format!("expected to be asked for {wanted:?}, found {found:?}")] }
}

/// Every figure that is expected stands there, and is exactly that; where none is, there is none.
fn figures(expect: &Value, answer: &Value) -> Vec<String> {
    let found = object(answer, "figures");
    let Some(Value::Object(wanted)) = expect.get("figures") else {
        let is_half = !found.is_empty() && !list(expect, "refused").is_empty();
        return if is_half { vec!["figures beside a refusal".into()] } else { Vec::new() };
    };
    if wanted.is_empty() && !found.is_empty() {
        return vec![format!("expected no figure, found {}", short(&Value::Object(found).to_string()))];
    }
    let mut wrong = Vec::new();
    for (id, right) in wanted {
        let right = right.as_str().unwrap_or("?");
        match found.get(id) {
            Some(Value::String(value)) if is_right(right, value) => {}
            Some(other) => {
                wrong.push(format!("{id}: expected {}, found {}", short(right), short(&other.to_string())));
            }
            None => wrong.push(format!("{id}: expected {}, found none", short(right))),
        }
    }
    wrong
}

fn object(value: &Value, name: &str) -> Map<String, Value> {
    value.get(name).and_then(Value::as_object).cloned().unwrap_or_default()
}

/// The rows of a list, one by one; amounts are numbers.
fn rows(expect: &Value, answer: &Value) -> Vec<String> {
    let Some(Value::Array(wanted)) = expect.get("rows") else { return Vec::new() };
    let found = list(answer, "rows");
    if wanted.len() != found.len() {
        return vec![format!("expected {} rows, found {}", wanted.len(), found.len())];
    }
    let cell = |row: &Value, place: usize| row.get(place).and_then(Value::as_str).unwrap_or("?").to_owned();
    let is_same = |wanted: &Value, found: &Value| {
        (0..2).all(|place| cell(wanted, place) == cell(found, place))
            && is_right(&cell(wanted, 2), &cell(found, 2))
    };
    let pairs = wanted.iter().zip(found).enumerate().filter(|(_, (wanted, found))| !is_same(wanted, found));
    pairs
        .map(|(place, (wanted, found))| format!("row {}: expected {wanted}, found {found}", place + 1))
        .collect()
}

/// A program that says remarks says those that are expected.
fn remarks(expect: &Value, answer: &Value) -> Vec<String> {
    if answer.get("remarks").is_none() {
        return Vec::new();
    }
    let found = list(answer, "remarks");
    let missing = list(expect, "remarks").iter().filter(|one| !found.contains(one));
    missing.map(|one| format!("expected the remark {one}, found {}", Value::from(found.to_vec()))).collect()
}

/// The beginning of a text that may be long.
fn short(text: &str) -> String {
    const MOST: usize = 200;
    let begin: String = text.chars().take(MOST).collect();
    if begin.len() < text.len() { begin + " […]" } else { begin }
}
