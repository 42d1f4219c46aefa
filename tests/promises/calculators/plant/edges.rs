//! What is refused or asked for, and the largest amounts.

use kalkulator_koperasi::domain::{
    InputPath, Missing, Plant, PlantInput, PlantLine, PlantTerm, ProcessAt, ProcessInput, Refusal, Term,
};

use crate::support::plant::{batu_bara, outcome, value};
use crate::support::{figure, some};

#[test]
fn what_cannot_be_is_refused_by_name() {
    let refused = |change: fn(&mut Plant), at: InputPath, why: Refusal| {
        let mut plant = batu_bara("1000");
        change(&mut plant);
        let outcome = outcome(plant);
        assert!(outcome.figures.is_empty());
        assert!(
            outcome.problems.iter().any(|problem| problem.at == at && problem.why == why),
            "{:?} instead of {at:?}",
            outcome.problems
        );
    };
    let plant = InputPath::Plant;
    refused(|plant| plant.months = Some(0), plant(PlantInput::Months), Refusal::NotPositive);
    refused(|plant| plant.months = Some(13), plant(PlantInput::Months), Refusal::MonthOutsideYear);
    refused(
        |plant| plant.lines[0].delivered = some("0"),
        plant(PlantInput::Delivered(0)),
        Refusal::NotPositive,
    );
    refused(
        |plant| plant.lines[0].delivered = some("-1"),
        plant(PlantInput::Delivered(0)),
        Refusal::NotPositive,
    );
    refused(
        |plant| plant.lines[0].capacity = some("0"),
        plant(PlantInput::Capacity(0)),
        Refusal::NotPositive,
    );
    refused(
        |plant| plant.lines[0].loss_percent = some("101"),
        plant(PlantInput::LossPercent(0)),
        Refusal::AboveHundred,
    );
    refused(|plant| plant.members = some("0"), plant(PlantInput::Members), Refusal::NotPositive);
    refused(
        |plant| plant.asset.as_mut().unwrap().life_years = some("0"),
        plant(PlantInput::Life),
        Refusal::NotPositive,
    );
    let at = ProcessAt { place: 0, plant: true };
    refused(
        |plant| {
            plant.lines[0].process.raw_quantity = some("0");
            plant.lines[0].process.products[0].conversion_factor = None;
            plant.lines[0].process.products[0].quantity = some("5");
        },
        InputPath::Process(at, ProcessInput::RawQuantity),
        Refusal::NotPositive,
    );
}

#[test]
fn ten_to_the_fifteenth_of_nuts_is_still_a_number() {
    let mut plant = batu_bara("999999999999999");
    plant.lines[0].process.products[0].price = some("999999999999999.99");
    plant.change_percent = some("10");
    let outcome = outcome(plant);
    assert!(outcome.problems.is_empty(), "{:?}", outcome.problems);
    assert!(value(&outcome, PlantTerm::ToCoop).is_positive());
}

#[test]
fn what_is_not_filled_is_asked_for() {
    let missing = outcome(Plant { lines: vec![PlantLine::default()], ..Plant::default() }).missing;
    assert!(missing.contains(&Missing(InputPath::Plant(PlantInput::Delivered(0)))), "{missing:?}");
    let mut plant = batu_bara("1000");
    plant.lines[0].process.other_inputs = None;
    plant.lines[0].market_price = None;
    let outcome = outcome(plant);
    let at = ProcessAt { place: 0, plant: true };
    assert!(outcome.missing.contains(&Missing(InputPath::Process(at, ProcessInput::OtherInputs))));
    assert!(outcome.missing.contains(&Missing(InputPath::Plant(PlantInput::MarketPrice(0)))));
    assert!(figure(&outcome, Term::Plant(PlantTerm::HighestPrice(0))).is_some());
}
