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
use crate::domain::term::{InputPath, PlantRemark, ProjectInput, ProjectTerm, Remark, Term};
use crate::domain::value::{Exact, Number};

/// Years that an investment may run.
const MOST_YEARS: usize = 50;

/// Whose investment it is, by which its numbers and inputs are called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Of {
    Itself,
    Plant,
}

impl Of {
    pub(super) fn name(self, term: ProjectTerm) -> Term {
        if self == Self::Plant { Term::PlantProject(term) } else { Term::Project(term) }
    }

    fn at(self, input: ProjectInput) -> InputPath {
        if self == Self::Plant { InputPath::PlantProject(input) } else { InputPath::Project(input) }
    }
}

/// An investment whose flows are given.
///
/// `NPV = Σ flow ÷ (1 + rate)^year`, with residual value and working capital in the last year; the outlay is
/// the owner's, `outlay − grant`.
pub(crate) fn project(inputs: &Project, outcome: &mut Outcome) {
    let of = Of::Itself;
    if inputs.flows.len() > MOST_YEARS {
        outcome.refuse(of.at(ProjectInput::Flows), Refusal::TooMany);
        return;
    }
    if inputs.flows.is_empty() {
        outcome.missing.push(Missing(of.at(ProjectInput::Flows)));
        return;
    }
    if inputs.years.is_some_and(|years| usize::from(years) != inputs.flows.len()) {
        outcome.refuse(of.at(ProjectInput::Years), Refusal::SaidTwice);
    }
    let flows = (1_u8..).zip(&inputs.flows).map(|(year, Number(flow))| {
        Step::given(of.name(ProjectTerm::YearFlow(year)), Exact::decimal(*flow), Unit::MONEY, Origin::Visitor)
    });
    measure(of, inputs, flows.collect(), outcome);
}

/// An investment whose every year is alike, but for the rent of what is leased for some of them.
pub(crate) fn of_equal_years(
    inputs: &Project,
    flow: &Step,
    rent: impl Fn(u8) -> Option<Step>,
    outcome: &mut Outcome,
) {
    let of = Of::Plant;
    if !inputs.flows.is_empty() {
        outcome.refuse(of.at(ProjectInput::Flows), Refusal::SaidTwice);
    }
    let Some(years) = inputs.years else {
        outcome.missing.push(Missing(of.at(ProjectInput::Years)));
        return;
    };
    if years == 0 || usize::from(years) > MOST_YEARS {
        outcome.refuse(of.at(ProjectInput::Years), Refusal::YearsOfProject);
        return;
    }
    let flows = (1..=years).map(|year| {
        let flow = rent(year).map_or_else(|| flow.clone(), |rent| flow.minus(&rent));
        flow.named(of.name(ProjectTerm::YearFlow(year)), None)
    });
    measure(of, inputs, flows.collect(), outcome);
}

/// An amount that may be left out.
fn optional(
    of: Of,
    number: Option<Number>,
    input: ProjectInput,
    term: ProjectTerm,
    outcome: &mut Outcome,
) -> Option<Step> {
    let number = given::unless_zero(number)?;
    given::measure(Some(number), of.at(input), of.name(term), outcome)
}

fn measure(of: Of, inputs: &Project, years: Vec<Step>, outcome: &mut Outcome) {
    let outlay =
        given::measure(inputs.outlay, of.at(ProjectInput::Outlay), of.name(ProjectTerm::Outlay), outcome);
    let working = optional(
        of,
        inputs.working_capital,
        ProjectInput::WorkingCapital,
        ProjectTerm::WorkingCapital,
        outcome,
    );
    let residual = optional(of, inputs.residual, ProjectInput::Residual, ProjectTerm::Residual, outcome);
    let grant = optional(of, inputs.grant, ProjectInput::Grant, ProjectTerm::Grant, outcome);
    let rate = discount_rate(of, inputs, outcome);
    let Some(outlay) = outlay else { return };
    if grant.as_ref().is_some_and(|grant| grant.value().compare(outlay.value()).is_gt()) {
        outcome.refuse(of.at(ProjectInput::Grant), Refusal::PartExceedsPrice);
    }
    if !outcome.problems.is_empty() {
        return;
    }
    let own = grant.as_ref().map(|grant| outlay.minus(grant).named(of.name(ProjectTerm::OwnOutlay), None));
    outcome.figures.extend(own.clone());
    let back = [working.as_ref(), residual.as_ref()];
    if own.is_some() {
        let whole = flows(of, &outlay, back, years.clone());
        if let [rate] = internal_rates(&whole).as_slice() {
            outcome.figures.push(found_rate(*rate, of.name(ProjectTerm::InternalRateUngranted)));
        }
    }
    let flows = flows(of, own.as_ref().unwrap_or(&outlay), back, years);
    outcome.figures.extend(flows.iter().cloned());
    let paid_back = payback(of, &flows, ProjectTerm::Cumulative, ProjectTerm::Payback, outcome);
    if !paid_back {
        outcome.remark(Remark::Plant(PlantRemark::NeverPaysBack));
    }
    internal_rate(&flows, of.name(ProjectTerm::InternalRate), outcome);
    let Some(rate) = rate else { return };
    let one = Step::one();
    let factor = one.over(&one.plus(&rate)).named(of.name(ProjectTerm::Factor), None);
    outcome.figures.push(factor.clone());
    let discounted = discounted(of, &flows, &factor);
    outcome.figures.extend(discounted.iter().cloned());
    payback(of, &discounted, ProjectTerm::CumulativeDiscounted, ProjectTerm::DiscountedPayback, outcome);
    present_value(of, discounted, grant.as_ref(), outcome);
}

fn discount_rate(of: Of, inputs: &Project, outcome: &mut Outcome) -> Option<Step> {
    let place = of.at(ProjectInput::AnnualPercent);
    let Some(Number(percent)) = inputs.annual_percent else {
        outcome.missing.push(Missing(place));
        return None;
    };
    Some(given::percentage(percent, place, of.name(ProjectTerm::Rate), Origin::Visitor, outcome))
}

/// The outlay below zero, then each year, the last with what comes back.
fn flows(of: Of, outlay: &Step, [working, residual]: [Option<&Step>; 2], years: Vec<Step>) -> Vec<Step> {
    let nothing = Step::zero_money();
    let mut start = nothing.minus(outlay);
    if let Some(working) = working {
        start = start.minus(working);
    }
    let mut flows = vec![start.named(of.name(ProjectTerm::Flow(0)), None)];
    let count = years.len();
    for (year, flow) in (1_u8..).zip(years) {
        let mut flow = flow;
        if usize::from(year) == count {
            for back in [residual, working].into_iter().flatten() {
                flow = flow.plus(back);
            }
        }
        flows.push(flow.named(of.name(ProjectTerm::Flow(year)), None));
    }
    flows
}

/// Each year's flow in today's money.
fn discounted(of: Of, flows: &[Step], factor: &Step) -> Vec<Step> {
    let mut power = Exact::whole(1);
    let today = |(year, flow): (u8, &Step)| {
        let term = of.name(ProjectTerm::Discounted(year));
        if year == 0 {
            return flow.clone().named(term, None);
        }
        let number = Exact::whole(i128::from(year));
        let count = Step::given(of.name(ProjectTerm::Year(year)), number, Unit::NONE, Origin::Members);
        let factor = factor.next_power(&count, &power).named(of.name(ProjectTerm::FactorOf(year)), None);
        power = *factor.value();
        flow.times(&factor).named(term, None)
    };
    (0_u8..).zip(flows).map(today).collect()
}

/// Years until the sum of the flows is no longer below zero, the last of them by its part. Whether it is ever.
fn payback(
    of: Of,
    flows: &[Step],
    sum: fn(u8) -> ProjectTerm,
    term: ProjectTerm,
    outcome: &mut Outcome,
) -> bool {
    let mut together: Option<Step> = None;
    let mut paid_back = false;
    for (year, flow) in (0_u8..).zip(flows) {
        let before = together.take();
        let now = before.as_ref().map_or_else(|| flow.clone(), |before| before.plus(flow));
        let now = now.named(of.name(sum(year)), None);
        outcome.figures.push(now.clone());
        if !paid_back && !now.value().is_negative() {
            paid_back = true;
            let Some(before) = before else {
                together = Some(now);
                continue;
            };
            let whole = i128::from(year.saturating_sub(1));
            let whole = Step::given(
                of.name(ProjectTerm::Year(year.saturating_sub(1))),
                Exact::whole(whole),
                Unit::NONE,
                Origin::Members,
            );
            let nothing = Step::zero_money();
            let years = whole.plus(&nothing.minus(&before).over(flow));
            outcome.figures.push(years.named(of.name(term), None));
        }
        together = Some(now);
    }
    paid_back
}

fn present_value(of: Of, discounted: Vec<Step>, grant: Option<&Step>, outcome: &mut Outcome) {
    let (losses, gains): (Vec<_>, Vec<_>) =
        discounted.iter().cloned().partition(|step| step.value().is_negative());
    if let Some(value) = Step::sum_of(discounted) {
        let value = value.named(of.name(ProjectTerm::NetPresentValue), None);
        outcome.figures.push(value.clone());
        if let Some(grant) = grant {
            let whole = value.minus(grant).named(of.name(ProjectTerm::PresentValueUngranted), None);
            outcome.figures.push(whole);
        }
    }
    let (Some(gains), Some(losses)) = (Step::sum_of(gains), Step::sum_of(losses)) else { return };
    let nothing = Step::zero_money();
    let gains = gains.named(of.name(ProjectTerm::Gains), None);
    let losses = nothing.minus(&losses).named(of.name(ProjectTerm::Losses), None);
    outcome.figures.push(gains.clone());
    outcome.figures.push(losses.clone());
    outcome.figures.push(gains.over(&losses).named(of.name(ProjectTerm::NetBenefitCost), None));
}
