//! What a figure rests on is found once, by however many ways it is come to.

use std::collections::HashSet;

use kalkulator_koperasi::domain::{
    FinanceAt, FinanceTerm, Financing, FinancingKind, LoanTerm, MemberLoan, Scenario, Step, Term,
    names_behind,
};
use kalkulator_koperasi::evaluate;

use crate::support::{indonesia, some};

#[test]
fn a_step_that_is_shared_over_and_over_is_looked_at_once() {
    // By every way there would be 2^64 of the first.
    let doubled = (0..64).fold(Step::one(), |step, _| step.plus(&step));
    let mut looked_at = 0;
    doubled.walk(&mut |_| {
        looked_at += 1;
        true
    });
    assert_eq!(looked_at, 65);
}

#[test]
fn nothing_below_is_looked_at_where_it_is_not_wanted() {
    let mut seen = Vec::new();
    Step::one().plus(&Step::one()).named(Term::Nothing, None).walk(&mut |step| {
        seen.push(step.term());
        step.term() != Some(Term::Nothing)
    });
    assert_eq!(seen, [Some(Term::Nothing)]);
}

/// Every month stands in the next one twice, by its interest and by what is left of it.
#[test]
fn a_long_schedule_rests_on_each_of_its_months() {
    for (kind, months) in [(FinancingKind::Annuity, 360), (FinancingKind::Declining, 600)] {
        let contract = Financing {
            kind,
            principal: some("240000000"),
            monthly_percent: some("1"),
            months: Some(months),
            schedule: true,
            ..Financing::default()
        };
        let loan = MemberLoan { contract, ..MemberLoan::default() };
        let outcome = evaluate(&Scenario { loan: Some(loan), ..indonesia() });
        let cost = outcome.figure(Term::Loan(LoanTerm::Cost)).unwrap();
        let behind: HashSet<_> = names_behind(&[cost]).into_iter().map(|term| format!("{term:?}")).collect();
        let entered = [FinanceTerm::Principal, FinanceTerm::MonthlyRate];
        for term in entered.into_iter().chain((1..=months).map(FinanceTerm::Interest)) {
            let term = Term::Finance(FinanceAt::MEMBER, term);
            assert!(behind.contains(&format!("{term:?}")), "{kind:?}: {term:?}");
        }
    }
}
