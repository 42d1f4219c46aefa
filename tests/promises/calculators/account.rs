//! Backwards in the appropriation account.

use kalkulator_koperasi::domain::{
    AccountEntry, AccountInput, AccountTerm, Appropriation, Entry, EntryKind, InputPath, Missing, Outcome,
    Scenario, Term,
};
use kalkulator_koperasi::evaluate;

use crate::support::{exact, figure, malaysia, same, some};

#[test]
fn a_pay_out_gives_its_rate_and_a_promised_rate_its_profit() {
    let dividend =
        |of, base: &str| AccountEntry { of, rate: some("5"), base: some(base), ..AccountEntry::default() };
    let account = Appropriation {
        net_profit: some("100000"),
        reserve_percent: some("15"),
        education_percent: some("2"),
        development_percent: some("1"),
        tax: some("3000"),
        entries: vec![
            dividend(EntryKind::ShareDividend, "300000"),
            dividend(EntryKind::SubscriptionDividend, "700000"),
            AccountEntry { of: EntryKind::Honorarium, amount: some("7000"), ..AccountEntry::default() },
        ],
        payout: some("66666.66"),
        promised_rate: some("7.5"),
        ..Appropriation::default()
    };
    let outcome = evaluate(&Scenario { appropriation: Some(account), ..malaysia() });
    assert_eq!(outcome.problems, vec![]);
    let value = |term| figure(&outcome, Term::Account(term)).unwrap();
    let is = |term, text: &str| assert!(same(&value(term), &exact(text)), "{term:?}");
    // 66,666.66 ÷ 1,000,000 is 6.666666 %: down to 6.66 %.
    is(AccountTerm::PayoutRate, "0.0666");
    is(AccountTerm::PayoutPart(Entry { at: 0, kind: EntryKind::ShareDividend }), "19980");
    is(AccountTerm::PayoutPart(Entry { at: 1, kind: EntryKind::SubscriptionDividend }), "46620");
    is(AccountTerm::PayoutLeft, "66.66");
    is(AccountTerm::PromisedDividends, "75000");
    // (75,000 + 7,000 + 3,000) ÷ 85 %.
    is(AccountTerm::RequiredForPromise, "100000");
}

fn share_and_subscription(share_rate: Option<&str>, yuran_rate: Option<&str>) -> Appropriation {
    let dividend = |of, base: &str, rate: Option<&str>| AccountEntry {
        of,
        rate: rate.and_then(some),
        base: some(base),
        ..AccountEntry::default()
    };
    let amount = |of, amount: &str| AccountEntry { of, amount: some(amount), ..AccountEntry::default() };
    Appropriation {
        net_profit: some("312450.37"),
        reserve_percent: some("15"),
        education_percent: some("2"),
        development_percent: some("0"),
        tax: some("28400"),
        zakat: some("5120.50"),
        entries: vec![
            dividend(EntryKind::ShareDividend, "1850000", share_rate),
            dividend(EntryKind::SubscriptionDividend, "640000", yuran_rate),
            amount(EntryKind::Honorarium, "25000"),
            amount(EntryKind::WelfareFund, "8000"),
        ],
        accumulated_profit: some("41233.18"),
        ..Appropriation::default()
    }
}

const SHARES: Entry = Entry { at: 0, kind: EntryKind::ShareDividend };
const SUBSCRIPTIONS: Entry = Entry { at: 1, kind: EntryKind::SubscriptionDividend };

/// 312,450.37 less 15 % (46,867.56, the funds are within it), 28,400 and 5,120.50 is 232,062.31.
#[test]
fn each_class_is_told_what_it_can_get_while_the_other_stays_as_proposed() {
    let run = |account| evaluate(&Scenario { appropriation: Some(account), ..malaysia() });
    let outcome = run(share_and_subscription(Some("6"), Some("4")));
    assert_eq!(outcome.problems, vec![]);
    let is = |outcome: &Outcome, term, text: &str| {
        let value = figure(outcome, Term::Account(term)).unwrap();
        assert!(same(&value, &exact(text)), "{term:?}");
    };
    is(&outcome, AccountTerm::AfterTax, "232062.31");
    is(&outcome, AccountTerm::Undistributed, "62462.31");
    is(&outcome, AccountTerm::CarriedForward, "103695.49");
    // (232,062.31 − 25,600 − 33,000) ÷ 1,850,000 is 9.3763… %: down to 9.37 %.
    is(&outcome, AccountTerm::AffordableFor(SHARES), "0.0937");
    is(&outcome, AccountTerm::AffordablePart(SHARES), "173345");
    // (232,062.31 − 111,000 − 33,000) ÷ 640,000 is 13.7597… %: down to 13.75 %.
    is(&outcome, AccountTerm::AffordableFor(SUBSCRIPTIONS), "0.1375");
    is(&outcome, AccountTerm::AffordablePart(SUBSCRIPTIONS), "88000");
    // At that rate the year's balance is not below zero, a hundredth above it is.
    let at = |rate| figure(&run(share_and_subscription(Some(rate), Some("4"))), UNDISTRIBUTED).unwrap();
    assert!(same(&at("9.37"), &exact("117.31")));
    assert!(at("9.38").is_negative());
}

const UNDISTRIBUTED: Term = Term::Account(AccountTerm::Undistributed);

#[test]
fn a_class_without_a_rate_is_told_what_it_can_get_and_one_beside_it_is_not() {
    let account = share_and_subscription(Some("6"), None);
    let outcome = evaluate(&Scenario { appropriation: Some(account), ..malaysia() });
    let value = |entry| figure(&outcome, Term::Account(AccountTerm::AffordableFor(entry)));
    assert!(same(&value(SUBSCRIPTIONS).unwrap(), &exact("0.1375")));
    assert!(value(SHARES).is_none(), "what the other takes is not known");
}

#[test]
fn nothing_is_affordable_where_the_other_lines_take_more_than_there_is() {
    // 232,062.31 − 33,000 − 13 % of 1,850,000 (240,500) is below zero.
    let account = share_and_subscription(Some("13"), Some("4"));
    let outcome = evaluate(&Scenario { appropriation: Some(account), ..malaysia() });
    let value = |entry| figure(&outcome, Term::Account(AccountTerm::AffordableFor(entry)));
    assert!(value(SUBSCRIPTIONS).is_none());
    assert!(same(&value(SHARES).unwrap(), &exact("0.0937")));
}

#[test]
fn zakat_is_a_percentage_of_what_it_is_measured_by_and_stands_beside_the_account() {
    let account = |base, percent| Appropriation {
        zakat_base: base,
        zakat_percent: percent,
        ..share_and_subscription(Some("6"), Some("4"))
    };
    let run = |account| evaluate(&Scenario { appropriation: Some(account), ..malaysia() });
    let estimate = Term::Account(AccountTerm::ZakatEstimate);
    let outcome = run(account(some("204820"), some("2.577")));
    // 204,820 × 2.577 % is 5,278.2114.
    assert!(same(&figure(&outcome, estimate).unwrap(), &exact("5278.21")));
    assert!(
        same(&figure(&outcome, UNDISTRIBUTED).unwrap(), &exact("62462.31")),
        "the provision is not changed"
    );
    for (base, percent, input) in
        [(some("204820"), None, AccountInput::ZakatPercent), (None, some("2.5"), AccountInput::ZakatBase)]
    {
        let outcome = run(account(base, percent));
        assert_eq!(outcome.missing, vec![Missing(InputPath::Account(input))]);
        assert!(figure(&outcome, estimate).is_none());
        assert!(figure(&outcome, UNDISTRIBUTED).is_some());
    }
}
