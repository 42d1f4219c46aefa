//! Closings add up, and who stays neither gains nor loses by those who leave.

use kalkulator_koperasi::domain::{
    Capital, CapitalItem, CapitalMovement, CapitalTerm, Exact, Growth, Number, Scenario, Term,
};
use kalkulator_koperasi::evaluate;
use proptest::prelude::*;
use rust_decimal::Decimal;

use crate::properties::numbers::sen;
use crate::support::chance::cases;
use crate::support::{self, figure, malaysia, same};

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn nobody_who_stays_gains_or_loses_by_those_who_leave(
        members in 1_u32..1000, joining in 0_u32..50, leaving in 0_u32..50, begin in sen(), once in sen(), monthly in sen(),
    ) {
        let growth = Growth {
            years: 10,
            members: Some(members),
            joining,
            leaving,
            capital: Some(begin),
            once: Some(once),
            monthly: Some(monthly),
        };
        let capital = Capital { growth: Some(growth), ..Capital::default() };
        let outcome = evaluate(&Scenario { capital: Some(capital), ..support::malaysia() });
        prop_assert_eq!(&outcome.problems, &vec![]);
        let at = |term| figure(&outcome, Term::Capital(term));
        let mut count = i128::from(members);
        for year in 1..=10 {
            count += i128::from(joining);
            let left = (count - i128::from(leaving)).max(0);
            if let (Some(before), Some(end)) = (at(CapitalTerm::BeforeLeaving(year)), at(CapitalTerm::YearEnd(year))) {
                prop_assert!(same(&before.times(&Exact::whole(left)), &end.times(&Exact::whole(count))));
            }
            count = left;
        }
    }

    #[test]
    fn closings_add_up_and_open_the_next_year(
        opening in 0_i64..1_000_000_000, paid_in in 0_i64..1_000_000, moved in -1_000_i64..1_000, back in 0_i64..1_000_000,
    ) {
        let sen = |amount: i64| Number(Decimal::new(amount, 2));
        let movement = CapitalMovement {
            of: CapitalItem::Shares, opening: Some(sen(opening)), paid_in: Some(sen(paid_in)),
            transferred: Some(sen(moved)), paid_back: Some(sen(back)), reported: None,
        };
        let capital = Capital { movements: vec![movement], ..Capital::default() };
        let outcome = evaluate(&Scenario { capital: Some(capital), ..malaysia() });
        let expected = opening + paid_in + moved - back;
        if expected < 0 {
            prop_assert_eq!(outcome.problems.len(), 1);
        } else {
            let closing = figure(&outcome, Term::Capital(CapitalTerm::Closing(CapitalItem::Shares))).unwrap();
            prop_assert!(same(&closing, &Exact::whole(expected.into()).over(&Exact::whole(100))));
        }
    }
}
