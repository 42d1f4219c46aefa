//! Every case is tested, or listed with the reason why not; and what a tested one leaves out.

use super::case::{Case, cases};

/// What the calculators cannot express, and why.
const NOT_EXPRESSIBLE: [(&str, &str); 3] = [
    ("loan-07", "a factor for each unit lent: loans are told by rate and months"),
    ("input-07", "typing, focus and going back: the journeys in a browser"),
    ("input-08", "the wheel of a mouse: the journeys in a browser"),
];

/// What a case that is tested says besides, and why that is not.
const LEFT_OUT: [(&str, &str); 12] = [
    (
        "calc-01",
        "what is left over from year to year has no input: the figures of the page are tested by amounts",
    ),
    ("calc-04", "a pool shared by heads has no basis of that name: it is tested as a list of equal weights"),
    ("calc-08", "heads and years of membership stand as transactions; nothing compounds interest on savings"),
    ("calc-09", "a third level is refused; nothing holds back a part of what is paid"),
    ("loan-01", "interest added to the debt in the first months has no input: tested from the grown debt"),
    ("loan-04", "nothing rounds an instalment to Rp 1,000: tested to the rupiah"),
    ("loan-06", "loans run for months, not days: tested as what is lent earns by days"),
    ("loan-09", "months that follow from an instalment are not worked out: tested from the months"),
    ("proc-04", "25.0 % is read off a line between two rates; the rate itself is tested"),
    ("proc-07", "doubled dots are refused by the general reason: what they stand for is not certain"),
    ("input-01", "the sign on a telephone's keys is the page's"),
    ("input-05", "changing the country after typing is the page's"),
];

fn is_tested(case: &Case) -> bool {
    !case.runs.is_empty() || !case.typed.is_empty()
}

#[test]
fn every_public_case_is_tested_or_listed_but_not_both() {
    let cases = cases();
    for case in &cases {
        let listed = NOT_EXPRESSIBLE.iter().any(|(id, _)| *id == case.id);
        assert!(is_tested(case) != listed, "{} is tested and listed, or neither", case.id);
        assert!(case.topic == "input" || case.runs.len() + usize::from(listed) > 0, "{}", case.id);
        assert!(cases.iter().filter(|other| other.id == case.id).count() == 1, "{} twice", case.id);
    }
    let known = |wanted: &str| cases.iter().find(|case| case.id == wanted);
    assert!(NOT_EXPRESSIBLE.iter().all(|(id, why)| known(id).is_some() && !why.is_empty()));
    assert!(LEFT_OUT.iter().all(|(id, why)| known(id).is_some_and(is_tested) && !why.is_empty()));
}

#[test]
fn every_case_says_where_it_is_from_and_what_is_wrong_there() {
    let topics = ["sharing", "dividends", "processing", "loans", "input"];
    for case in cases() {
        assert!(topics.contains(&case.topic.as_str()), "{} is of no topic", case.id);
        assert!(!case.source.is_empty() && case.year.is_none_or(|year| year > 1990), "{}", case.id);
        for wrong in &case.printed_wrong {
            assert!(!wrong.what.is_empty() && wrong.printed != wrong.right, "{}", case.id);
            assert!(!case.runs.iter().any(|run| run.gives(&wrong.printed)), "{}: {}", case.id, wrong.printed);
        }
    }
}
