//! Backwards from what members are promised: the percentage and the surplus that it takes.
//!
//! # Design
//!
//! *Why are the lines rounded once more here?* Each line is paid in whole units. A surplus that gives the
//! promise exactly may lose a unit of it to another line, and a smaller one may win one: who promises must know the
//! least surplus that keeps it.

use super::entered::{Sharing, SplitLine, YearResult};
use super::given::{name, optional, percentage, to_share};
use super::least::{Wish, least_to_share};
use crate::domain::derivation::{Origin, Outcome, Setting, Step, Unit};
use crate::domain::term::{Line, LineAt, Purpose, Remark, ResultInput, ResultRemark, ResultTerm, Term};
use crate::domain::value::{Direction, Exact, Number, Rate};

/// Units that the village's part may leave a smaller surplus by.
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
    let counts =
        |at: LineAt| sharing.line_at(at).is_some_and(|line| line.lines.is_empty() && counts(line.purpose));
    let wish = Wish { amount: *promised.value(), counts: &counts, share: *share.value() };
    let Some(least) = least_to_share(&wish, sharing, setting) else { return };
    let mut needed = promised.over(&share).payable(name(ResultTerm::RequiredToShare), None, up);
    let more = least.minus(needed.value());
    if !more.is_zero() {
        let before = promised.over(&share).payable(name(ResultTerm::RequiredBeforeLines), None, up);
        outcome.figures.push(before.clone());
        let more = Step::given(name(ResultTerm::LineRounding), more, Unit::MONEY, Origin::Trial);
        needed = before.plus(&more).named(name(ResultTerm::RequiredToShare), None);
    }
    outcome.figures.push(needed.clone());
    required(inputs, needed, name(ResultTerm::RequiredSurplus), setting, outcome);
}

/// The least payable surplus after tax that leaves so much to share; nothing where the village takes all of it.
pub(super) fn required(
    inputs: &YearResult,
    to_share: Step,
    term: Term,
    setting: Setting<'_>,
    outcome: &mut Outcome,
) {
    let Some(exact) = surplus_for(inputs, to_share, outcome) else { return };
    let up = setting.rounding(Direction::Ceiling);
    let needed = exact.clone().payable(term, None, up);
    let least = less_by_the_village(inputs, exact.value(), needed.value(), setting);
    outcome.figures.push(if least == *needed.value() {
        needed
    } else {
        Step::given(term, least, Unit::MONEY, Origin::Trial)
    });
}

/// The village's part is paid in whole units: what is beyond them is left too, and a smaller surplus may do.
fn less_by_the_village(inputs: &YearResult, exact: &Exact, needed: &Exact, setting: Setting<'_>) -> Exact {
    let mut least = *needed;
    let Some(Number(percent)) = inputs.village_percent else { return least };
    let (rate, down) = (Rate::percent(percent).exact(), setting.rounding(Direction::Floor));
    let wanted = exact.minus(&rate.times(exact));
    for _ in 0..MOST_UNITS {
        let tried = least.minus(&down.unit());
        if tried.minus(&down.apply(&rate.times(&tried))).compare(&wanted).is_lt() {
            break;
        }
        least = tried;
    }
    least
}

/// The surplus after tax that leaves so much to share; nothing where the village takes all of it.
fn surplus_for(inputs: &YearResult, to_share: Step, outcome: &mut Outcome) -> Option<Step> {
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
