//! The lines of an appropriation account add up.

use kalkulator_koperasi::domain::{
    AccountEntry, AccountTerm, Appropriation, EntryKind, Exact, Number, Scenario, Step, Term, TrustFunds,
};
use kalkulator_koperasi::evaluate;
use proptest::prelude::*;
use rust_decimal::Decimal;

use crate::properties::numbers::sen;
use crate::support::chance::cases;
use crate::support::{self, figure, same, sum};

/// A whole account whose inputs are all there.
fn whole_account() -> impl Strategy<Value = Appropriation> {
    let percent = || (0_i64..1000).prop_map(|tenths| Some(Number(Decimal::new(tenths, 2))));
    let entry = (prop::sample::select(EntryKind::ALL.to_vec()), sen(), percent(), any::<bool>()).prop_map(
        |(of, amount, rate, fixed)| {
            let entry = AccountEntry { of, ..AccountEntry::default() };
            if fixed {
                AccountEntry { amount: Some(amount), ..entry }
            } else {
                AccountEntry { rate, base: Some(amount), ..entry }
            }
        },
    );
    let amounts = (sen(), any::<bool>(), sen(), sen(), sen(), sen());
    (amounts, percent(), percent(), percent(), prop::collection::vec(entry, 0..6)).prop_map(
        |((profit, loss, tax, zakat, brought, adjusted), reserve, education, development, entries)| {
            Appropriation {
                net_profit: Some(if loss { Number(-profit.0) } else { profit }),
                operating_adjustments: Some(adjusted),
                loss_brought_forward: None,
                reserve_fund: None,
                shares_and_subscriptions: None,
                reserve_percent: reserve,
                education_percent: education,
                development_percent: development,
                trust_funds: TrustFunds::OnTop,
                tax: Some(tax),
                zakat: Some(zakat),
                zakat_base: None,
                zakat_percent: None,
                entries,
                other_adjustments: None,
                accumulated_profit: Some(brought),
                payout: None,
                promised_rate: None,
            }
        },
    )
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn the_profit_that_is_needed_is_enough(account in whole_account()) {
        let run = |account| evaluate(&Scenario { appropriation: Some(account), ..support::malaysia() });
        let Some(needed) = figure(&run(account.clone()), Term::Account(AccountTerm::RequiredProfit)) else { return Ok(()) };
        let (needed, whole) = needed.cut(2).unwrap();
        prop_assert!(whole);
        let left = |profit| {
            let account = Appropriation { net_profit: Some(Number(profit)), ..account.clone() };
            figure(&run(account), Term::Account(AccountTerm::Undistributed)).unwrap()
        };
        prop_assert!(!left(needed).is_negative(), "{needed}");
    }

    #[test]
    fn the_lines_of_an_account_add_up_to_what_is_carried_forward(account in whole_account()) {
        let outcome = evaluate(&Scenario { appropriation: Some(account.clone()), ..support::malaysia() });
        prop_assert_eq!(&outcome.problems, &vec![]);
        let line = |term| figure(&outcome, Term::Account(term)).unwrap_or_else(Exact::zero);
        let given = |number: Option<Number>| number.map_or_else(Exact::zero, |number| Exact::decimal(number.0));
        let entries = sum(&outcome, |term| matches!(term, Term::Account(AccountTerm::Amount(_))));
        let all = [
            given(account.net_profit),
            given(account.operating_adjustments),
            given(account.accumulated_profit),
        ];
        let out = [line(AccountTerm::Statutory), given(account.tax), given(account.zakat), entries];
        let left = all.into_iter().sum::<Exact>().minus(&out.into_iter().sum());
        prop_assert!(same(&left, &line(AccountTerm::CarriedForward)));
        let parts = sum(&outcome, |term| matches!(term, Term::Account(AccountTerm::StatutoryPart(_))));
        prop_assert!(same(&parts, &line(AccountTerm::Statutory)));
        // Every line can be booked: nothing has parts of a sen.
        let booked = |step: &&Step| step.term() != Some(Term::Account(AccountTerm::RequiredProfit));
        for step in outcome.figures.iter().filter(|step| step.unit().money == 1).filter(booked) {
            let sen = step.value().times(&Exact::whole(100));
            prop_assert!(same(&sen, &sen.floor()), "{:?}", step.term());
        }
    }
}
