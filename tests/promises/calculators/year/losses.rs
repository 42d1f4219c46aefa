//! A loss and its cover, and losses of earlier years.

use kalkulator_koperasi::domain::{Derivation, Nothing, Remark, ResultRemark, ResultTerm, Term, YearResult};

use crate::support::figure;
use crate::support::year::{bangau_hitam, is, outcome, rupiah};

#[test]
fn a_loss_is_covered_by_the_reserve_as_far_as_it_goes() {
    let loss = |reserve| YearResult { surplus: rupiah(-8_000_000), reserve, ..YearResult::default() };
    let covered = outcome(loss(rupiah(20_000_000)), bangau_hitam());
    assert!(is(&covered, ResultTerm::FromReserve, 8_000_000));
    assert!(is(&covered, ResultTerm::ReserveLeft, 12_000_000));
    assert!(figure(&covered, Term::Result(ResultTerm::LossCarried)).is_none());
    let short = outcome(loss(rupiah(5_000_000)), bangau_hitam());
    assert!(is(&short, ResultTerm::FromReserve, 5_000_000));
    assert!(is(&short, ResultTerm::LossCarried, -3_000_000));
    let without = outcome(loss(None), bangau_hitam());
    assert!(is(&without, ResultTerm::LossCarried, -8_000_000));
    for outcome in [covered, short, without] {
        assert!(outcome.remarks.contains(&Remark::Loss));
        assert!(is(&outcome, ResultTerm::ToShare, 0));
        assert!(is(&outcome, ResultTerm::ForMembers, 0));
    }
}

#[test]
fn a_small_surplus_first_covers_earlier_losses() {
    let year = YearResult {
        surplus: rupiah(2_000_000),
        loss_brought_forward: rupiah(5_000_000),
        ..YearResult::default()
    };
    let outcome = outcome(year, bangau_hitam());
    assert!(is(&outcome, ResultTerm::LossCarried, -3_000_000));
    assert!(is(&outcome, ResultTerm::ForMembers, 0));
}

#[test]
fn a_small_surplus_says_that_earlier_losses_take_it_all() {
    let year = YearResult {
        surplus: rupiah(40_000_000),
        loss_brought_forward: rupiah(60_000_000),
        unpaid: rupiah(3_000_000),
        ..YearResult::default()
    };
    let outcome = outcome(year, bangau_hitam());
    assert!(outcome.remarks.contains(&Remark::Result(ResultRemark::EarlierLosses)));
    assert!(!outcome.remarks.contains(&Remark::Loss), "this year ended with a surplus");
    let to_share = outcome.figure(Term::Result(ResultTerm::ToShare)).unwrap();
    assert_eq!(to_share.how(), &Derivation::Zero(Term::Result(ResultTerm::ToShare), Nothing::EarlierLosses));
    assert!(is(&outcome, ResultTerm::UnpaidKept, 3_000_000), "earlier surplus is not lost from sight");
}
