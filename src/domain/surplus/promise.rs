//! Backwards from what members are promised: the percentage and the surplus that it takes.
//!
//! # Design
//!
//! *Why are the lines rounded once more here?* Each line is paid in whole units. A surplus that gives the
//! promise exactly may lose a unit of it to another line; who promises must know the surplus that does not.

use super::entered::{Sharing, SplitLine, YearResult};
use super::given::{name, optional, percentage, to_share};
use crate::domain::derivation::{Origin, Outcome, Setting, Step, Unit};
use crate::domain::payment::payable_parts_in_order;
use crate::domain::term::{Line, Purpose, Remark, ResultInput, ResultRemark, ResultTerm};
use crate::domain::value::{Direction, Exact, Number, Rate};

/// Units that are tried on top; more than any rounding of lines takes.
const MOST_UNITS: u16 = 1_000;

/// `percentage needed = promised ÷ to share`, up to two decimals;
/// `to share needed = promised ÷ percentage for members`, up to a payable unit;
/// `surplus needed = (to share needed + losses + non-members) ÷ (100 % − village)`, the same.
pub(super) fn backwards(inputs: &YearResult, sharing: &Sharing, setting: Setting<'_>, outcome: &mut Outcome) {
    let Some(promised) = optional(inputs.promised, ResultInput::Promised, ResultTerm::Promised, outcome)
    else {
        return;
    };
    if let Some(to_share) = to_share(outcome).cloned()
        && !to_share.value().is_zero()
    {
        if promised.value().compare(to_share.value()).is_gt() {
            outcome.remark(Remark::Result(ResultRemark::PromiseImpossible));
        }
        // Up: the next smaller percentage that can be written down would not keep the promise.
        let share = promised.over(&to_share);
        outcome.figures.push(share.percentage_to(name(ResultTerm::AffordableShare), Direction::Ceiling));
    }
    let Some(share) = members_share(&sharing.lines).filter(|share| !share.is_zero()) else { return };
    let share = Step::given(name(ResultTerm::MembersShare), share, Unit::NONE, Origin::Members);
    // Up: a unit less would not keep the promise.
    let up = setting.rounding(Direction::Ceiling);
    let mut needed = promised.over(&share).payable(name(ResultTerm::RequiredToShare), None, up);
    let more = short_by(promised.value(), needed.value(), sharing, setting);
    if !more.is_zero() {
        let before = promised.over(&share).payable(name(ResultTerm::RequiredBeforeLines), None, up);
        outcome.figures.push(before.clone());
        let more = Step::given(name(ResultTerm::LineRounding), more, Unit::MONEY, Origin::Members);
        needed = before.plus(&more).named(name(ResultTerm::RequiredToShare), None);
    }
    outcome.figures.push(needed.clone());
    if let Some(surplus) = surplus_for(inputs, needed, outcome) {
        outcome.figures.push(surplus.payable(name(ResultTerm::RequiredSurplus), None, up));
    }
}

/// The surplus after tax that leaves so much to share; nothing where the village takes all of it.
pub(super) fn surplus_for(inputs: &YearResult, to_share: Step, outcome: &mut Outcome) -> Option<Step> {
    let mut needed = to_share;
    let more = [
        (inputs.loss_brought_forward, ResultInput::LossBroughtForward, ResultTerm::LossBroughtForward),
        (inputs.non_members, ResultInput::NonMembers, ResultTerm::NonMembers),
    ];
    for (number, input, term) in more {
        if let Some(step) = optional(number, input, term, outcome) {
            needed = needed.plus(&step);
        }
    }
    if let Some(village) = percentage(inputs.village_percent, outcome) {
        let whole = Step::given(name(ResultTerm::Whole), Exact::whole(1), Unit::NONE, Origin::Members);
        let kept = whole.minus(&village);
        if kept.value().is_zero() {
            return None;
        }
        needed = needed.over(&kept);
    }
    Some(needed)
}

/// How much more must be shared out so that the rounding of the lines does not take from the promise.
fn short_by(promised: &Exact, needed: &Exact, sharing: &Sharing, setting: Setting<'_>) -> Exact {
    let unit = setting.rounding(Direction::Floor).unit();
    let mut more = Exact::zero();
    // What lines of a second level lose is less than a unit each, and is not looked for.
    if sharing.lines.iter().any(|line| line.amount.is_some() || !line.lines.is_empty()) {
        return more;
    }
    for _ in 0..MOST_UNITS {
        let to_share = needed.plus(&more);
        let exact = sharing.lines.iter().map(|line| share_of(line).times(&to_share));
        let paid =
            payable_parts_in_order(&exact.collect::<Vec<_>>(), sharing.rounding.of_lines(), setting.currency);
        let pools = sharing.lines.iter().zip(paid).filter(|(line, _)| counts(line.purpose));
        if !pools.map(|(_, paid)| paid).sum::<Exact>().compare(promised).is_lt() {
            return more;
        }
        more = more.plus(&unit);
    }
    Exact::zero()
}

/// The percentage of a line, as a fraction.
pub(super) fn share_of(line: &SplitLine) -> Exact {
    // Where it may be more than its percentage, no surplus follows from it.
    line.percent
        .filter(|_| line.least.is_none())
        .map_or_else(Exact::zero, |Number(percent)| Rate::percent(percent).exact())
}

/// The part of the split that goes to members, of both levels; nothing where it is no percentage.
fn members_share(lines: &[SplitLine]) -> Option<Exact> {
    let mut share = Exact::zero();
    if lines.iter().any(|line| line.least.is_some()) {
        return None;
    }
    for line in lines {
        let part = if line.lines.is_empty() {
            Exact::whole(i128::from(counts(line.purpose)))
        } else {
            members_share(&line.lines)?
        };
        if !part.is_zero() {
            line.percent?;
            share = share.plus(&share_of(line).times(&part));
        }
    }
    Some(share)
}

/// Whether a line that is not split again goes to members.
pub(super) fn counts(purpose: Purpose) -> bool {
    purpose.is_pool() || purpose == Purpose::Members
}

/// Whether the amount of a line goes to members; of a line that is split again, those below it do.
pub(super) fn is_of_members(line: Line, lines: &[SplitLine]) -> bool {
    let is_split = |top: &SplitLine| line.at.sub.is_none() && !top.lines.is_empty();
    counts(line.purpose) && !lines.get(usize::from(line.at.top)).is_some_and(is_split)
}
