//! What the lines of a split are paid, and what the split leaves open.

use super::entered::{Sharing, SplitLine};
use crate::domain::derivation::{Outcome, Setting, Step};
use crate::domain::law::{Provision, Source, in_force};
use crate::domain::payment::{fitted_in_order, payable_parts_in_order};
use crate::domain::term::{InputPath, Line, LineAt, Purpose, Remark, Term};
use crate::domain::value::{Currency, Exact, RemainderRule};

/// What the split leaves open, and what each line is paid where its exact amount is not payable.
pub(crate) fn pay(
    surplus: &Step,
    shared: &[Shared<'_>],
    sharing: &Sharing,
    currency: Currency,
    outcome: &mut Outcome,
) {
    if surplus.value().is_negative() || shared.is_empty() {
        return;
    }
    let complete = !outcome.missing.iter().any(|missing| matches!(missing.0, InputPath::Percent(_)));
    if !complete {
        return;
    }
    open_part(surplus, shared, outcome);
    whole_units(shared, sharing.rounding, currency, outcome);
    whole_units_below(shared, sharing.rounding, currency, outcome);
}

fn open_part(surplus: &Step, shared: &[Shared<'_>], outcome: &mut Outcome) {
    let mut open = surplus.clone();
    for top in shared.iter().filter(|shared| shared.line.at.sub.is_none()) {
        open = open.minus(&top.amount);
        if top.inputs.lines.is_empty() {
            continue;
        }
        let mut inside = top.amount.clone();
        for line in shared {
            if line.line.at.top == top.line.at.top && line.line.at.sub.is_some() {
                inside = inside.minus(&line.amount);
            }
        }
        keep_open(inside, Term::UnallocatedIn(top.line), outcome);
    }
    keep_open(open, Term::Unallocated, outcome);
}

fn keep_open(open: Step, term: Term, outcome: &mut Outcome) {
    if !open.value().is_zero() {
        outcome.remark(Remark::Unallocated);
        outcome.figures.push(open.named(term, None));
    }
}

/// The place of the line that takes what the rounding of the others leaves.
pub(super) fn receiver(mut purposes: impl Iterator<Item = Purpose>, rule: RemainderRule) -> Option<usize> {
    let fund = Purpose::of_rest(rule)?;
    purposes.position(|purpose| purpose == fund)
}

/// What lines of the first level are paid of their exact amounts.
pub(super) fn paid_tops(
    exact: &[Exact],
    receiver: Option<usize>,
    rule: RemainderRule,
    currency: Currency,
) -> Vec<Exact> {
    let mut parts = payable_parts_in_order(exact, rule.of_lines(), currency);
    let rest = exact.iter().copied().sum::<Exact>().minus(&parts.iter().copied().sum());
    if let Some(part) = receiver.and_then(|place| parts.get_mut(place)) {
        *part = part.plus(&RemainderRule::FloorRestToReserve.rounding(currency).apply(&rest));
    }
    parts
}

/// What the lines below a line are paid of their exact amounts: together what that line is paid, or as much of it as
/// they leave.
pub(super) fn paid_below(
    exact: &[Exact],
    top: &Exact,
    paid: &Exact,
    above: RemainderRule,
    currency: Currency,
) -> Vec<Exact> {
    let one = RemainderRule::LargestRemainder.rounding(currency);
    let sum: Exact = exact.iter().copied().sum();
    let (whole, rounded) =
        if sum == *top { (*paid, above.rounding(currency)) } else { (one.apply(&sum), one) };
    if whole == sum && exact.iter().all(|part| one.apply(part) == *part) {
        return exact.to_vec();
    }
    fitted_in_order(exact, &whole, rounded, currency)
}

/// Brings the lines of the first level to payable amounts; what the split leaves open is not paid.
fn whole_units(shared: &[Shared<'_>], rule: RemainderRule, currency: Currency, outcome: &mut Outcome) {
    let tops: Vec<_> = shared.iter().filter(|shared| shared.line.at.sub.is_none()).collect();
    let one = RemainderRule::FloorRestToReserve.rounding(currency);
    if tops.iter().all(|shared| one.apply(shared.amount.value()) == *shared.amount.value()) {
        return;
    }
    let exact: Vec<_> = tops.iter().map(|shared| *shared.amount.value()).collect();
    let receiver = receiver(tops.iter().map(|shared| shared.line.purpose), rule);
    let parts = paid_tops(&exact, receiver, rule, currency);
    let rest = exact.into_iter().sum::<Exact>().minus(&parts.iter().copied().sum());
    let mut paid = Vec::with_capacity(parts.len());
    for (place, (shared, part)) in tops.iter().zip(parts).enumerate() {
        // The line that takes the rest is not rounded down: it makes the others add up.
        let rule = if receiver == Some(place) { RemainderRule::LargestRemainder } else { rule.of_lines() };
        paid.push(shared.amount.clone().split_to(Term::Paid(shared.line), part, rule));
    }
    if !rest.is_zero() {
        outcome.remark(if rest.is_negative() { Remark::Overpays } else { Remark::RestOpen });
        let exact = Step::sum_of(tops.iter().map(|shared| shared.amount.clone()));
        if let (Some(exact), Some(paid)) = (exact, Step::sum_of(paid.clone())) {
            outcome.figures.push(exact.minus(&paid).named(Term::LinesRest, None));
        }
    } else if let Some(fund) = Purpose::of_rest(rule) {
        outcome.remark(Remark::RestTo(fund));
    }
    outcome.figures.extend(paid);
}

/// Brings the lines below a line to payable amounts that add up to what that line is paid; what they leave open of it
/// is not paid.
fn whole_units_below(shared: &[Shared<'_>], above: RemainderRule, currency: Currency, outcome: &mut Outcome) {
    for top in shared.iter().filter(|shared| shared.line.at.sub.is_none()) {
        let below =
            |shared: &&Shared<'_>| shared.line.at.top == top.line.at.top && shared.line.at.sub.is_some();
        let below: Vec<_> = shared.iter().filter(below).collect();
        let paid = outcome.find(|term| matches!(term, Term::Paid(line) if line.at == top.line.at));
        let paid = *paid.unwrap_or(&top.amount).value();
        let exact: Vec<_> = below.iter().map(|shared| *shared.amount.value()).collect();
        let parts = paid_below(&exact, top.amount.value(), &paid, above, currency);
        if parts == exact {
            continue;
        }
        let rule = RemainderRule::LargestRemainder;
        for (shared, part) in below.iter().zip(parts) {
            outcome.figures.push(shared.amount.clone().split_to(Term::Paid(shared.line), part, rule));
        }
    }
}

/// The exact amounts of some lines together.
pub(crate) fn sum_of(all: &[Shared<'_>], counts: &dyn Fn(LineAt) -> bool) -> Exact {
    all.iter().filter(|shared| counts(shared.line.at)).map(|shared| *shared.amount.value()).sum()
}

/// A line whose amount is known.
pub(crate) struct Shared<'a> {
    /// Its name.
    pub line: Line,
    /// Its inputs.
    pub inputs: &'a SplitLine,
    /// Its exact amount.
    pub amount: Step,
}

/// The provision that a line of the split and a member's part of it rest on.
pub(crate) fn rule_of(purpose: Purpose, setting: Setting<'_>) -> Option<&'static Source> {
    let provision: &Provision = match purpose {
        Purpose::Reserve => &setting.law.reserve,
        Purpose::CapitalReturn => &setting.law.capital_return,
        _ => &setting.law.sharing,
    };
    in_force(provision, setting.rule_date)
}
