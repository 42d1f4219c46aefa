//! Many pools of the largest amounts are calculated, or refused by name.

use kalkulator_koperasi::domain::{
    Basis, Number, Purpose, Refusal, RemainderRule, Scenario, Sharing, SplitLine, Term,
};
use kalkulator_koperasi::evaluate;
use proptest::prelude::*;
use rust_decimal::Decimal;

use crate::support::chance::{few_cases, rules};
use crate::support::{self, figure};

/// What is missing to RM 10^15 in sen for the 40 largest primes below it: no two share a factor.
const BELOW: [i64; 40] = [
    3, 23, 39, 57, 81, 177, 239, 261, 273, 413, 423, 491, 497, 543, 671, 731, 749, 903, 1037, 1079, 1089,
    1151, 1163, 1191, 1193, 1203, 1283, 1287, 1383, 1413, 1437, 1497, 1527, 1533, 1563, 1607, 1611, 1631,
    1637, 1677,
];

/// Pools that are each shared by one of the largest amounts there are.
fn many_pools(totals: &[i64], rounding: RemainderRule) -> Scenario {
    let hundredths = |number: i64| Some(Number(Decimal::new(number, 2).normalize()));
    let line = |total: &i64| {
        let part = support::part(Basis::Transactions, hundredths(total / 3), hundredths(*total));
        let percent = Some(Number(Decimal::new(100_000_001, 8)));
        SplitLine { basis: vec![part], ..SplitLine::new(Purpose::PatronageRefund, percent) }
    };
    let lines = totals.iter().map(line).collect();
    let surplus = hundredths(99_999_999_999_999_999);
    let sharing = Sharing { surplus, rounding, lines, ..Sharing::default() };
    Scenario { sharing: Some(sharing), ..support::indonesia() }
}

fn prime_totals(count: usize) -> Vec<i64> {
    BELOW.iter().take(count).map(|below| 100_000_000_000_000_000 - below).collect()
}

#[test]
fn six_pools_of_the_largest_amounts_are_calculated() {
    for rule in RemainderRule::ALL {
        let outcome = evaluate(&many_pools(&prime_totals(6), rule));
        assert_eq!(outcome.problems, [], "{rule:?}");
        assert!(figure(&outcome, Term::MemberTotal).is_some(), "{rule:?}");
    }
}

#[test]
fn as_many_pools_as_may_be_entered_are_calculated() {
    for count in 1..=12 {
        for rule in RemainderRule::ALL {
            let outcome = evaluate(&many_pools(&prime_totals(count), rule));
            assert!(outcome.problems.is_empty(), "{count} pools by {rule:?}: {:?}", outcome.problems);
        }
    }
}

#[test]
fn more_pools_than_can_always_be_added_are_refused_by_name() {
    let totals = vec![1_000; 13];
    let problems = evaluate(&many_pools(&totals, RemainderRule::LargestRemainder)).problems;
    assert!(problems.iter().any(|problem| problem.why == Refusal::TooMany), "{problems:?}");
}

proptest! {
    #![proptest_config(few_cases())]

    #[test]
    fn no_number_of_pools_makes_the_calculator_panic(
        totals in prop::collection::vec(1_i64..100_000_000_000_000_000, 1..=40), rule in rules()
    ) {
        let outcome = evaluate(&many_pools(&totals, rule));
        prop_assert_eq!(outcome.figures.is_empty(), !outcome.problems.is_empty());
    }
}
