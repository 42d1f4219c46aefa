//! What a split leaves open.

use kalkulator_koperasi::domain::{
    Exact, Outcome, Purpose, RemainderRule, Remark, Scenario, Sharing, SplitLine, Term,
};
use kalkulator_koperasi::evaluate;

use crate::support::{self, at, figure, same, top};

/// Social fund 95 %, the rest of Rp 1,001 left open: Rp 50.05.
fn open_split(rounding: RemainderRule, purpose: Purpose) -> Outcome {
    let line = SplitLine::new(purpose, support::some("95"));
    let sharing = Sharing { rounding, ..support::sharing("1001", vec![line]) };
    evaluate(&Scenario { sharing: Some(sharing), ..support::indonesia() })
}

#[test]
fn what_a_split_leaves_open_is_not_given_to_the_fund_of_the_rest() {
    for (rule, purpose) in [
        (RemainderRule::FloorRestToReserve, Purpose::Reserve),
        (RemainderRule::FloorHundredRestToSocial, Purpose::Social),
    ] {
        let outcome = open_split(rule, purpose);
        let paid = at(&outcome, top(0), Term::Paid).unwrap();
        let open = figure(&outcome, Term::Unallocated).unwrap();
        assert_eq!(open.fraction(), "1001/20");
        // The line's own 950.95, its rounding given back; of the open 50.05 less than one rupiah.
        let over = paid.plus(&open).minus(&Exact::whole(1_001));
        assert!(
            over.compare(&Exact::whole(1)).is_lt(),
            "{rule:?}: {} paid, {} open",
            paid.fraction(),
            open.fraction()
        );
    }
}

#[test]
fn what_the_second_level_leaves_open_is_shown() {
    let half = |percent| SplitLine::new(Purpose::PatronageRefund, support::some(percent));
    let members = SplitLine {
        lines: vec![half("40"), half("50")],
        ..SplitLine::new(Purpose::Members, support::some("100"))
    };
    let sharing = support::sharing("1000000", vec![members]);
    let outcome = evaluate(&Scenario { sharing: Some(sharing), ..support::indonesia() });
    let open = outcome.figures.iter().find(|figure| matches!(figure.term(), Some(Term::UnallocatedIn(_))));
    assert!(same(open.unwrap().value(), &Exact::whole(100_000)));
    assert!(outcome.remarks.contains(&Remark::Unallocated));
}
