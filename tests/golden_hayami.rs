//! Published tables of value added, cost and margin: what is right in print comes out, what is wrong does not.

mod support;

use kalkulator_koperasi::domain::{
    Business, BusinessTerm, Exact, FinanceTerm, Financing, FinancingKind, Hayami, HayamiRow, Model, Number,
    Outcome, Plant, PlantLine, PlantRemark, PlantTerm, Process, ProcessAt, ProcessTerm, Product, Remark,
    Scenario, StatedRow, Term,
};
use kalkulator_koperasi::evaluate;
use serde::Deserialize;
use serde_json::{Map, Value};
use support::{decimal, exact, figure, indonesia, number, same, size, some};

#[derive(Deserialize)]
struct Case {
    id: String,
    kind: String,
    inputs: Map<String, Value>,
    /// Inputs that were inferred from the rows printed.
    #[serde(default)]
    implied_inputs: Map<String, Value>,
    check: Check,
}

#[derive(Deserialize)]
struct Check {
    rows: Vec<Row>,
}

#[derive(Deserialize)]
struct Row {
    row: String,
    formula: String,
    published: Value,
    recomputed: Value,
    status: String,
}

/// Rows that say nothing about a calculation, and why.
const LEFT_OUT: [(&str, &str); 4] = [
    ("PR-05-salt-bireuen", "twelve times a month that is printed rounded"),
    ("PR-24-coffee-marketing-kalijaya", "both prices were inferred from the shares printed"),
    ("PR-46-emping", "shares of one cost in all costs, and a revenue inferred from the profit printed"),
    ("PR-48-cassava-gross-net-va", "the raw quantity was inferred from the row printed"),
];

fn cases() -> Vec<Case> {
    let cases: Vec<Case> = serde_json::from_str(include_str!("golden/hayami.json")).unwrap();
    assert!(cases.len() >= 43, "only {} cases", cases.len());
    cases
}

fn case(id: &str) -> Case {
    cases().into_iter().find(|case| case.id.starts_with(id)).expect(id)
}

fn text(value: &Value) -> String {
    decimal(&value.to_string()).normalize().to_string()
}

impl Case {
    fn input(&self, name: &str) -> Option<Number> {
        self.inputs.get(name).map(|value| number(&text(value)))
    }
}

fn at(place: u8) -> ProcessAt {
    ProcessAt { place, plant: false }
}

fn row_of(name: &str, formula: &str) -> Option<HayamiRow> {
    Some(match name {
        "output_value" => HayamiRow::OutputValue,
        "value_added" => HayamiRow::ValueAdded,
        "value_added_ratio_pct" => HayamiRow::ValueAddedRatio,
        "labour_income" => HayamiRow::LabourIncome,
        "labour_share_pct" => HayamiRow::LabourShare,
        "profit" => HayamiRow::Profit,
        "profit_rate_pct" if formula.contains("/value_added") => HayamiRow::ProfitOnValueAdded,
        "profit_rate_pct" => HayamiRow::ProfitOnOutput,
        "margin" => HayamiRow::Margin,
        "margin_labour_pct" => HayamiRow::LabourOfMargin,
        "margin_other_input_pct" => HayamiRow::InputsOfMargin,
        "margin_profit_pct" => HayamiRow::ProfitOfMargin,
        _ => return None,
    })
}

/// The table of a case: its inputs, and the rows that are printed without them.
fn table(case: &Case) -> Process {
    let input = |name| case.input(name);
    let stated =
        case.inputs.iter().chain(&case.implied_inputs).filter_map(|(name, value)| {
            Some(StatedRow { row: row_of(name, "")?, value: number(&text(value)) })
        });
    let product = Product {
        quantity: input("output_qty"),
        conversion_factor: input("conversion_factor"),
        price: input("output_price"),
        ..Product::default()
    };
    let any = product != Product::default();
    Process {
        raw_quantity: input("raw_qty"),
        products: if any { vec![product] } else { Vec::new() },
        labour: input("labour"),
        labour_coefficient: input("labour_coefficient"),
        wage: input("wage"),
        raw_price: input("raw_price"),
        other_inputs: input("other_input"),
        stated: stated.collect(),
        ..Process::default()
    }
}

fn hayami(process: Process) -> Scenario {
    Scenario { hayami: Some(Hayami { stages: vec![process], chained: false }), ..indonesia() }
}

/// Whether a value is the one that was worked out again from the inputs, to its six decimals.
fn is_recomputed(found: &Exact, row: &Row) -> bool {
    let off = size(&found.minus(&exact(&text(&row.recomputed))));
    off.compare(&exact("0.0000005")).is_le()
}

/// Whether a value is what is printed, to half a unit of the last digit that is.
fn is_published(found: &Exact, row: &Row) -> bool {
    let printed = decimal(&row.published.to_string());
    let half = Exact::whole(1).over(&Exact::whole(2 * 10_i128.pow(printed.scale())));
    size(&found.minus(&Exact::decimal(printed))).compare(&half).is_le()
}

/// Checks one row by its standing; says whether there was anything to check.
fn check(found: Option<Exact>, row: &Row, id: &str) -> bool {
    let Some(found) = found else { panic!("{id}: no {}", row.row) };
    let said = || format!("{id} {}: {} instead of {}", row.row, found.fraction(), row.recomputed);
    match row.status.as_str() {
        // Worked out again from rows that are printed rounded, the last decimals may differ; the print may not.
        "match" => assert!(is_published(&found, row), "{}", said()),
        "rounding" | "convention" => assert!(is_recomputed(&found, row), "{}", said()),
        "wrong" => assert!(is_recomputed(&found, row) && !is_published(&found, row), "{}", said()),
        "implied" => return false,
        other => panic!("{id}: {other}"),
    }
    true
}

fn percent(value: Exact) -> Exact {
    value.times(&Exact::whole(100))
}

#[test]
fn hayami_tables_give_what_is_right_in_print() {
    let mut checked = 0;
    for case in cases().iter().filter(|case| case.kind == "hayami" && !case.id.starts_with("HY-37")) {
        let outcome = evaluate(&hayami(table(case)));
        assert!(outcome.problems.is_empty(), "{}: {:?}", case.id, outcome.problems);
        for row in &case.check.rows {
            let found = match row.row.as_str() {
                "conversion_factor" => {
                    figure(&outcome, Term::Process(at(0), ProcessTerm::ConversionFactor(0)))
                }
                "labour_coefficient" => {
                    figure(&outcome, Term::Process(at(0), ProcessTerm::LabourCoefficient))
                }
                name => {
                    let of = row_of(name, &row.formula).expect(name);
                    let found = figure(&outcome, Term::Process(at(0), ProcessTerm::Row(of)));
                    found.map(|found| if of.is_percentage() { percent(found) } else { found })
                }
            };
            // A ratio of a negative value added is printed; here it is not applicable.
            let not_applicable = found.is_none() && row.status == "implied";
            if !not_applicable && check(found, row, &case.id) {
                checked += 1;
            }
        }
    }
    assert!(checked >= 52, "only {checked} rows");
}

#[test]
fn both_ways_to_print_row_13b_are_given_and_told_apart() {
    let outcome = evaluate(&hayami(table(&case("HY-01"))));
    let row = |row| figure(&outcome, Term::Process(at(0), ProcessTerm::Row(row))).unwrap();
    let near =
        |found: Exact, right| size(&percent(found).minus(&exact(right))).compare(&exact("0.0000005")).is_le();
    assert!(near(row(HayamiRow::ProfitOnOutput), "26.442482"));
    assert!(near(row(HayamiRow::ProfitOnValueAdded), "69.800115"));
}

#[test]
fn a_printed_row_that_contradicts_its_inputs_is_remarked_upon() {
    let stated = |id: &str, rows: &[(HayamiRow, &str)]| {
        let mut process = table(&case(id));
        process.stated =
            rows.iter().map(|(row, value)| StatedRow { row: *row, value: number(value) }).collect();
        evaluate(&hayami(process))
    };
    let outcome = stated(
        "HY-07",
        &[
            (HayamiRow::OutputValue, "28250"),
            (HayamiRow::ValueAdded, "4750"),
            (HayamiRow::ValueAddedRatio, "0.17"),
        ],
    );
    for row in [HayamiRow::OutputValue, HayamiRow::ValueAdded] {
        let remark = Remark::Plant(PlantRemark::Contradicts(at(0), row));
        assert!(outcome.remarks.contains(&remark), "{row:?}");
    }
    let value = figure(&outcome, Term::Process(at(0), ProcessTerm::Row(HayamiRow::ValueAdded))).unwrap();
    assert!(same(&value, &exact("-900")), "what the inputs give is used");
    let outcome = stated("HY-06", &[(HayamiRow::ValueAdded, "6000"), (HayamiRow::ValueAddedRatio, "0.24")]);
    let fraction = PlantRemark::FractionAsPercent(at(0), HayamiRow::ValueAddedRatio);
    assert_eq!(outcome.remarks, [Remark::Plant(fraction)]);
    let rounded = stated("HY-01", &[(HayamiRow::OutputValue, "14782"), (HayamiRow::ValueAdded, "5599")]);
    assert!(rounded.remarks.is_empty(), "rounding is no contradiction: {:?}", rounded.remarks);
}

#[test]
fn the_carved_table_with_its_inputs_and_as_printed() {
    let case = case("HY-37");
    let outcome = evaluate(&hayami(Process {
        raw_quantity: some("1"),
        products: vec![Product { quantity: some("1"), price: case.input("price"), ..Product::default() }],
        labour: case.input("hok"),
        wage: case.input("wage"),
        raw_price: some("540000"),
        other_inputs: some("231000"),
        ..Process::default()
    }));
    let row = |outcome: &Outcome, row| figure(outcome, Term::Process(at(0), ProcessTerm::Row(row)));
    let printed = evaluate(&hayami(Process {
        stated: vec![
            StatedRow { row: HayamiRow::ValueAdded, value: number("2469000") },
            StatedRow { row: HayamiRow::LabourIncome, value: number("520000") },
        ],
        ..Process::default()
    }));
    for checked in &case.check.rows {
        let of = row_of(&checked.row, &checked.formula).unwrap();
        let from = if of == HayamiRow::Profit { &printed } else { &outcome };
        assert!(check(row(from, of), checked, &case.id));
    }
    assert!(same(&row(&outcome, HayamiRow::Profit).unwrap(), &exact("1959000")), "10,000 more than printed");
}

#[test]
fn value_added_of_a_product_mix() {
    let case = case("HY-40");
    let units = case.input("units").unwrap().0;
    let stages =
        |workshops: rust_decimal::Decimal| (1..=4).map(move |place| (place, workshops)).collect::<Vec<_>>();
    let stage = |(place, workshops): (i32, rust_decimal::Decimal)| Process {
        stated: vec![StatedRow {
            row: HayamiRow::ValueAdded,
            value: case.input(&format!("va{place}")).unwrap(),
        }],
        volume: case.input(&format!("q{place}")).map(|Number(quantity)| Number(quantity * workshops)),
        ..Process::default()
    };
    let of = |workshops| {
        let stages = stages(workshops).into_iter().map(stage).collect();
        evaluate(&Scenario { hayami: Some(Hayami { stages, chained: false }), ..indonesia() })
    };
    let (one, all) = (of(rust_decimal::Decimal::ONE), of(units));
    let volume = |outcome: &Outcome, place| {
        figure(outcome, Term::Process(at(place), ProcessTerm::OfVolume(HayamiRow::ValueAdded)))
    };
    for row in &case.check.rows {
        let found = match row.row.split_at(3) {
            ("agg", place) => volume(&one, place.parse::<u8>().unwrap() - 1),
            ("tot", "al") => {
                figure(&all, Term::Process(at(0), ProcessTerm::VolumeSum(HayamiRow::ValueAdded)))
            }
            (_, place) => volume(&all, place.parse::<u8>().unwrap() - 1),
        };
        assert!(check(found, row, &case.id));
    }
}

/// What a case tells of a business.
fn business(case: &Case) -> Business {
    let input = |name| case.input(name);
    Business {
        price: input("price"),
        quantity: input("qty"),
        cost: input("cost"),
        revenue: if input("price").is_some() && input("qty").is_some() && input("profit").is_none() {
            None
        } else {
            input("revenue")
        },
        profit: input("profit").or_else(|| input("income")),
        ..Business::default()
    }
}

fn business_term(row: &str) -> BusinessTerm {
    match row {
        "revenue" => BusinessTerm::Revenue,
        "profit" | "income" => BusinessTerm::Profit,
        "rc" => BusinessTerm::RevenueToCost,
        "profit_rate" | "roi" => BusinessTerm::ProfitToCost,
        "bep_price" => BusinessTerm::CostCoveringPrice,
        "bep_qty" => BusinessTerm::CostCoveringUnits,
        other => panic!("{other}"),
    }
}

#[test]
fn revenue_and_cost_give_what_is_right_in_print() {
    let special = ["PR-01", "PR-03", "PR-21", "PR-35", "PR-42"];
    let mut checked = 0;
    for case in cases().iter().filter(|case| case.kind == "profit" || case.kind == "bep") {
        let left_out = LEFT_OUT.iter().any(|(id, _)| *id == case.id);
        if left_out || special.iter().any(|id| case.id.starts_with(id)) {
            continue;
        }
        let outcome = evaluate(&Scenario { business: vec![business(case)], ..indonesia() });
        // Its profit was printed from a revenue that was not rounded.
        let printed = Business { price: None, quantity: None, revenue: some("4552297.3"), ..business(case) };
        let printed = evaluate(&Scenario { business: vec![printed], ..indonesia() });
        assert!(
            outcome.problems.is_empty() && outcome.missing.is_empty(),
            "{}: {:?}",
            case.id,
            outcome.missing
        );
        for row in case.check.rows.iter().filter(|row| row.status != "implied") {
            let term = business_term(&row.row);
            let unrounded = case.id.starts_with("PR-10") && term == BusinessTerm::Profit;
            let from = if unrounded { &printed } else { &outcome };
            let found = figure(from, Term::Business(Some(0), term));
            let found = found.map(|found| if row.row == "profit_rate" { percent(found) } else { found });
            assert!(check(found, row, &case.id));
            checked += 1;
        }
    }
    assert!(checked >= 18, "only {checked} rows");
}

#[test]
fn break_even_by_both_conventions() {
    let salt = case("PR-03");
    let input = |name| salt.input(name);
    let inputs = Business {
        price: input("price"),
        quantity: input("qty"),
        cost: input("cost"),
        revenue: some("1825850"),
        ..Business::default()
    };
    let outcome = evaluate(&Scenario { business: vec![inputs], ..indonesia() });
    for row in &salt.check.rows {
        assert!(check(figure(&outcome, Term::Business(Some(0), business_term(&row.row))), row, &salt.id));
    }
    let coffee = case("PR-42");
    let input = |name| coffee.input(name);
    let inputs = Business {
        price: input("price"),
        quantity: input("qty"),
        revenue: input("revenue"),
        profit: input("income"),
        ..Business::default()
    };
    let outcome = evaluate(&Scenario { business: vec![inputs], ..indonesia() });
    for row in &coffee.check.rows {
        let found = figure(&outcome, Term::Business(Some(0), business_term(&row.row)));
        let found = found.map(|found| if row.row == "roi" { percent(found) } else { found });
        assert!(check(found, row, &coffee.id));
    }
}

#[test]
fn textbook_break_even_is_another_quantity_and_whole_units_are_rounded_up() {
    let inputs = Business {
        price: some("5000"),
        quantity: some("1000"),
        fixed: some("1000000"),
        variable_each: some("3500"),
        ..Business::default()
    };
    let outcome = evaluate(&Scenario { business: vec![inputs], ..indonesia() });
    let is = |term, value: &str| {
        let found = figure(&outcome, Term::Business(Some(0), term)).unwrap();
        assert!(same(&found, &exact(value)), "{term:?}: {}", found.fraction());
    };
    is(BusinessTerm::Contribution, "1500");
    is(BusinessTerm::ContributionRatio, "0.3");
    is(BusinessTerm::BreakEvenWholeUnits, "667");
    is(BusinessTerm::CostCoveringUnits, "900");
    let even = figure(&outcome, Term::Business(Some(0), BusinessTerm::BreakEvenRevenue)).unwrap();
    assert!(same(&even.times(&Exact::whole(3)), &Exact::whole(10_000_000)));
    let safety = figure(&outcome, Term::Business(Some(0), BusinessTerm::SafetyMargin)).unwrap();
    assert!(same(&safety.times(&Exact::whole(3)), &Exact::whole(1)));
}

#[test]
fn profit_on_cost_and_profit_on_price_are_told_apart() {
    let case = case("PR-01");
    let inputs = Business {
        price: case.input("price"),
        quantity: some("1"),
        cost: case.input("unit_cost"),
        ..Business::default()
    };
    let outcome = evaluate(&Scenario { business: vec![inputs], ..indonesia() });
    for row in &case.check.rows {
        let term = match row.row.as_str() {
            "profit_per_m2" => BusinessTerm::Profit,
            "profit_to_cost" => BusinessTerm::ProfitToCost,
            _ => BusinessTerm::ProfitOnRevenue,
        };
        assert!(check(figure(&outcome, Term::Business(Some(0), term)), row, &case.id));
    }
}

#[test]
fn two_products_of_one_workshop() {
    let case = case("PR-21");
    let of = |name: &str| Business {
        revenue: case.input(&format!("rev_{name}")),
        cost: case.input(&format!("cost_{name}")),
        ..Business::default()
    };
    let outcome = evaluate(&Scenario { business: vec![of("pallet"), of("furn")], ..indonesia() });
    for row in &case.check.rows {
        let place = u8::from(row.row.ends_with("furn"));
        let share = row.row.starts_with("share");
        let term = if share { BusinessTerm::ProfitShare } else { BusinessTerm::Profit };
        let found = figure(&outcome, Term::Business(Some(place), term));
        assert!(check(found.map(|found| if share { percent(found) } else { found }), row, &case.id));
    }
}

#[test]
fn a_by_product_counts_in_revenue() {
    let case = case("PR-34");
    let inputs = Business {
        price: case.input("main_rev"),
        quantity: some("1"),
        other_revenue: case.input("by_rev"),
        cost: case.input("cost"),
        ..Business::default()
    };
    let outcome = evaluate(&Scenario { business: vec![inputs], ..indonesia() });
    for row in &case.check.rows {
        assert!(check(figure(&outcome, Term::Business(Some(0), business_term(&row.row))), row, &case.id));
    }
}

#[test]
fn margin_times_the_raw_material() {
    let case = case("PR-35");
    let process = Process {
        stated: vec![StatedRow { row: HayamiRow::Margin, value: case.input("margin").unwrap() }],
        volume: case.input("raw_kg"),
        ..Process::default()
    };
    let outcome = evaluate(&hayami(process));
    let found = figure(&outcome, Term::Process(at(0), ProcessTerm::OfVolume(HayamiRow::Margin)));
    assert!(check(found, &case.check.rows[0], &case.id));
}

#[test]
fn joint_products_of_fifteen_billion_nuts() {
    let case = case("PR-18");
    let product = |name: &str| {
        let Number(tonnes) = case.input(name).unwrap();
        let kilograms = tonnes * rust_decimal::Decimal::ONE_THOUSAND;
        Product { quantity: Some(Number(kilograms)), ..Product::default() }
    };
    let process = Process {
        raw_quantity: case.input("nuts"),
        products: ["water_t", "charcoal_t", "fibre_t", "dust_t"].map(product).into(),
        ..Process::default()
    };
    let outcome = evaluate(&hayami(process));
    for (place, derived) in (0..).zip(["0.241935", "0.048387", "0.116129", "0.212903"]) {
        let found = figure(&outcome, Term::Process(at(0), ProcessTerm::ConversionFactor(place))).unwrap();
        assert!(size(&found.minus(&exact(derived))).compare(&exact("0.0000005")).is_le(), "{place}");
    }
}

#[test]
fn one_sawmill_buys_and_saws_for_a_fee() {
    let case = case("PR-20");
    let bought = |price: &str, quantity: &str| PlantLine {
        model: Model::BuyAndSell,
        delivered: case.input(quantity),
        process: Process {
            raw_price: some("0"),
            other_inputs: some("0"),
            products: vec![Product {
                conversion_factor: some("1"),
                price: case.input(price),
                ..Product::default()
            }],
            ..Process::default()
        },
        ..PlantLine::default()
    };
    let tolled = PlantLine {
        model: Model::Tolling,
        delivered: case.input("toll_m3"),
        fee: case.input("fee"),
        process: Process { other_inputs: some("0"), ..Process::default() },
        ..PlantLine::default()
    };
    let lines = vec![bought("lumber_price", "lumber_m3"), bought("other_price", "other_m3"), tolled];
    let plant = Plant { lines, months: Some(1), fixed: vec![number("100000")], ..Plant::default() };
    let outcome = evaluate(&Scenario { plant: Some(plant), ..indonesia() });
    assert!(outcome.problems.is_empty(), "{:?}", outcome.problems);
    for row in &case.check.rows {
        let (kind, place) = row.row.split_at(row.row.find('_').unwrap());
        let (name, of) = if kind == "share" { (place, "share") } else { (kind, "rev") };
        let place = match name.trim_start_matches('_') {
            "lumber" => 0,
            "other" => 1,
            _ => 2,
        };
        let found = if of == "share" {
            figure(&outcome, Term::Plant(PlantTerm::OverheadShare(place))).map(percent)
        } else {
            figure(&outcome, Term::Plant(PlantTerm::LineRevenue(place)))
        };
        assert!(check(found, row, &case.id));
    }
}

#[test]
fn a_public_rate_cap_is_that_of_declining_interest() {
    let case = case("PR-26");
    let contract = Financing {
        kind: FinancingKind::Declining,
        principal: some("48000000"),
        annual_percent: case.input("rate"),
        months: Some(48),
        ..Financing::default()
    };
    let outcome = evaluate(&Scenario { financing: vec![contract], ..indonesia() });
    let flat = percent(figure(&outcome, Term::Finance(0, FinanceTerm::FlatEquivalent)).unwrap());
    assert!(same(&flat, &exact("9.1875")));
    let month = flat.over(&Exact::whole(12));
    assert!(same(&month, &exact("0.765625")), "printed as 0.77");
}

#[test]
fn tables_and_businesses_are_kept_for_other_machines() {
    let of = |case: &Case| match case.kind.as_str() {
        "hayami" => Some(hayami(table(case))),
        "profit" | "bep" => Some(Scenario { business: vec![business(case)], ..indonesia() }),
        _ => None,
    };
    // Some need more than their inputs as printed, and have a test of their own.
    let says = |scenario: &Scenario| !evaluate(scenario).figures.is_empty();
    let kept: Vec<_> = cases()
        .into_iter()
        .filter_map(|case| of(&case).filter(says).map(|scenario| (case.id, vec![scenario])))
        .collect();
    assert!(kept.len() >= 30, "only {}", kept.len());
    support::kept("hayami.json", kept);
}

#[test]
fn what_is_left_out_is_known_by_name() {
    let cases = cases();
    for (id, _) in LEFT_OUT {
        assert!(cases.iter().any(|case| case.id == id), "{id}");
    }
}
