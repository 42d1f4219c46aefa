//! A year’s accounts add up, and what a promise needs keeps it.

use kalkulator_koperasi::domain::{
    Exact, Line, LineAt, Number, PoolPromise, Purpose, ResultTerm, Scenario, Sharing, Term, YearResult,
};
use kalkulator_koperasi::evaluate;
use proptest::prelude::*;
use rust_decimal::Decimal;

use crate::support::chance::{cases, rules};
use crate::support::year::{bangau_hitam, line, outcome, rupiah};
use crate::support::{figure, indonesia, same};

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn the_account_adds_up(
        surplus in -1_000_000_000_i64..1_000_000_000, loss in 0_i64..500_000_000, unpaid in 0_i64..1_000_000,
        reserve in 0_i64..800_000_000, village in 0_i64..=40, apart in 0_i64..1_000_000,
    ) {
        let year = YearResult {
            surplus: rupiah(surplus),
            loss_brought_forward: rupiah(loss),
            village_percent: rupiah(village),
            non_members: rupiah(apart),
            unpaid: rupiah(unpaid),
            reserve: rupiah(reserve),
            ..YearResult::default()
        };
        let outcome = outcome(year, bangau_hitam());
        let value = |term| figure(&outcome, Term::Result(term)).unwrap_or_else(Exact::zero);
        let after = surplus - loss;
        if after < 0 {
            let left = value(ResultTerm::ReserveLeft).plus(&value(ResultTerm::LossCarried));
            prop_assert!(same(&left, &Exact::whole((reserve + after).into())));
            let together = value(ResultTerm::FromReserve).minus(&value(ResultTerm::LossCarried));
            prop_assert!(same(&together, &Exact::whole((-after).into())) || reserve == 0);
        } else {
            let part = surplus * village / 100;
            let to_share = after - part - apart;
            if to_share < 0 {
                prop_assert_eq!(outcome.problems.len(), 1);
            } else {
                let shared = figure(&outcome, Term::Result(ResultTerm::ToShare))
                    .or_else(|| figure(&outcome, Term::Surplus)).unwrap();
                prop_assert!(same(&shared, &Exact::whole(to_share.into())));
            }
        }
    }

    #[test]
    fn the_surplus_that_a_promise_needs_keeps_it(
        promised in 1_i64..1_000_000_000, loss in 0_i64..1_000_000, unpaid in 0_i64..1_000_000, apart in 0_i64..1_000_000,
        village in 0_i64..=40,
    ) {
        let year = |surplus| YearResult {
            surplus: Some(Number(surplus)),
            loss_brought_forward: rupiah(loss),
            village_percent: rupiah(village),
            non_members: rupiah(apart),
            unpaid: rupiah(unpaid),
            promised: rupiah(promised),
            ..YearResult::default()
        };
        // A surplus far above all else, so that the way back is open.
        let first = outcome(year(Decimal::from(100_000_000_000_i64)), bangau_hitam());
        let needed = figure(&first, Term::Result(ResultTerm::RequiredSurplus)).unwrap();
        let Ok((rounded, whole)) = needed.cut(0) else { return Err(TestCaseError::fail("too large")) };
        prop_assert!(whole, "a surplus that can be paid");
        prop_assume!(rounded > Decimal::from(loss + apart) * Decimal::TWO);
        let second = outcome(year(rounded), bangau_hitam());
        let kept = figure(&second, Term::Result(ResultTerm::ForMembers)).unwrap();
        let off = kept.minus(&Exact::whole(promised.into()));
        prop_assert!(!off.is_negative(), "the promise is kept, the lines rounded");
        prop_assert!(off.compare(&Exact::whole(3)).is_le());
        let less = outcome(year(rounded - Decimal::ONE), bangau_hitam());
        let kept = figure(&less, Term::Result(ResultTerm::ForMembers)).unwrap();
        prop_assert!(kept.compare(&Exact::whole(promised.into())).is_lt(), "a rupiah less does not do");
    }

    #[test]
    fn the_surplus_and_the_percentage_for_a_pool_give_what_it_is_promised(
        promised in 1_i64..1_000_000_000, apart in 0_i64..1_000_000, village in 0_i64..=40,
    ) {
        let year = |surplus| YearResult {
            surplus: Some(Number(surplus)),
            non_members: rupiah(apart),
            village_percent: rupiah(village),
            pool_promise: Some(PoolPromise { amount: rupiah(promised), ..PoolPromise::default() }),
            ..YearResult::default()
        };
        let at = Line { at: LineAt::top(0), purpose: Purpose::CapitalReturn, basis: None };
        let first = outcome(year(Decimal::from(100_000_000_000_i64)), bangau_hitam());
        let value = |term| figure(&first, Term::Result(term)).unwrap();
        let percent = value(ResultTerm::PoolPercent(at));
        let shared = figure(&first, Term::Result(ResultTerm::ToShare)).or_else(|| figure(&first, Term::Surplus));
        prop_assert!(!percent.times(&shared.unwrap()).compare(&Exact::whole(promised.into())).is_lt());
        let (needed, _) = value(ResultTerm::PoolSurplus(at)).cut(0).unwrap();
        prop_assume!(needed > Decimal::from(apart) * Decimal::TWO);
        let second = outcome(year(needed), bangau_hitam());
        let paid = figure(&second, Term::Paid(at)).or_else(|| figure(&second, Term::Amount(at))).unwrap();
        prop_assert!(!paid.compare(&Exact::whole(promised.into())).is_lt());
        let less = outcome(year(needed - Decimal::ONE), bangau_hitam());
        let paid = figure(&less, Term::Paid(at)).or_else(|| figure(&less, Term::Amount(at))).unwrap();
        prop_assert!(paid.compare(&Exact::whole(promised.into())).is_lt(), "a rupiah less does not do");
    }

    #[test]
    fn by_every_rule_and_on_both_levels_the_surplus_is_the_least(
        promised in 1_i64..1_000_000, village in 0_i64..=40, rule in rules(),
        cuts in (1_i64..99, 1_i64..99, 1_i64..99), one_level in any::<bool>(),
    ) {
        let mut members = line(Purpose::Members, cuts.0);
        if !one_level {
            members.lines = vec![line(Purpose::CapitalReturn, cuts.1), line(Purpose::PatronageRefund, 100 - cuts.1)];
        }
        let rest = 100 - cuts.0;
        let reserve = rest * cuts.2 / 100;
        let lines = vec![line(Purpose::Reserve, reserve), members, line(Purpose::Social, rest - reserve)];
        let run = |surplus: Decimal| {
            let year = YearResult {
                surplus: Some(Number(surplus)),
                village_percent: rupiah(village),
                promised: rupiah(promised),
                ..YearResult::default()
            };
            let sharing = Sharing { lines: lines.clone(), rounding: rule, ..Sharing::default() };
            evaluate(&Scenario { result: Some(year), sharing: Some(sharing), ..indonesia() })
        };
        let needed = figure(&run(Decimal::from(100_000_000_000_i64)), Term::Result(ResultTerm::RequiredSurplus)).unwrap();
        let (needed, _) = needed.cut(0).unwrap();
        let kept = |surplus| figure(&run(surplus), Term::Result(ResultTerm::ForMembers)).unwrap();
        prop_assert!(!kept(needed).compare(&Exact::whole(promised.into())).is_lt(), "{needed} keeps the promise");
        prop_assert!(kept(needed - Decimal::ONE).compare(&Exact::whole(promised.into())).is_lt(), "less does not");
    }
}
