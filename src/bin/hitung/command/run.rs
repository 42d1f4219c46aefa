//! From the arguments to the answer.

use std::io::Write as _;
use std::process::ExitCode;

use kalkulator_koperasi::domain::Scenario;
use kalkulator_koperasi::evaluate;
use kalkulator_koperasi::i18n::Language;
use serde::Serialize;

use super::arguments::{USAGE, language};
use super::document::{parse, read};
use super::outcome::{errors, report};
use super::report::Refused;

/// Reads a scenario and answers it.
pub(crate) fn run() -> ExitCode {
    let mut arguments = std::env::args().skip(1).peekable();
    if arguments.next_if(|first| first == "daftar").is_some() {
        return super::daftar::run(arguments);
    }
    let Some(language) = language(arguments) else {
        return print(USAGE, ExitCode::from(2));
    };
    match read(std::io::stdin()).and_then(|text| parse(&text)) {
        Err(fault) => write(&Refused::new(vec![fault]), ExitCode::from(2)),
        Ok(scenario) => answer(&scenario, language),
    }
}

fn answer(scenario: &Scenario, language: Language) -> ExitCode {
    let outcome = evaluate(scenario);
    if !outcome.problems.is_empty() {
        return write(&Refused::new(errors(scenario, &outcome, language)), ExitCode::from(2));
    }
    let code = if outcome.missing.is_empty() { ExitCode::SUCCESS } else { ExitCode::from(1) };
    write(&report(scenario, &outcome, language), code)
}

/// Written as it goes: an answer of hundreds of months is many megabytes.
fn write(document: &impl Serialize, code: ExitCode) -> ExitCode {
    let mut out = std::io::BufWriter::with_capacity(1 << 16, std::io::stdout().lock());
    match serde_json::to_writer_pretty(&mut out, document) {
        Err(error) if !error.is_io() => return ExitCode::from(3),
        _ => {}
    }
    // A reader that closed the pipe early has what it wanted.
    let _ = out.write_all(b"\n").and_then(|()| out.flush());
    code
}

fn print(text: &str, code: ExitCode) -> ExitCode {
    let _ = std::io::stdout().write_all(text.as_bytes());
    code
}
