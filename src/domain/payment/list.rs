//! An amount split over a list of members, to the last unit.

use core::cmp::Ordering;

use serde::{Deserialize, Serialize};

use super::allocation::{Allocation, AllocationError, Claim, allocate};
use crate::domain::derivation::{Missing, Origin, Outcome, Refusal, Setting, Step, Unit};
use crate::domain::term::{InputPath, Purpose, Remark, Term};
use crate::domain::value::{Exact, Money, Number, RemainderRule, money};

/// Rows that a scenario may hold; longer lists are files, not scenarios.
const MOST_MEMBERS: usize = 2_000;

/// An amount and the members it is split over.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AmountOverList {
    /// The amount.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub amount: Option<Number>,
    /// What happens to the units that rounding leaves over.
    #[serde(default)]
    pub rounding: RemainderRule,
    /// Who shares in it.
    pub members: Vec<ListedMember>,
}

/// One member of the list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListedMember {
    /// Member number, unique in the list; decides ties.
    pub number: String,
    /// What the member's part is measured by.
    pub weight: Number,
    /// Part of the year the member belonged to the co-op, from 0 to 1; 1 when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fraction: Option<Number>,
}

/// Splits the amount in proportion to `weight × fraction`.
pub(crate) fn split(list: &AmountOverList, setting: Setting<'_>, outcome: &mut Outcome) {
    let Some(Number(amount)) = list.amount else {
        outcome.missing.push(Missing(InputPath::AllocatedAmount));
        return;
    };
    let Some(amount) = Money::from_decimal(amount) else {
        outcome.refuse(InputPath::AllocatedAmount, Refusal::TooManyDecimals);
        return;
    };
    if list.members.len() > MOST_MEMBERS {
        outcome.refuse(InputPath::Members, Refusal::TooMany);
        return;
    }
    let Some(claims) = claims(list, outcome) else { return };
    match allocate(amount, &claims, list.rounding, setting.currency) {
        Ok(allocation) => {
            outcome.figures.extend(figures(amount, &claims, &allocation, list.rounding));
            if let Some(remark) = rest_remark(list.rounding, allocation.rest.cmp(&Money::ZERO)) {
                outcome.remark(remark);
            }
        }
        Err(error) => {
            let (place, why) = refusal(error);
            outcome.refuse(place, why);
        }
    }
}

/// What is to be said of a rest that is less than, equal to or greater than nothing.
fn rest_remark(rule: RemainderRule, rest: Ordering) -> Option<Remark> {
    match (rest, Purpose::of_rest(rule)) {
        (Ordering::Equal, _) => None,
        (Ordering::Less, None) => Some(Remark::Overpays),
        (Ordering::Greater, None) => Some(Remark::RestOpen),
        (_, Some(fund)) => Some(Remark::RestTo(fund)),
    }
}

fn claims<'a>(list: &'a AmountOverList, outcome: &mut Outcome) -> Option<Vec<Claim<'a>>> {
    let mut claims = Vec::with_capacity(list.members.len());
    for (place, member) in list.members.iter().enumerate() {
        let fraction = member.fraction.map_or_else(|| Exact::whole(1), |Number(part)| Exact::decimal(part));
        if fraction.is_negative() {
            outcome.refuse(InputPath::Member(place), Refusal::Negative);
        }
        if fraction.compare(&Exact::whole(1)).is_gt() {
            outcome.refuse(InputPath::Member(place), Refusal::FractionAboveOne);
        }
        let weight = Exact::decimal(member.weight.0).times(&fraction);
        claims.push(Claim { number: &member.number, weight });
    }
    outcome.problems.is_empty().then_some(claims)
}

fn refusal(error: AllocationError) -> (InputPath, Refusal) {
    match error {
        AllocationError::NobodyToPay => (InputPath::Members, Refusal::NobodyToPay),
        AllocationError::NegativeWeight(place) => (InputPath::Member(place), Refusal::Negative),
        AllocationError::SameNumber(_, place) => (InputPath::Member(place), Refusal::SameNumber),
        AllocationError::PartsOfUnit => (InputPath::AllocatedAmount, Refusal::PartsOfUnit),
        AllocationError::Math(error) => (InputPath::Members, Refusal::Math(error)),
    }
}

fn figures(amount: Money, claims: &[Claim<'_>], split: &Allocation, rule: RemainderRule) -> Vec<Step> {
    let given = |term, value, unit| Step::given(term, value, unit, Origin::Visitor);
    let total: Exact = claims.iter().map(|claim| claim.weight).sum();
    let total = given(Term::TotalWeight, total, Unit::NONE);
    let whole = given(Term::AllocatedAmount, amount.exact(), Unit::MONEY);
    let mut figures = Vec::with_capacity(split.parts.len());
    for (place, (claim, part)) in claims.iter().zip(&split.parts).enumerate() {
        let weight = given(Term::Weight(place), claim.weight, Unit::NONE);
        let exact = weight.over(&total).times(&whole);
        figures.push(exact.split_to(Term::AllocatedPart(place), part.exact(), rule));
    }
    if split.rest != Money::ZERO {
        let paid = amount.exact().minus(&split.rest.exact());
        let paid = Step::given(Term::PaidTogether, paid, Unit::MONEY, Origin::AddedUp);
        figures.push(paid.clone());
        figures.push(whole.minus(&paid).named(Term::RoundingRest, None));
    }
    figures
}
