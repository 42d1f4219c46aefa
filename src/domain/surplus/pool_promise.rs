//! Backwards from what one pool is promised, or one member of it: its percentage, and the surplus it takes.

use super::entered::{PoolPromise, Sharing, SplitLine, YearResult};
use super::given::{name, to_share};
use super::least::{Wish, least_to_share};
use super::pool::{counted, unit_of};
use super::promise::{self, share_of};
use super::split;
use crate::domain::derivation::given::{amount, check_count, measure, quantity, unless_zero};
use crate::domain::derivation::{Missing, Origin, Outcome, Refusal, Setting, Step, Unit};
use crate::domain::term::{
    Basis, InputPath, Line, LineAt, Remark, ResultInput, ResultRemark, ResultTerm, Term,
};
use crate::domain::value::{Direction, Exact, Number};

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
    let at = LineAt { sub: promise.below, ..LineAt::top(promise.line.into()) };
    let Some(pool) = sharing.line_at(at) else {
        outcome.refuse(InputPath::Result(ResultInput::PoolPromisedLine), Refusal::NoSuchLine);
        return;
    };
    let line = split::line(pool, at);
    let Some(needed) = pool_needed(promise, pool, line, setting, outcome) else { return };
    if let Some(above) = above(at, outcome) {
        percent_of(&needed, &above, line, outcome);
    }
    let share = share_in(sharing, at);
    if share.is_zero() {
        return;
    }
    let share = Step::given(name(ResultTerm::PoolShare(line)), share, Unit::NONE, Origin::Members);
    let up = setting.rounding(Direction::Ceiling);
    let term = name(ResultTerm::PoolToShare(line));
    let to_share = needed.over(&share).payable(term, None, up);
    let wish = Wish { amount: *needed.value(), counts: &|counted| counted == at, share: *share.value() };
    // A member has a part of the exact pool, all together have what the pool is paid.
    let least = match promise.member {
        Some(_) => Some(*to_share.value()),
        None => least_to_share(&wish, sharing, setting),
    };
    let Some(least) = least else { return };
    let to_share = if least == *to_share.value() {
        to_share
    } else {
        Step::given(term, least, Unit::MONEY, Origin::Trial)
    };
    outcome.figures.push(to_share.clone());
    promise::required(inputs, to_share, name(ResultTerm::PoolSurplus(line)), setting, outcome);
}

/// The level that the percentage of a line is of.
fn above(at: LineAt, outcome: &Outcome) -> Option<Step> {
    let above = match at.sub {
        None => to_share(outcome),
        Some(_) => outcome.find(
            |term| matches!(term, Term::Amount(line) if line.at.top == at.top && line.at.sub.is_none()),
        ),
    };
    above.filter(|above| !above.value().is_zero()).cloned()
}

/// The percentage that the pool needs of the level above.
fn percent_of(needed: &Step, above: &Step, line: Line, outcome: &mut Outcome) {
    if needed.value().compare(above.value()).is_gt() {
        outcome.remark(Remark::Result(ResultRemark::PromiseImpossible));
    }
    let percent = needed.over(above);
    outcome.figures.push(percent.percentage_to(name(ResultTerm::PoolPercent(line)), Direction::Ceiling));
}

/// What the whole pool must be: what is promised, or what gives one member that.
fn pool_needed(
    promise: &PoolPromise,
    inputs: &SplitLine,
    line: Line,
    setting: Setting<'_>,
    outcome: &mut Outcome,
) -> Option<Step> {
    let given = |number, input, term, outcome: &mut Outcome| {
        amount(Some(number), InputPath::Result(input), name(term), outcome)
    };
    if promise.amount.is_none() {
        outcome.missing.push(Missing(InputPath::Result(ResultInput::PoolPromised)));
    }
    let promised = unless_zero(promise.amount)?;
    let promised = given(promised, ResultInput::PoolPromised, ResultTerm::PoolPromised(line), outcome)?;
    if promise.member.is_none() && promise.total.is_none() {
        return Some(promised);
    }
    if !promise::counts(line.purpose) {
        outcome.refuse(InputPath::Result(ResultInput::MemberBasis), Refusal::NoPool);
        return None;
    }
    refuse_other_total(promise, inputs, outcome);
    let (Some(member), Some(total)) = (promise.member, promise.total) else {
        let missing =
            if promise.member.is_none() { ResultInput::MemberBasis } else { ResultInput::TotalBasis };
        outcome.missing.push(Missing(InputPath::Result(missing)));
        return None;
    };
    let basis = |number: Number, input, term, outcome: &mut Outcome| {
        let (at, unit) = (InputPath::Result(input), unit_of(line.basis));
        if line.basis == Some(Basis::PerHead) {
            check_count(number.0, at, outcome);
        }
        if unit == Unit::MONEY {
            measure(Some(number), at, name(term), outcome)
        } else {
            quantity(Some(number), at, name(term), unit, outcome)
        }
    };
    let mine = basis(member, ResultInput::MemberBasis, ResultTerm::MemberBasis(line), outcome)?;
    let all = basis(total, ResultInput::TotalBasis, ResultTerm::TotalBasis(line), outcome)?;
    if mine.value().is_zero() {
        outcome.refuse(InputPath::Result(ResultInput::MemberBasis), Refusal::NotPositive);
        return None;
    }
    if mine.value().compare(all.value()).is_gt() {
        outcome.refuse(InputPath::Result(ResultInput::MemberBasis), Refusal::PartExceedsWhole);
        return None;
    }
    let up = setting.rounding(Direction::Ceiling);
    let needed = promised.times(&all).over(&mine).payable(name(ResultTerm::PoolNeeded(line)), None, up);
    outcome.figures.push(needed.clone());
    Some(needed)
}

/// The basis of all is that of the line: where both say it, they must agree.
fn refuse_other_total(promise: &PoolPromise, inputs: &SplitLine, outcome: &mut Outcome) {
    let counted = counted(inputs).map(|(_, part)| part.total.map(|Number(total)| Exact::decimal(total)));
    let all = counted.collect::<Option<Vec<_>>>().filter(|parts| !parts.is_empty());
    let Some((all, Number(total))) = all.zip(promise.total) else { return };
    if !all.into_iter().sum::<Exact>().compare(&Exact::decimal(total)).is_eq() {
        outcome.refuse(InputPath::Result(ResultInput::TotalBasis), Refusal::SaidTwice);
    }
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
