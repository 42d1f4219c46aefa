//! An investment over years: net present value, internal rate of return, payback, net B/C.
//!
//! # Design
//!
//! *Why factors with sixty decimals?* The power of a rate has more digits every year, and sums of such fractions
//! outgrow any integer. What is cut is far below a sen.
//!
//! *Why two present values with a grant?* The members' own money may be well spent where the plant as a whole
//! never earns what it cost. Both are said, each by its name.

use super::entered::Project;
use super::internal_rate::{found_rate, internal_rate, internal_rates};
use crate::domain::derivation::given;
use crate::domain::derivation::{Missing, Origin, Outcome, Refusal, Step, Unit};
use crate::domain::term::{Place, PlantRemark, ProjectInput, ProjectTerm, Remark, Term};
use crate::domain::value::{Exact, Number};

/// Years that an investment may run.
const MOST_YEARS: usize = 50;

fn name(term: ProjectTerm) -> Term {
    Term::Project(term)
}

/// An investment whose flows are given.
///
/// `NPV = Σ flow ÷ (1 + rate)^year`, with residual value and working capital in the last year; the outlay is
/// the owner's, `outlay − grant`.
pub(crate) fn project(inputs: &Project, outcome: &mut Outcome) {
    if inputs.flows.len() > MOST_YEARS {
        outcome.refuse(Place::Project(ProjectInput::Flows), Refusal::TooMany);
        return;
    }
    if inputs.flows.is_empty() {
        outcome.missing.push(Missing(Place::Project(ProjectInput::Flows)));
        return;
    }
    let flows = (1_u8..).zip(&inputs.flows).map(|(year, Number(flow))| {
        Step::given(name(ProjectTerm::YearFlow(year)), Exact::decimal(*flow), Unit::MONEY, Origin::Visitor)
    });
    measure(inputs, flows.collect(), outcome);
}

/// An investment whose every year is alike.
pub(crate) fn of_equal_years(inputs: &Project, flow: &Step, outcome: &mut Outcome) {
    let Some(years) = inputs.years else {
        outcome.missing.push(Missing(Place::Project(ProjectInput::Years)));
        return;
    };
    if years == 0 || usize::from(years) > MOST_YEARS {
        outcome.refuse(Place::Project(ProjectInput::Years), Refusal::YearsOfProject);
        return;
    }
    let flows = (1..=years).map(|year| flow.clone().named(name(ProjectTerm::YearFlow(year)), None));
    measure(inputs, flows.collect(), outcome);
}

/// An amount that may be left out.
fn optional(
    number: Option<Number>,
    input: ProjectInput,
    term: ProjectTerm,
    outcome: &mut Outcome,
) -> Option<Step> {
    let number = given::unless_zero(number)?;
    given::amount(Some(number), Place::Project(input), name(term), outcome)
}

fn measure(inputs: &Project, years: Vec<Step>, outcome: &mut Outcome) {
    let outlay = given::amount(
        inputs.outlay,
        Place::Project(ProjectInput::Outlay),
        name(ProjectTerm::Outlay),
        outcome,
    );
    let working =
        optional(inputs.working_capital, ProjectInput::WorkingCapital, ProjectTerm::WorkingCapital, outcome);
    let residual = optional(inputs.residual, ProjectInput::Residual, ProjectTerm::Residual, outcome);
    let grant = optional(inputs.grant, ProjectInput::Grant, ProjectTerm::Grant, outcome);
    let rate = discount_rate(inputs, outcome);
    let Some(outlay) = outlay else { return };
    if grant.as_ref().is_some_and(|grant| grant.value().compare(outlay.value()).is_gt()) {
        outcome.refuse(Place::Project(ProjectInput::Grant), Refusal::PartExceedsPrice);
    }
    if !outcome.problems.is_empty() {
        return;
    }
    let own = grant.as_ref().map(|grant| outlay.minus(grant).named(name(ProjectTerm::OwnOutlay), None));
    outcome.figures.extend(own.clone());
    let back = [working.as_ref(), residual.as_ref()];
    if own.is_some() {
        let whole = flows(&outlay, back, years.clone());
        if let [rate] = internal_rates(&whole).as_slice() {
            outcome.figures.push(found_rate(*rate, ProjectTerm::InternalRateUngranted));
        }
    }
    let flows = flows(own.as_ref().unwrap_or(&outlay), back, years);
    outcome.figures.extend(flows.iter().cloned());
    let paid_back = payback(&flows, ProjectTerm::Cumulative, ProjectTerm::Payback, outcome);
    if !paid_back {
        outcome.remark(Remark::Plant(PlantRemark::NeverPaysBack));
    }
    internal_rate(&flows, outcome);
    let Some(rate) = rate else { return };
    let one = Step::one();
    let factor = one.over(&one.plus(&rate)).named(name(ProjectTerm::Factor), None);
    outcome.figures.push(factor.clone());
    let discounted: Vec<_> = (0_u8..).zip(&flows).map(|(year, flow)| discount(flow, &factor, year)).collect();
    outcome.figures.extend(discounted.iter().cloned());
    payback(&discounted, ProjectTerm::CumulativeDiscounted, ProjectTerm::DiscountedPayback, outcome);
    present_value(discounted, grant.as_ref(), outcome);
}

fn discount_rate(inputs: &Project, outcome: &mut Outcome) -> Option<Step> {
    let place = Place::Project(ProjectInput::AnnualPercent);
    let Some(Number(percent)) = inputs.annual_percent else {
        outcome.missing.push(Missing(place));
        return None;
    };
    Some(given::percentage(percent, place, name(ProjectTerm::Rate), Origin::Visitor, outcome))
}

/// The outlay below zero, then each year, the last with what comes back.
fn flows(outlay: &Step, [working, residual]: [Option<&Step>; 2], years: Vec<Step>) -> Vec<Step> {
    let nothing = Step::zero_money();
    let mut start = nothing.minus(outlay);
    if let Some(working) = working {
        start = start.minus(working);
    }
    let mut flows = vec![start.named(name(ProjectTerm::Flow(0)), None)];
    let count = years.len();
    for (year, flow) in (1_u8..).zip(years) {
        let mut flow = flow;
        if usize::from(year) == count {
            for back in [residual, working].into_iter().flatten() {
                flow = flow.plus(back);
            }
        }
        flows.push(flow.named(name(ProjectTerm::Flow(year)), None));
    }
    flows
}

fn discount(flow: &Step, factor: &Step, year: u8) -> Step {
    if year == 0 {
        return flow.clone().named(name(ProjectTerm::Discounted(0)), None);
    }
    let count = Step::given(
        name(ProjectTerm::Year(year)),
        Exact::whole(i128::from(year)),
        Unit::NONE,
        Origin::Members,
    );
    let factor = factor.power(&count).named(name(ProjectTerm::FactorOf(year)), None);
    flow.times(&factor).named(name(ProjectTerm::Discounted(year)), None)
}

/// Years until the sum of the flows is no longer below zero, the last of them by its part. Whether it is ever.
fn payback(flows: &[Step], sum: fn(u8) -> ProjectTerm, term: ProjectTerm, outcome: &mut Outcome) -> bool {
    let mut together: Option<Step> = None;
    let mut paid_back = false;
    for (year, flow) in (0_u8..).zip(flows) {
        let before = together.take();
        let now = before.as_ref().map_or_else(|| flow.clone(), |before| before.plus(flow));
        let now = now.named(name(sum(year)), None);
        outcome.figures.push(now.clone());
        if !paid_back && !now.value().is_negative() {
            paid_back = true;
            let Some(before) = before else {
                together = Some(now);
                continue;
            };
            let whole = i128::from(year.saturating_sub(1));
            let whole = Step::given(
                name(ProjectTerm::Year(year.saturating_sub(1))),
                Exact::whole(whole),
                Unit::NONE,
                Origin::Members,
            );
            let nothing = Step::zero_money();
            let years = whole.plus(&nothing.minus(&before).over(flow));
            outcome.figures.push(years.named(name(term), None));
        }
        together = Some(now);
    }
    paid_back
}

fn present_value(discounted: Vec<Step>, grant: Option<&Step>, outcome: &mut Outcome) {
    let (losses, gains): (Vec<_>, Vec<_>) =
        discounted.iter().cloned().partition(|step| step.value().is_negative());
    if let Some(value) = Step::sum_of(discounted) {
        let value = value.named(name(ProjectTerm::NetPresentValue), None);
        outcome.figures.push(value.clone());
        if let Some(grant) = grant {
            let whole = value.minus(grant).named(name(ProjectTerm::PresentValueUngranted), None);
            outcome.figures.push(whole);
        }
    }
    let (Some(gains), Some(losses)) = (Step::sum_of(gains), Step::sum_of(losses)) else { return };
    let nothing = Step::zero_money();
    let gains = gains.named(name(ProjectTerm::Gains), None);
    let losses = nothing.minus(&losses).named(name(ProjectTerm::Losses), None);
    outcome.figures.push(gains.clone());
    outcome.figures.push(losses.clone());
    outcome.figures.push(gains.over(&losses).named(name(ProjectTerm::NetBenefitCost), None));
}
