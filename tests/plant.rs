//! A shared plant: its cost at a volume, what it can pay, three ways of paying, and the way to a member.

mod support;

use kalkulator_koperasi::domain::{
    AccountEntry, Appropriation, Asset, Basis, Country, Delivery, Driver, EntryKind, Exact, Export,
    FinanceTerm, Financing, FinancingKind, Hayami, HayamiRow, Missing, Model, Number, Outcome, Place, Plant,
    PlantInput, PlantLine, PlantRemark, PlantTerm, Process, ProcessAt, ProcessInput, ProcessTerm, Product,
    Project, ProjectTerm, Purpose, Refusal, Remark, Scenario, SplitLine, Storage, StorageTerm, Term, Wear,
};
use kalkulator_koperasi::evaluate;
use proptest::prelude::*;
use rust_decimal::Decimal;
use support::plant::{batu_bara, chili, is, outcome, value};
use support::{exact, figure, indonesia, malaysia, number, part, same, sharing, size, some};

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
        wear: Wear::Depreciation,
        grant: some("1000000000"),
    });
    let all = outcome(plant.clone());
    is(&all, PlantTerm::Depreciation, "100000000");
    is(&all, PlantTerm::NetDepreciation, "0");
    plant.asset.as_mut().unwrap().grant = some("500000000");
    is(&outcome(plant.clone()), PlantTerm::NetDepreciation, "50000000");
    plant.asset.as_mut().unwrap().wear = Wear::None;
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
fn three_models_for_one_member() {
    let mut plant = batu_bara("4000");
    plant.asset = None;
    plant.fixed = vec![number("400000")];
    plant.lines[0].process.raw_price = some("5000");
    plant.lines[0].fee = some("5400");
    plant.lines[0].advance = some("4000");
    plant.lines[0].retained_percent = some("10");
    plant.member = Some(Delivery { line: 0, delivered: some("50"), capital: None });
    plant.patronage_percent = some("40");
    let outcome = outcome(plant);
    // 6,100 − 100 of plant cost − 5,000 = 1,000; 40 % of it comes back.
    is(&outcome, PlantTerm::ModelSurplus(Model::BuyAndSell), "1000");
    is(&outcome, PlantTerm::ModelTotal(Model::BuyAndSell), "5400");
    is(&outcome, PlantTerm::ModelMine(Model::BuyAndSell), "3240000");
    // Fee 5,400 − 4,900 − 100 = 400; own products 11,000 − 5,400.
    is(&outcome, PlantTerm::ModelCash(Model::Tolling), "5600");
    is(&outcome, PlantTerm::ModelYearEnd(Model::Tolling), "160");
    // 6,100 − 100 − 4,000 = 2,000: 1,800 settled, 200 kept, 80 of it back.
    is(&outcome, PlantTerm::ModelLater(Model::Pool), "1800");
    is(&outcome, PlantTerm::ModelTotal(Model::Pool), "5880");
}

#[test]
fn a_pool_settles_what_the_advance_left_and_the_coop_keeps_its_part() {
    let mut plant = batu_bara("4000");
    plant.asset = None;
    plant.fixed = vec![number("400000")];
    plant.lines[0].model = Model::Pool;
    plant.lines[0].advance = some("4000");
    plant.lines[0].retained_percent = some("10");
    let outcome = outcome(plant);
    is(&outcome, PlantTerm::Settlement(0), "86400000");
    is(&outcome, PlantTerm::SettlementEach(0), "1800");
    is(&outcome, PlantTerm::ToCoop, "9600000");
}

#[test]
fn an_export_price_is_what_is_left_of_the_price_on_board() {
    let mut plant = batu_bara("1000");
    plant.asset = None;
    plant.lines[0].process.products[0] = Product {
        conversion_factor: some("0.22"),
        export: Some(Export {
            fob: some("4.5"),
            exchange_rate: some("16000"),
            rate_date: None,
            costs: vec![number("5000"), number("2000")],
            ..Export::default()
        }),
        ..Product::default()
    };
    let at = ProcessAt { place: 0, plant: true };
    let sold = outcome(plant.clone());
    let price = figure(&sold, Term::Process(at, ProcessTerm::Price(0))).unwrap();
    assert!(same(&price, &exact("65000")));
    is(&sold, PlantTerm::Value(0), "14300");
    let mut dear = plant.clone();
    dear.lines[0].process.products[0].export.as_mut().unwrap().costs = vec![number("72000.01")];
    let refused = outcome(dear);
    assert_eq!(refused.problems[0].at, Place::Process(at, ProcessInput::ExportCost(0, 0)));
    assert_eq!(refused.problems[0].why, Refusal::PartExceedsPrice);
    plant.lines[0].process.products[0].export.as_mut().unwrap().exchange_rate = some("0");
    let refused = outcome(plant);
    assert_eq!(refused.problems[0].at, Place::Process(at, ProcessInput::ExchangeRate(0)));
    assert_eq!(refused.problems[0].why, Refusal::NotPositive);
}

#[test]
fn joint_products_bear_the_joint_cost_by_what_they_are_worth() {
    // The minister's husk: 25 kg give 7.5 kg of fibre at 2,000 and 16 kg of peat at 500.
    let process = Process {
        raw_quantity: some("25"),
        raw_price: some("200"),
        other_inputs: some("100"),
        products: vec![
            Product { quantity: some("7.5"), price: some("2000"), ..Product::default() },
            Product { quantity: some("16"), price: some("500"), by_product: true, ..Product::default() },
        ],
        ..Process::default()
    };
    let hayami = Hayami { stages: vec![process], chained: false };
    let outcome = evaluate(&Scenario { hayami: Some(hayami), ..indonesia() });
    let at = ProcessAt { place: 0, plant: false };
    let is = |term, right: &str| {
        let found = figure(&outcome, Term::Process(at, term)).unwrap();
        assert!(same(&found, &exact(right)), "{term:?}: {}", found.fraction());
    };
    is(ProcessTerm::Row(HayamiRow::OutputValue), "920");
    is(ProcessTerm::JointCost, "-20");
    is(ProcessTerm::JointCostPart(0), "-20");
}

#[test]
fn in_a_chain_joint_products_bear_the_price_of_the_stage_before() {
    // Paste at 130 becomes butter and powder: 130 + 20 for what sells at 100 and 200.
    let stage = |raw_price: Option<Number>, products: Vec<Product>| Process {
        raw_price,
        other_inputs: some("20"),
        products,
        ..Process::default()
    };
    let product =
        |factor, price| Product { conversion_factor: some(factor), price: some(price), ..Product::default() };
    let stages = vec![
        stage(some("60"), vec![product("0.65", "130")]),
        stage(None, vec![product("0.25", "400"), product("0.5", "400")]),
    ];
    let outcome = evaluate(&Scenario { hayami: Some(Hayami { stages, chained: true }), ..indonesia() });
    let at = ProcessAt { place: 1, plant: false };
    let is = |term, right: &str| {
        let found = figure(&outcome, Term::Process(at, term)).unwrap();
        assert!(same(&found, &exact(right)), "{term:?}: {}", found.fraction());
    };
    is(ProcessTerm::JointCost, "150");
    is(ProcessTerm::JointCostPart(0), "50");
    is(ProcessTerm::UnitCost(1), "200");
}

#[test]
fn the_costs_of_a_shipment_are_spread_over_what_is_in_it() {
    let export = |shipment| Export {
        fob: some("4"),
        exchange_rate: some("15000"),
        costs: vec![number("1000"), number("500")],
        shipment_costs: vec![number("3000000"), number("5000000")],
        shipment,
        ..Export::default()
    };
    let run = |shipment| {
        let product =
            Product { conversion_factor: some("0.5"), export: Some(export(shipment)), ..Product::default() };
        let process = Process {
            products: vec![product],
            raw_price: some("100"),
            other_inputs: some("0"),
            ..Process::default()
        };
        evaluate(&Scenario { hayami: Some(Hayami { stages: vec![process], chained: false }), ..indonesia() })
    };
    let at = ProcessAt { place: 0, plant: false };
    // 60,000 − 1,500 − 8,000,000 ÷ 16,000.
    let outcome = run(some("16000"));
    assert!(same(&figure(&outcome, Term::Process(at, ProcessTerm::Price(0))).unwrap(), &exact("58000")));
    assert!(run(None).missing.contains(&Missing(Place::Process(at, ProcessInput::Shipment(0)))));
    let refused = run(some("0"));
    assert_eq!(refused.problems[0].at, Place::Process(at, ProcessInput::Shipment(0)));
    assert_eq!(refused.problems[0].why, Refusal::NotPositive);
}

#[test]
fn alternatives_are_shown_side_by_side_and_one_is_made() {
    let product = |factor: &str, price: &str| Product {
        conversion_factor: some(factor),
        price: some(price),
        ..Product::default()
    };
    let process = |chosen| Process {
        raw_price: some("10000"),
        other_inputs: some("0"),
        products: vec![product("3", "7000"), product("5", "10000")],
        alternatives: true,
        chosen,
        ..Process::default()
    };
    let run = |chosen| {
        let hayami = Hayami { stages: vec![process(chosen)], chained: false };
        evaluate(&Scenario { hayami: Some(hayami), ..indonesia() })
    };
    let at = ProcessAt { place: 0, plant: false };
    let row = |outcome: &Outcome| {
        figure(outcome, Term::Process(at, ProcessTerm::Row(HayamiRow::OutputValue))).unwrap()
    };
    assert!(same(&row(&run(0)), &exact("21000")));
    assert!(same(&row(&run(1)), &exact("50000")));
    for (place, right) in [(0, "21000"), (1, "50000")] {
        let net = figure(&run(0), Term::Process(at, ProcessTerm::NetRealisable(place))).unwrap();
        assert!(same(&net, &exact(right)));
    }
    assert_eq!(run(2).problems[0].why, Refusal::NoSuchProduct);
}

#[test]
fn a_chain_pays_the_price_of_the_stage_before_and_adds_up_in_the_first_raw_material() {
    // Hide to krecek to crackers.
    let stage = |raw_price: Option<Number>, factor: &str, price: &str| Process {
        raw_price,
        other_inputs: some("1000"),
        products: vec![Product { conversion_factor: some(factor), price: some(price), ..Product::default() }],
        ..Process::default()
    };
    let stages = vec![stage(some("7000"), "0.26", "160000"), stage(None, "0.86", "250000")];
    let hayami = Hayami { stages, chained: true };
    let outcome = evaluate(&Scenario { hayami: Some(hayami), ..indonesia() });
    assert!(outcome.missing.is_empty(), "{:?}", outcome.missing);
    let at = |place| ProcessAt { place, plant: false };
    let found = |place, term| figure(&outcome, Term::Process(at(place), term)).unwrap();
    let added = ProcessTerm::Row(HayamiRow::ValueAdded);
    assert!(same(&found(0, added), &exact("33600")));
    // 0.86 × 250,000 − 160,000 − 1,000 = 54,000 of krecek, of which 0.26 come from a kilogram of hide.
    assert!(same(&found(1, added), &exact("54000")));
    assert!(same(&found(0, ProcessTerm::ChainSum(HayamiRow::ValueAdded)), &exact("47640")));
}

fn coop() -> Scenario {
    let mut pool = SplitLine::new(Purpose::PatronageRefund, some("40"));
    pool.basis = vec![part(Basis::Transactions, some("2000000"), some("200000000"))];
    let mut capital = SplitLine::new(Purpose::CapitalReturn, some("20"));
    capital.basis = vec![part(Basis::MemberCapital, some("1000000"), some("100000000"))];
    let lines: Vec<SplitLine> = vec![pool, capital, SplitLine::new(Purpose::Reserve, some("40"))];
    Scenario { sharing: Some(sharing("50000000", lines)), ..indonesia() }
}

#[test]
fn the_surplus_of_the_plant_reaches_one_member() {
    let mut plant = batu_bara("4000");
    plant.asset = None;
    plant.lines[0].process.raw_price = some("5000");
    plant.into_surplus = true;
    let outcome = evaluate(&Scenario { plant: Some(plant), ..coop() });
    assert!(outcome.problems.is_empty(), "{:?}", outcome.problems);
    is(&outcome, PlantTerm::ToCoop, "52800000");
    // One hundredth of 60 % of the surplus.
    is(&outcome, PlantTerm::MemberWithout, "300000");
    is(&outcome, PlantTerm::MemberWith, "616800");
    is(&outcome, PlantTerm::MemberDifference, "316800");
}

#[test]
fn deliveries_count_in_the_basis_where_the_members_say_so() {
    let run = |delivered: Option<Number>| {
        let mut plant = batu_bara("4000");
        plant.asset = None;
        plant.lines[0].process.raw_price = some("5000");
        plant.into_surplus = true;
        plant.deliveries_count = true;
        plant.patronage_percent = some("40");
        plant.member = Some(Delivery { line: 0, delivered, capital: None });
        evaluate(&Scenario { plant: Some(plant), ..coop() })
    };
    let outcome = run(some("400"));
    assert!(outcome.problems.is_empty(), "{:?}", outcome.problems);
    is(&outcome, PlantTerm::MyDeliveryValue, "24000000");
    is(&outcome, PlantTerm::DeliveryValue, "240000000");
    is(&outcome, PlantTerm::MemberWithout, "300000");
    // 40 % of 102,800,000 by 26 of 440 million, 20 % of it by one hundredth.
    is(&outcome, PlantTerm::MemberWith, "2635418");
    // Who delivers nothing has the same two million of a larger whole.
    is(&run(some("0")), PlantTerm::MemberWith, "392509");
    let asked = run(None);
    assert!(asked.missing.contains(&Missing(Place::Plant(PlantInput::MyDelivered))));
    assert!(figure(&asked, Term::Plant(PlantTerm::MemberWith)).is_none());
    assert_eq!(run(some("5000")).problems[0].why, Refusal::PartExceedsWhole);
    assert!(!outcome.remarks.contains(&Remark::Plant(PlantRemark::NoBusinessPool)));
}

#[test]
fn the_three_models_stand_side_by_side_without_a_member() {
    let mut plant = batu_bara("10000");
    plant.asset = None;
    let outcome = outcome(plant);
    is(&outcome, PlantTerm::ModelTotal(Model::BuyAndSell), "7000");
    is(&outcome, PlantTerm::ModelTotal(Model::Tolling), "2000");
    assert!(outcome.missing.is_empty(), "{:?}", outcome.missing);
    assert!(
        !outcome.remarks.iter().any(|remark| matches!(remark, Remark::Plant(PlantRemark::ModelLoses(_))))
    );
}

#[test]
fn a_loss_of_the_other_business_is_covered_before_anything_is_shared() {
    let mut plant = batu_bara("4000");
    plant.asset = None;
    plant.lines[0].process.raw_price = some("5000");
    plant.into_surplus = true;
    let mut scenario = coop();
    scenario.sharing.as_mut().unwrap().surplus = some("-10000000");
    let outcome = evaluate(&Scenario { plant: Some(plant), ..scenario });
    is(&outcome, PlantTerm::MemberWithout, "0");
    is(&outcome, PlantTerm::MemberWith, "256800");
}

#[test]
fn in_malaysia_the_plant_changes_the_rate_that_the_profit_affords() {
    let mut plant = batu_bara("4000");
    plant.asset = None;
    plant.lines[0].process.raw_price = some("6099");
    plant.into_surplus = true;
    plant.member = Some(Delivery { line: 0, delivered: None, capital: some("1000") });
    plant.patronage_percent = some("0");
    let entry = AccountEntry {
        of: EntryKind::ShareDividend,
        rate: some("5"),
        base: some("1000000"),
        ..AccountEntry::default()
    };
    let account = Appropriation {
        net_profit: some("100000"),
        reserve_percent: some("10"),
        education_percent: some("2"),
        development_percent: some("1"),
        entries: vec![entry],
        ..Appropriation::default()
    };
    let scenario = Scenario { plant: Some(plant), appropriation: Some(account), ..malaysia() };
    assert_eq!(scenario.country, Country::Malaysia);
    let outcome = evaluate(&scenario);
    assert!(outcome.problems.is_empty(), "{:?}", outcome.problems);
    is(&outcome, PlantTerm::ToCoop, "48000");
    let rates = [PlantTerm::RateWithout, PlantTerm::RateWith].map(|term| value(&outcome, term));
    let [before, after] = &rates;
    // 148,000 instead of 100,000 of profit.
    assert!(same(&after.times(&exact("100000")), &before.times(&exact("148000"))));
    let member = value(&outcome, PlantTerm::MemberDifference);
    assert!(member.is_positive());
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

#[test]
fn what_cannot_be_is_refused_by_name() {
    let refused = |change: fn(&mut Plant), at: Place, why: Refusal| {
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
    let plant = Place::Plant;
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
        Place::Process(at, ProcessInput::RawQuantity),
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
    assert!(missing.contains(&Missing(Place::Plant(PlantInput::Delivered(0)))), "{missing:?}");
    let mut plant = batu_bara("1000");
    plant.lines[0].process.other_inputs = None;
    plant.lines[0].market_price = None;
    let outcome = outcome(plant);
    let at = ProcessAt { place: 0, plant: true };
    assert!(outcome.missing.contains(&Missing(Place::Process(at, ProcessInput::OtherInputs))));
    assert!(outcome.missing.contains(&Missing(Place::Plant(PlantInput::MarketPrice(0)))));
    assert!(figure(&outcome, Term::Plant(PlantTerm::HighestPrice(0))).is_some());
}

fn cents(range: std::ops::Range<i64>) -> impl Strategy<Value = Number> {
    range.prop_map(|number| Number(Decimal::new(number, 2)))
}

prop_compose! {
    fn any_process()(
        factor in 1_i64..500, price in cents(0..10_000_000), raw in cents(0..1_000_000),
        other in cents(0..1_000_000), wage in cents(0..10_000_000), labour in 0_i64..100
    ) -> Process {
        Process {
            raw_price: Some(raw),
            other_inputs: Some(other),
            wage: Some(wage),
            labour_coefficient: Some(Number(Decimal::new(labour, 3))),
            products: vec![Product {
                conversion_factor: Some(Number(Decimal::new(factor, 2))),
                price: Some(price),
                ..Product::default()
            }],
            ..Process::default()
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

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
        for model in Model::ALL {
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
    fn every_schedule_ends_at_zero_and_pays_back_what_was_borrowed(
        principal in 100_000_i64..100_000_000_000, annual in 0_i64..3_600, months in 1_u16..=60, grace in 0_u16..12,
        kind in prop::sample::select(vec![FinancingKind::Flat, FinancingKind::Declining, FinancingKind::Annuity]),
    ) {
        let principal = Number(Decimal::new(principal - principal % 100, 2));
        let contract = Financing {
            kind,
            principal: Some(principal),
            annual_percent: Some(Number(Decimal::new(annual, 2))),
            months: Some(months),
            grace_months: grace.min(months - 1),
            schedule: true,
            ..Financing::default()
        };
        let outcome = evaluate(&Scenario { financing: vec![contract], ..indonesia() });
        let found = |term| figure(&outcome, Term::Finance(0, term));
        prop_assert!(found(FinanceTerm::Balance(months)).unwrap().is_zero());
        let repaid: Exact = (1..=months).filter_map(|month| found(FinanceTerm::Repaid(month))).sum();
        prop_assert!(same(&repaid, &Exact::decimal(principal.0)));
        let paid: Exact = (1..=months).filter_map(|month| found(FinanceTerm::Instalment(month))).sum();
        prop_assert!(same(&paid, &found(FinanceTerm::TotalPaid).unwrap()));
    }

    #[test]
    fn at_the_internal_rate_the_present_value_is_next_to_nothing(
        outlay in 100_000_i64..10_000_000, flows in prop::collection::vec(1_000_i64..10_000_000, 1..12),
    ) {
        let project = |percent: Number| Project {
            outlay: Some(Number(Decimal::from(outlay))),
            annual_percent: Some(percent),
            flows: flows.iter().map(|flow| Number(Decimal::from(*flow))).collect(),
            ..Project::default()
        };
        let run = |percent| evaluate(&Scenario { project: Some(project(percent)), ..indonesia() });
        let first = run(number("0"));
        let Some(rate) = figure(&first, Term::Project(ProjectTerm::InternalRate)) else { return Ok(()) };
        if rate.is_negative() || rate.compare(&Exact::whole(1)).is_gt() {
            return Ok(());
        }
        let (percent, _) = rate.times(&Exact::whole(100)).cut(4).unwrap();
        let present = figure(&run(Number(percent)), Term::Project(ProjectTerm::NetPresentValue)).unwrap();
        // Half of a millionth of rate over as many years.
        prop_assert!(size(&present).compare(&exact("700")).is_lt(), "{}", present.fraction());
    }
}
