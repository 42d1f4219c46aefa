//! One case in, one answer out, as `conformance/README.md` describes them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::list::{File, listed};
use super::scenario::calculated;
use super::typed::{Typed, read};
use crate::command::document::parse;
use crate::command::fault::Fault;

/// A case as it comes: what else it says does not matter here.
#[derive(Deserialize)]
struct Case {
    input: Input,
}

/// What is asked of the program.
#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Input {
    /// A scenario.
    Scenario(Value),
    /// The text of a scenario, which may be none.
    Document(String),
    /// A number as it is typed.
    Typed(Typed),
    /// The file of a member list.
    List(File),
}

/// What is answered: what does not apply is left out.
#[derive(Default, Serialize)]
pub(super) struct Answer {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub figures: Option<BTreeMap<String, String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rows: Option<Vec<[String; 3]>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub remarks: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ask: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub refused: Vec<Refused>,
    #[serde(skip_serializing_if = "core::ops::Not::not")]
    pub unsupported: bool,
}

/// Why something is refused, and where it stands.
#[derive(Serialize)]
pub(super) struct Refused {
    pub code: String,
    pub field: String,
}

impl Answer {
    /// What cannot be calculated.
    pub(super) fn refused(faults: &[Fault]) -> Self {
        let one = |fault: &Fault| {
            let (code, field) = fault.named();
            Refused { code: code.into(), field: field.into() }
        };
        Self { refused: faults.iter().map(one).collect(), ..Self::default() }
    }
}

/// The answer to a line, itself a line without its end.
pub(crate) fn answer(line: &str) -> String {
    let answer = match serde_json::from_str(line) {
        Ok(Case { input: Input::Scenario(scenario) }) => of_document(&scenario.to_string()),
        Ok(Case { input: Input::Document(text) }) => of_document(&text),
        Ok(Case { input: Input::Typed(typed) }) => read(&typed),
        Ok(Case { input: Input::List(file) }) => listed(&file),
        Err(_) => Answer { unsupported: true, ..Answer::default() },
    };
    serde_json::to_string(&answer).unwrap_or_default()
}

fn of_document(text: &str) -> Answer {
    match parse(text) {
        Ok(scenario) => calculated(&scenario),
        Err(fault) => Answer::refused(&[fault]),
    }
}
