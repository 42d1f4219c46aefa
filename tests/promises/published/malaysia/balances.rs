//! Dividends by the balance that counts: months, averages, the closing one.

use kalkulator_koperasi::domain::{
    AccountEntry, Balance, CapitalKind, DividendTerm, EntryKind, PayRounding, RatesRemark, Remark, Scenario,
    Start, Term,
};
use kalkulator_koperasi::evaluate;

use super::case::{Case, equal, right, text};
use super::paying::{account, class, closing, distributed, part_of, paying, shares, total};
use crate::support::{exact, figure, number, some};

/// One contribution a member, of the first, second and third month, each counted from its own month.
pub fn contributions_from_their_own_month(case: &Case) -> Vec<Scenario> {
    let mut scenarios = Vec::new();
    for (month, (rounded, cut)) in case.check["recomputed"]["exact"]
        .as_array()
        .unwrap()
        .iter()
        .zip(case.expected["monthly"].as_array().unwrap())
        .enumerate()
    {
        let mut paid = vec![number("0"); month];
        paid.push(number(&text(&case.inputs["monthly_contribution"])));
        let balance = Balance::Months {
            opening: some("0"),
            paid,
            withdrawn: Vec::new(),
            start: Start::SameMonth,
            cut_off: None,
        };
        let scenario = paying(
            vec![class(CapitalKind::Shares, &text(&case.inputs["rate_pct"]), balance)],
            PayRounding::Nearest,
        );
        let outcome = evaluate(&scenario);
        equal(case, &total(&outcome), &exact(&text(rounded)));
        equal(case, &total(&outcome).floor(), &exact(&text(cut)));
        scenarios.push(scenario);
    }
    scenarios
}

/// An opening balance and equal payments in each month, counted from the month after.
pub fn opening_and_months(case: &Case) -> Vec<Scenario> {
    let inputs = &case.inputs;
    let of = |name: &str| inputs.get(name).map(text);
    let opening = of("opening_shares").or_else(|| of("opening")).unwrap();
    let monthly = of("monthly_share").or_else(|| of("monthly")).unwrap();
    let rate = of("rate_pct").unwrap();
    let weights = inputs["months_weight"].as_array().unwrap().len();
    let paid = vec![number(&monthly); weights];
    let one = |opening: &str, paid: Vec<_>| {
        let balance = Balance::Months {
            opening: some(opening),
            paid,
            withdrawn: Vec::new(),
            start: Start::NextMonth,
            cut_off: None,
        };
        paying(vec![class(CapitalKind::Shares, &rate, balance)], PayRounding::Nearest)
    };
    let mut scenarios = vec![one(&opening, Vec::new())];
    equal(case, &total(&evaluate(&scenarios[0])), &right(case, "on_opening"));
    let months =
        case.check["recomputed"].get("monthly").unwrap_or(&case.expected["monthly"]).as_array().unwrap();
    for (place, printed) in months.iter().enumerate() {
        let mut paid = vec![number("0"); place];
        paid.push(number(&monthly));
        let scenario = one("0", paid);
        equal(case, &total(&evaluate(&scenario)), &exact(&text(printed)));
        scenarios.push(scenario);
    }
    if case.check["recomputed"].get("exact_total").or(case.expected.get("dividend_total")).is_some() {
        let scenario = one(&opening, paid);
        equal(case, &total(&evaluate(&scenario)), &exact(&text(&case.expected["dividend_total"])));
        scenarios.push(scenario);
    }
    if let Some(rebate) = case.expected.get("rebate") {
        let entry = AccountEntry {
            of: EntryKind::PatronageRebate,
            rate: of("rebate_rate_pct").as_deref().and_then(some),
            base: of("loan_interest_paid").as_deref().and_then(some),
            ..AccountEntry::default()
        };
        let scenario = account("0", vec![entry]);
        equal(case, &distributed(&evaluate(&scenario)), &exact(&text(rebate)));
        scenarios.push(scenario);
    }
    scenarios
}

pub fn closing_overstates(case: &Case) -> Vec<Scenario> {
    let balance = text(&case.inputs["total_shares_31dec_rm_million_more_than"]);
    let rate = text(&case.inputs["ordinary_rate_pct"]);
    let scenario = paying(vec![class(CapitalKind::Shares, &rate, closing(&balance))], PayRounding::Nearest);
    let outcome = evaluate(&scenario);
    equal(case, &total(&outcome), &right(case, "lowest_naive_estimate_rm_million"));
    assert!(outcome.remarks.contains(&Remark::Rates(RatesRemark::ClosingBalance)));
    vec![scenario]
}

fn twelve(amount: &str) -> Vec<kalkulator_koperasi::domain::Number> {
    vec![number(amount); 12]
}

pub fn two_averages(case: &Case) -> Vec<Scenario> {
    let rate = text(&case.inputs["rate_pct"]);
    let mut late = twelve("0");
    // 26,000 over the year, as the page's average says.
    late[11] = number("26000");
    let of = |months| {
        let balance = Balance::MonthlyMinimum { months };
        paying(vec![class(CapitalKind::Shares, &rate, balance)], PayRounding::Nearest)
    };
    let scenarios = vec![of(twelve(&text(&case.inputs["ali_average"]))), of(late)];
    equal(case, &total(&evaluate(&scenarios[0])), &right(case, "ali"));
    equal(case, &total(&evaluate(&scenarios[1])), &right(case, "pak_abu"));
    scenarios
}

pub fn monthly_minimum(case: &Case) -> Vec<Scenario> {
    let months: Vec<_> = case.inputs["monthly_minimum_balances"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| number(&text(one)))
        .collect();
    let of =
        |rate: &str| class(CapitalKind::Shares, rate, Balance::MonthlyMinimum { months: months.clone() });
    let rates: Vec<_> = ["dividend_rate_pct", "bonus_rate_pct", "rate_pct"]
        .into_iter()
        .filter_map(|name| case.inputs.get(name))
        .map(text)
        .collect();
    let scenario = paying(rates.iter().map(|rate| of(rate)).collect(), PayRounding::Nearest);
    let outcome = evaluate(&scenario);
    equal(case, &part_of(&outcome, 0), &right(case, "dividend"));
    equal(
        case,
        &figure(&outcome, Term::Dividend(DividendTerm::SumOfMonths(shares(0)))).unwrap(),
        &right(case, "sum"),
    );
    let average = figure(&outcome, Term::Dividend(DividendTerm::Average(shares(0)))).unwrap();
    let sen = exact("100");
    equal(case, &average.times(&sen).half_up().over(&sen), &right(case, "average"));
    if rates.len() > 1 {
        equal(case, &part_of(&outcome, 1), &right(case, "bonus"));
        equal(case, &total(&outcome), &right(case, "total"));
    }
    vec![scenario]
}

/// The printed payout is what the rate gives on a balance between opening and closing.
pub fn implied_balance(case: &Case) -> Vec<Scenario> {
    let of = |balance: &str| {
        paying(
            vec![class(CapitalKind::Shares, &text(&case.inputs["rate_pct"]), closing(balance))],
            PayRounding::Nearest,
        )
    };
    let implied = text(&case.check["recomputed"]["implied_average_deposit_rm_million"]);
    let scenarios: Vec<_> = [
        text(&case.inputs["deposits_2023_rm_million"]),
        implied,
        text(&case.inputs["deposits_2024_rm_million"]),
    ]
    .iter()
    .map(|balance| of(balance))
    .collect();
    let printed = exact(&text(&case.expected["distribution_rm_million"]));
    let [opening, average, closing] = [0, 1, 2].map(|place: usize| total(&evaluate(&scenarios[place])));
    equal(case, &average, &printed);
    assert!(opening.compare(&printed).is_lt() && closing.compare(&printed).is_gt());
    scenarios
}
