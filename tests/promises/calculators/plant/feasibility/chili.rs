//! A chili plant with a loan, on which every figure is worked out by hand.

use kalkulator_koperasi::domain::{
    self, Asset, Feasibility, FeasibilityTerm, Financing, FinancingKind, Outcome, Plant, PlantLine, Process,
    Product, ReasonOf, Scenario, Stands, Term, Verdict,
};
use kalkulator_koperasi::evaluate;

use crate::support::{exact, figure, indonesia, number, same, some};

pub fn plant() -> Plant {
    Plant {
        lines: vec![PlantLine {
            delivered: some("12000"),
            market_price: some("18000"),
            process: Process {
                raw_price: some("18000"),
                other_inputs: some("1500"),
                labour_coefficient: some("0.03"),
                wage: some("85000"),
                products: vec![Product {
                    conversion_factor: some("0.22"),
                    price: some("120000"),
                    ..Product::default()
                }],
                ..Process::default()
            },
            ..PlantLine::default()
        }],
        fixed: vec![number("28500000")],
        asset: Some(Asset { cost: some("1250000000"), life_years: some("10"), ..Asset::default() }),
        ..Plant::default()
    }
}

pub fn loan() -> Financing {
    Financing {
        kind: FinancingKind::Declining,
        principal: some("900000000"),
        annual_percent: some("9"),
        months: Some(48),
        grace_months: 6,
        ..Financing::default()
    }
}

pub fn with_loan() -> Plant {
    Plant { financing: vec![loan()], ..plant() }
}

pub fn run_with(plant: Plant, feasibility: Feasibility) -> (Outcome, Option<Verdict>) {
    let scenario = Scenario { plant: Some(plant), feasibility: Some(feasibility), ..indonesia() };
    let outcome = evaluate(&scenario);
    let verdict = domain::verdict(&outcome);
    (outcome, verdict)
}

pub fn run(plant: Plant) -> (Outcome, Option<Verdict>) {
    let (outcome, verdict) = run_with(plant, Feasibility::default());
    assert!(outcome.problems.is_empty(), "{:?}", outcome.problems);
    (outcome, verdict)
}

pub fn is(outcome: &Outcome, term: FeasibilityTerm, right: &str) {
    let found = figure(outcome, Term::Feasibility(term)).unwrap_or_else(|| panic!("no {term:?}"));
    assert!(same(&found, &exact(right)), "{term:?}: {} instead of {right}", found.fraction());
}

pub fn about(outcome: &Outcome, term: FeasibilityTerm, right: &str) {
    let found = figure(outcome, Term::Feasibility(term)).unwrap_or_else(|| panic!("no {term:?}"));
    assert_eq!(found.cut(2).unwrap().0.to_string(), right, "{term:?}");
}

pub fn lacks(outcome: &Outcome, term: FeasibilityTerm) {
    assert!(figure(outcome, Term::Feasibility(term)).is_none(), "{term:?}");
}

pub fn stands(verdict: &Verdict, of: ReasonOf) -> Option<Stands> {
    verdict.reasons.iter().find(|reason| reason.of == of).map(|reason| reason.stands)
}
