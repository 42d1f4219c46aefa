//! Months at the start of a loan in which nothing is paid, and instalments that are small beside the interest.

use kalkulator_koperasi::domain::{
    Exact, FinanceInput, FinanceTerm, Financing, FinancingKind, GraceInterest, InputPath, Outcome,
    PayRounding, Refusal, Scenario, Term,
};
use kalkulator_koperasi::evaluate;

use crate::support::{CONTRACT, exact, figure, indonesia, malaysia, same, some};

fn loan(kind: FinancingKind, grace: u16, interest: GraceInterest) -> Financing {
    Financing {
        kind,
        principal: some("1000000"),
        monthly_percent: some("1"),
        months: Some(4 + grace),
        grace_months: grace,
        grace_interest: interest,
        schedule: true,
        ..Financing::default()
    }
}

fn run(contract: Financing) -> Outcome {
    evaluate(&Scenario { financing: vec![contract], ..indonesia() })
}

fn found(outcome: &Outcome, term: FinanceTerm) -> Option<Exact> {
    figure(outcome, Term::Finance(CONTRACT, term))
}

fn is(outcome: &Outcome, term: FinanceTerm, right: &str) {
    let value = found(outcome, term).unwrap_or_else(|| panic!("{term:?}: {:?}", outcome.problems));
    assert!(same(&value, &exact(right)), "{term:?}: {} instead of {right}", value.fraction());
}

#[test]
fn interest_of_the_grace_is_added_to_the_debt() {
    // 10,000 of the million and 10,100 of 1,010,000: 1,020,100 are owed, 255,025 a month of it.
    let declining = run(loan(FinancingKind::Declining, 2, GraceInterest::Added));
    is(&declining, FinanceTerm::Balance(2), "1020100");
    is(&declining, FinanceTerm::DebtAfterGrace, "1020100");
    assert!(found(&declining, FinanceTerm::Instalment(1)).is_none(), "nothing is paid");
    is(&declining, FinanceTerm::PrincipalEach, "255025");
    is(&declining, FinanceTerm::Interest(3), "10201");
    is(&declining, FinanceTerm::Instalment(3), "265226");
    is(&declining, FinanceTerm::Balance(6), "0");
    // 20,100 before; 10,201, 7,650.75, 5,100.5 and 2,550.25 to the rupiah after.
    is(&declining, FinanceTerm::TotalInterest, "45603");
    is(&declining, FinanceTerm::TotalPaid, "1045603");
    // Flat interest is on what was borrowed: twice 10,000 are added, and four times paid.
    let flat = run(loan(FinancingKind::Flat, 2, GraceInterest::Added));
    is(&flat, FinanceTerm::DebtAfterGrace, "1020000");
    is(&flat, FinanceTerm::Instalment(3), "265000");
    is(&flat, FinanceTerm::TotalPaid, "1060000");
}

#[test]
fn interest_of_the_grace_comes_with_the_first_instalment() {
    let flat = run(loan(FinancingKind::Flat, 2, GraceInterest::WithFirst));
    is(&flat, FinanceTerm::DeferredInterest, "20000");
    assert!(found(&flat, FinanceTerm::Instalment(2)).is_none(), "nothing is paid");
    is(&flat, FinanceTerm::Instalment(3), "280000");
    is(&flat, FinanceTerm::Instalment(4), "260000");
    is(&flat, FinanceTerm::Balance(6), "0");
    is(&flat, FinanceTerm::TotalPaid, "1060000");
    // 1,000,000 over four months at 1 % is 256,281.09 a month.
    let annuity = run(loan(FinancingKind::Annuity, 2, GraceInterest::WithFirst));
    is(&annuity, FinanceTerm::InstalmentEach, "256281");
    is(&annuity, FinanceTerm::Instalment(3), "276281");
    is(&annuity, FinanceTerm::Instalment(4), "256281");
    is(&annuity, FinanceTerm::Balance(6), "0");
}

#[test]
fn what_is_paid_adds_up_to_all_that_is_paid() {
    for kind in [FinancingKind::Flat, FinancingKind::Declining, FinancingKind::Annuity] {
        for interest in [GraceInterest::Paid, GraceInterest::Added, GraceInterest::WithFirst] {
            for rounding in PayRounding::ALL {
                let contract = Financing { rounding, principal: some("1234.56"), ..loan(kind, 3, interest) };
                let outcome = evaluate(&Scenario { financing: vec![contract], ..malaysia() });
                let paid = (1..=7).filter_map(|month| found(&outcome, FinanceTerm::Instalment(month)));
                let total = found(&outcome, FinanceTerm::TotalPaid).unwrap();
                assert!(same(&paid.sum(), &total), "{kind:?} {interest:?} {rounding:?}");
                is(&outcome, FinanceTerm::Balance(7), "0");
            }
        }
    }
}

#[test]
fn interest_of_no_grace_is_none() {
    let refused = |contract| {
        run(contract).problems.into_iter().map(|problem| (problem.at, problem.why)).collect::<Vec<_>>()
    };
    let at = |input| InputPath::Financing(CONTRACT, input);
    let without = loan(FinancingKind::Flat, 0, GraceInterest::Added);
    assert_eq!(refused(without), [(at(FinanceInput::GraceInterest), Refusal::NotUsed)]);
    let rent = Financing {
        kind: FinancingKind::Ijarah,
        rent: some("50"),
        months: Some(6),
        grace_months: 1,
        grace_interest: GraceInterest::WithFirst,
        ..Financing::default()
    };
    assert_eq!(refused(rent), [(at(FinanceInput::GraceInterest), Refusal::NotUsed)]);
}

#[test]
fn an_instalment_repays_from_the_first_month_on() {
    // The interest of 1,000 at 0.55 % is 5.5, paid with 6; exactly 5.71 a month would be paid with 6 too.
    let small = Financing {
        kind: FinancingKind::Annuity,
        principal: some("1000"),
        monthly_percent: some("0.55"),
        months: Some(600),
        schedule: true,
        ..Financing::default()
    };
    let outcome = run(small);
    let (each, interest) = (FinanceTerm::InstalmentEach, FinanceTerm::Interest(1));
    let [each, interest] = [each, interest].map(|term| found(&outcome, term).unwrap());
    assert!(each.compare(&interest).is_gt(), "{} of {}", each.fraction(), interest.fraction());
    assert!(found(&outcome, FinanceTerm::Repaid(1)).unwrap().is_positive());
    assert!(
        (1..=600)
            .any(|month| found(&outcome, FinanceTerm::Balance(month)).is_some_and(|left| left.is_zero()))
    );
}

#[test]
fn a_contract_over_nothing_and_an_instalment_of_nothing_are_refused() {
    let refused = |contract: Financing| {
        let problems = run(contract).problems;
        problems.into_iter().map(|problem| (problem.at.path(), problem.why.code())).collect::<Vec<_>>()
    };
    for kind in [FinancingKind::Flat, FinancingKind::Declining, FinancingKind::Annuity] {
        let nothing = Financing { principal: some("0"), ..loan(kind, 0, GraceInterest::Paid) };
        assert_eq!(refused(nothing), [("financing[0].principal".into(), "not_positive")], "{kind:?}");
        let sen = Financing { principal: some("1000000.50"), ..loan(kind, 0, GraceInterest::Paid) };
        assert_eq!(refused(sen), [("financing[0].principal".into(), "parts_of_unit")], "{kind:?}");
        // 300 rupiah over 360 months: less than a rupiah a month.
        let long = Financing {
            principal: some("300"),
            monthly_percent: some("0"),
            months: Some(360),
            ..loan(kind, 0, GraceInterest::Paid)
        };
        assert_eq!(refused(long), [("financing[0].months".into(), "instalment_too_small")], "{kind:?}");
    }
    let sale = |price: &str, months| Financing {
        kind: FinancingKind::Murabahah,
        principal: some(price),
        margin: some("0"),
        months: Some(months),
        ..Financing::default()
    };
    assert_eq!(refused(sale("0", 12)), [("financing[0].principal".into(), "not_positive")]);
    assert_eq!(refused(sale("300", 360)), [("financing[0].months".into(), "instalment_too_small")]);
}

#[test]
fn months_without_rent_are_of_a_lease_that_ends() {
    let lease =
        Financing { kind: FinancingKind::Ijarah, rent: some("50"), grace_months: 3, ..Financing::default() };
    let missing = run(lease).missing;
    assert_eq!(missing[0].0.path(), "financing[0].months");
}
