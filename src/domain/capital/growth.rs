//! Member capital over the years, with members who join and leave.
//!
//! # Design
//!
//! *Why do those who leave take an average?* How long each of them was a member is not known. An
//! average takes nothing from those who stay, and adds nothing to them.

use super::counted::{kinds, whole};
use super::entered::Growth;
use super::year::ClosingMembers;
use crate::domain::derivation::given::amount;
use crate::domain::derivation::{Missing, Outcome, Refusal, Setting, Step};
use crate::domain::law::in_force;
use crate::domain::term::{CapitalRemark, CapitalTerm, GrowthInput, InputPath, Remark, Term};
use crate::domain::value::Direction;

/// Years that a projection may have.
const MOST_YEARS: u8 = 10;

/// `end = (begin + joining × once + members × 12 × monthly) × staying ÷ members`, year by year.
///
/// Those who leave take back an equal part each.
pub(super) fn years(
    inputs: &Growth,
    known: Option<ClosingMembers>,
    setting: Setting<'_>,
    outcome: &mut Outcome,
) {
    if inputs.years == 0 || inputs.years > MOST_YEARS {
        outcome.refuse(InputPath::Growth(GrowthInput::Years), Refusal::YearsOutOfRange);
        return;
    }
    let Some(mut members) = inputs.members.or(known.as_ref().map(|known| known.members)) else {
        outcome.missing.push(Missing(InputPath::Growth(GrowthInput::Members)));
        return;
    };
    if members == 0 && inputs.joining == 0 {
        outcome.refuse(InputPath::Growth(GrowthInput::Members), Refusal::NotPositive);
        return;
    }
    let [paid_once, paid_monthly] = kinds(setting.currency);
    let name = |term| Term::Capital(term);
    let mut given = |number, term, input| amount(number, InputPath::Growth(input), name(term), outcome);
    let once = given(inputs.once, CapitalTerm::Once(paid_once), GrowthInput::Once);
    let monthly = given(inputs.monthly, CapitalTerm::Monthly(paid_monthly), GrowthInput::Monthly);
    let known = known.filter(|_| inputs.capital.is_none());
    let begin = match known {
        Some(known) => Some(known.capital.named(name(CapitalTerm::Begin), None)),
        None => given(inputs.capital, CapitalTerm::Begin, GrowthInput::Capital),
    };
    let (Some(once), Some(monthly), Some(begin)) = (once, monthly, begin) else { return };
    let nearest = setting.rounding(Direction::HalfUp);
    let twelve = whole(name(CapitalTerm::TwelveMonths), 12);
    let mut held = begin.clone();
    for year in 1..=inputs.years {
        members = members.saturating_add(inputs.joining);
        let leaving = inputs.leaving.min(members);
        if leaving < inputs.leaving || members == 0 {
            outcome.remark(Remark::Capital(CapitalRemark::NobodyLeft));
        }
        if members == 0 {
            return;
        }
        let joined = whole(name(CapitalTerm::Joining), inputs.joining).times(&once);
        let all = whole(name(CapitalTerm::Members(year)), members);
        let paid = all.times(&twelve).times(&monthly);
        let before = held.plus(&joined).plus(&paid);
        let staying = members.saturating_sub(leaving);
        held = if leaving == 0 {
            before.named(name(CapitalTerm::YearEnd(year)), None)
        } else {
            let before = before.named(name(CapitalTerm::BeforeLeaving(year)), None);
            outcome.figures.push(before.clone());
            let stay = whole(name(CapitalTerm::Staying(year)), staying);
            before.times(&stay).over(&all).named(name(CapitalTerm::YearEnd(year)), None)
        };
        outcome.figures.push(held.clone());
        // The next year goes on from the exact capital; what is shown can be paid.
        if nearest.apply(held.value()) != *held.value() {
            outcome.figures.push(held.clone().rounded(name(CapitalTerm::YearEndRounded(year)), nearest));
        }
        members = staying;
    }
    falls(&begin, &held, setting, outcome);
}

/// Paying back may take the own capital below what the co-op began with.
fn falls(begin: &Step, end: &Step, setting: Setting<'_>, outcome: &mut Outcome) {
    if let Some(source) = in_force(&setting.law.capital_floor, setting.rule_date)
        && end.value().compare(begin.value()).is_lt()
    {
        outcome.remark(Remark::Capital(CapitalRemark::CapitalFalls(source)));
    }
}
