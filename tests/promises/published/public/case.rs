//! Cases that people published: what the file holds, and how a case is checked.

use kalkulator_koperasi::domain::{Exact, Outcome, Scenario, Term};
use kalkulator_koperasi::evaluate;
use serde::Deserialize;
use serde_json::Value;

use super::input::is_read;
use crate::support::{exact, same};

/// A case; its facts and figures, and where they were published.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    pub id: String,
    pub topic: String,
    /// An address, or who wrote it.
    pub source: String,
    /// The year of the publication, where it says one.
    pub year: Option<u16>,
    #[serde(default)]
    pub printed_wrong: Vec<Wrong>,
    #[serde(default)]
    pub runs: Vec<Run>,
    #[serde(default)]
    pub typed: Vec<Typed>,
}

/// A figure that the source prints wrong.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wrong {
    pub what: String,
    pub printed: String,
    pub right: String,
}

/// A scenario and what must follow from it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Run {
    pub scenario: Value,
    /// The name of a figure, its part of the scenario, its value.
    #[serde(default)]
    figures: Vec<(String, Option<String>, String)>,
    #[serde(default)]
    remarks: Vec<String>,
    #[serde(default)]
    missing: Vec<String>,
    /// The input, and the reason.
    #[serde(default)]
    refused: Vec<(String, String)>,
}

/// A text that is typed or pasted.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Typed {
    pub country: String,
    pub field: String,
    pub text: String,
    pub read: String,
}

pub fn cases() -> Vec<Case> {
    let cases: Vec<Case> = serde_json::from_str(include_str!("../../../golden/public.json")).unwrap();
    assert!(cases.len() >= 33, "only {} cases", cases.len());
    cases
}

/// Checks every case of a topic; `at_least` keeps an emptied file from passing.
pub fn run(topic: &str, at_least: usize) {
    let cases: Vec<_> = cases().into_iter().filter(|case| case.topic == topic).collect();
    assert!(cases.len() >= at_least, "{} cases of {topic}", cases.len());
    let wrong: Vec<_> = cases.iter().flat_map(faults).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// All that is not as the case says.
fn faults(case: &Case) -> Vec<String> {
    let ran = (1..).zip(&case.runs).flat_map(|(number, run)| {
        let id = format!("{} run {number}", case.id);
        run.faults().into_iter().map(move |fault| format!("{id}: {fault}"))
    });
    ran.chain(case.typed.iter().filter_map(is_read).map(|fault| format!("{}: {fault}", case.id))).collect()
}

impl Run {
    fn scenario(&self) -> Scenario {
        let text = self.scenario.to_string();
        let scenario: Scenario =
            serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error} in {text}"));
        let written = serde_json::to_string(&scenario).unwrap();
        assert_eq!(serde_json::from_str::<Scenario>(&written).unwrap(), scenario);
        scenario
    }

    /// Whether a figure is wanted of this value.
    pub fn gives(&self, value: &str) -> bool {
        self.figures.iter().any(|(_, _, right)| right == value)
    }

    fn faults(&self) -> Vec<String> {
        let outcome = evaluate(&self.scenario());
        let mut faults = Vec::new();
        let refused = outcome.problems.iter().map(|one| (one.at.path(), one.why.code().to_owned()));
        let refused: Vec<_> = refused.collect();
        if refused != self.refused {
            faults.push(format!("refused {refused:?}, not {:?}", self.refused));
        }
        let missing: Vec<_> = outcome.missing.iter().map(|one| one.0.path()).collect();
        if missing != self.missing {
            faults.push(format!("asks for {missing:?}, not {:?}", self.missing));
        }
        let remarks: Vec<_> = outcome.remarks.iter().map(|remark| remark.code()).collect();
        faults.extend(self.remarks.iter().filter(|code| !remarks.contains(&code.as_str())).cloned());
        faults.extend(self.figures.iter().filter_map(|figure| wrong_figure(&outcome, figure)));
        faults
    }
}

/// What stands where a figure should, unless it is the figure.
fn wrong_figure(outcome: &Outcome, (name, part, right): &(String, Option<String>, String)) -> Option<String> {
    let is = |term: Term| term.code() == name && term.part() == *part;
    let Some(step) = outcome.find(is) else { return Some(format!("no {name} {part:?}")) };
    let found = step.value();
    (!is_value(found, right)).then(|| format!("{name} {part:?}: {} instead of {right}", found.fraction()))
}

/// A value is exact, as a decimal or a fraction; with `…` behind it, it is cut there.
fn is_value(found: &Exact, right: &str) -> bool {
    if let Some((over, under)) = right.split_once('/') {
        return same(found, &exact(over).over(&exact(under)));
    }
    let Some(cut) = right.strip_suffix('…') else { return same(found, &exact(right)) };
    let places = cut.split_once('.').map_or(0, |(_, decimals)| decimals.len());
    let scale = Exact::whole(10_i128.pow(u32::try_from(places).unwrap()));
    same(&found.times(&scale).floor(), &exact(cut).times(&scale))
}
