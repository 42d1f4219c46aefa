//! What several tests need: values from text, lines from few words, figures by place.

#![allow(dead_code, reason = "each test uses its own part of this")]

pub mod chance;
pub mod plant;
pub mod year;

use std::collections::BTreeMap;
use std::path::Path;

use kalkulator_koperasi::domain::{
    Basis, BasisPart, ContractOf, Country, Date, Exact, FinanceAt, Line, LineAt, Number, Outcome, Scenario,
    Sharing, SplitLine, Step, Term,
};
use rust_decimal::Decimal;

/// A decimal as a golden file or a table writes it.
pub fn decimal(text: &str) -> Decimal {
    Decimal::from_str_exact(text).or_else(|_| Decimal::from_scientific(text)).expect(text)
}

pub fn exact(text: &str) -> Exact {
    Exact::decimal(decimal(text))
}

/// A number as a scenario takes it: what the canonical form refuses cannot slip into a test.
pub fn number(text: &str) -> Number {
    Number::from_canonical(text).unwrap_or_else(|reason| panic!("{text}: {reason}"))
}

pub fn some(text: &str) -> Option<Number> {
    Some(number(text))
}

pub fn indonesia() -> Scenario {
    Scenario::new(Country::Indonesia, Date::known::<2025, 12, 31>())
}

pub fn malaysia() -> Scenario {
    Scenario::new(Country::Malaysia, Date::known::<2025, 12, 31>())
}

/// The first contract that is no plant's.
pub const CONTRACT: FinanceAt = FinanceAt { place: 0, of: ContractOf::Scenario };

pub fn sharing(surplus: &str, lines: Vec<SplitLine>) -> Sharing {
    Sharing { surplus: some(surplus), lines, ..Sharing::default() }
}

pub fn part(of: Basis, member: Option<Number>, total: Option<Number>) -> BasisPart {
    BasisPart { of, member, total, non_members: None }
}

pub fn top(top: usize) -> LineAt {
    LineAt::top(top)
}

pub fn sub(top: usize, sub: usize) -> LineAt {
    LineAt::top(top).below(sub)
}

/// The value of the figure of one kind that belongs to the line at a place.
pub fn at(outcome: &Outcome, place: LineAt, kind: fn(Line) -> Term) -> Option<Exact> {
    let is_it = |step: &&Step| {
        step.term().is_some_and(|term| term.line().is_some_and(|line| line.at == place && kind(line) == term))
    };
    outcome.figures.iter().find(is_it).map(value)
}

/// The value of the figure of this name.
pub fn figure(outcome: &Outcome, term: Term) -> Option<Exact> {
    outcome.figure(term).map(value)
}

pub fn value(step: &Step) -> Exact {
    *step.value()
}

/// All figures of one kind added up.
pub fn sum(outcome: &Outcome, counts: impl Fn(Term) -> bool) -> Exact {
    let figures = outcome.figures.iter().filter(|step| step.term().is_some_and(&counts));
    figures.fold(Exact::zero(), |sum, step| sum.plus(step.value()))
}

/// The member's total before any rounding.
pub fn exact_total(outcome: &Outcome) -> Option<Exact> {
    figure(outcome, Term::MemberTotalExact).or_else(|| figure(outcome, Term::MemberTotal))
}

pub fn same(left: &Exact, right: &Exact) -> bool {
    left.compare(right).is_eq()
}

/// Whether a part in units is no further from its exact amount than the steps of a rounding around that.
pub fn is_between_steps(paid: &Exact, exact: &Exact, step: &Exact) -> bool {
    let steps = exact.over(step);
    paid.compare(&steps.floor().times(step)).is_ge() && paid.compare(&steps.ceiling().times(step)).is_le()
}

pub fn size(of: &Exact) -> Exact {
    if of.is_negative() { Exact::zero().minus(of) } else { *of }
}

/// Compares the scenarios of the golden cases with those that are kept for the command and for other machines. With
/// `KEEP_SCENARIOS=1` they are written anew.
#[track_caller]
pub fn kept(name: &str, cases: Vec<(String, Vec<Scenario>)>) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/scenarios").join(name);
    let cases: BTreeMap<_, _> = cases.into_iter().collect();
    let rows = cases.iter().map(|(id, scenarios)| {
        let text = serde_json::to_string(scenarios).expect("scenarios");
        format!("{}: {text}", serde_json::to_string(id).expect("an id"))
    });
    let text = format!("{{\n{}\n}}\n", rows.collect::<Vec<_>>().join(",\n"));
    if std::env::var_os("KEEP_SCENARIOS").is_some() {
        std::fs::write(&path, &text).expect("written");
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(kept == text, "{name} is not what the cases give: run the test with KEEP_SCENARIOS=1");
}
