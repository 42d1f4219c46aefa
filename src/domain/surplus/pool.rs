//! One member's part of the pools: member basis ÷ whole basis × pool.

use super::entered::{BasisPart, Sharing, SplitLine};
use super::lines::rule_of;
use crate::domain::derivation::given::{check_amount, check_count, check_measure, unless_zero};
use crate::domain::derivation::{Missing, Nothing, Origin, Outcome, Refusal, Setting, Step, Unit};
use crate::domain::law::in_force;
use crate::domain::payment;
use crate::domain::payment::PayoutTerms;
use crate::domain::term::{Basis, InputPath, Line, LineAt, Purpose, Remark, Side, Term};
use crate::domain::value::{Exact, MathError, Number};

/// Parts that one basis may have.
const MOST_PARTS: usize = 8;

/// A line that is shared by a basis.
pub(crate) struct Pool<'a> {
    /// Its name.
    pub line: Line,
    /// Its inputs.
    pub inputs: &'a SplitLine,
    /// What is in it.
    pub amount: &'a Step,
    /// Whether the year ended with a loss.
    pub loss: bool,
}

/// Refuses negative amounts, parts of a sen, and parts above the whole.
pub(crate) fn check_basis(basis: &[BasisPart], at: LineAt, outcome: &mut Outcome) {
    if basis.len() > MOST_PARTS {
        outcome.refuse(InputPath::Line(at), Refusal::TooMany);
        return;
    }
    if basis.len() > 1 && basis.iter().any(|part| part.of.is_counted()) {
        outcome.refuse(InputPath::BasisOf(at), Refusal::Math(MathError::UnlikeUnits));
    }
    for (part, place) in basis.iter().zip(0_u8..) {
        let sides =
            [(Side::Member, part.member), (Side::Total, part.total), (Side::NonMembers, part.non_members)];
        for (side, number) in sides {
            let Some(Number(decimal)) = number else { continue };
            let place = InputPath::Basis(at, place, side);
            match part.of {
                Basis::PerHead => check_count(decimal, place, outcome),
                // Years of membership may be parts of one.
                Basis::MembershipYears if decimal.is_sign_negative() => {
                    outcome.refuse(place, Refusal::Negative);
                }
                Basis::MembershipYears => {}
                _ => check_measure(decimal, place, outcome),
            }
        }
    }
}

/// The member's part of every pool whose inputs are there.
pub(crate) fn member_parts(pools: &[Pool<'_>], setting: Setting<'_>, outcome: &mut Outcome) -> Vec<Step> {
    let mut parts = Vec::with_capacity(pools.len());
    for pool in pools {
        if let Some(side) = excess(pool) {
            outcome.refuse(InputPath::Basis(pool.line.at, larger(pool), side), Refusal::PartExceedsWhole);
        } else if pool.loss {
            let nothing = Step::nothing(Term::MemberPart(pool.line), Nothing::Loss);
            outcome.figures.push(nothing.clone());
            parts.push(nothing);
        } else {
            parts.extend(member_part(pool, setting, outcome));
        }
    }
    parts
}

/// The side of the basis that is more than there is.
fn excess(pool: &Pool<'_>) -> Option<Side> {
    if counted(pool.inputs).any(|(_, part)| part.total.is_none()) {
        return None;
    }
    let left = entered(pool, |part| part.total).minus(&entered(pool, |part| part.non_members));
    if left.is_negative() {
        return Some(Side::NonMembers);
    }
    entered(pool, |part| part.member).compare(&left).is_gt().then_some(Side::Member)
}

/// The part of the basis that is to blame for an excess: where the member alone has more than all.
fn larger(pool: &Pool<'_>) -> u8 {
    let first = counted(pool.inputs).next();
    let blamed = counted(pool.inputs).find(|(_, part)| part.member > part.total);
    blamed.or(first).map_or(0, |(place, _)| place)
}

/// What was entered for one side of the basis, added up; a missing input counts as nothing.
fn entered(pool: &Pool<'_>, number: fn(&BasisPart) -> Option<Number>) -> Exact {
    let numbers = counted(pool.inputs).filter_map(|(_, part)| number(part));
    numbers.map(|Number(decimal)| Exact::decimal(decimal)).sum()
}

fn member_part(pool: &Pool<'_>, setting: Setting<'_>, outcome: &mut Outcome) -> Option<Step> {
    remark_on_voluntary(pool, outcome);
    if counted(pool.inputs).next().is_none() {
        return Some(undistributed(pool, Nothing::NotCounted, outcome));
    }
    let total = basis_sum(pool, Side::Total, outcome);
    let member = basis_sum(pool, Side::Member, outcome);
    let total = total?;
    if total.value().is_zero() {
        return Some(undistributed(pool, Nothing::NoBasis, outcome));
    }
    outcome.figures.push(pool.amount.over(&total).named(Term::PoolRate(pool.line), None));
    pay_nobody(pool, &total, outcome);
    let member = member?;
    remark_on_mismatch(pool, outcome);
    let rule = rule_of(pool.line.purpose, setting);
    let part = member.over(&total).times(pool.amount).named(Term::MemberPart(pool.line), rule);
    outcome.figures.push(part.clone());
    Some(part)
}

/// A pool that cannot be shared: it is paid to nobody.
fn undistributed(pool: &Pool<'_>, why: Nothing, outcome: &mut Outcome) -> Step {
    outcome.remark(Remark::UndistributedPool(pool.line));
    let nothing = Step::nothing(Term::MemberPart(pool.line), why);
    outcome.figures.push(nothing.clone());
    nothing
}

/// The parts of the basis that count: voluntary savings only where the by-laws say so.
pub(super) fn counted(inputs: &SplitLine) -> impl Iterator<Item = (u8, &BasisPart)> {
    inputs
        .basis
        .iter()
        .zip(0_u8..)
        .map(|(part, place)| (place, part))
        .filter(|(_, part)| part.of != Basis::VoluntarySavings || inputs.count_voluntary)
}

/// What a basis of one kind is counted in.
pub(super) fn unit_of(basis: Option<Basis>) -> Unit {
    if basis.is_some_and(Basis::is_counted) { Unit::NONE } else { Unit::MONEY }
}

/// One side of the basis added up; nothing while an input of it is missing.
fn basis_sum(pool: &Pool<'_>, side: Side, outcome: &mut Outcome) -> Option<Step> {
    let mut steps = Vec::new();
    let mut complete = true;
    for (place, part) in counted(pool.inputs) {
        let (number, term) = match side {
            Side::Total => (part.total, Term::TotalBasis(part.of)),
            _ => (part.member, Term::MemberBasis(part.of)),
        };
        let Some(Number(decimal)) = number else {
            outcome.missing.push(Missing(InputPath::Basis(pool.line.at, place, side)));
            complete = false;
            continue;
        };
        steps.push(Step::given(term, Exact::decimal(decimal), unit_of(Some(part.of)), Origin::Visitor));
    }
    let sum = Step::sum_of(steps).filter(|_| complete)?;
    // A basis of one part has its name already.
    if sum.term().is_some() {
        return Some(sum);
    }
    let term = match side {
        Side::Total => Term::TotalBasisSum(pool.line),
        _ => Term::MemberBasisSum(pool.line),
    };
    let sum = sum.named(term, None);
    outcome.figures.push(sum.clone());
    Some(sum)
}

/// What of the basis came from people who are not members: their part of the pool is paid to nobody.
fn pay_nobody(pool: &Pool<'_>, total: &Step, outcome: &mut Outcome) {
    let others = entered(pool, |part| part.non_members);
    if !others.is_zero() {
        let basis = Step::given(Term::NonMemberBasis(pool.line), others, total.unit(), Origin::Visitor);
        let unpaid = basis.over(total).times(pool.amount);
        outcome.figures.push(unpaid.named(Term::NonMemberPart(pool.line), None));
        outcome.remark(Remark::NonMembers(pool.line));
    }
}

fn remark_on_voluntary(pool: &Pool<'_>, outcome: &mut Outcome) {
    let mut voluntary = pool.inputs.basis.iter().filter(|part| part.of == Basis::VoluntarySavings);
    let entered = voluntary.any(|part| part.member.is_some() || part.total.is_some());
    match (entered, pool.inputs.count_voluntary) {
        (true, true) => outcome.remark(Remark::VoluntaryCounted(pool.line)),
        (true, false) => outcome.remark(Remark::VoluntaryLeftOut(pool.line)),
        (false, _) => {}
    }
}

/// The same kinds must count above and below the line.
fn remark_on_mismatch(pool: &Pool<'_>, outcome: &mut Outcome) {
    for (_, part) in counted(pool.inputs) {
        if let (Some(member), Some(total)) = (part.member, part.total)
            && member.0 > total.0
        {
            outcome.remark(Remark::BasisMismatch(pool.line, part.of));
        }
    }
}

/// The member's total, rounded once, and the parts brought to whole units that add up to it.
pub(crate) fn member_total(parts: &[Step], sharing: &Sharing, setting: Setting<'_>, outcome: &mut Outcome) {
    let unpaid = unless_zero(sharing.member_unpaid);
    if let Some(Number(unpaid)) = unpaid {
        check_amount(unpaid, InputPath::MemberUnpaid, outcome);
        if parts.is_empty() && outcome.missing.is_empty() {
            outcome.refuse(InputPath::MemberUnpaid, Refusal::NotUsed);
        }
    }
    if !outcome.problems.is_empty() || parts.is_empty() {
        return;
    }
    let rule = sharing.rounding;
    if in_force(&setting.law.untaxed, setting.rule_date).is_some() {
        outcome.remark(Remark::NotTaxed);
    } else if in_force(&setting.law.taxed, setting.rule_date).is_some() {
        outcome.remark(Remark::TaxedAsDividend);
    }
    let rounding = rule.rounding(setting.currency);
    let total = payment::pay(parts, rounding, &PAYOUT, setting.currency, outcome);
    if let (Some(total), Some(Number(unpaid))) = (total, unpaid) {
        let unpaid = Step::given(Term::MemberUnpaid, Exact::decimal(unpaid), Unit::MONEY, Origin::Visitor);
        outcome.figures.push(total.plus(&unpaid).named(Term::MemberToPay, None));
    }
    // One member's fraction says nothing of the whole list: only a fund that takes it is worth a word.
    if let Some(fund) = Purpose::of_rest(rule)
        && outcome.find(|term| matches!(term, Term::RoundingRest)).is_some()
    {
        outcome.remark(Remark::RestTo(fund));
    }
}

static PAYOUT: PayoutTerms = PayoutTerms {
    exact: Term::MemberTotalExact,
    total: Term::MemberTotal,
    rest: Term::RoundingRest,
    paid: |term| term.line().map(Term::MemberPaid),
};
