//! The identities of Hayami’s table, and of the money of a plant.

use kalkulator_koperasi::domain::{
    Delivery, Driver, Exact, Financing, FinancingKind, Hayami, HayamiRow, Number, Plant, PlantLine,
    PlantTerm, Process, ProcessAt, ProcessTerm, Product, PurchaseModel, Scenario, Term,
};
use kalkulator_koperasi::evaluate;
use proptest::prelude::*;
use rust_decimal::Decimal;

use crate::properties::process::{any_process, cents};
use crate::support::chance::few_cases;
use crate::support::plant::{outcome, value};
use crate::support::{figure, indonesia, same, size, some};

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
        process in any_process(), fixed in cents(0..100_000_000), delivered in 10_i64..1_000_000,
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

    #[test]
    fn no_pool_is_paid_what_the_plant_does_not_have_and_the_models_say_the_same(
        lines in prop::collection::vec((any::<bool>(), 0_i64..6_000, 1_i64..1_000, 0_i64..=100), 2..5),
        share in 0_i64..=100, back in 0_i64..=100,
    ) {
        // Each line brings 3,000 for a unit of raw material.
        let line = |(pool, price, delivered, keeps): (bool, i64, i64, i64)| PlantLine {
            model: if pool { PurchaseModel::Pool } else { PurchaseModel::BuyAndSell },
            delivered: Some(Number(Decimal::from(delivered))),
            market_price: some("0"),
            advance: Some(Number(Decimal::from(price))),
            retained_percent: pool.then(|| Number(Decimal::from(keeps))),
            process: Process {
                raw_price: Some(Number(Decimal::from(price))),
                other_inputs: some("0"),
                products: vec![Product { conversion_factor: some("1"), price: some("3000"), ..Product::default() }],
                ..Process::default()
            },
            ..PlantLine::default()
        };
        let first = lines[0];
        let partner = Financing {
            kind: FinancingKind::Mudharabah,
            principal: some("999999999999"),
            share_percent: Some(Number(Decimal::from(share))),
            ..Financing::default()
        };
        let plant = Plant {
            lines: lines.into_iter().map(line).collect(),
            fixed: vec![Number(Decimal::ZERO)],
            financing: vec![partner],
            patronage_percent: Some(Number(Decimal::from(back))),
            ..Plant::default()
        };
        let outcome = outcome(plant);
        let to_coop = value(&outcome, PlantTerm::ToCoop);
        prop_assert!(!to_coop.is_negative() || value(&outcome, PlantTerm::Surplus).is_negative());
        // What comes back of the first line is no more than that part of what the co-op has.
        let volume = Exact::whole(i128::from(first.2 * 12));
        let model = if first.0 { PurchaseModel::Pool } else { PurchaseModel::BuyAndSell };
        let of_year = |term| figure(&outcome, Term::Plant(term)).map_or_else(Exact::zero, |each| each.times(&volume));
        let most = to_coop.plus(&some_rupiah()).times(&Exact::whole(back.into())).over(&Exact::whole(100));
        prop_assert!(of_year(PlantTerm::ModelYearEnd(model)).compare(&most).is_le());
        if first.0 {
            let off = of_year(PlantTerm::SettlementEach(0)).minus(&of_year(PlantTerm::ModelLater(model)));
            prop_assert!(size(&off).compare(&some_rupiah()).is_lt(), "{}", off.fraction());
        }
    }
}

/// What whole rupiah of financiers and of every pool may take or leave.
fn some_rupiah() -> Exact {
    Exact::whole(8)
}
