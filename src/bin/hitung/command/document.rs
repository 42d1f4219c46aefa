//! The document that is handed in, and the scenario in it.

use std::io::Read as _;

use kalkulator_koperasi::domain::{Scenario, VERSION};
use serde::Deserialize;

use super::fault::Fault;
use super::shape::{empty, misshapen};

/// A scenario is a page of numbers; anything near this size is something else.
const LARGEST: u64 = 1 << 20;

/// Only the version, so that a newer document is named as such whatever else it holds.
#[derive(Deserialize)]
struct Head {
    version: u32,
}

/// The text that is handed in.
pub(super) fn read(input: impl std::io::Read) -> Result<String, Fault> {
    let mut bytes = Vec::new();
    let taken = input.take(LARGEST.saturating_add(1)).read_to_end(&mut bytes);
    taken.map_err(|error| Fault::new("", "unreadable", &error.to_string()))?;
    if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > LARGEST {
        return Err(Fault::new("", "too_large", "a scenario has at most 1 MiB"));
    }
    String::from_utf8(bytes).map_err(|_| Fault::new("", "not_utf8", "a scenario is UTF-8 text"))
}

/// The scenario in it.
pub(super) fn parse(text: &str) -> Result<Scenario, Fault> {
    if let Ok(Head { version }) = serde_json::from_str(text)
        && version > VERSION
    {
        return Err(Fault::new("version", "unknown_version", "written by a newer program"));
    }
    let mut reader = serde_json::Deserializer::from_str(text);
    let scenario: Scenario =
        serde_path_to_error::deserialize(&mut reader).map_err(|error| Fault::of_reading(&error))?;
    reader.end().map_err(|error| Fault::new("", "not_json", &error.to_string()))?;
    match misshapen(text, &scenario) {
        Some(field) => Err(Fault::new(&field, "wrong_type", "an object was expected here")),
        None => empty(text).map_or(Ok(scenario), |field| {
            Err(Fault::new(&field, "empty_list", "nothing is listed here: fill it in or leave it out"))
        }),
    }
}
