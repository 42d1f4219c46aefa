//! One case in, one answer out.

use serde::Deserialize;
use serde_json::Value;

use super::answer::Answer;
use super::list::{File, listed};
use super::scenario::calculated;
use super::typed::{Typed, read};
use crate::command::document::parse;

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
