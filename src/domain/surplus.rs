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

use serde::{Deserialize, Serialize};

use super::allocation::RemainderRule;
use super::exact::Exact;
use super::law::{Provision, in_force};
use super::lines;
use super::outcome::{Missing, Outcome, Place, Refusal, Remark};
use super::pool::{self, Pool};
use super::rate::Rate;
use super::result;
use super::scenario::{Number, Setting};
use super::source::Source;
use super::step::{Nothing, Origin, Step, Unit};
use super::term::{Basis, Line, LineAt, Purpose, Term};

/// Lines that one level of a split may have.
const MOST_LINES: usize = 40;
/// Member pools whose exact parts can always be added, whatever their totals.
const MOST_POOLS: usize = 12;

/// The year's surplus and how it is shared out.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sharing {
    /// The surplus, after tax; negative in a loss year. Or give `income` and `costs`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub surplus: Option<Number>,
    /// Income of the year.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub income: Option<Number>,
    /// Costs of the year, with depreciation, other obligations and tax.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub costs: Option<Number>,
    /// What happens to the units that rounding leaves over.
    #[serde(default)]
    pub rounding: RemainderRule,
    /// The split.
    #[serde(default)]
    pub lines: Vec<SplitLine>,
}

impl Sharing {
    /// What the co-op itself calls a line.
    #[must_use]
    pub fn own_name(&self, at: LineAt) -> Option<&str> {
        let line = self.lines.get(usize::from(at.top))?;
        let line = match at.sub {
            Some(sub) => line.lines.get(usize::from(sub))?,
            None => line,
        };
        line.name.as_deref().map(str::trim).filter(|name| !name.is_empty())
    }
}

/// One line of the split.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SplitLine {
    /// What it is for.
    pub purpose: Purpose,
    /// What the co-op calls it, where it has a name of its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Percentage of the level above. Or give `amount`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub percent: Option<Number>,
    /// Amount, where the members decided one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Number>,
    /// What the pool is shared by; empty for funds.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub basis: Vec<BasisPart>,
    /// Or only what it is shared by, where nobody's part is asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Basis>,
    /// Whether voluntary savings count in the basis.
    #[serde(default)]
    pub count_voluntary: bool,
    /// The second level of the split.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lines: Vec<SplitLine>,
}

impl SplitLine {
    /// A line of which only the percentage is known.
    #[must_use]
    pub fn new(purpose: Purpose, percent: Option<Number>) -> Self {
        Self {
            purpose,
            name: None,
            percent,
            amount: None,
            basis: Vec::new(),
            by: None,
            count_voluntary: false,
            lines: Vec::new(),
        }
    }
}

/// One part of what a pool is shared by.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BasisPart {
    /// What is counted.
    pub of: Basis,
    /// The member's amount.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub member: Option<Number>,
    /// The amount of all together.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<Number>,
    /// The part of the total that came from people who are not members.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub non_members: Option<Number>,
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

/// Shares the surplus out over lines, and each pool's part to the member.
///
/// `line = percent × surplus`, or `percent × (percent × surplus)` in the second level;
/// `member part = member basis ÷ whole basis × line`; the total is rounded once.
pub(crate) fn share_out(sharing: &Sharing, setting: Setting<'_>, outcome: &mut Outcome) {
    check_lines(&sharing.lines, None, outcome);
    let Some(surplus) = surplus(sharing, setting, outcome) else { return };
    if !outcome.problems.is_empty() {
        return;
    }
    if surplus.term().is_none_or(|term| outcome.figure(term).is_none()) {
        outcome.figures.push(surplus.clone());
    }
    if sharing.lines.is_empty() {
        outcome.missing.push(Missing(Place::Lines));
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
        outcome.refuse(Place::Lines, Refusal::TooMany);
        return;
    }
    let parts = pool::member_parts(&pools, setting, outcome);
    pool::member_total(&parts, sharing.rounding, setting, outcome);
}

/// The lines that members share in by a basis.
fn pools<'a>(shared: &'a [Shared<'a>], loss: bool) -> Vec<Pool<'a>> {
    shared
        .iter()
        .filter(|shared| !shared.inputs.basis.is_empty())
        .map(|shared| Pool { line: shared.line, inputs: shared.inputs, amount: &shared.amount, loss })
        .collect()
}

/// An amount of the visitor that cannot be negative, as a step.
pub(crate) fn amount(
    number: Option<Number>,
    place: Place,
    term: Term,
    outcome: &mut Outcome,
) -> Option<Step> {
    let Some(Number(decimal)) = number else {
        outcome.missing.push(Missing(place));
        return None;
    };
    if decimal.is_sign_negative() {
        outcome.refuse(place, Refusal::Negative);
    }
    if decimal.scale() > 2 {
        outcome.refuse(place, Refusal::TooManyDecimals);
    }
    Some(Step::given(term, Exact::decimal(decimal), Unit::MONEY, Origin::Visitor))
}

fn surplus(sharing: &Sharing, setting: Setting<'_>, outcome: &mut Outcome) -> Option<Step> {
    if let Some(Number(surplus)) = sharing.surplus {
        if sharing.income.is_some() || sharing.costs.is_some() {
            outcome.refuse(Place::Surplus, Refusal::SaidTwice);
        }
        if surplus.scale() > 2 {
            outcome.refuse(Place::Surplus, Refusal::TooManyDecimals);
        }
        let value = Exact::decimal(surplus);
        return Some(Step::given(Term::Surplus, value, Unit::MONEY, Origin::Visitor));
    }
    if sharing.income.is_none() && sharing.costs.is_none() {
        // What the year's result leaves, where that was calculated before.
        if let Some(left) = result::to_share(outcome) {
            return Some(left.clone());
        }
        if !outcome.missing.is_empty() {
            return None;
        }
        outcome.missing.push(Missing(Place::Surplus));
        return None;
    }
    let income = amount(sharing.income, Place::Income, Term::Income, outcome);
    let costs = amount(sharing.costs, Place::Costs, Term::Costs, outcome);
    let rule = in_force(&setting.law.surplus, setting.rule_date);
    Some(income?.minus(&costs?).named(Term::Surplus, rule))
}

/// Refuses what no surplus can make right: negative shares, more than 100 %, a third level.
fn check_lines(lines: &[SplitLine], parent: Option<LineAt>, outcome: &mut Outcome) {
    let at = |place: usize| parent.map_or_else(|| LineAt::top(place), |parent| parent.below(place));
    let level = parent.map_or(Place::Lines, Place::SubLines);
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
            Some(_) => outcome.refuse(Place::SubLines(at(place)), Refusal::TooDeep),
        }
    }
    if !sum.is_zero() && !sum.compare(&Exact::whole(1)).is_gt() {
        outcome.remark(Remark::SharesLikeFractions);
    }
    let excess = sum.minus(&Exact::whole(100));
    if !excess.is_negative() && !excess.is_zero() {
        outcome.refuse(level, Refusal::OverAllocatedPercent(Box::new(excess)));
    }
}

fn check_line(line: &SplitLine, at: LineAt, outcome: &mut Outcome) {
    if line.percent.is_some() && line.amount.is_some() {
        outcome.refuse(Place::Amount(at), Refusal::SaidTwice);
    }
    if let Some(Number(amount)) = line.amount {
        if amount.is_sign_negative() {
            outcome.refuse(Place::Amount(at), Refusal::Negative);
        }
        if amount.scale() > 2 {
            outcome.refuse(Place::Amount(at), Refusal::TooManyDecimals);
        }
    }
    if let Some(Number(percent)) = line.percent {
        outcome.check_percent(Place::Percent(at), percent);
    }
    if !line.basis.is_empty() && !line.lines.is_empty() {
        outcome.refuse(Place::Line(at), Refusal::BasisAndLines);
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
        refuse_excess(&amount, &all, &below, Place::SubLines(at), outcome);
    }
    if !surplus.value().is_negative() {
        refuse_excess(surplus, &all, &|at| at.sub.is_none(), Place::Lines, outcome);
    }
    outcome.figures.extend(all.iter().map(|shared| shared.amount.clone()));
    outcome.problems.is_empty().then_some(all)
}

fn refuse_excess(
    whole: &Step,
    all: &[Shared<'_>],
    counts: &dyn Fn(LineAt) -> bool,
    place: Place,
    outcome: &mut Outcome,
) {
    let excess = lines::sum_of(all, counts).minus(whole.value());
    if !excess.is_zero() && !excess.is_negative() {
        outcome.refuse(place, Refusal::OverAllocatedAmount(Box::new(excess)));
    }
}

/// The line as it is spoken of: a pool with one basis is named after it.
fn line(inputs: &SplitLine, at: LineAt) -> Line {
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
        outcome.missing.push(Missing(Place::Percent(at)));
        return None;
    };
    let rate = Step::given(Term::Share(line), Rate::percent(percent).exact(), Unit::NONE, Origin::Members);
    let rule = rule_of(inputs.purpose, setting);
    Some(rate.times(whole).named(term, rule))
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
