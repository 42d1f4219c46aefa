//! What a plant costs at a volume, and what it can pay.

use kalkulator_koperasi::domain::{
    Asset, DepreciationPolicy, Driver, InputPath, Plant, PlantInput, PlantRemark, PlantTerm, Problem,
    Product, Refusal, Remark, Scenario, Storage, StorageTerm, Term,
};
use kalkulator_koperasi::evaluate;

use crate::support::plant::{batu_bara, chili, is, outcome};
use crate::support::{exact, figure, indonesia, number, same, some};

#[test]
fn plant_cost_of_a_kilogram_falls_with_the_volume() {
    is(&outcome(batu_bara("1000")), PlantTerm::PlantCost(0), "80000");
    is(&outcome(batu_bara("10000")), PlantTerm::PlantCost(0), "8000");
}

#[test]
fn the_highest_price_is_what_is_left_of_the_product() {
    // 0.22 × 50,000 − 4,000 − 0.03 × 30,000 = 6,100; the plant takes 8,000 of it.
    let outcome = outcome(batu_bara("10000"));
    is(&outcome, PlantTerm::Net(0), "6100");
    is(&outcome, PlantTerm::HighestPrice(0), "-1900");
    is(&outcome, PlantTerm::ExtraMargin(0), "-8300");
    assert!(outcome.remarks.contains(&Remark::Plant(PlantRemark::NothingForRaw(0))));
}

#[test]
fn lines_that_sell_nothing_name_no_price_that_leaves_the_plant_out() {
    let free = || {
        let mut line = chili("1000");
        line.process.products =
            vec![Product { conversion_factor: some("0.22"), price: some("0"), ..Product::default() }];
        line
    };
    let shares = Remark::Plant(PlantRemark::NoRevenueToShareBy);
    let both = outcome(Plant { lines: vec![free(), free()], ..batu_bara("1000") });
    assert!(both.remarks.contains(&shares));
    for place in [0, 1] {
        assert!(figure(&both, Term::Plant(PlantTerm::HighestPrice(place))).is_none());
    }
    let one = outcome(Plant { lines: vec![free(), chili("1000")], ..batu_bara("1000") });
    assert!(!one.remarks.contains(&shares));
    is(&one, PlantTerm::OverheadOfLine(0), "0");
    // A line alone bears all of it, whatever it sells for.
    is(&outcome(Plant { lines: vec![free()], ..batu_bara("1000") }), PlantTerm::PlantCost(0), "80000");
}

#[test]
fn dried_chili_breaks_even_at_a_yield_of_a_little_under_four_tenths() {
    // The printed prices with a real yield of 22 %: a raw price of 15,000 needs 39.8 %.
    let mut plant = batu_bara("1000");
    plant.asset = None;
    plant.lines[0].process.raw_price = some("15000");
    plant.change_percent = some("10");
    let outcome = outcome(plant);
    is(&outcome, PlantTerm::Profit, "-106800000");
    is(&outcome, PlantTerm::SwitchingValue(Driver::Yield), "0.398");
    is(&outcome, PlantTerm::SwitchingValue(Driver::RawPrice), "6100");
}

#[test]
fn less_than_half_of_the_capacity_is_remarked_upon() {
    let low = Remark::Plant(PlantRemark::LowUtilisation(0));
    assert!(outcome(batu_bara("1000")).remarks.contains(&low));
    assert!(!outcome(batu_bara("5000")).remarks.contains(&low));
    let above = Remark::Plant(PlantRemark::AboveCapacity(0));
    assert!(outcome(batu_bara("10001")).remarks.contains(&above));
}

#[test]
fn a_season_of_six_months_bears_the_costs_of_twelve() {
    let mut plant = batu_bara("1000");
    plant.asset = None;
    plant.fixed = vec![number("500000"), number("700000")];
    plant.months = Some(6);
    let outcome = outcome(plant);
    is(&outcome, PlantTerm::FixedOfYear, "14400000");
    is(&outcome, PlantTerm::DeliveredOfYear(0), "6000");
    is(&outcome, PlantTerm::PlantCost(0), "2400");
}

#[test]
fn what_is_lost_before_processing_is_paid_for_but_not_processed() {
    let mut plant = batu_bara("1000");
    plant.asset = None;
    plant.lines[0].loss_percent = some("20");
    let outcome = outcome(plant);
    is(&outcome, PlantTerm::Value(0), "8800");
    is(&outcome, PlantTerm::Net(0), "4880");
    is(&outcome, PlantTerm::LineRawCost(0), "84000000");
    is(&outcome, PlantTerm::Contribution(0), "-2120");
}

#[test]
fn a_grant_is_released_as_the_plant_wears() {
    let mut plant = batu_bara("1000");
    plant.asset = Some(Asset {
        cost: some("1000000000"),
        residual: some("100000000"),
        life_years: some("9"),
        wear: DepreciationPolicy::Depreciation,
        grant: some("1000000000"),
    });
    let all = outcome(plant.clone());
    is(&all, PlantTerm::Depreciation, "100000000");
    is(&all, PlantTerm::NetDepreciation, "0");
    // 450 million over nine years, off a depreciation of a hundred million a year.
    plant.asset.as_mut().unwrap().grant = some("450000000");
    is(&outcome(plant.clone()), PlantTerm::ReleasedGrant, "50000000");
    is(&outcome(plant.clone()), PlantTerm::NetDepreciation, "50000000");
    plant.asset.as_mut().unwrap().wear = DepreciationPolicy::None;
    let refused = outcome(plant.clone()).problems;
    let inputs = [PlantInput::AssetCost, PlantInput::Residual, PlantInput::Life, PlantInput::Grant];
    let unused = inputs.map(|input| Problem { at: InputPath::Plant(input), why: Refusal::NotUsed });
    assert_eq!(refused, unused, "wear that nobody counts has no cost");
    plant.asset = Some(Asset { wear: DepreciationPolicy::None, ..Asset::default() });
    assert!(figure(&outcome(plant), Term::Plant(PlantTerm::Overhead)).is_some_and(|all| all.is_zero()));
}

#[test]
fn break_even_volume_and_use_of_capacity() {
    let mut plant = batu_bara("4000");
    plant.asset = None;
    plant.fixed = vec![number("1100000")];
    plant.lines[0].process.raw_price = some("5000");
    let outcome = outcome(plant);
    is(&outcome, PlantTerm::Contribution(0), "1100");
    is(&outcome, PlantTerm::BreakEvenVolume(0), "1000");
    is(&outcome, PlantTerm::BreakEvenUtilisation(0), "0.1");
    is(&outcome, PlantTerm::Profit, "39600000");
    is(&outcome, PlantTerm::ToCoop, "39600000");
}

#[test]
fn buying_in_glut_needs_a_later_price() {
    let stock = Storage {
        quantity: some("1000"),
        price: some("6400"),
        months: Some(6),
        annual_percent: some("12"),
        storage_fee: some("100"),
        loss_percent: some("1"),
        later_price: some("9000"),
    };
    let outcome = evaluate(&Scenario { storage: Some(stock), ..indonesia() });
    let found = |term| figure(&outcome, Term::Storage(term)).unwrap();
    assert!(same(&found(StorageTerm::StockValue), &exact("6400000")));
    // 6,400 × 12 % × 6 ÷ 12 + 100 × 6.
    assert!(same(&found(StorageTerm::Carrying), &exact("984")));
    let kept = exact("0.941480149401");
    assert!(same(&found(StorageTerm::Kept), &kept));
    assert!(same(&found(StorageTerm::BreakEvenPrice).times(&kept), &exact("7384")));
    assert!(same(&found(StorageTerm::Gain), &kept.times(&exact("9000")).minus(&exact("7384"))));
}
