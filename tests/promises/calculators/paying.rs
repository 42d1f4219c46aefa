//! What one member is paid of several pools, and which part gives where the total is rounded.

use kalkulator_koperasi::domain::{
    Basis, Derivation, Origin, Outcome, Purpose, RemainderRule, Scenario, Sharing, SplitLine, Term,
};
use kalkulator_koperasi::evaluate;

use crate::support::{self, at, exact, figure, indonesia, malaysia, same, sharing, some, top};

fn pool(purpose: Purpose, percent: &str, parts: &[(Basis, &str, &str)]) -> SplitLine {
    let part = |(of, member, total): &(Basis, &str, &str)| support::part(*of, some(member), some(total));
    SplitLine { basis: parts.iter().map(part).collect(), ..SplitLine::new(purpose, some(percent)) }
}

/// Exactly 3,000,000 of capital, and 397,058.82… of purchases.
fn two_pools(rounding: RemainderRule) -> Outcome {
    let savings = [
        (Basis::PrincipalContribution, "1500000", "28000000"),
        (Basis::MandatoryContribution, "5000000", "50000000"),
    ];
    let purchases = [(Basis::Purchases, "1500000", "102000000")];
    let lines =
        vec![pool(Purpose::CapitalReturn, "40", &savings), pool(Purpose::PatronageRefund, "30", &purchases)];
    let sharing = Sharing { rounding, ..sharing("90000000", lines) };
    evaluate(&Scenario { sharing: Some(sharing), ..indonesia() })
}

fn paid(outcome: &Outcome, parts: [&str; 2], total: &str) {
    for (place, part) in parts.into_iter().enumerate() {
        let paid = at(outcome, top(place), Term::MemberPaid).unwrap();
        assert!(same(&paid, &exact(part)), "line {place}: {} instead of {part}", paid.fraction());
    }
    assert!(same(&figure(outcome, Term::MemberTotal).unwrap(), &exact(total)));
}

#[test]
fn a_part_that_can_be_paid_as_it_is_stays_so() {
    paid(&two_pools(RemainderRule::LargestRemainder), ["3000000", "397058"], "3397058");
    paid(&two_pools(RemainderRule::FloorRestToReserve), ["3000000", "397058"], "3397058");
    paid(&two_pools(RemainderRule::HalfUp), ["3000000", "397059"], "3397059");
}

#[test]
fn a_total_in_hundreds_takes_only_what_a_part_has_beyond_its_hundreds() {
    paid(&two_pools(RemainderRule::FloorHundredRestToSocial), ["3000000", "397000"], "3397000");
}

#[test]
fn a_total_in_hundreds_takes_from_the_smallest_remainder_first_and_in_turn() {
    let lines = vec![
        pool(Purpose::CapitalReturn, "50", &[(Basis::MemberCapital, "1", "2")]),
        pool(Purpose::PatronageRefund, "50", &[(Basis::Transactions, "1", "2")]),
    ];
    let rounding = RemainderRule::FloorHundredRestToSocial;
    let sharing = Sharing { rounding, ..sharing("662", lines) };
    let outcome = evaluate(&Scenario { sharing: Some(sharing), ..indonesia() });
    // Each is 165.50; 30 of the 165 go, in turn, and neither falls below its hundred.
    paid(&outcome, ["150", "150"], "300");
}

#[test]
fn where_a_single_unit_goes_it_is_that_of_the_smallest_remainder() {
    let lines = vec![
        pool(Purpose::CapitalReturn, "10", &[(Basis::MemberCapital, "1", "1")]),
        pool(Purpose::PatronageRefund, "50", &[(Basis::Transactions, "100", "1519")]),
    ];
    let rounding = RemainderRule::FloorHundredRestToSocial;
    let sharing = Sharing { rounding, ..sharing("1519", lines) };
    let outcome = evaluate(&Scenario { sharing: Some(sharing), ..indonesia() });
    // 151.90 and 50 together are paid as 200: one of the 201 whole units goes.
    paid(&outcome, ["151", "49"], "200");
}

#[test]
fn what_was_not_moved_is_not_told_as_rounded() {
    let outcome = two_pools(RemainderRule::LargestRemainder);
    let paid = outcome.figures.iter().filter(|step| matches!(step.term(), Some(Term::MemberPaid(_))));
    let told: Vec<_> = paid.map(|step| matches!(step.how(), Derivation::Split(..))).collect();
    assert_eq!(told, [false, true]);
}

#[test]
fn cash_to_five_sen_leaves_a_part_of_nothing_at_nothing() {
    let lines = vec![
        pool(Purpose::CapitalReturn, "50", &[(Basis::MemberCapital, "0", "3")]),
        pool(Purpose::PatronageRefund, "50", &[(Basis::Transactions, "1", "3")]),
    ];
    let outcome = evaluate(&Scenario { sharing: Some(sharing("1", lines)), ..malaysia() });
    let paid = |place| at(&outcome, top(place), Term::MemberPaid).unwrap();
    assert!(same(&paid(0), &exact("0")) && same(&paid(1), &exact("0.16")));
}

#[test]
fn what_a_list_is_paid_together_is_the_sum_of_its_parts() {
    let list = kalkulator_koperasi::domain::AmountOverList {
        amount: some("1000"),
        rounding: RemainderRule::FloorHundredRestToSocial,
        members: ["A", "B", "C"].map(member).into(),
    };
    let outcome = evaluate(&Scenario { allocation: Some(list), ..indonesia() });
    let together = outcome.figure(Term::PaidTogether).unwrap();
    assert!(same(together.value(), &exact("900")));
    assert_eq!(together.how(), &Derivation::Given(Term::PaidTogether, Origin::AddedUp));
}

fn member(number: &str) -> kalkulator_koperasi::domain::ListedMember {
    kalkulator_koperasi::domain::ListedMember {
        number: number.into(),
        weight: support::number("1"),
        fraction: None,
    }
}
