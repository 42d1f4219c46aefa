//! What makes the difference between two cases is found in their derivations.

use kalkulator_koperasi::domain::{
    FinanceAt, FinanceTerm, Financing, FinancingKind, LoanTerm, MemberLoan, Outcome, Scenario, Term, partings,
};
use kalkulator_koperasi::evaluate;

use crate::support::{exact, indonesia, same, some};

fn loan(kind: FinancingKind, principal: &str, percent: &str, months: u16) -> Outcome {
    let contract = Financing {
        kind,
        principal: some(principal),
        monthly_percent: some(percent),
        months: Some(months),
        ..Financing::default()
    };
    evaluate(&Scenario { loan: Some(MemberLoan { contract, ..MemberLoan::default() }), ..indonesia() })
}

/// The terms of every pair that makes the difference in a figure.
fn causes(one: &Outcome, other: &Outcome, of: Term) -> Vec<[Option<Term>; 2]> {
    let (one, other) = (one.figure(of).unwrap(), other.figure(of).unwrap());
    partings(one, other).into_iter().map(|(one, other)| [one.term(), other.term()]).collect()
}

const COST: Term = Term::Loan(LoanTerm::Cost);

fn of_contract(term: FinanceTerm) -> Term {
    Term::Finance(FinanceAt::MEMBER, term)
}

fn alone(term: FinanceTerm) -> Vec<[Option<Term>; 2]> {
    vec![[Some(of_contract(term)); 2]]
}

#[test]
fn what_was_entered_otherwise_makes_the_difference() {
    for kind in [FinancingKind::Flat, FinancingKind::Declining, FinancingKind::Annuity] {
        let first = loan(kind, "12000000", "1.5", 12);
        let dearer = loan(kind, "12000000", "2", 12);
        assert_eq!(causes(&first, &dearer, COST), alone(FinanceTerm::MonthlyRate), "{kind:?}");
        let larger = loan(kind, "15000000", "1.5", 12);
        assert_eq!(causes(&first, &larger, COST), alone(FinanceTerm::Principal), "{kind:?}");
        assert!(causes(&first, &first, COST).is_empty(), "{kind:?}");
    }
}

#[test]
fn another_way_is_the_first_number_that_stands_in_the_place_of_another() {
    let flat = loan(FinancingKind::Flat, "12000000", "1.5", 12);
    let declining = loan(FinancingKind::Declining, "12000000", "1.5", 12);
    let found = causes(&flat, &declining, COST);
    let (principal, left) = (of_contract(FinanceTerm::Principal), of_contract(FinanceTerm::Balance(1)));
    assert!(found.contains(&[Some(principal), Some(left)]), "{found:?}");
}

#[test]
fn two_reasons_are_both_told() {
    let first = loan(FinancingKind::Flat, "12000000", "1.5", 12);
    let other = loan(FinancingKind::Flat, "10000000", "1.25", 12);
    let found = causes(&first, &other, COST);
    assert_eq!(found, [alone(FinanceTerm::Principal), alone(FinanceTerm::MonthlyRate)].concat());
    let (one, other) = (first.figure(COST).unwrap(), other.figure(COST).unwrap());
    let pairs = partings(one, other);
    let (before, after) = pairs[0];
    assert!(same(before.value(), &exact("12000000")) && same(after.value(), &exact("10000000")));
}

#[test]
fn fifty_years_of_months_are_walked_through_once() {
    let first = loan(FinancingKind::Annuity, "900000000", "0.75", 600);
    let other = loan(FinancingKind::Annuity, "900000000", "0.76", 600);
    let last = of_contract(FinanceTerm::Balance(599));
    assert!(!causes(&first, &other, last).is_empty());
}
