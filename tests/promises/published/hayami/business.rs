//! Revenue and cost of a business, and its break-even.

use kalkulator_koperasi::domain::{Business, BusinessTerm, Exact, Scenario, Term};
use kalkulator_koperasi::evaluate;

use super::case::{Case, LEFT_OUT, case, cases, check, percent};
use crate::support::{exact, figure, indonesia, same, some};

/// What a case tells of a business.
pub fn business(case: &Case) -> Business {
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

pub fn business_term(row: &str) -> BusinessTerm {
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
