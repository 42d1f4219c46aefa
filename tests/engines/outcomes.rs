//! Every figure of the kept scenarios as text, from this machine's own processor and from WebAssembly: the two must be one.

use std::fmt::Write as _;

use kalkulator_koperasi::domain::{Scenario, Term};
use kalkulator_koperasi::evaluate;

/// The figures, remarks and problems of scenarios, a line for each. `json` is an object of lists, by the id of a case.
#[cfg_attr(target_family = "wasm", wasm_bindgen::prelude::wasm_bindgen)]
#[must_use]
pub fn outcomes(json: &str) -> String {
    let kept: Vec<(String, Vec<Scenario>)> = match serde_json::from_str::<serde_json::Value>(json) {
        Ok(serde_json::Value::Object(cases)) => cases
            .into_iter()
            .map(|(id, list)| (id, serde_json::from_value(list).expect("scenarios")))
            .collect(),
        _ => panic!("an object of lists of scenarios"),
    };
    let mut text = String::new();
    for (id, scenarios) in kept {
        for scenario in scenarios {
            let outcome = evaluate(&scenario);
            let _ = writeln!(text, "# {id}");
            for figure in &outcome.figures {
                let (code, part) = figure.term().map_or(("", None), |term| (term.code(), Term::part(term)));
                let _ = writeln!(text, "{code} {} {}", part.unwrap_or_default(), figure.value().fraction());
            }
            for remark in &outcome.remarks {
                let _ = writeln!(text, "remark {}", remark.code());
            }
            for problem in &outcome.problems {
                let _ = writeln!(text, "problem {} {}", problem.at.path(), problem.why.code());
            }
            for missing in &outcome.missing {
                let _ = writeln!(text, "missing {}", missing.0.path());
            }
        }
    }
    text
}

fn main() {
    #[cfg(not(target_family = "wasm"))]
    print!("{}", outcomes(&std::io::read_to_string(std::io::stdin()).expect("scenarios")));
}
