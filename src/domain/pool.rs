//! One member's part of the pools: member basis ÷ whole basis × pool.

use super::allocation::{Claim, RemainderRule, allocate};
use super::exact::Exact;
use super::law::in_force;
use super::list::rest_remark;
use super::money::{Direction, Money, Rounding};
use super::outcome::{Missing, Outcome, Place, Refusal, Remark, Side};
use super::scenario::{Number, Setting};
use super::source::Source;
use super::step::{MathError, Nothing, Origin, Step, Unit};
use super::surplus::{BasisPart, SplitLine};
use super::term::{Basis, Line, LineAt, Purpose, Term};

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
        outcome.refuse(Place::Line(at), Refusal::TooMany);
        return;
    }
    for (part, place) in basis.iter().zip(0_u8..) {
        let sides =
            [(Side::Member, part.member), (Side::Total, part.total), (Side::NonMembers, part.non_members)];
        for (side, number) in sides {
            let Some(Number(decimal)) = number else { continue };
            let place = Place::Basis(at, place, side);
            if decimal.is_sign_negative() {
                outcome.refuse(place, Refusal::Negative);
            }
            if decimal.scale() > 2 {
                outcome.refuse(place, Refusal::TooManyDecimals);
            }
        }
    }
}

/// The member's part of every pool whose inputs are there.
pub(crate) fn member_parts(pools: &[Pool<'_>], setting: Setting<'_>, outcome: &mut Outcome) -> Vec<Step> {
    let mut parts = Vec::with_capacity(pools.len());
    for pool in pools {
        if pool.loss {
            let nothing = Step::nothing(Term::MemberPart(pool.line), Nothing::Loss);
            outcome.figures.push(nothing.clone());
            parts.push(nothing);
            continue;
        }
        match member_part(pool, setting, outcome) {
            Ok(Some(part)) => parts.push(part),
            Ok(None) => {}
            Err(error) => outcome.refuse(Place::Line(pool.line.at), Refusal::Math(error)),
        }
    }
    parts
}

fn member_part(
    pool: &Pool<'_>,
    setting: Setting<'_>,
    outcome: &mut Outcome,
) -> Result<Option<Step>, MathError> {
    remark_on_voluntary(pool, outcome);
    let total = basis_sum(pool, Side::Total, outcome)?;
    let member = basis_sum(pool, Side::Member, outcome)?;
    let non_members = non_members(pool);
    let Some(total) = total else { return Ok(None) };
    if total.value().is_zero() {
        return Ok(empty_basis(pool, member.as_ref(), outcome));
    }
    let rate = pool.amount.over(&total)?.named(Term::PoolRate(pool.line), None);
    outcome.figures.push(rate);
    if let Some(others) = &non_members {
        pay_nobody(pool, others, &total, outcome)?;
    }
    let Some(member) = member else { return Ok(None) };
    let members = non_members.map_or(*total.value(), |others| total.value().minus(others.value()));
    if member.value().compare(&members).is_gt() {
        refuse_member(pool, outcome);
        return Ok(None);
    }
    remark_on_mismatch(pool, outcome);
    let rule = rule_of(pool.line.purpose, setting);
    let part = member.over(&total)?.times(pool.amount).named(Term::MemberPart(pool.line), rule);
    outcome.figures.push(part.clone());
    Ok(Some(part))
}

fn rule_of(purpose: Purpose, setting: Setting<'_>) -> Option<&'static Source> {
    let provision = match purpose {
        Purpose::CapitalReturn => &setting.law.capital_return,
        _ => &setting.law.sharing,
    };
    in_force(provision, setting.rule_date)
}

/// The parts of the basis that count: voluntary savings only where the by-laws say so.
fn counted<'a>(pool: &Pool<'a>) -> impl Iterator<Item = (u8, &'a BasisPart)> {
    let inputs = pool.inputs;
    inputs
        .basis
        .iter()
        .zip(0_u8..)
        .map(|(part, place)| (place, part))
        .filter(|(_, part)| part.of != Basis::VoluntarySavings || inputs.count_voluntary)
}

/// One side of the basis added up; nothing while an input of it is missing.
fn basis_sum(pool: &Pool<'_>, side: Side, outcome: &mut Outcome) -> Result<Option<Step>, MathError> {
    let mut sum: Option<Step> = None;
    let mut whole = true;
    let mut parts: usize = 0;
    for (place, part) in counted(pool) {
        let (number, term) = match side {
            Side::Total => (part.total, Term::TotalBasis(part.of)),
            _ => (part.member, Term::MemberBasis(part.of)),
        };
        let Some(Number(decimal)) = number else {
            outcome.missing.push(Missing(Place::Basis(pool.line.at, place, side)));
            whole = false;
            continue;
        };
        parts = parts.saturating_add(1);
        let step = Step::given(term, Exact::decimal(decimal), Unit::MONEY, Origin::Visitor);
        sum = Some(match sum {
            Some(sum) => sum.plus(&step)?,
            None => step,
        });
    }
    if !whole {
        return Ok(None);
    }
    let Some(sum) = sum.filter(|_| parts > 1) else { return Ok(sum_of_one(pool, side)) };
    let term = match side {
        Side::Total => Term::TotalBasisSum(pool.line),
        _ => Term::MemberBasisSum(pool.line),
    };
    let sum = sum.named(term, None);
    outcome.figures.push(sum.clone());
    Ok(Some(sum))
}

/// A basis of one part needs no sum of its own.
fn sum_of_one(pool: &Pool<'_>, side: Side) -> Option<Step> {
    let (_, part) = counted(pool).next()?;
    let (number, term) = match side {
        Side::Total => (part.total, Term::TotalBasis(part.of)),
        _ => (part.member, Term::MemberBasis(part.of)),
    };
    number.map(|Number(decimal)| Step::given(term, Exact::decimal(decimal), Unit::MONEY, Origin::Visitor))
}

fn non_members(pool: &Pool<'_>) -> Option<Step> {
    let sum = counted(pool)
        .filter_map(|(_, part)| part.non_members)
        .fold(Exact::zero(), |sum, Number(decimal)| sum.plus(&Exact::decimal(decimal)));
    let term = Term::NonMemberBasis(pool.line);
    (!sum.is_zero()).then(|| Step::given(term, sum, Unit::MONEY, Origin::Visitor))
}

/// The part of the pool that falls on people who are not members.
fn pay_nobody(pool: &Pool<'_>, others: &Step, total: &Step, outcome: &mut Outcome) -> Result<(), MathError> {
    if others.value().compare(total.value()).is_gt() {
        refuse_side(pool, Side::NonMembers, outcome);
        return Ok(());
    }
    let unpaid = others.over(total)?.times(pool.amount).named(Term::NonMemberPart(pool.line), None);
    outcome.figures.push(unpaid);
    outcome.remark(Remark::NonMembers(pool.line));
    Ok(())
}

/// Nobody has any part of the basis: the pool stays undistributed, the member gets nothing from it.
fn empty_basis(pool: &Pool<'_>, member: Option<&Step>, outcome: &mut Outcome) -> Option<Step> {
    if member.is_some_and(|member| !member.value().is_zero()) {
        refuse_member(pool, outcome);
        return None;
    }
    outcome.remark(Remark::UndistributedPool(pool.line));
    let nothing = Step::nothing(Term::MemberPart(pool.line), Nothing::NoBasis);
    outcome.figures.push(nothing.clone());
    Some(nothing)
}

fn refuse_member(pool: &Pool<'_>, outcome: &mut Outcome) {
    refuse_side(pool, Side::Member, outcome);
}

fn refuse_side(pool: &Pool<'_>, side: Side, outcome: &mut Outcome) {
    let place = counted(pool).next().map_or(0, |(place, _)| place);
    outcome.refuse(Place::Basis(pool.line.at, place, side), Refusal::PartExceedsWhole);
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
    for (_, part) in counted(pool) {
        if let (Some(member), Some(total)) = (part.member, part.total)
            && member.0 > total.0
        {
            outcome.remark(Remark::BasisMismatch(pool.line, part.of));
        }
    }
}

/// The member's total, rounded once, and the parts brought to whole units that add up to it.
pub(crate) fn member_total(
    parts: Vec<Step>,
    rule: RemainderRule,
    setting: Setting<'_>,
    outcome: &mut Outcome,
) {
    if parts.is_empty() || !outcome.problems.is_empty() {
        return;
    }
    match total_figures(&parts, rule, setting) {
        Ok((figures, rest)) => {
            outcome.figures.extend(figures);
            if let Some(remark) = rest {
                outcome.remark(remark);
            }
            if in_force(&setting.law.untaxed, setting.rule_date).is_some() {
                outcome.remark(Remark::NotTaxed);
            }
        }
        Err(error) => outcome.refuse(Place::Lines, Refusal::Math(error)),
    }
}

fn total_figures(
    parts: &[Step],
    rule: RemainderRule,
    setting: Setting<'_>,
) -> Result<(Vec<Step>, Option<Remark>), MathError> {
    let mut figures = Vec::new();
    let mut sum: Option<Step> = None;
    for part in parts {
        sum = Some(match sum {
            Some(sum) => sum.plus(part)?,
            None => part.clone(),
        });
    }
    let Some(sum) = sum else { return Ok((figures, None)) };
    let exact = *sum.value();
    let rounding = rule.rounding(setting.currency);
    let paid = rounding.apply(&exact)?;
    if paid.exact()? == exact && parts.iter().map(|part| is_payable(part, rounding)).all(|whole| whole) {
        let untaxed = in_force(&setting.law.untaxed, setting.rule_date);
        figures.push(sum.named(Term::MemberTotal, untaxed));
        return Ok((figures, None));
    }
    let sum = sum.named(Term::MemberTotalExact, None);
    figures.push(sum.clone());
    figures.extend(paid_parts(parts, paid, setting)?);
    figures.push(sum.clone().rounded(Term::MemberTotal, rounding)?);
    let rest = exact.minus(&paid.exact()?);
    let remark = rest_remark(rule, rest.compare(&Exact::zero()));
    if !rest.is_zero() {
        figures.push(Step::given(Term::RoundingRest, rest, Unit::MONEY, Origin::Members));
    }
    Ok((figures, remark))
}

fn is_payable(part: &Step, rounding: Rounding) -> bool {
    let floor = Rounding { direction: Direction::Floor, ..rounding };
    floor.apply(part.value()).and_then(Money::exact).is_ok_and(|paid| paid == *part.value())
}

/// The parts in whole units of the smallest payable amount, adding up to what is paid.
fn paid_parts(parts: &[Step], paid: Money, setting: Setting<'_>) -> Result<Vec<Step>, MathError> {
    let numbers: Vec<_> = (0..parts.len()).map(|place| place.to_string()).collect();
    let claims: Vec<_> =
        numbers.iter().zip(parts).map(|(number, part)| Claim { number, weight: *part.value() }).collect();
    let split = allocate(paid, &claims, RemainderRule::LargestRemainder, setting.currency)
        .map_err(|_| MathError::Overflow)?;
    let lines = parts.iter().filter_map(|part| part.term().and_then(Term::line));
    parts
        .iter()
        .zip(lines)
        .zip(split.parts)
        .map(|((part, line), paid)| part.clone().split_to(Term::MemberPaid(line), paid))
        .collect()
}
