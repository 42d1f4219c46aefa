//! Dividends by their rates: several of them, proposed and approved, down to five sen.

use kalkulator_koperasi::domain::{
    AmountOverList, CapitalKind, DividendTerm, ListedMember, PayRounding, RatesRemark, RemainderRule, Remark,
    Scenario, Term,
};
use kalkulator_koperasi::evaluate;

use super::case::{Case, equal, right, text};
use super::paying::{class, closing, part_of, paying, shares, total, trust_funds_of};
use crate::support::{self, exact, figure, malaysia, some};

/// One rate, two kinds of members: the parts add up to the payout.
pub fn payout_by_kind_of_member(case: &Case) -> Vec<Scenario> {
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
pub fn special_dividend(case: &Case) -> Vec<Scenario> {
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

pub fn five_sen(case: &Case) -> Vec<Scenario> {
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
pub fn headline_rate(case: &Case) -> Vec<Scenario> {
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

pub fn approved_below_proposed(case: &Case) -> Vec<Scenario> {
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
