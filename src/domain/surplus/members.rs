//! What the year comes to once it is split: for members together, for the reserve, and what is owed besides.

use super::entered::{Sharing, YearResult};
use super::given::{name, optional, to_share};
use super::pool_promise;
use super::promise;
use crate::domain::derivation::given::unless_zero;
use crate::domain::derivation::{Missing, Outcome, Refusal, Setting, Step};
use crate::domain::term::{InputPath, Line, Purpose, Remark, ResultInput, ResultRemark, ResultTerm, Term};

/// What the split gives to members together; and backwards, what a promised amount needs.
pub(crate) fn for_members(
    inputs: &YearResult,
    sharing: &Sharing,
    setting: Setting<'_>,
    outcome: &mut Outcome,
) {
    keep_apart(inputs, outcome);
    let paid = paid_lines(outcome, &|line| promise::is_of_members(line, &sharing.lines));
    let together = Step::sum_of(paid).map(|all| all.named(name(ResultTerm::ForMembers), None));
    outcome.figures.extend(together.clone());
    still_owed(inputs, together.as_ref(), outcome);
    reserve_after(inputs, outcome);
    if to_share(outcome).is_none() {
        return;
    }
    promise::backwards(inputs, sharing, setting, outcome);
    if let Some(promise) = &inputs.pool_promise {
        pool_promise::backwards(inputs, promise, sharing, setting, outcome);
    }
}

/// The reserve at hand with what this year's split adds to it, where no loss takes from it.
fn reserve_after(inputs: &YearResult, outcome: &mut Outcome) {
    if covers_a_loss(outcome) {
        return;
    }
    let Some(reserve) = optional(inputs.reserve, ResultInput::Reserve, ResultTerm::Reserve, outcome) else {
        return;
    };
    let added = paid_lines(outcome, &|line| line.purpose == Purpose::Reserve);
    if let Some(after) = Step::sum_of(core::iter::once(reserve).chain(added)) {
        outcome.figures.push(after.named(name(ResultTerm::ReserveAfter), None));
    }
}

/// Whether the year has a loss to cover or carry.
fn covers_a_loss(outcome: &Outcome) -> bool {
    let covers = |term| matches!(term, Term::Result(ResultTerm::LossCarried | ResultTerm::ReserveLeft));
    outcome.find(covers).is_some()
}

/// What some lines of the split are paid.
fn paid_lines(outcome: &Outcome, counts: &dyn Fn(Line) -> bool) -> Vec<Step> {
    let paid = outcome.figures.iter().filter_map(|step| match step.term() {
        Some(Term::Amount(line)) if counts(line) => {
            Some(outcome.figure(Term::Paid(line)).unwrap_or(step).clone())
        }
        _ => None,
    });
    paid.collect()
}

/// What has no effect without a split: a promise asks for one; a reserve covers a loss, or takes its part of one.
pub(crate) fn without_split(inputs: &YearResult, outcome: &mut Outcome) {
    if inputs.is_promised() {
        outcome.missing.push(Missing(InputPath::Lines));
    }
    let known = outcome.find(|term| matches!(term, Term::Surplus)).is_some();
    if known && unless_zero(inputs.reserve).is_some() && !covers_a_loss(outcome) {
        outcome.refuse(InputPath::Result(ResultInput::Reserve), Refusal::NotUsed);
    }
}

/// Earlier surplus that was not paid out yet: a line of its own, and with it what members are to be paid.
fn still_owed(inputs: &YearResult, for_members: Option<&Step>, outcome: &mut Outcome) {
    let Some(unpaid) = optional(inputs.unpaid, ResultInput::Unpaid, ResultTerm::Unpaid, outcome) else {
        return;
    };
    outcome.remark(Remark::Result(ResultRemark::UnpaidKept));
    let kept = unpaid.named(name(ResultTerm::UnpaidKept), None);
    outcome.figures.push(kept.clone());
    if let Some(for_members) = for_members.filter(|step| !step.value().is_zero()) {
        outcome.figures.push(for_members.plus(&kept).named(name(ResultTerm::ToPayMembers), None));
    }
}

/// What people who are not members brought, as a line of its own: with it the lines add up to the surplus.
fn keep_apart(inputs: &YearResult, outcome: &mut Outcome) {
    if !outcome.remarks.contains(&Remark::Result(ResultRemark::NonMembersApart)) {
        return;
    }
    if let Some(apart) =
        optional(inputs.non_members, ResultInput::NonMembers, ResultTerm::NonMembers, outcome)
    {
        outcome.figures.push(apart.named(name(ResultTerm::NonMembersKept), None));
    }
}
