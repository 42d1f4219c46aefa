//! A year’s accounts, the split of a school’s co-op, and the figures of a year.

use kalkulator_koperasi::domain::{
    Exact, Number, Outcome, Purpose, ResultTerm, Scenario, Sharing, SplitLine, Term, YearResult,
};
use kalkulator_koperasi::evaluate;
use rust_decimal::Decimal;

use super::{figure, indonesia, same};

pub fn line(purpose: Purpose, percent: i64) -> SplitLine {
    SplitLine::new(purpose, Some(Number(Decimal::from(percent))))
}

pub fn rupiah(amount: i64) -> Option<Number> {
    Some(Number(Decimal::from(amount)))
}

/// The split of Koperasi Perguruan Bangau Hitam, 2008.
pub fn bangau_hitam() -> Vec<SplitLine> {
    [
        (Purpose::CapitalReturn, 25),
        (Purpose::PatronageRefund, 30),
        (Purpose::Reserve, 10),
        (Purpose::Board, 10),
        (Purpose::Education, 15),
        (Purpose::Social, 10),
    ]
    .map(|(purpose, percent)| line(purpose, percent))
    .into()
}

pub fn outcome(result: YearResult, lines: Vec<SplitLine>) -> Outcome {
    let sharing = Sharing { lines, ..Sharing::default() };
    evaluate(&Scenario { result: Some(result), sharing: Some(sharing), ..indonesia() })
}

pub fn is(outcome: &Outcome, term: ResultTerm, amount: i64) -> bool {
    figure(outcome, Term::Result(term)).is_some_and(|value| same(&value, &Exact::whole(amount.into())))
}
