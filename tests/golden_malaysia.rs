//! Published worked examples of Malaysia and of other countries: the engine reproduces them, no code of their own.

mod support;

use kalkulator_koperasi::domain::RatesRemark;
use kalkulator_koperasi::domain::{
    AccountEntry, AccountTerm, AmountOverList, Appropriation, Balance, Basis, Capital, CapitalKind,
    CapitalTerm, Class, DividendClass, DividendTerm, Dividends, EntryKind, Exact, ListedMember,
    MemberCapital, MonthlyDue, Outcome, PayRounding, Purpose, RemainderRule, Remark, Scenario, SplitLine,
    Start, Statutory, Term, TrustFunds,
};
use kalkulator_koperasi::evaluate;
use serde::Deserialize;
use serde_json::Value;
use support::{exact, figure, malaysia, number, part, same, sharing, some};

#[derive(Deserialize)]
struct Case {
    id: String,
    inputs: Value,
    expected: Value,
    check: Value,
    published_wrong: bool,
}

/// Checks a case and returns the scenarios it was checked with.
type Checker = fn(&Case) -> Vec<Scenario>;

const CHECKS: [(&str, Checker); 22] = [
    ("ca-coopcreator-investor-dividend", units_of_a_pool),
    ("gb-fairshares-user-dividend", units_of_a_pool),
    ("ke-coopnews-truncated", contributions_from_their_own_month),
    ("ke-mwalimu-9-3pct", opening_and_months),
    ("my-bankrakyat-fy2015-trust-funds", trust_funds),
    ("my-bankrakyat-fy2019-member-split", payout_by_kind_of_member),
    ("my-bankrakyat-fy2023-special-dividend", special_dividend),
    ("my-bnm-5-sen-rounding", five_sen),
    ("my-bumira-2008-headline-rate", headline_rate),
    ("my-cbp-fy2021-closing-balance-overstates", closing_overstates),
    ("my-kosma-fy2022-approved-below-proposed", approved_below_proposed),
    ("my-kopeks-payroll-deductions", payment_plan),
    ("my-min-monthly-balance-ali-pakabu", two_averages),
    ("my-min-monthly-balance-flat", monthly_minimum),
    ("my-min-monthly-balance-varying", monthly_minimum),
    ("my-skm-guide2024-p77-appropriation", skm_guide),
    ("th-cooprb-dividend-and-rebate", opening_and_months),
    ("th-dmrcoop-5pct", opening_and_months),
    ("th-forestcoop-dividend-rounded-monthly", opening_and_months),
    ("us-coteau-patronage", patronage_with_non_members),
    ("us-kenkel-50-50-50", percent_of_percent),
    ("my-adk-kwrs-2024-pool", implied_balance),
];

/// What these calculators cannot express, and why.
const NOT_EXPRESSIBLE: [(&str, &str); 2] = [
    ("my-cbp-fy2019-growth-claim", "the growth of two published totals, which nobody is paid by"),
    ("us-kenkel-present-value", "discounting over years: the finance calculator"),
];

fn cases() -> Vec<Case> {
    let cases: Vec<Case> = serde_json::from_str(include_str!("golden/malaysia.json")).unwrap();
    assert!(cases.len() >= 24, "only {} cases", cases.len());
    cases
}

fn checker(id: &str) -> Option<Checker> {
    CHECKS.iter().find(|(name, _)| *name == id).map(|(_, check)| *check)
}

#[test]
fn every_published_example_comes_out_as_printed_or_as_it_should_have_been() {
    let mut kept = Vec::new();
    for case in cases() {
        let Some(check) = checker(&case.id) else { continue };
        let scenarios = check(&case);
        assert!(!scenarios.is_empty(), "{} checks nothing", case.id);
        for scenario in &scenarios {
            let text = serde_json::to_string(scenario).unwrap();
            let back: Scenario =
                serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error} in {text}", case.id));
            assert_eq!(back, *scenario, "{}", case.id);
        }
        kept.push((case.id, scenarios));
    }
    support::kept("malaysia.json", kept);
}

#[test]
fn every_case_is_tested_or_listed_but_not_both() {
    let cases = cases();
    for case in &cases {
        let listed = NOT_EXPRESSIBLE.iter().any(|(id, _)| *id == case.id);
        assert!(checker(&case.id).is_some() != listed, "{} is tested and listed, or neither", case.id);
    }
    for (id, _) in NOT_EXPRESSIBLE {
        assert!(cases.iter().any(|case| case.id == id), "{id} is listed but not in the file");
    }
}

#[track_caller]
fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        other => panic!("{other} is no number"),
    }
}

/// The right value: what was recomputed where the printed one is wrong.
#[track_caller]
fn right(case: &Case, name: &str) -> Exact {
    let found = case.check["recomputed"].get(name).or_else(|| case.expected.get(name));
    exact(&text(found.unwrap_or_else(|| panic!("{} has no {name}", case.id))))
}

fn class(of: CapitalKind, rate: &str, balance: Balance) -> DividendClass {
    DividendClass { of, rate: some(rate), balance, ..DividendClass::default() }
}

fn closing(amount: &str) -> Balance {
    Balance::Closing { amount: some(amount) }
}

fn paying(classes: Vec<DividendClass>, rounding: PayRounding) -> Scenario {
    Scenario { dividends: Some(Dividends { classes, rounding, minimum_payout: None }), ..malaysia() }
}

fn shares(at: u8) -> Class {
    Class { at, kind: CapitalKind::Shares }
}

fn part_of(outcome: &Outcome, at: u8) -> Exact {
    figure(outcome, Term::Dividend(DividendTerm::Part(shares(at)))).unwrap()
}

fn total(outcome: &Outcome) -> Exact {
    figure(outcome, Term::Dividend(DividendTerm::Total)).unwrap()
}

#[track_caller]
fn equal(case: &Case, left: &Exact, right: &Exact) {
    assert!(same(left, right), "{}: {} instead of {}", case.id, left.fraction(), right.fraction());
}

/// A pool ÷ all units × the units held.
fn units_of_a_pool(case: &Case) -> Vec<Scenario> {
    let (held, issued) = match case.inputs.get("shares_held") {
        Some(held) => (held, &case.inputs["shares_issued"]),
        None => (&case.inputs["units_held"], &case.inputs["units_issued"]),
    };
    let mut pool = SplitLine::new(Purpose::CapitalReturn, some("100"));
    pool.basis = vec![part(Basis::MemberCapital, some(&text(held)), some(&text(issued)))];
    let mut shared = sharing(&text(&case.inputs["pool"]), vec![pool]);
    shared.rounding = RemainderRule::HalfUp;
    let scenario = Scenario { sharing: Some(shared), ..malaysia() };
    let outcome = evaluate(&scenario);
    let name = if case.published_wrong { "member_exact" } else { "dividend" };
    equal(case, &figure(&outcome, Term::MemberTotal).unwrap(), &right(case, name));
    vec![scenario]
}

/// One contribution a member, of the first, second and third month, each counted from its own month.
fn contributions_from_their_own_month(case: &Case) -> Vec<Scenario> {
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
        let balance = Balance::Months { opening: some("0"), paid, start: Start::SameMonth, cut_off: None };
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
fn opening_and_months(case: &Case) -> Vec<Scenario> {
    let inputs = &case.inputs;
    let of = |name: &str| inputs.get(name).map(text);
    let opening = of("opening_shares").or_else(|| of("opening")).unwrap();
    let monthly = of("monthly_share").or_else(|| of("monthly")).unwrap();
    let rate = of("rate_pct").unwrap();
    let weights = inputs["months_weight"].as_array().unwrap().len();
    let paid = vec![number(&monthly); weights];
    let one = |opening: &str, paid: Vec<_>| {
        let balance =
            Balance::Months { opening: some(opening), paid, start: Start::NextMonth, cut_off: None };
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

fn account(profit: &str, entries: Vec<AccountEntry>) -> Scenario {
    let appropriation = Appropriation { net_profit: some(profit), entries, ..Appropriation::default() };
    Scenario { appropriation: Some(appropriation), ..malaysia() }
}

fn distributed(outcome: &Outcome) -> Exact {
    figure(outcome, Term::Account(AccountTerm::Distributed)).unwrap()
}

fn statutory(outcome: &Outcome, of: Statutory) -> Exact {
    figure(outcome, Term::Account(AccountTerm::StatutoryPart(of))).unwrap()
}

fn trust_funds_of(base: &str, inputs: &Value) -> (Scenario, Exact, Exact) {
    let mut scenario = account(base, Vec::new());
    let appropriation = scenario.appropriation.as_mut().unwrap();
    appropriation.reserve_percent = some("0");
    appropriation.education_percent = some(&text(&inputs["kwapk_rate_pct"]));
    appropriation.development_percent = some(&text(&inputs["kwapmk_rate_pct"]));
    appropriation.trust_funds = TrustFunds::OnTop;
    let outcome = evaluate(&scenario);
    (scenario, statutory(&outcome, Statutory::Education), statutory(&outcome, Statutory::Development))
}

fn trust_funds(case: &Case) -> Vec<Scenario> {
    let base = text(&case.check["recomputed"]["implied_base_rm_million"]);
    let (scenario, education, development) = trust_funds_of(&base, &case.inputs);
    equal(case, &education, &exact(&text(&case.expected["kwapk_rm_million"])));
    equal(case, &development, &exact(&text(&case.expected["kwapmk_rm_million"])));
    equal(case, &education.plus(&development), &right(case, "total"));
    vec![scenario]
}

/// One rate, two kinds of members: the parts add up to the payout.
fn payout_by_kind_of_member(case: &Case) -> Vec<Scenario> {
    let rate = text(&case.inputs["rate_pct"]);
    let base = text(&case.check["recomputed"]["implied_shares_rm_million"]);
    let scenario = paying(vec![class(CapitalKind::Shares, &rate, closing(&base))], PayRounding::Nearest);
    equal(case, &total(&evaluate(&scenario)), &right(case, "payout_total"));
    let member = |number: &str, weight: &str| ListedMember {
        number: number.into(),
        weight: support::number(weight),
        fraction: None,
    };
    let list = AmountOverList {
        amount: some("406"),
        rounding: RemainderRule::LargestRemainder,
        members: vec![
            member("1", &text(&case.inputs["individual_payout_rm_million"])),
            member("2", &text(&case.inputs["cooperative_payout_rm_million"])),
        ],
    };
    let split = Scenario { allocation: Some(list), ..malaysia() };
    equal(case, &figure(&evaluate(&split), Term::AllocatedPart(0)).unwrap(), &exact("382"));
    vec![scenario, split]
}

/// Two rates on the same holding, and the trust funds of the year.
fn special_dividend(case: &Case) -> Vec<Scenario> {
    let base = text(&case.check["recomputed"]["implied_eligible_shares"]);
    let of = |name: &str| class(CapitalKind::Shares, &text(&case.inputs[name]), closing(&base));
    let scenario = paying(vec![of("dividend_rate_pct"), of("special_rate_pct")], PayRounding::Nearest);
    let outcome = evaluate(&scenario);
    equal(case, &part_of(&outcome, 0), &exact(&text(&case.inputs["dividend_total_rm_million"])));
    let printed = figure(&outcome, Term::Dividend(DividendTerm::Paid(shares(1)))).unwrap();
    equal(case, &printed, &exact(&text(&case.expected["special_dividend_rm_million"])));
    let (funds, education, development) = trust_funds_of("1773.5", &case.inputs);
    equal(case, &education, &exact(&text(&case.expected["kwapk_rm_million"])));
    equal(case, &development, &exact(&text(&case.expected["kwapmk_rm_million"])));
    vec![scenario, funds]
}

fn five_sen(case: &Case) -> Vec<Scenario> {
    let mut scenarios = Vec::new();
    for (amount, rounded) in case.expected.as_object().unwrap() {
        let one = class(CapitalKind::Shares, "100", closing(amount));
        let scenario = paying(vec![one], PayRounding::CashFiveSen);
        equal(case, &total(&evaluate(&scenario)), &exact(&text(rounded)));
        scenarios.push(scenario);
    }
    scenarios
}

/// Two rates on two bases do not add up to a rate: the blended one lies between them.
fn headline_rate(case: &Case) -> Vec<Scenario> {
    let of = |kind, name: &str, balance: &str| class(kind, &text(&case.inputs[name]), closing(balance));
    let classes = vec![
        of(CapitalKind::Subscription, "subscription_rate_pct", "3000"),
        of(CapitalKind::Shares, "share_rate_pct", "1000"),
    ];
    let scenario = paying(classes, PayRounding::Nearest);
    let blended = figure(&evaluate(&scenario), Term::Dividend(DividendTerm::BlendedRate)).unwrap();
    equal(case, &blended, &exact("0.0375"));
    vec![scenario]
}

fn closing_overstates(case: &Case) -> Vec<Scenario> {
    let balance = text(&case.inputs["total_shares_31dec_rm_million_more_than"]);
    let rate = text(&case.inputs["ordinary_rate_pct"]);
    let scenario = paying(vec![class(CapitalKind::Shares, &rate, closing(&balance))], PayRounding::Nearest);
    let outcome = evaluate(&scenario);
    equal(case, &total(&outcome), &right(case, "lowest_naive_estimate_rm_million"));
    assert!(outcome.remarks.contains(&Remark::Rates(RatesRemark::ClosingBalance)));
    vec![scenario]
}

fn approved_below_proposed(case: &Case) -> Vec<Scenario> {
    let mut one = class(CapitalKind::Shares, &text(&case.inputs["proposed_rate_pct"]), closing("55270000"));
    one.approved_rate = some(&text(&case.inputs["approved_rate_pct"]));
    one.advance_rate = some(&text(&case.inputs["advance_rate_pct"]));
    let scenario = paying(vec![one], PayRounding::Nearest);
    let outcome = evaluate(&scenario);
    let dividend = |term| figure(&outcome, Term::Dividend(term)).unwrap();
    let hundred = exact("100");
    equal(
        case,
        &dividend(DividendTerm::RestRate(shares(0))).times(&hundred),
        &right(case, "balance_rate_pct"),
    );
    equal(case, &total(&outcome), &exact("22108000"));
    equal(case, &dividend(DividendTerm::Advance(shares(0))), &exact("5527000"));
    equal(case, &dividend(DividendTerm::Proposed(shares(0))), &exact("30398500"));
    let ceiling = RatesRemark::AboveCeiling(shares(0), 10);
    assert!(!outcome.remarks.contains(&Remark::Rates(ceiling)), "SKM approved the rate");
    assert!(!outcome.remarks.contains(&Remark::Rates(RatesRemark::Proposed(shares(0)))));
    let Some(dividends) = &scenario.dividends else { panic!("no dividends") };
    let mut proposed = dividends.clone();
    proposed.classes[0].approved_rate = None;
    let proposed = Scenario { dividends: Some(proposed), ..scenario.clone() };
    let remarks = evaluate(&proposed).remarks;
    assert!(remarks.contains(&Remark::Rates(ceiling)));
    assert!(remarks.contains(&Remark::Rates(RatesRemark::Proposed(shares(0)))), "and says which class");
    vec![scenario]
}

fn payment_plan(case: &Case) -> Vec<Scenario> {
    let of = |name: &str| text(&case.inputs[name]);
    let other = exact(&of("accident_scheme")).plus(&exact(&of("death_fund"))).fraction();
    let member = MemberCapital {
        once_due: some(&of("minimum_share")),
        monthly: vec![MonthlyDue { months: Some(12), amount: some(&of("monthly_subscription")), from: None }],
        instalments: case.inputs["instalments_months"].as_u64().and_then(|months| u32::try_from(months).ok()),
        other_monthly: some(&other),
        ..MemberCapital::default()
    };
    let capital = Capital { member: Some(member), ..Capital::default() };
    let scenario = Scenario { capital: Some(capital), ..malaysia() };
    let outcome = evaluate(&scenario);
    for (term, name) in [
        (CapitalTerm::Instalment, "share_instalment"),
        (CapitalTerm::MonthlyDuring, "monthly_to_month_10"),
        (CapitalTerm::MonthlyAfter, "monthly_from_month_11"),
    ] {
        equal(case, &figure(&outcome, Term::Capital(term)).unwrap(), &right(case, name));
    }
    vec![scenario]
}

fn twelve(amount: &str) -> Vec<kalkulator_koperasi::domain::Number> {
    vec![number(amount); 12]
}

fn two_averages(case: &Case) -> Vec<Scenario> {
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

fn monthly_minimum(case: &Case) -> Vec<Scenario> {
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

fn skm_guide(case: &Case) -> Vec<Scenario> {
    let of = |name: &str| some(&text(&case.inputs[name]));
    let fixed = |of, amount| AccountEntry { of, amount, ..AccountEntry::default() };
    let entries = vec![
        AccountEntry {
            of: EntryKind::ShareDividend,
            rate: of("share_dividend_rate_pct"),
            base: of("share_capital"),
            ..AccountEntry::default()
        },
        fixed(EntryKind::Honorarium, of("board_honorarium")),
        fixed(EntryKind::WelfareFund, of("welfare_fund")),
    ];
    let on_top = Appropriation {
        net_profit: of("net_profit"),
        reserve_percent: of("kwrs_rate_pct"),
        education_percent: of("kwapk_rate_pct"),
        development_percent: of("kwapmk_rate_pct"),
        trust_funds: TrustFunds::OnTop,
        tax: of("tax_provision"),
        zakat: of("zakat_provision"),
        entries,
        accumulated_profit: of("accumulated_profit_opening"),
        ..Appropriation::default()
    };
    // The other reading of the same figures: 15 % in all, the trust funds taken out of it.
    let within = Appropriation {
        reserve_percent: of("statutory_total_rate_pct"),
        trust_funds: TrustFunds::WithinReserve,
        ..on_top.clone()
    };
    let mut scenarios = Vec::new();
    for (account, reserve) in
        [(on_top, AccountTerm::StatutoryPart(Statutory::Reserve)), (within, AccountTerm::ReserveLeft)]
    {
        let scenario = Scenario { appropriation: Some(account), ..malaysia() };
        let outcome = evaluate(&scenario);
        for (term, name) in [
            (reserve, "kwrs"),
            (AccountTerm::StatutoryPart(Statutory::Education), "kwapk"),
            (AccountTerm::StatutoryPart(Statutory::Development), "kwapmk"),
            (AccountTerm::Statutory, "statutory_total"),
            (AccountTerm::AfterStatutory, "after_statutory"),
            (AccountTerm::AfterTax, "after_tax_and_zakat"),
            (AccountTerm::Distributed, "other_distributions_total"),
            (AccountTerm::Undistributed, "undistributed_current_year"),
            (AccountTerm::CarriedForward, "accumulated_profit_closing"),
        ] {
            let value = figure(&outcome, Term::Account(term)).unwrap_or_else(|| panic!("no {name}"));
            equal(case, &value, &right(case, name));
        }
        assert!(outcome.remarks.contains(&Remark::Rates(RatesRemark::PaidFromOtherSources)));
        assert!(!outcome.remarks.contains(&Remark::Rates(RatesRemark::AccountOverdrawn)));
        scenarios.push(scenario);
    }
    scenarios
}

#[test]
fn the_affordable_rate_pays_out_the_year_s_profit_and_no_more() {
    let account = |share_rate: &str, yuran_rate: &str| {
        let capital = |of, rate, base: &str| AccountEntry {
            of,
            rate: some(rate),
            base: some(base),
            ..AccountEntry::default()
        };
        let honorarium =
            AccountEntry { of: EntryKind::Honorarium, amount: some("10000"), ..AccountEntry::default() };
        let entries = vec![
            capital(EntryKind::ShareDividend, share_rate, "300000"),
            capital(EntryKind::SubscriptionDividend, yuran_rate, "500000"),
            honorarium,
        ];
        let mut scenario = self::account("75000", entries);
        let appropriation = scenario.appropriation.as_mut().unwrap();
        appropriation.reserve_percent = some("15");
        appropriation.education_percent = some("1");
        appropriation.development_percent = some("1");
        appropriation.tax = some("3000");
        appropriation.zakat = some("750");
        evaluate(&scenario)
    };
    let line = |outcome: &Outcome, term| figure(outcome, Term::Account(term)).unwrap();
    // 75,000 less 15 % less 3,750 less 10,000 is 50,000, on 800,000 of capital.
    let first = account("3", "4");
    // 9,000 and 20,000 and 10,000, with 3,750 of taxes, are 85 % of 50,294.117…: up to the sen.
    assert!(same(&line(&first, AccountTerm::RequiredProfit), &exact("50294.12")));
    assert!(same(&line(&first, AccountTerm::AffordableRate), &exact("0.0625")));
    let paid = account("6.25", "6.25");
    assert!(line(&paid, AccountTerm::Undistributed).is_zero());
    assert!(
        same(&line(&paid, AccountTerm::RequiredProfit), &exact("75000")),
        "what is paid out is what is there"
    );
    assert!(!paid.remarks.contains(&Remark::Rates(RatesRemark::PaidFromOtherSources)));
}

/// The pool of the member business only; what non-members brought is paid to nobody.
fn patronage_with_non_members(case: &Case) -> Vec<Scenario> {
    let of = |name: &str| text(&case.inputs[name]);
    let others = exact(&of("total_sales")).minus(&exact(&of("member_sales")));
    let mut basis = part(Basis::Purchases, some(&of("member_purchases")), some(&of("total_sales")));
    basis.non_members = some(&others.fraction());
    let pool = |percent: &str| {
        let mut pool = SplitLine::new(Purpose::PatronageRefund, some(percent));
        pool.basis = vec![basis.clone()];
        pool
    };
    let lines = vec![pool(&of("retained_pct")), pool(&of("paid_pct"))];
    let scenario = Scenario { sharing: Some(sharing(&of("net_profit"), lines)), ..malaysia() };
    let outcome = evaluate(&scenario);
    equal(case, &figure(&outcome, Term::MemberTotal).unwrap(), &right(case, "member_refund"));
    for (place, name) in ["retained", "paid"].into_iter().enumerate() {
        let part = support::at(&outcome, support::top(place), Term::MemberPart).unwrap();
        equal(case, &part, &right(case, name));
    }
    let unpaid = support::sum(&outcome, |term| matches!(term, Term::NonMemberPart(_)));
    equal(case, &exact(&of("net_profit")).minus(&unpaid), &right(case, "patronage_pool"));
    vec![scenario]
}

fn percent_of_percent(case: &Case) -> Vec<Scenario> {
    let of = |name: &str| some(&text(&case.inputs[name]));
    let mut members = SplitLine::new(Purpose::Members, of("unallocated_pct"));
    members.lines = vec![
        SplitLine::new(Purpose::Other, of("cash_share_of_allocated_pct")),
        SplitLine::new(Purpose::Other, of("stock_share_of_allocated_pct")),
    ];
    let lines = vec![SplitLine::new(Purpose::Reserve, of("unallocated_pct")), members];
    let scenario = Scenario { sharing: Some(sharing("100", lines)), ..malaysia() };
    let outcome = evaluate(&scenario);
    let amount = |at| support::at(&outcome, at, Term::Amount).unwrap();
    equal(case, &amount(support::top(0)), &exact(&text(&case.expected["unallocated_of_total_pct"])));
    equal(case, &amount(support::sub(1, 0)), &right(case, "cash_of_total_pct"));
    equal(case, &amount(support::sub(1, 1)), &right(case, "stock_of_total_pct"));
    vec![scenario]
}

/// The printed payout is what the rate gives on a balance between opening and closing.
fn implied_balance(case: &Case) -> Vec<Scenario> {
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
