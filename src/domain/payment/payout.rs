//! Exact parts of one payment: added up, rounded once, and shown in payable units that add up.

use super::allocation::fitted_in_order;
use crate::domain::derivation::{Outcome, Step};
use crate::domain::term::Term;
use crate::domain::value::{Currency, Exact, RemainderRule, Rounding};

/// What the figures of a payment are called.
pub(crate) struct PayoutTerms {
    /// The sum before rounding.
    pub exact: Term,
    /// What is paid.
    pub total: Term,
    /// What rounding left over or added.
    pub rest: Term,
    /// A part in payable units.
    pub paid: fn(Term) -> Option<Term>,
}

/// Adds the parts up and rounds the sum by the named rounding; returns what is paid.
///
/// Where everything is payable as it is, the total is the sum and there are no further figures.
pub(crate) fn pay(
    parts: &[Step],
    rounding: Rounding,
    names: &PayoutTerms,
    currency: Currency,
    outcome: &mut Outcome,
) -> Option<Step> {
    let sum = Step::sum_of(parts.iter().cloned())?;
    let smallest = RemainderRule::FloorRestToReserve.rounding(currency);
    let payable = |step: &Step| smallest.apply(step.value()) == *step.value();
    if rounding.apply(sum.value()) == *sum.value() && parts.iter().all(payable) {
        let total = sum.named(names.total, None);
        outcome.figures.push(total.clone());
        return Some(total);
    }
    let sum = sum.named(names.exact, None);
    let total = sum.clone().payable(names.total, None, rounding);
    let rest = sum.minus(&total);
    outcome.figures.push(sum);
    let exact: Vec<_> = parts.iter().map(|part| *part.value()).collect();
    pay_parts(parts, &fitted_in_order(&exact, total.value(), rounding, currency), names, outcome);
    outcome.figures.push(total.clone());
    if !rest.value().is_zero() {
        outcome.figures.push(rest.named(names.rest, None));
    }
    Some(total)
}

/// The parts in payable units, adding up to what is paid.
fn pay_parts(parts: &[Step], paid: &[Exact], names: &PayoutTerms, outcome: &mut Outcome) {
    for (part, paid) in parts.iter().zip(paid) {
        if let Some(term) = part.term().and_then(names.paid) {
            outcome.figures.push(part.clone().split_to(term, *paid, RemainderRule::LargestRemainder));
        }
    }
}
