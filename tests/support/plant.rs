//! A chili plant, and the figures of a plant.

use kalkulator_koperasi::domain::{
    Asset, Exact, Outcome, Plant, PlantLine, PlantTerm, Process, Product, Scenario, Term,
};
use kalkulator_koperasi::evaluate;

use super::{exact, figure, indonesia, number, same, some};

pub fn chili(delivered: &str) -> PlantLine {
    PlantLine {
        delivered: some(delivered),
        capacity: some("10000"),
        market_price: some("6400"),
        fee: some("9000"),
        advance: some("5000"),
        process: Process {
            raw_price: some("7000"),
            other_inputs: some("4000"),
            labour_coefficient: some("0.03"),
            wage: some("30000"),
            products: vec![Product {
                conversion_factor: some("0.22"),
                price: some("50000"),
                ..Product::default()
            }],
            ..Process::default()
        },
        ..PlantLine::default()
    }
}

pub fn batu_bara(delivered: &str) -> Plant {
    Plant {
        lines: vec![chili(delivered)],
        fixed: vec![number("0")],
        asset: Some(Asset { cost: some("9600000000"), life_years: some("10"), ..Asset::default() }),
        ..Plant::default()
    }
}

pub fn outcome(plant: Plant) -> Outcome {
    evaluate(&Scenario { plant: Some(plant), ..indonesia() })
}

pub fn value(outcome: &Outcome, term: PlantTerm) -> Exact {
    figure(outcome, Term::Plant(term)).unwrap_or_else(|| panic!("{term:?}: {:?}", outcome.problems))
}

pub fn is(outcome: &Outcome, term: PlantTerm, right: &str) {
    let found = value(outcome, term);
    assert!(same(&found, &exact(right)), "{term:?}: {} instead of {right}", found.fraction());
}
