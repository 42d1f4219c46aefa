//! The identities of Hayami’s table, and of the money of a plant.

use kalkulator_koperasi::domain::{
    Delivery, Driver, Exact, Hayami, HayamiRow, Number, Plant, PlantLine, PlantTerm, ProcessAt, ProcessTerm,
    PurchaseModel, Scenario, Term,
};
use kalkulator_koperasi::evaluate;
use proptest::prelude::*;
use rust_decimal::Decimal;

use crate::properties::process::{any_process, cents};
use crate::support::chance::few_cases;
use crate::support::plant::{outcome, value};
use crate::support::{figure, indonesia, same, some};

proptest! {
    #![proptest_config(few_cases())]

    #[test]
    fn the_identities_of_the_table_hold(process in any_process()) {
        let hayami = Hayami { stages: vec![process], chained: false };
        let outcome = evaluate(&Scenario { hayami: Some(hayami), ..indonesia() });
        let at = ProcessAt { place: 0, plant: false };
        let row = |row| figure(&outcome, Term::Process(at, ProcessTerm::Row(row)));
        let sum = |parts: [HayamiRow; 2]| row(parts[0]).unwrap().plus(&row(parts[1]).unwrap());
        prop_assert!(same(&sum([HayamiRow::LabourIncome, HayamiRow::Profit]), &row(HayamiRow::ValueAdded).unwrap()));
        let parts = [HayamiRow::LabourOfMargin, HayamiRow::InputsOfMargin, HayamiRow::ProfitOfMargin].map(row);
        if let [Some(labour), Some(inputs), Some(profit)] = parts {
            prop_assert!(same(&labour.plus(&inputs).plus(&profit), &Exact::whole(1)));
        }
        if let (Some(labour), Some(profit)) = (row(HayamiRow::LabourShare), row(HayamiRow::ProfitOnValueAdded)) {
            prop_assert!(same(&labour.plus(&profit), &Exact::whole(1)));
        }
    }

    #[test]
    fn with_all_of_the_surplus_going_back_the_three_models_give_the_same(
        process in any_process(), fixed in cents(0..100_000_000), delivered in 1_i64..1_000_000,
        fee in cents(0..1_000_000), advance in cents(0..1_000_000), retained in 0_i64..=100,
    ) {
        let line = PlantLine {
            process,
            delivered: Some(Number(Decimal::new(delivered, 1))),
            fee: Some(fee),
            advance: Some(advance),
            retained_percent: Some(Number(Decimal::from(retained))),
            market_price: some("0"),
            ..PlantLine::default()
        };
        let member = Delivery { line: 0, delivered: some("1"), capital: None };
        let plant = Plant {
            lines: vec![line],
            fixed: vec![fixed],
            member: Some(member),
            patronage_percent: some("100"),
            ..Plant::default()
        };
        let outcome = outcome(plant);
        let highest = value(&outcome, PlantTerm::HighestPrice(0));
        for model in PurchaseModel::ALL {
            if !value(&outcome, PlantTerm::ModelSurplus(model)).is_negative() {
                prop_assert!(same(&value(&outcome, PlantTerm::ModelTotal(model)), &highest), "{:?}", model);
            }
        }
    }

    #[test]
    fn a_driver_at_its_switching_value_leaves_nothing(process in any_process(), fixed in cents(1..100_000_000)) {
        let line = PlantLine { process, delivered: some("1000"), market_price: some("0"), ..PlantLine::default() };
        let plant = Plant { lines: vec![line], fixed: vec![fixed], change_percent: some("10"), ..Plant::default() };
        let before = outcome(plant);
        for driver in Driver::ALL {
            let Some(part) = figure(&before, Term::Plant(PlantTerm::Switching(driver))) else { continue };
            let exposure = value(&before, PlantTerm::Exposure(driver));
            let profit = value(&before, PlantTerm::Profit);
            prop_assert!(profit.plus(&part.times(&exposure)).is_zero());
        }
    }

    #[test]
    fn what_the_lines_contribute_less_the_plant_is_the_profit(
        lines in prop::collection::vec((any_process(), 1_i64..100_000), 1..5), fixed in cents(0..100_000_000),
    ) {
        let count = u8::try_from(lines.len()).unwrap();
        let lines = lines.into_iter().map(|(process, delivered)| PlantLine {
            process,
            delivered: Some(Number(Decimal::from(delivered))),
            market_price: some("0"),
            ..PlantLine::default()
        });
        let plant = Plant { lines: lines.collect(), fixed: vec![fixed], ..Plant::default() };
        let outcome = outcome(plant);
        let sum: Exact = (0..count).map(|at| value(&outcome, PlantTerm::LineContribution(at))).sum();
        let profit = sum.minus(&value(&outcome, PlantTerm::Overhead));
        prop_assert!(same(&profit, &value(&outcome, PlantTerm::Profit)));
        if value(&outcome, PlantTerm::Revenue).is_positive() && count > 1 {
            let shares: Exact = (0..count).map(|at| value(&outcome, PlantTerm::OverheadShare(at))).sum();
            prop_assert!(same(&shares, &Exact::whole(1)));
        }
    }
}
