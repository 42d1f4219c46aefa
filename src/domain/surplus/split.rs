//! Sharing the year's surplus (SHU) by ratio: pools by percentage or amount, members by their basis.
//!
//! # Design
//!
//! *Why is the member's total rounded and not each part?* Money is paid once. The exact parts are
//! added, the sum is rounded once by the named rule, and the parts shown are brought to whole units
//! so that they add up to it.
//!
//! *Why does a zero basis not fail?* A co-op that lent nothing this year still has a pool for loan
//! business. The pool is shown as undistributed, and the members decide.

use super::entered::{Sharing, SplitLine};
use super::given::to_share;
use super::lines;
use super::lines::{Shared, rule_of};
use super::pool;
use super::pool::Pool;
use super::twice;
use crate::domain::derivation::given::{check_amount, check_book, measure};
use crate::domain::derivation::{Missing, Nothing, Origin, Outcome, Refusal, Setting, Step, Unit};
use crate::domain::law::in_force;
use crate::domain::term::{Basis, InputPath, Line, LineAt, Purpose, Remark, ResultRemark, ResultTerm, Term};
use crate::domain::value::{Exact, Number, Rate};

/// Lines that one level of a split may have.
const MOST_LINES: usize = 40;

/// Member pools whose exact parts can always be added, whatever their totals.
const MOST_POOLS: usize = 12;

/// Shares the surplus out over lines, and each pool's part to the member.
///
/// `line = percent × surplus`, or `percent × (percent × surplus)` in the second level;
/// `member part = member basis ÷ whole basis × line`; the total is rounded once.
pub(crate) fn share_out(sharing: &Sharing, setting: Setting<'_>, outcome: &mut Outcome) {
    twice::refuse_counted_twice(&sharing.lines, outcome);
    share_checked(sharing, setting, outcome);
}

/// The same for a split whose bases were checked before more was added to them.
pub(crate) fn share_checked(sharing: &Sharing, setting: Setting<'_>, outcome: &mut Outcome) {
    check_lines(&sharing.lines, None, outcome);
    let Some(surplus) = surplus(sharing, setting, outcome) else { return };
    if !outcome.problems.is_empty() {
        return;
    }
    let is_left = matches!(surplus.term(), Some(Term::Result(_)));
    let known = outcome.find(|term| match term {
        Term::Result(ResultTerm::ToShare) => is_left,
        Term::Surplus => !is_left,
        _ => false,
    });
    if known.is_none() {
        outcome.figures.push(surplus.clone());
    }
    if sharing.lines.is_empty() {
        outcome.missing.push(Missing(InputPath::Lines));
    }
    if in_force(&setting.law.sharing, setting.rule_date).is_none() {
        outcome.remark(Remark::RuleNotKnown(setting.rule_date));
    }
    let loss = surplus.value().is_negative();
    if loss {
        outcome.remark(Remark::Loss);
    }
    let Some(shared) = shared(sharing, &surplus, setting, outcome) else { return };
    lines::pay(&surplus, &shared, sharing, setting.currency, outcome);
    let pools = pools(&shared, loss);
    if pools.len() > MOST_POOLS {
        outcome.refuse(InputPath::Lines, Refusal::TooMany);
        return;
    }
    if !pools.is_empty() && !loss {
        remark_on_pools_left_out(&shared, outcome);
    }
    let parts = pool::member_parts(&pools, setting, outcome);
    pool::member_total(&parts, sharing, setting, outcome);
}

/// Where a member's part is asked for, it has nothing of the pools without a basis.
fn remark_on_pools_left_out(shared: &[Shared<'_>], outcome: &mut Outcome) {
    for shared in shared {
        let inputs = shared.inputs;
        let is_pool = inputs.purpose.is_pool() && inputs.lines.is_empty() && inputs.basis.is_empty();
        if is_pool && !shared.amount.value().is_zero() {
            outcome.remark(Remark::Result(ResultRemark::PoolLeftOut(shared.line)));
        }
    }
}

/// The lines that members share in by a basis.
fn pools<'a>(shared: &'a [Shared<'a>], loss: bool) -> Vec<Pool<'a>> {
    shared
        .iter()
        .filter(|shared| !shared.inputs.basis.is_empty())
        .map(|shared| Pool { line: shared.line, inputs: shared.inputs, amount: &shared.amount, loss })
        .collect()
}

fn surplus(sharing: &Sharing, setting: Setting<'_>, outcome: &mut Outcome) -> Option<Step> {
    if let Some(Number(surplus)) = sharing.surplus {
        if sharing.income.is_some() || sharing.costs.is_some() {
            outcome.refuse(InputPath::Surplus, Refusal::SaidTwice);
        }
        check_book(surplus, InputPath::Surplus, outcome);
        let value = Exact::decimal(surplus);
        return Some(Step::given(Term::Surplus, value, Unit::MONEY, Origin::Visitor));
    }
    if sharing.income.is_none() && sharing.costs.is_none() {
        // What the year's result leaves, where that was calculated before.
        if let Some(left) = to_share(outcome) {
            return Some(left.clone());
        }
        if !outcome.missing.is_empty() {
            return None;
        }
        outcome.missing.push(Missing(InputPath::Surplus));
        return None;
    }
    let income = measure(sharing.income, InputPath::Income, Term::Income, outcome);
    let costs = measure(sharing.costs, InputPath::Costs, Term::Costs, outcome);
    let rule = in_force(&setting.law.surplus, setting.rule_date);
    Some(income?.minus(&costs?).named(Term::Surplus, rule))
}

/// Refuses what no surplus can make right: negative shares, more than 100 %, a third level.
fn check_lines(lines: &[SplitLine], parent: Option<LineAt>, outcome: &mut Outcome) {
    let at = |place: usize| parent.map_or_else(|| LineAt::top(place), |parent| parent.below(place));
    let level = parent.map_or(InputPath::Lines, InputPath::SubLines);
    if lines.len() > MOST_LINES {
        outcome.refuse(level, Refusal::TooMany);
        return;
    }
    let mut sum = Exact::zero();
    for (place, line) in lines.iter().enumerate() {
        check_line(line, at(place), outcome);
        if let Some(Number(percent)) = line.percent {
            sum = sum.plus(&Exact::decimal(percent));
        }
        match parent {
            None => check_lines(&line.lines, Some(at(place)), outcome),
            Some(_) if line.lines.is_empty() => {}
            Some(_) => outcome.refuse(InputPath::SubLines(at(place)), Refusal::TooDeep),
        }
    }
    if !sum.is_zero() && !sum.compare(&Exact::whole(1)).is_gt() {
        outcome.remark(Remark::SharesLikeFractions);
    }
    // A percentage that is wrong by itself is one mistake, not two.
    let is_here =
        |at: LineAt| at.sub.is_some() == parent.is_some() && parent.is_none_or(|of| of.top == at.top);
    let wrong = |place| matches!(place, InputPath::Percent(at) if is_here(at));
    let is_wrong = outcome.problems.iter().any(|problem| wrong(problem.at));
    let excess = sum.minus(&Exact::whole(100));
    if excess.is_positive() && !is_wrong {
        outcome.refuse(level, Refusal::OverAllocatedPercent(Box::new(excess)));
    }
}

fn check_line(line: &SplitLine, at: LineAt, outcome: &mut Outcome) {
    if line.percent.is_some() && line.amount.is_some() {
        outcome.refuse(InputPath::Amount(at), Refusal::SaidTwice);
    }
    if let Some(Number(amount)) = line.amount {
        check_amount(amount, InputPath::Amount(at), outcome);
    }
    if let Some(Number(least)) = line.least {
        check_amount(least, InputPath::Least(at), outcome);
        if line.amount.is_some() {
            outcome.refuse(InputPath::Least(at), Refusal::NotUsed);
        }
    }
    if let Some(Number(percent)) = line.percent {
        outcome.check_percent(InputPath::Percent(at), percent);
    }
    if line.count_voluntary && !line.basis.iter().any(|part| part.of == Basis::VoluntarySavings) {
        outcome.refuse(InputPath::CountVoluntary(at), Refusal::NotUsed);
    }
    if !line.basis.is_empty() && !line.lines.is_empty() {
        outcome.refuse(InputPath::Line(at), Refusal::BasisAndLines);
    }
    let is_fund = !line.purpose.is_pool() && line.purpose != Purpose::Members;
    if is_fund && (line.by.is_some() || !line.basis.is_empty()) {
        outcome.refuse(InputPath::BasisOf(at), Refusal::NoPool);
    }
    // Only a patronage pool is told by what it is shared by.
    if !is_fund && line.by.is_some() && line.basis.is_empty() && line.purpose != Purpose::PatronageRefund {
        outcome.refuse(InputPath::Line(at), Refusal::NotUsed);
    }
    pool::check_basis(&line.basis, at, outcome);
}

/// The amount of every line of both levels, or nothing when the lines do not fit the surplus.
fn shared<'a>(
    sharing: &'a Sharing,
    surplus: &Step,
    setting: Setting<'_>,
    outcome: &mut Outcome,
) -> Option<Vec<Shared<'a>>> {
    let mut all = Vec::new();
    for (top, inputs) in sharing.lines.iter().enumerate() {
        let at = LineAt::top(top);
        let Some(amount) = line_amount(inputs, at, surplus, setting, outcome) else { continue };
        all.push(Shared { line: line(inputs, at), inputs, amount: amount.clone() });
        for (sub, inputs) in inputs.lines.iter().enumerate() {
            let at = at.below(sub);
            let Some(amount) = line_amount(inputs, at, &amount, setting, outcome) else { continue };
            all.push(Shared { line: line(inputs, at), inputs, amount });
        }
        let below = |line: LineAt| line.top == at.top && line.sub.is_some();
        refuse_excess(&amount, &all, &below, InputPath::SubLines(at), outcome);
    }
    if !surplus.value().is_negative() {
        refuse_excess(surplus, &all, &|at| at.sub.is_none(), InputPath::Lines, outcome);
    }
    outcome.figures.extend(all.iter().map(|shared| shared.amount.clone()));
    outcome.problems.is_empty().then_some(all)
}

fn refuse_excess(
    whole: &Step,
    all: &[Shared<'_>],
    counts: &dyn Fn(LineAt) -> bool,
    place: InputPath,
    outcome: &mut Outcome,
) {
    let excess = lines::sum_of(all, counts).minus(whole.value());
    if !excess.is_zero() && !excess.is_negative() {
        outcome.refuse(place, Refusal::OverAllocatedAmount(Box::new(excess)));
    }
}

/// The line as it is spoken of: a pool with one basis is named after it.
pub(super) fn line(inputs: &SplitLine, at: LineAt) -> Line {
    let basis = match &*inputs.basis {
        [only] => Some(only.of),
        [] => inputs.by,
        _ => None,
    };
    Line { at, purpose: inputs.purpose, basis }
}

fn line_amount(
    inputs: &SplitLine,
    at: LineAt,
    whole: &Step,
    setting: Setting<'_>,
    outcome: &mut Outcome,
) -> Option<Step> {
    let line = line(inputs, at);
    let term = Term::Amount(line);
    if whole.value().is_negative() {
        return Some(Step::nothing(term, Nothing::Loss));
    }
    if let Some(Number(amount)) = inputs.amount {
        return Some(Step::given(term, Exact::decimal(amount), Unit::MONEY, Origin::Members));
    }
    let Some(Number(percent)) = inputs.percent else {
        outcome.missing.push(Missing(InputPath::Percent(at)));
        return None;
    };
    let rate = Step::given(Term::Share(line), Rate::percent(percent).exact(), Unit::NONE, Origin::Members);
    let rule = rule_of(inputs.purpose, setting);
    let amount = rate.times(whole).named(term, rule);
    let least = inputs.least.map(|Number(least)| Exact::decimal(least));
    // Where the percentage gives less, the least is what the line is.
    Some(match least.filter(|least| amount.value().compare(least).is_lt()) {
        Some(least) => Step::given(Term::Least(line), least, Unit::MONEY, Origin::Members).named(term, None),
        None => amount,
    })
}
