//! Every scenario that is kept, as the JSON that it is.

use std::path::Path;

use kalkulator_koperasi::domain::{Exact, Missing, Problem, Remark, Scenario, Term};
use kalkulator_koperasi::evaluate;
use serde_json::{Map, Value};

/// What follows from a document, as far as it is told: how a figure came about is its formula, not an effect.
#[derive(PartialEq)]
pub struct Told {
    figures: Vec<(Option<Term>, Exact)>,
    remarks: Vec<Remark>,
    missing: Vec<Missing>,
    problems: Vec<Problem>,
}

impl Told {
    /// Whether everything was calculated: what waits for other inputs has no effect yet.
    pub fn is_whole(&self) -> bool {
        self.problems.is_empty() && self.missing.is_empty()
    }
}

/// What follows from a document; nothing where it is no scenario.
pub fn outcome(document: &Value) -> Option<Told> {
    let outcome = evaluate(&serde_json::from_value::<Scenario>(document.clone()).ok()?);
    Some(Told {
        figures: outcome.figures.iter().map(|step| (step.term(), *step.value())).collect(),
        remarks: outcome.remarks,
        missing: outcome.missing,
        problems: outcome.problems,
    })
}

/// The kept scenarios with the names of their cases, and those beside this file.
pub fn kept() -> Vec<(String, Value)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |path: &Path| serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let mut all = Vec::new();
    let files = |folder: &str| {
        let mut files: Vec<_> =
            std::fs::read_dir(root.join(folder)).unwrap().map(|file| file.unwrap().path()).collect();
        files.sort();
        files
    };
    for file in files("tests/golden/scenarios") {
        let cases: Map<String, Value> = read(&file);
        for (id, scenarios) in cases {
            all.extend(scenarios.as_array().unwrap().iter().map(|one| (id.clone(), one.clone())));
        }
    }
    for file in files("examples/scenarios") {
        all.push((file.file_stem().unwrap().display().to_string(), Value::Object(read(&file))));
    }
    let beside: Map<String, Value> = serde_json::from_str(include_str!("beside.json")).unwrap();
    all.extend(beside);
    all
}

/// One document that has every field there is.
pub fn every_field() -> Value {
    serde_json::from_str(include_str!("../../hitung/every_field.json")).unwrap()
}
