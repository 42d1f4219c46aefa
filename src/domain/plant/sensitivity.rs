//! What matters most: each driver changed by itself, how far it may change until nothing is left, and
//! raw against product price in a grid.
//!
//! # Design
//!
//! *Why no second run of the plant?* The profit is a sum in which every driver stands once as a factor. If
//! it changes by a part, the profit changes by the same part of what stands beside it: an exact formula
//! that can be explained.

use super::entered::Plant;
use super::line::LineYear;
use super::overhead::Overhead;
use crate::domain::derivation::given;
use crate::domain::derivation::{Origin, Outcome, Step, Unit};
use crate::domain::term::{
    Driver, InputPath, PlantInput, PlantTerm, ProcessAt, ProcessTerm, PurchaseModel, Term,
};
use crate::domain::value::{Exact, Number};

/// How far the grid goes to each side.
const GRID: i8 = 2;

fn name(term: PlantTerm) -> Term {
    Term::Plant(term)
}

/// `change = percent × exposure`; `switching = −profit ÷ exposure`.
pub(crate) fn sensitivity(
    inputs: &Plant,
    lines: &[LineYear<'_>],
    overhead: &Overhead,
    profit: &Step,
    outcome: &mut Outcome,
) {
    let Some(Number(percent)) = inputs.change_percent else { return };
    let (place, term) = (InputPath::Plant(PlantInput::ChangePercent), name(PlantTerm::ChangeBy));
    let by = given::percentage(percent, place, term, Origin::Visitor, outcome);
    for driver in Driver::ALL {
        let Some(exposure) = exposure(driver, lines, overhead) else { continue };
        let exposure = exposure.named(name(PlantTerm::Exposure(driver)), None);
        if exposure.value().is_zero() {
            continue;
        }
        outcome.figures.push(exposure.clone());
        outcome.figures.push(by.times(&exposure).named(name(PlantTerm::Change(driver)), None));
        let nothing = Step::zero_money();
        let switching = nothing.minus(profit).over(&exposure).named(name(PlantTerm::Switching(driver)), None);
        switching_value(driver, &switching, lines, outcome);
    }
    grid(&by, profit, outcome);
}

/// The part by which a driver may change, and its value then; none where it would fall below nothing.
fn switching_value(driver: Driver, switching: &Step, lines: &[LineYear<'_>], outcome: &mut Outcome) {
    let whole = Step::one();
    let factor = whole.plus(switching);
    if factor.value().is_negative() {
        return;
    }
    outcome.figures.push(switching.clone());
    if let Some(value) =
        lines.first().filter(|_| lines.len() == 1).and_then(|line| own_value(driver, line, outcome))
    {
        outcome.figures.push(value.times(&factor).named(name(PlantTerm::SwitchingValue(driver)), None));
    }
}

/// The value of a driver, where there is one only.
fn own_value(driver: Driver, line: &LineYear<'_>, outcome: &Outcome) -> Option<Step> {
    let at = ProcessAt { place: line.place, plant: true };
    let process = &line.inputs.process;
    let one = process.products.len() == 1;
    let given = |number: Option<Number>, term, unit| {
        number.map(|Number(decimal)| {
            Step::given(Term::Process(at, term), Exact::decimal(decimal), unit, Origin::Visitor)
        })
    };
    match driver {
        Driver::RawPrice => line.paid.clone(),
        Driver::Volume => Some(line.delivered.clone()),
        Driver::Fee => Some(line.incoming.clone()),
        Driver::ProductPrice if one => {
            let price = process.products.first()?.price;
            given(price, ProcessTerm::Price(0), Unit::MONEY.per(Unit::PRODUCT))
        }
        Driver::Yield if one => {
            let term = Term::Process(at, ProcessTerm::ConversionFactor(0));
            let factor = process.products.first()?.conversion_factor;
            given(factor, ProcessTerm::ConversionFactor(0), Unit::PRODUCT.per(Unit::RAW))
                .or_else(|| outcome.figure(term).cloned())
        }
        Driver::Wage => given(process.wage, ProcessTerm::Wage, Unit::MONEY.per(Unit::LABOUR)),
        Driver::Fixed => outcome.figure(name(PlantTerm::FixedOfYear)).cloned(),
        _ => None,
    }
}

/// What a driver is multiplied with in the profit of the year, costs below zero.
fn exposure(driver: Driver, lines: &[LineYear<'_>], overhead: &Overhead) -> Option<Step> {
    let nothing = Step::zero_money();
    let sum = |steps: Vec<Step>| Step::sum_of(steps);
    let cost = |steps: Vec<Step>| sum(steps).map(|sum| nothing.minus(&sum));
    let tolling = |line: &&LineYear<'_>| line.inputs.model == PurchaseModel::Tolling;
    let own = |line: &&LineYear<'_>| !tolling(line);
    let of_year =
        |line: &LineYear<'_>, each: &Option<Step>| each.as_ref().map(|each| line.volume.times(each));
    match driver {
        Driver::ProductPrice => sum(lines.iter().filter(own).map(|line| line.revenue.clone()).collect()),
        Driver::Fee => sum(lines.iter().filter(tolling).map(|line| line.revenue.clone()).collect()),
        Driver::Yield => sum(lines.iter().filter(own).map(yields).collect()),
        Driver::RawPrice => cost(lines.iter().filter_map(|line| line.raw_cost.clone()).collect()),
        Driver::Volume => sum(lines.iter().map(|line| line.contribution.clone()).collect()),
        Driver::OtherInputs => cost(lines.iter().filter_map(|line| of_year(line, &line.other)).collect()),
        Driver::Wage => cost(lines.iter().filter_map(|line| of_year(line, &line.labour)).collect()),
        Driver::Fixed => cost(overhead.fixed.iter().cloned().collect()),
    }
}

/// Revenue less what each unit of product costs besides: both grow with the yield.
fn yields(line: &LineYear<'_>) -> Step {
    match &line.further {
        Some(further) => line.revenue.minus(&line.volume.times(further)),
        None => line.revenue.clone(),
    }
}

/// The profit with the raw price and the product price changed at once, where neither falls below nothing.
fn grid(by: &Step, profit: &Step, outcome: &mut Outcome) {
    let exposure = |driver| outcome.figure(name(PlantTerm::Exposure(driver))).cloned();
    let (Some(raw), Some(product)) = (exposure(Driver::RawPrice), exposure(Driver::ProductPrice)) else {
        return;
    };
    let steps = |count: i8| {
        Step::given(
            name(PlantTerm::Steps(count)),
            Exact::whole(i128::from(count)),
            Unit::NONE,
            Origin::Members,
        )
    };
    let is_price = |count: i8| {
        let change = by.value().times(&Exact::whole(i128::from(count)));
        !change.plus(&Exact::whole(1)).is_negative()
    };
    for down in (-GRID..=GRID).filter(|count| is_price(*count)) {
        for across in (-GRID..=GRID).filter(|count| is_price(*count)) {
            let raw = steps(down).times(by).times(&raw);
            let product = steps(across).times(by).times(&product);
            let changed = profit.plus(&raw).plus(&product);
            outcome.figures.push(changed.named(name(PlantTerm::Grid(down, across)), None));
        }
    }
}
