//! What an answer is made of, line by line, so that the lines add up to it.

use rust_decimal::Decimal;

use crate::domain::{Derivation, Exact, Operation, Outcome, Step, Term};

/// A line of an answer.
#[derive(Clone)]
pub(super) struct Line {
    /// Its exact amount.
    pub exact: Step,
    /// The amount that is paid, where that is a figure of its own.
    pub paid: Option<Step>,
    /// Whether it is taken off.
    pub is_less: bool,
}

impl Line {
    /// The amount as it is paid, with its sign; what cannot be paid is cut to the hundredth.
    pub fn amount(&self) -> Decimal {
        let value =
            self.paid.as_ref().unwrap_or(&self.exact).value().cut(2).map_or(Decimal::ZERO, |(cut, _)| cut);
        if self.is_less { Decimal::ZERO.checked_sub(value).unwrap_or_default() } else { value }
    }

    /// The amount as it is shown, with its sign.
    pub fn shown(&self) -> Exact {
        let value = *self.paid.as_ref().unwrap_or(&self.exact).value();
        if self.is_less { Exact::zero().minus(&value) } else { value }
    }
}

/// What a figure is the sum of, by the names in its formula; nothing where it is no sum of amounts.
pub(super) fn parts(outcome: &Outcome, total: &Step) -> Vec<Line> {
    lines_of(outcome, total, false)
}

/// Every line of a split, or else what a figure is the sum of, down to what is no sum.
pub(super) fn lines(outcome: &Outcome, total: Option<&Step>) -> Vec<Line> {
    let is_member = matches!(total.and_then(Step::term), Some(Term::MemberTotal | Term::MemberToPay));
    let split = if is_member { Vec::new() } else { lines_of_split(outcome) };
    if !split.is_empty() {
        return split;
    }
    total.map_or_else(Vec::new, |total| lines_of(outcome, total, true))
}

/// What rounding makes of the lines beside the total: the total without them.
pub(super) fn rounding(lines: &[Line], total: &Step) -> Decimal {
    let total = total.value().cut(2).map_or(Decimal::ZERO, |(cut, _)| cut);
    lines.iter().fold(total, |left, line| left.checked_sub(line.amount()).unwrap_or_default())
}

/// Whether these are the lines of a split, which add up to what is split.
pub(super) fn is_split(lines: &[Line]) -> bool {
    lines.iter().any(|line| matches!(line.exact.term(), Some(Term::Amount(_))))
}

/// The rate in a line's own formula; where there is none, its part of all lines. Of what is taken off there is no part.
pub(super) fn percent(line: &Line, lines: &[Line]) -> Option<Exact> {
    let rate = line.exact.part(&Term::is_percentage).map(|rate| *rate.value());
    let whole: Exact = lines.iter().map(|line| *line.exact.value()).sum();
    let shared = whole.is_positive() && !lines.iter().any(|line| line.is_less);
    // To the hundredth of a hundredth, so that parts add up as closely as they can.
    let fine = Exact::whole(1_000_000);
    let part = || line.exact.value().over(&whole).times(&fine).half_up().over(&fine);
    rate.or_else(|| shared.then(part))
}

fn lines_of_split(outcome: &Outcome) -> Vec<Line> {
    let is_line = |step: &&Step| match step.term() {
        Some(Term::Amount(line)) => line.at.sub.is_none(),
        Some(Term::Unallocated | Term::LinesRest) => true,
        _ => false,
    };
    let steps: Vec<_> = outcome.figures.iter().filter(is_line).collect();
    if !steps.iter().any(|step| matches!(step.term(), Some(Term::Amount(_)))) {
        return Vec::new();
    }
    steps.into_iter().map(|step| line(outcome, step, false)).collect()
}

fn lines_of(outcome: &Outcome, total: &Step, deep: bool) -> Vec<Line> {
    let mut found = Vec::new();
    match sum_of(total) {
        Some(sum) => collect(outcome, sum, false, deep, &mut found),
        None => return found,
    }
    if found.len() < 2 { Vec::new() } else { found }
}

fn line(outcome: &Outcome, step: &Step, is_less: bool) -> Line {
    let is_paid = |other: &&Step| match other.how() {
        Derivation::Split(_, _, inner)
        | Derivation::Rounded(_, _, _, inner)
        | Derivation::Figure(Term::Paid(_) | Term::MemberPaid(_), _, inner) => inner.term() == step.term(),
        _ => false,
    };
    let paid = step.term().and_then(|_| outcome.figures.iter().find(is_paid));
    Line { exact: step.clone(), paid: paid.cloned(), is_less }
}

/// The sum behind a figure: its own, or that of the figure that it takes over or rounds.
fn sum_of(step: &Step) -> Option<&Step> {
    match step.how() {
        Derivation::Combined(_, Operation::Plus | Operation::Minus, _) => Some(step),
        Derivation::Figure(_, _, inner)
        | Derivation::Rounded(_, _, _, inner)
        | Derivation::Split(_, _, inner) => sum_of(inner),
        _ => None,
    }
}

fn collect(outcome: &Outcome, step: &Step, is_less: bool, deep: bool, found: &mut Vec<Line>) {
    if let Derivation::Combined(left, op @ (Operation::Plus | Operation::Minus), right) = step.how() {
        collect(outcome, left, is_less, deep, found);
        collect(outcome, right, is_less != (*op == Operation::Minus), deep, found);
        return;
    }
    match sum_of(step).filter(|_| deep) {
        Some(sum) => collect(outcome, sum, is_less, deep, found),
        None if step.term() == Some(Term::Nothing) => {}
        None => found.push(line(outcome, step, is_less)),
    }
}
