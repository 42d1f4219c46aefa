//! The command on every kept scenario: the same figures as the library, by the id of the case.

use std::path::Path;

use kalkulator_koperasi::domain::Scenario;
use kalkulator_koperasi::evaluate;
use serde_json::{Map, Value};

use crate::command::run;

#[test]
fn the_command_gives_every_golden_figure() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/scenarios");
    let mut cases = 0;
    for name in ["indonesia.json", "malaysia.json", "hayami.json", "delivery.json"] {
        let kept: Map<String, Value> =
            serde_json::from_str(&std::fs::read_to_string(folder.join(name)).unwrap()).unwrap();
        for (id, scenarios) in kept {
            // One of a case, by the command; all of them are compared from engine to engine.
            let document = &scenarios[0];
            let scenario: Scenario = serde_json::from_str(&document.to_string()).unwrap();
            let outcome = evaluate(&scenario);
            let answer = run(document.to_string().as_bytes(), &[]);
            if !outcome.problems.is_empty() {
                assert_eq!(answer.code, 2, "{id}");
                continue;
            }
            assert_eq!(answer.code, i32::from(!outcome.missing.is_empty()), "{id}: {}", answer.text);
            let said = answer.json["figures"].as_array().unwrap().iter();
            let said: Vec<_> = said.map(|figure| figure["exact"].as_str().unwrap().to_owned()).collect();
            let right: Vec<_> = outcome.figures.iter().map(|step| step.value().fraction()).collect();
            assert_eq!(said, right, "{id}");
            assert!(!right.is_empty(), "{id} has no figure");
            cases += 1;
        }
    }
    assert!(cases >= 85, "only {cases} cases");
}
