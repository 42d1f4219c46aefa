//! The JSON that is answered.

use std::io::Write as _;
use std::process::ExitCode;

use kalkulator_koperasi::domain::VERSION;
use serde::Serialize;

use super::fault::Fault;

/// What follows from a scenario, as far as it is complete.
#[derive(Serialize)]
pub(super) struct Report {
    pub version: u32,
    pub status: &'static str,
    pub currency: &'static str,
    pub rule_date: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verdict: Option<Verdict>,
    pub figures: Vec<Figure>,
    pub remarks: Vec<Note>,
    pub missing: Vec<Fault>,
}

/// A number with how it came about.
#[derive(Serialize)]
pub(super) struct Figure {
    pub id: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<String>,
    pub title: String,
    pub value: String,
    pub exact: String,
    pub unit: String,
    pub sentence: String,
    pub formula: Formula,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule: Option<Rule>,
}

/// Its formula.
#[derive(Serialize)]
pub(super) struct Formula {
    pub words: String,
    pub numbers: String,
}

/// The rule that it follows.
#[derive(Serialize)]
pub(super) struct Rule {
    pub citation: &'static str,
    /// The title of the document that it stands in.
    pub document: &'static str,
    /// Its address on an official portal, where one is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<&'static str>,
    pub reading: &'static str,
    pub since: String,
    /// Whether that is the first day, or only a day by which the rule applied.
    pub first_day: &'static str,
    pub checked_on: String,
}

/// Something to know.
#[derive(Serialize)]
pub(super) struct Note {
    pub id: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<String>,
    pub text: String,
}

/// Whether a plant is worth it.
#[derive(Serialize)]
pub(super) struct Verdict {
    pub id: &'static str,
    pub text: &'static str,
    pub reasons: Vec<Reason>,
}

/// A reason of it, by the figures that it rests on and turns at.
#[derive(Serialize)]
pub(super) struct Reason {
    pub id: &'static str,
    pub stands: &'static str,
    /// The input that is not told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub figure: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub turns_at: Option<&'static str>,
    pub text: String,
}

/// What is answered to a scenario that cannot be calculated.
#[derive(Serialize)]
pub(super) struct Refused {
    version: u32,
    status: &'static str,
    errors: Vec<Fault>,
}

impl Refused {
    pub(super) fn new(errors: Vec<Fault>) -> Self {
        Self { version: VERSION, status: "refused", errors }
    }
}

/// Written as it goes: an answer of hundreds of months is many megabytes.
pub(super) fn write(document: &impl Serialize, code: ExitCode) -> ExitCode {
    let mut out = std::io::BufWriter::with_capacity(1 << 16, std::io::stdout().lock());
    match serde_json::to_writer_pretty(&mut out, document) {
        Err(error) if !error.is_io() => return ExitCode::from(3),
        _ => {}
    }
    // A reader that closed the pipe early has what it wanted.
    let _ = out.write_all(b"\n").and_then(|()| out.flush());
    code
}
