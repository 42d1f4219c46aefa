//! Capital from the beginning of a year to its end, kind by kind; and what a co-op must begin with.

use super::counted::whole;
use super::entered::{CapitalMovement, Founding, ServiceArea};
use crate::domain::derivation::given::{measure, unless_zero};
use crate::domain::derivation::{Missing, Origin, Outcome, Refusal, Setting, Step, Unit};
use crate::domain::law::in_force;
use crate::domain::term::{
    CapitalItem, CapitalRemark, CapitalStanding, CapitalTerm, InputPath, MovementInput, Remark, Term,
};
use crate::domain::value::{Exact, Number};

/// Kinds that one list may have.
const MOST: usize = 40;

/// `closing = opening + paid in ± transferred − paid back`, for each kind and for all together.
pub(super) fn roll_forward(movements: &[CapitalMovement], outcome: &mut Outcome) {
    if movements.len() > MOST {
        outcome.refuse(InputPath::Movements, Refusal::TooMany);
        return;
    }
    let mut closings = Vec::new();
    for (place, movement) in (0_u8..).zip(movements) {
        let earlier = movements.get(..usize::from(place)).unwrap_or_default();
        if earlier.iter().any(|other| other.of == movement.of) {
            outcome.refuse(InputPath::Movement(place, MovementInput::Opening), Refusal::SaidTwice);
        }
        if let Some(closing) = closing(movement, place, outcome) {
            if movement.of.standing() == CapitalStanding::Own {
                closings.push(closing.clone());
            }
            outcome.figures.push(closing.clone());
            reported(movement, &closing, outcome);
        }
    }
    if closings.len() > 1
        && let Some(all) = Step::sum_of(closings)
    {
        outcome.figures.push(all.named(Term::Capital(CapitalTerm::ClosingOfAll), None));
    }
}

fn closing(movement: &CapitalMovement, place: u8, outcome: &mut Outcome) -> Option<Step> {
    let of = movement.of;
    let at = |input| InputPath::Movement(place, input);
    let name = |term: fn(CapitalItem) -> CapitalTerm| Term::Capital(term(of));
    let mut measured = |number, input, term| measure(number, at(input), name(term), outcome);
    let mut closing = measured(movement.opening, MovementInput::Opening, CapitalTerm::Opening)?;
    if let Some(more) = unless_zero(movement.paid_in) {
        closing = closing.plus(&measured(Some(more), MovementInput::PaidIn, CapitalTerm::PaidIn)?);
    }
    if let Some(Number(moved)) = unless_zero(movement.transferred) {
        let moved =
            Step::given(name(CapitalTerm::Transferred), Exact::decimal(moved), Unit::MONEY, Origin::Visitor);
        closing = closing.plus(&moved);
    }
    if let Some(less) = unless_zero(movement.paid_back) {
        closing = closing.minus(&measured(Some(less), MovementInput::PaidBack, CapitalTerm::PaidBack)?);
    }
    if closing.value().is_negative() {
        let blamed = match movement.paid_back {
            Some(Number(back)) if !back.is_zero() => MovementInput::PaidBack,
            _ => MovementInput::Transferred,
        };
        outcome.refuse(at(blamed), Refusal::PaidBackTooMuch);
    }
    Some(closing.named(name(CapitalTerm::Closing), None))
}

/// Where the report says something else, by how much.
fn reported(movement: &CapitalMovement, closing: &Step, outcome: &mut Outcome) {
    let Some(Number(reported)) = movement.reported else { return };
    let term = |term: fn(CapitalItem) -> CapitalTerm| Term::Capital(term(movement.of));
    let reported =
        Step::given(term(CapitalTerm::Reported), Exact::decimal(reported), Unit::MONEY, Origin::Visitor);
    let off = reported.minus(closing);
    if !off.value().is_zero() {
        outcome.figures.push(off.named(term(CapitalTerm::ReportedOff), None));
        outcome.remark(Remark::Capital(CapitalRemark::ClosingDiffers(movement.of)));
    }
}

/// Founders and first capital against what the rules of the day ask for.
///
/// # Source
///
/// Indonesia: UU 25/1992 and UU 11/2020; Permenkop 8/2023. Malaysia: Act A1634.
pub(super) fn founding(inputs: &Founding, own: Option<&Step>, setting: Setting<'_>, outcome: &mut Outcome) {
    if *inputs == Founding::default() {
        outcome.missing.push(Missing(InputPath::Founding));
    }
    let law = setting.law;
    let founders_known = law.least_founders.in_force(setting.rule_date).is_some();
    let capital_known = law.least_capital.in_force(setting.rule_date).is_some();
    if inputs.founders.is_some() && !founders_known || inputs.savings_and_loan.is_some() && !capital_known {
        outcome.remark(Remark::RuleNotKnown(setting.rule_date));
    }
    if let Some(founders) = inputs.founders
        && let Some((least, source)) = setting.law.least_founders.in_force(setting.rule_date)
    {
        let given = whole(Term::Capital(CapitalTerm::Founders), founders);
        let least = Exact::whole(i128::from(least));
        let least = Step::given(
            Term::Capital(CapitalTerm::LeastFounders),
            least,
            Unit::NONE,
            Origin::Published(source),
        );
        let over = given.minus(&least).named(Term::Capital(CapitalTerm::FoundersOver), Some(source));
        if over.value().is_negative() {
            outcome.remark(Remark::Capital(CapitalRemark::TooFewFounders));
        }
        outcome.figures.push(over);
    }
    since_the_start(inputs, own, setting, outcome);
    if inputs.savings_and_loan.is_some() && capital_known && own.is_none() {
        outcome.missing.push(Missing(InputPath::CapitalItems));
    }
    if let Some(area) = inputs.savings_and_loan
        && let Some((least, source)) = setting.law.least_capital.in_force(setting.rule_date)
        && let Some(own) = own
    {
        let [regency, province, national] = least;
        let least = match area {
            ServiceArea::Regency => regency,
            ServiceArea::Province => province,
            ServiceArea::National => national,
        };
        let least = Exact::whole(i128::from(least));
        let least = Step::given(
            Term::Capital(CapitalTerm::LeastCapital),
            least,
            Unit::MONEY,
            Origin::Published(source),
        );
        let over = own.minus(&least).named(Term::Capital(CapitalTerm::CapitalOver), Some(source));
        if over.value().is_negative() {
            outcome.remark(Remark::Capital(CapitalRemark::BelowLeastCapital));
        }
        outcome.figures.push(over);
    }
}

/// How far the own capital is above what the co-op began with.
///
/// # Source
///
/// Indonesia: Permenkop 8/2023 Pasal 63 ayat (5).
fn since_the_start(inputs: &Founding, own: Option<&Step>, setting: Setting<'_>, outcome: &mut Outcome) {
    let Some(start) = inputs.starting_capital else { return };
    let term = Term::Capital(CapitalTerm::StartingCapital);
    let Some(start) = measure(Some(start), InputPath::StartingCapital, term, outcome) else { return };
    let Some(own) = own else {
        outcome.missing.push(Missing(InputPath::CapitalItems));
        return;
    };
    let rule = in_force(&setting.law.capital_floor, setting.rule_date);
    let above = own.minus(&start).named(Term::Capital(CapitalTerm::AboveStart), rule);
    if let Some(source) = rule
        && above.value().is_negative()
    {
        outcome.remark(Remark::Capital(CapitalRemark::BelowStart(source)));
    }
    outcome.figures.push(above);
}
