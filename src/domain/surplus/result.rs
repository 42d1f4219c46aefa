//! From the year's accounts to what is shared out: tax, earlier losses, the village's part, what is not the
//! members' to share; and backwards from what members are promised.
//!
//! # Design
//!
//! *Why apart from the split?* A member reads the surplus from the report and starts there. Only the
//! officer who writes that report needs the way to it.
//!
//! *Why is a carried loss below zero?* It is the same sum as the reserve that is left, on the other side
//! of zero: reserve plus result. One formula serves both, and its sign says which it is.
//!
//! *Why is earlier surplus that was not paid out a line apart?* The meeting of its own year decided its
//! split, and the co-op owes it since. Splitting it again would give a part of it to reserve and funds.

use super::entered::YearResult;
use super::given::{name, optional, percentage};
use crate::domain::derivation::given::{check_book, measure};
use crate::domain::derivation::{Missing, Nothing, Origin, Outcome, Refusal, Setting, Step, Unit};
use crate::domain::law::{VillageRule, in_force};
use crate::domain::term::{InputPath, PlantTerm, Remark, ResultInput, ResultRemark, ResultTerm, Term};
use crate::domain::value::{Direction, Exact, Number};

/// Parts that a statement may list.
const MOST_PARTS: usize = 100;

/// `to share = surplus − earlier losses − village's part − non-members' part`;
/// in a loss year `reserve left = reserve + result − earlier losses`.
///
/// # Source
///
/// UU 25/1992 Pasal 45; that a loss is covered by the reserve or carried is the meeting's decision.
pub(crate) fn result(inputs: &YearResult, setting: Setting<'_>, outcome: &mut Outcome) {
    result_with(inputs, None, setting, outcome);
}

/// The same, with a plant's surplus on top of the year's.
pub(crate) fn result_with(
    inputs: &YearResult,
    plant: Option<&Step>,
    setting: Setting<'_>,
    outcome: &mut Outcome,
) {
    let run = Run { inputs, setting };
    let Some(mut surplus) = run.surplus(outcome) else { return };
    if let Some(plant) = plant {
        surplus = with_plant(surplus, plant);
    }
    let given = run.given(outcome);
    if !outcome.problems.is_empty() {
        return;
    }
    outcome.figures.push(surplus.clone());
    let covered = given.loss.iter().fold(surplus.clone(), |left, loss| left.minus(loss));
    if covered.value().is_negative() {
        nothing_to_share(&surplus, covered, given, outcome);
        return;
    }
    let mut left = covered;
    if let Some(rate) = given.village {
        left = left.minus(&run.village(&rate, &surplus, outcome));
        refuse_below_nothing(&left, ResultInput::VillagePercent, outcome);
    }
    if let Some(apart) = given.non_members {
        left = left.minus(&apart);
        outcome.remark(Remark::Result(ResultRemark::NonMembersApart));
        refuse_below_nothing(&left, ResultInput::NonMembers, outcome);
    }
    // Where nothing is taken off, the surplus itself is shared out.
    if left != surplus {
        let rule = in_force(&setting.law.sharing, setting.rule_date);
        outcome.figures.push(left.named(name(ResultTerm::ToShare), rule));
    }
}

/// Refuses what takes more than is left; what comes after it is not to blame.
fn refuse_below_nothing(left: &Step, input: ResultInput, outcome: &mut Outcome) {
    if left.value().is_negative() && outcome.problems.is_empty() {
        let excess = Exact::zero().minus(left.value());
        outcome.refuse(InputPath::Result(input), Refusal::OverAllocatedAmount(Box::new(excess)));
    }
}

/// The surplus of all business: the other's, named so, and the plant's.
pub(crate) fn with_plant(other: Step, plant: &Step) -> Step {
    let other = other.named(Term::Plant(PlantTerm::OtherSurplus), None);
    other.plus(plant).named(Term::Surplus, None)
}

/// A year that shares nothing out, by a loss of its own or of earlier years: what becomes of it.
fn nothing_to_share(surplus: &Step, covered: Step, given: Given, outcome: &mut Outcome) {
    let own_loss = surplus.value().is_negative();
    outcome.remark(if own_loss { Remark::Loss } else { Remark::Result(ResultRemark::EarlierLosses) });
    cover(covered, given.reserve, outcome);
    let why = if own_loss { Nothing::Loss } else { Nothing::EarlierLosses };
    outcome.figures.push(Step::nothing(name(ResultTerm::ToShare), why));
}

/// What was given besides the surplus, each only where it is not zero.
struct Given {
    loss: Option<Step>,
    village: Option<Step>,
    non_members: Option<Step>,
    reserve: Option<Step>,
}

struct Run<'a> {
    inputs: &'a YearResult,
    setting: Setting<'a>,
}

impl Run<'_> {
    /// The surplus after tax.
    fn surplus(&self, outcome: &mut Outcome) -> Option<Step> {
        let inputs = self.inputs;
        let term = if inputs.tax.is_some() { name(ResultTerm::BeforeTax) } else { Term::Surplus };
        let rule = in_force(&self.setting.law.surplus, self.setting.rule_date);
        if inputs.before_tax && inputs.tax.is_none() {
            outcome.missing.push(Missing(InputPath::Result(ResultInput::Tax)));
            return None;
        }
        let before = self.before_tax(term, outcome)?;
        let Some(tax) = optional(inputs.tax, ResultInput::Tax, ResultTerm::Tax, outcome) else {
            return Some(if inputs.tax.is_some() { before.named(Term::Surplus, rule) } else { before });
        };
        outcome.figures.push(before.clone());
        Some(before.minus(&tax).named(Term::Surplus, rule))
    }

    fn before_tax(&self, term: Term, outcome: &mut Outcome) -> Option<Step> {
        let inputs = self.inputs;
        let parts = !inputs.income_parts.is_empty();
        let accounts = inputs.income.is_some() || inputs.costs.is_some() || parts;
        if parts && inputs.income.is_some() {
            outcome.refuse(InputPath::Result(ResultInput::Income), Refusal::SaidTwice);
        }
        if let Some(Number(surplus)) = inputs.surplus {
            if accounts {
                outcome.refuse(InputPath::Result(ResultInput::Surplus), Refusal::SaidTwice);
            }
            check_book(surplus, InputPath::Result(ResultInput::Surplus), outcome);
            return Some(Step::given(term, Exact::decimal(surplus), Unit::MONEY, Origin::Visitor));
        }
        if !accounts {
            outcome.missing.push(Missing(InputPath::Result(ResultInput::Surplus)));
            return None;
        }
        let income = if parts {
            income_of(&inputs.income_parts, outcome)
        } else {
            measure(inputs.income, InputPath::Result(ResultInput::Income), Term::Income, outcome)
        };
        let costs = measure(inputs.costs, InputPath::Result(ResultInput::Costs), Term::Costs, outcome);
        let rule = in_force(&self.setting.law.surplus, self.setting.rule_date);
        Some(income?.minus(&costs?).named(term, rule))
    }

    fn given(&self, outcome: &mut Outcome) -> Given {
        let inputs = self.inputs;
        Given {
            loss: optional(
                inputs.loss_brought_forward,
                ResultInput::LossBroughtForward,
                ResultTerm::LossBroughtForward,
                outcome,
            ),
            village: percentage(inputs.village_percent, outcome),
            non_members: optional(
                inputs.non_members,
                ResultInput::NonMembers,
                ResultTerm::NonMembers,
                outcome,
            ),
            reserve: optional(inputs.reserve, ResultInput::Reserve, ResultTerm::Reserve, outcome),
        }
    }

    /// The village's part, in whole payable units.
    fn village(&self, rate: &Step, surplus: &Step, outcome: &mut Outcome) -> Step {
        let (law, day) = (self.setting.law, self.setting.rule_date);
        outcome.remark(Remark::Result(ResultRemark::VillageShareIsOptional(VillageRule::on(law, day))));
        let law = law.village_share.in_force(day);
        let exact = rate.times(surplus);
        let rounding = self.setting.rounding(Direction::Floor);
        let part = exact.payable(name(ResultTerm::VillageShare), law.map(|(_, source)| source), rounding);
        outcome.figures.push(part.clone());
        part
    }
}

/// The income that a statement lists in parts.
fn income_of(parts: &[Number], outcome: &mut Outcome) -> Option<Step> {
    let place = InputPath::Result(ResultInput::Income);
    if parts.len() > MOST_PARTS {
        outcome.refuse(place, Refusal::TooMany);
        return None;
    }
    let parts = (0_u8..).zip(parts);
    let parts: Vec<_> = parts
        .filter_map(|(at, part)| measure(Some(*part), place, name(ResultTerm::IncomePart(at)), outcome))
        .collect();
    let income = Step::sum_of(parts)?.named(Term::Income, None);
    outcome.figures.push(income.clone());
    Some(income)
}

/// A loss: what the reserve takes of it, and what is carried.
fn cover(loss: Step, reserve: Option<Step>, outcome: &mut Outcome) {
    let Some(reserve) = reserve else {
        outcome.figures.push(loss.named(name(ResultTerm::LossCarried), None));
        return;
    };
    let sum = reserve.plus(&loss);
    if sum.value().is_negative() {
        outcome.figures.push(reserve.named(name(ResultTerm::FromReserve), None));
        outcome.figures.push(sum.named(name(ResultTerm::LossCarried), None));
    } else {
        let left = sum.named(name(ResultTerm::ReserveLeft), None);
        outcome.figures.push(reserve.minus(&left).named(name(ResultTerm::FromReserve), None));
        outcome.figures.push(left);
    }
}
