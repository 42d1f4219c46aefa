//! Backwards from what one pool is promised, or one member of it: its percentage, and the surplus it takes.

use super::entered::{PoolPromise, Sharing, YearResult};
use super::given::{name, to_share};
use super::promise::{share_of, surplus_for};
use crate::domain::derivation::given::{amount, unless_zero};
use crate::domain::derivation::{Missing, Origin, Outcome, Refusal, Setting, Step, Unit};
use crate::domain::term::{Line, LineAt, Place, Remark, ResultInput, ResultRemark, ResultTerm, Term};
use crate::domain::value::{Direction, Exact};

/// `pool needed = promised × basis of all ÷ member's basis`, up to a payable unit;
/// `percentage needed = pool needed ÷ level above`, up to two decimals;
/// `to share needed = pool needed ÷ percentage of the pool`, and the surplus that this needs.
pub(super) fn backwards(
    inputs: &YearResult,
    promise: &PoolPromise,
    sharing: &Sharing,
    setting: Setting<'_>,
    outcome: &mut Outcome,
) {
    let at = LineAt { top: promise.line, sub: promise.below };
    let Some((line, above)) = find(at, outcome) else { return };
    let Some(needed) = pool_needed(promise, line, setting, outcome) else { return };
    if !above.value().is_zero() {
        if needed.value().compare(above.value()).is_gt() {
            outcome.remark(Remark::Result(ResultRemark::PromiseImpossible));
        }
        let percent = needed.over(&above);
        outcome.figures.push(percent.percentage_to(name(ResultTerm::PoolPercent(line)), Direction::Ceiling));
    }
    let share = share_in(sharing, at);
    if share.is_zero() {
        return;
    }
    let share = Step::given(name(ResultTerm::PoolShare(line)), share, Unit::NONE, Origin::Members);
    let up = setting.rounding(Direction::Ceiling);
    let to_share = needed.over(&share).payable(name(ResultTerm::PoolToShare(line)), None, up);
    outcome.figures.push(to_share.clone());
    if let Some(surplus) = surplus_for(inputs, to_share, outcome) {
        outcome.figures.push(surplus.payable(name(ResultTerm::PoolSurplus(line)), None, up));
    }
}

/// The line as it was named, and the level that its percentage is of.
fn find(at: LineAt, outcome: &Outcome) -> Option<(Line, Step)> {
    let lines = || {
        outcome.figures.iter().filter_map(|step| match step.term() {
            Some(Term::Amount(line)) => Some((line, step)),
            _ => None,
        })
    };
    let (line, _) = lines().find(|(line, _)| line.at == at)?;
    let above = match at.sub {
        None => to_share(outcome).cloned(),
        Some(_) => lines()
            .find(|(line, _)| line.at.top == at.top && line.at.sub.is_none())
            .map(|(_, step)| step.clone()),
    };
    Some((line, above?))
}

/// What the whole pool must be: what is promised, or what gives one member that.
fn pool_needed(
    promise: &PoolPromise,
    line: Line,
    setting: Setting<'_>,
    outcome: &mut Outcome,
) -> Option<Step> {
    let given = |number, input, term, outcome: &mut Outcome| {
        amount(Some(number), Place::Result(input), name(term), outcome)
    };
    let promised = unless_zero(promise.amount)?;
    let promised = given(promised, ResultInput::PoolPromised, ResultTerm::PoolPromised(line), outcome)?;
    if promise.member.is_none() && promise.total.is_none() {
        return Some(promised);
    }
    let (Some(member), Some(total)) = (promise.member, promise.total) else {
        let missing =
            if promise.member.is_none() { ResultInput::MemberBasis } else { ResultInput::TotalBasis };
        outcome.missing.push(Missing(Place::Result(missing)));
        return None;
    };
    let mine = given(member, ResultInput::MemberBasis, ResultTerm::MemberBasis(line), outcome)?;
    let all = given(total, ResultInput::TotalBasis, ResultTerm::TotalBasis(line), outcome)?;
    if mine.value().is_zero() {
        outcome.refuse(Place::Result(ResultInput::MemberBasis), Refusal::NotPositive);
        return None;
    }
    if mine.value().compare(all.value()).is_gt() {
        outcome.refuse(Place::Result(ResultInput::MemberBasis), Refusal::PartExceedsWhole);
        return None;
    }
    let up = setting.rounding(Direction::Ceiling);
    let needed = promised.times(&all).over(&mine).payable(name(ResultTerm::PoolNeeded(line)), None, up);
    outcome.figures.push(needed.clone());
    Some(needed)
}

/// The part of all that is shared which goes to a line.
fn share_in(sharing: &Sharing, at: LineAt) -> Exact {
    let Some(top) = sharing.lines.get(usize::from(at.top)) else { return Exact::zero() };
    let share = share_of(top);
    match at.sub {
        None => share,
        Some(sub) => {
            top.lines.get(usize::from(sub)).map_or_else(Exact::zero, |line| share.times(&share_of(line)))
        }
    }
}
