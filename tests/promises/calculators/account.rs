//! Backwards in the appropriation account.

use kalkulator_koperasi::domain::{
    AccountEntry, AccountTerm, Appropriation, Entry, EntryKind, Scenario, Term,
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
