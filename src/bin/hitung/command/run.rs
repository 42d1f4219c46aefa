//! From the arguments to the answer.

use std::io::Write as _;
use std::process::ExitCode;

use kalkulator_koperasi::domain::Scenario;
use kalkulator_koperasi::evaluate;
use kalkulator_koperasi::i18n::Language;

use super::arguments::{USAGE, language};
use super::document::{parse, read};
use super::outcome::{errors, report};
use super::report::{Refused, write};

/// Reads a scenario and answers it.
pub(crate) fn run() -> ExitCode {
    let mut arguments = std::env::args().skip(1).peekable();
    if arguments.next_if(|first| first == "daftar").is_some() {
        return super::daftar::run(arguments);
    }
    if arguments.next_if(|first| first == "uji").is_some() {
        return super::uji::run();
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
        return write(&Refused::new(errors(scenario, &outcome.problems, language)), ExitCode::from(2));
    }
    let code = if outcome.missing.is_empty() { ExitCode::SUCCESS } else { ExitCode::from(1) };
    write(&report(scenario, &outcome, language), code)
}

fn print(text: &str, code: ExitCode) -> ExitCode {
    let _ = std::io::stdout().write_all(text.as_bytes());
    code
}
