//! The statutory reserve of a Malaysian co-op by the act, and the losses that come before everything.

use kalkulator_koperasi::domain::{
    AccountEntry, AccountInput, AccountTerm, Appropriation, Date, EntryKind, InputPath, Missing, Outcome,
    RatesRemark, Refusal, Remark, Scenario, Statutory, Term, TrustFunds,
};
use kalkulator_koperasi::{evaluate, i18n};

use crate::support::{exact, figure, malaysia, number, same, some};

fn outcome(account: Appropriation, year_end: &str) -> Outcome {
    let rule_date = Date::from_iso(year_end).unwrap();
    evaluate(&Scenario { appropriation: Some(account), rule_date, ..malaysia() })
}

fn account(reserve_fund: &str) -> Appropriation {
    Appropriation {
        net_profit: some("100000"),
        reserve_fund: some(reserve_fund),
        shares_and_subscriptions: some("400000"),
        education_percent: some("2"),
        development_percent: some("1"),
        trust_funds: TrustFunds::OnTop,
        ..Appropriation::default()
    }
}

fn is(outcome: &Outcome, term: AccountTerm, amount: &str) -> bool {
    figure(outcome, Term::Account(term)).is_some_and(|value| same(&value, &exact(amount)))
}

const RESERVE: AccountTerm = AccountTerm::StatutoryPart(Statutory::Reserve);

#[test]
fn the_percentage_goes_by_the_size_of_the_reserve() {
    for (fund, reserve) in [
        ("0", "25000"),
        ("150000", "25000"),
        ("199999.99", "25000"),
        ("200000", "15000"),
        ("399999.99", "15000"),
        ("400000", "0"),
        ("500000", "0"),
    ] {
        let outcome = outcome(account(fund), "2019-12-31");
        assert_eq!(outcome.problems, vec![], "{fund}");
        assert!(is(&outcome, RESERVE, reserve), "{fund}");
        let told = |remark: &Remark| matches!(remark, Remark::Rates(RatesRemark::ReserveByTier(_)));
        assert!(outcome.remarks.iter().any(told), "SKM speaks of 15 %: {fund}");
    }
}

#[test]
fn what_the_percentage_goes_by_is_asked_for_unless_another_is_given() {
    let unknown = Appropriation { reserve_fund: None, shares_and_subscriptions: None, ..account("0") };
    let asked = outcome(unknown.clone(), "2019-12-31");
    let places = [AccountInput::ReserveFund, AccountInput::SharesAndSubscriptions];
    assert_eq!(asked.missing, places.map(|input| Missing(InputPath::Account(input))));
    let given = outcome(Appropriation { reserve_percent: some("15"), ..unknown.clone() }, "2019-12-31");
    assert_eq!(given.missing, vec![]);
    assert!(is(&given, RESERVE, "15000"));
    for (year_end, reserve) in [("2007-12-31", "15000"), ("2022-06-30", "8000"), ("2025-06-30", "13000")] {
        assert!(is(&outcome(unknown.clone(), year_end), RESERVE, reserve), "{year_end}");
    }
    // What SKM determines for these years was not found: the percentage is asked for, and the act is told.
    let open = outcome(unknown.clone(), "2026-06-30");
    let percent = InputPath::Account(AccountInput::Percent(Statutory::Reserve));
    assert_eq!(open.missing, [Missing(percent)]);
    assert!(open.remarks.iter().any(|remark| remark.code() == "reserve_by_tier"));
    let nothing = Appropriation { shares_and_subscriptions: some("0"), ..account("0") };
    let refused = outcome(nothing, "2019-12-31");
    assert!(refused.problems.iter().any(|problem| problem.why == Refusal::NotPositive));
}

#[test]
fn the_trust_funds_may_be_taken_out_of_it_both_or_the_education_fund_alone() {
    let of = |trust_funds, fund: &str| outcome(Appropriation { trust_funds, ..account(fund) }, "2019-12-31");
    let both = of(TrustFunds::WithinReserve, "150000");
    assert!(is(&both, AccountTerm::ReserveLeft, "22000") && is(&both, AccountTerm::Statutory, "25000"));
    let one = of(TrustFunds::EducationWithin, "150000");
    assert!(is(&one, AccountTerm::ReserveLeft, "23000") && is(&one, AccountTerm::Statutory, "26000"));
    // A reserve that nothing is due to has nothing to take them out of.
    let full = of(TrustFunds::WithinReserve, "400000");
    assert_eq!(full.problems, vec![]);
    assert!(is(&full, AccountTerm::Statutory, "3000"));
}

#[test]
fn backwards_the_profit_bears_what_is_on_top() {
    let entry = AccountEntry { of: EntryKind::Other, amount: some("97000"), ..AccountEntry::default() };
    for (trust_funds, fund) in [(TrustFunds::WithinReserve, "400000"), (TrustFunds::OnTop, "400000")] {
        let account = Appropriation { trust_funds, entries: vec![entry.clone()], ..account(fund) };
        assert!(
            is(&outcome(account, "2019-12-31"), AccountTerm::RequiredProfit, "100000"),
            "{trust_funds:?}"
        );
    }
    let one = Appropriation {
        trust_funds: TrustFunds::EducationWithin,
        entries: vec![AccountEntry { amount: some("74000"), ..entry }],
        ..account("0")
    };
    assert!(is(&outcome(one, "2019-12-31"), AccountTerm::RequiredProfit, "100000"));
}

#[test]
fn while_losses_are_not_written_off_only_five_percent_may_be_approved() {
    let losses = |loss: &str| Appropriation { loss_brought_forward: some(loss), ..account("0") };
    let barred = |outcome: &Outcome| {
        outcome.remarks.iter().any(|remark| matches!(remark, Remark::Rates(RatesRemark::LossesFirst(_))))
    };
    let remain = outcome(losses("120000"), "2024-12-31");
    assert!(barred(&remain) && is(&remain, AccountTerm::Statutory, "0"));
    assert!(is(&remain, AccountTerm::DespiteLosses, "5000"), "of the audited net profit");
    for loss in ["100000", "99999"] {
        let written_off = outcome(losses(loss), "2024-12-31");
        assert!(!barred(&written_off), "{loss}");
        assert!(figure(&written_off, Term::Account(AccountTerm::DespiteLosses)).is_none(), "{loss}");
    }
}

#[test]
fn the_ceiling_is_for_shares_and_subscriptions() {
    for of in [EntryKind::ShareDividend, EntryKind::SubscriptionDividend] {
        let entry = AccountEntry { of, rate: some("10.5"), base: some("1000"), ..AccountEntry::default() };
        let outcome = outcome(Appropriation { entries: vec![entry], ..account("0") }, "2024-12-31");
        assert!(outcome.remarks.iter().any(|remark| remark.code() == "above_ceiling"), "{of:?}");
    }
}

#[test]
fn a_percentage_that_is_given_stands_beside_the_one_that_is_asked_for() {
    let differs = |outcome: &Outcome| {
        outcome.remarks.iter().find_map(|remark| match remark {
            Remark::Rates(RatesRemark::StatutoryRateDiffers(Statutory::Reserve, given, asked, _)) => {
                Some((*given, *asked))
            }
            _ => None,
        })
    };
    let given =
        |percent, fund, day| outcome(Appropriation { reserve_percent: some(percent), ..account(fund) }, day);
    // 100,000 are less than half of 400,000.
    assert_eq!(differs(&given("15", "100000", "2019-12-31")), Some((number("15"), 25)));
    assert_eq!(differs(&given("25", "100000", "2019-12-31")), None);
    assert_eq!(differs(&given("15", "300000", "2019-12-31")), None);
    assert_eq!(differs(&given("15", "400000", "2019-12-31")), Some((number("15"), 0)));
    // Where one percentage is asked of all, the size of the reserve does not matter.
    let flat = given("20", "100000", "2024-12-31");
    assert_eq!(differs(&flat).map(|(given, _)| given), Some(number("20")));
    let sentence = flat.remarks.iter().map(|remark| i18n::remark(*remark, i18n::Language::English));
    assert!(sentence.into_iter().any(|text| text.contains("20%") && text.contains("13%")));
    // While its size is not known, what the act asks for is told.
    let unknown = Appropriation {
        reserve_percent: some("15"),
        reserve_fund: None,
        shares_and_subscriptions: None,
        ..account("0")
    };
    let told = |remark: &Remark| matches!(remark, Remark::Rates(RatesRemark::ReserveByTier(_)));
    assert!(outcome(unknown, "2019-12-31").remarks.iter().any(told));
}
