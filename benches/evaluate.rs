//! `evaluate` of scenarios: timed here and in WebAssembly by `evaluate.mjs`; with the explanation of all their figures it is
//! counted in instructions by `scripts/node/instructions.mjs`.

use std::cell::RefCell;
use std::hint::black_box;

use kalkulator_koperasi::domain::{Outcome, Scenario, Step};
#[cfg(not(target_family = "wasm"))]
use kalkulator_koperasi::i18n::{Language, explain_with, plant::general};

thread_local! {
    static SCENARIOS: RefCell<Vec<Scenario>> = const { RefCell::new(Vec::new()) };
}

/// Takes a list of scenarios in JSON.
#[cfg_attr(target_family = "wasm", wasm_bindgen::prelude::wasm_bindgen)]
pub fn load(json: &str) {
    SCENARIOS.set(serde_json::from_str(json).expect("a list of scenarios"));
}

/// Evaluates one of them so many times, and says how many figures it has.
#[cfg_attr(target_family = "wasm", wasm_bindgen::prelude::wasm_bindgen)]
#[must_use]
pub fn evaluate(place: usize, times: u32) -> usize {
    SCENARIOS.with_borrow(|all| (0..times).map(|_| evaluated(&all[place]).figures.len()).sum())
}

/// The figures of one of them, exactly: the same whatever the numbers are made of.
#[cfg_attr(target_family = "wasm", wasm_bindgen::prelude::wasm_bindgen)]
#[must_use]
pub fn figures(place: usize) -> String {
    let exact = |step: &Step| step.value().fraction() + "\n";
    SCENARIOS.with_borrow(|all| evaluated(&all[place]).figures.iter().map(exact).collect())
}

fn evaluated(scenario: &Scenario) -> Outcome {
    kalkulator_koperasi::evaluate(black_box(scenario))
}

#[cfg(not(target_family = "wasm"))]
fn explained(scenario: &Scenario, outcome: &Outcome) -> usize {
    let (naming, currency) = (general(Language::Indonesian), scenario.country.currency());
    let length = |step| explain_with(&naming, step, currency, Language::Indonesian).numbers.len();
    outcome.figures.iter().map(length).sum()
}

#[cfg(not(target_family = "wasm"))]
mod native {
    use std::hint::black_box;
    use std::time::Instant;

    use super::{SCENARIOS, evaluated, explained};

    /// Nanoseconds of one `evaluate` of so many.
    fn timed(place: usize, times: u32) -> u128 {
        let begun = Instant::now();
        black_box(super::evaluate(place, times));
        begun.elapsed().as_nanos() / u128::from(times.max(1))
    }

    /// What is counted, by its name.
    #[inline(never)]
    fn counted<T>(work: impl FnOnce() -> T) -> T {
        black_box(work())
    }

    /// Evaluates one of them, then explains it.
    fn once(place: usize) {
        SCENARIOS.with_borrow(|all| {
            let outcome = counted(|| evaluated(&all[place]));
            counted(|| explained(&all[place], &outcome));
        });
    }

    /// For every scenario of the standard input a line with its time, the mean of as many as the argument says;
    /// without one, each is done once to be counted.
    pub fn main() {
        super::load(&std::io::read_to_string(std::io::stdin()).expect("scenarios"));
        let times: Option<u32> = std::env::args().nth(1).map(|times| times.parse().expect("a number"));
        for place in 0..SCENARIOS.with_borrow(Vec::len) {
            let Some(times) = times else {
                once(place);
                continue;
            };
            println!("{}", timed(place, times));
        }
    }
}

fn main() {
    #[cfg(not(target_family = "wasm"))]
    native::main();
}
