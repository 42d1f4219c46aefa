//! What is wrong, and where: the entries of a list of errors or of missing inputs.

use serde::Serialize;
use serde_json::error::Category;

/// What is wrong with one input.
#[derive(Serialize)]
pub(super) struct Fault {
    field: String,
    reason: String,
    message: String,
}

impl Fault {
    pub(super) fn new(field: &str, reason: &str, message: &str) -> Self {
        Self { field: field.into(), reason: reason.into(), message: message.into() }
    }

    /// The name of what is wrong, and where.
    pub(super) fn named(&self) -> (&str, &str) {
        (&self.reason, &self.field)
    }

    /// The name of what serde found, and where.
    pub(super) fn of_reading(error: &serde_path_to_error::Error<serde_json::Error>) -> Self {
        let message = error.inner().to_string();
        let said = message.split(" at line").next().unwrap_or_default();
        let reason = match error.inner().classify() {
            Category::Eof => "truncated",
            Category::Syntax if said.contains("recursion") => "too_deep",
            Category::Syntax => "not_json",
            _ => reason(said),
        };
        Self::new(&field(&error.path().to_string(), reason, said), reason, &message)
    }
}

/// The path of the field itself where serde only names what it stands in.
fn field(path: &str, reason: &str, said: &str) -> String {
    // Of a text that ends too early no path is known.
    let path = if matches!(path, "." | "?") { "" } else { path };
    match said.split('`').nth(1) {
        Some(name)
            if matches!(reason, "unknown_field" | "missing_field" | "said_twice")
                && !path.ends_with(name) =>
        {
            if path.is_empty() {
                name.into()
            } else {
                [path, name].join(".")
            }
        }
        _ => path.into(),
    }
}

/// The name of what serde, or a type of ours, says is wrong with the data.
fn reason(said: &str) -> &str {
    const NAMED: [&str; 4] = ["not_a_number", "too_many_digits", "too_many_decimals", "not_a_date"];
    const STARTS: [(&str, &str); 5] = [
        ("unknown field", "unknown_field"),
        ("missing field", "missing_field"),
        ("duplicate field", "said_twice"),
        ("unknown variant", "unknown_value"),
        ("invalid", "wrong_type"),
    ];
    let named = NAMED.into_iter().find(|name| *name == said);
    let started = STARTS.iter().find(|(start, _)| said.starts_with(start)).map(|(_, reason)| *reason);
    named.or(started).unwrap_or("not_json")
}
