//! An investment over years: net present value, internal rate of return, payback, net B/C.
//!
//! # Design
//!
//! *Why is the internal rate found by halving?* It is the root of a polynomial and seldom a fraction. The
//! rate is given to the ten-thousandth of a percent; at it the present value is as near to zero as such a
//! rate can bring it.
//!
//! *Why factors with sixty decimals?* The power of a rate has more digits every year, and sums of such fractions
//! outgrow any integer. What is cut is far below a sen.
//!
//! *Why two present values with a grant?* The members' own money may be well spent where the plant as a whole
//! never earns what it cost. Both are said, each by its name.
//!
//! *Why "several"?* Flows whose sign changes more than once can have several such rates, and none of them
//! says whether the investment is good. The net present value does.

use serde::{Deserialize, Serialize};

use crate::domain::derivation::given;
use crate::domain::derivation::{Missing, Origin, Outcome, Refusal, Step, Unit};
use crate::domain::term::{Place, PlantRemark, ProjectInput, ProjectTerm, Remark, Term};
use crate::domain::value::{Exact, Number};

/// Years that an investment may run.
const MOST_YEARS: usize = 50;

/// Parts that the internal rate is given in: millionths.
const PARTS: i128 = 1_000_000;

/// The lowest and the highest rate that is looked at, in millionths.
const RANGE: [i128; 2] = [-900_000, 1_000_000_000];

/// Decimals that present values are compared by.
const FINE: u32 = 24;

/// Up to which rate rates are looked at how far apart where there may be several, in millionths.
const STRIDES: [[i128; 2]; 3] = [[1_000_000, 10_000], [10_000_000, 100_000], [100_000_000, 1_000_000]];

/// An investment.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Project {
    /// What is spent at the start.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outlay: Option<Number>,
    /// What others gave towards it: the owner spends the rest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grant: Option<Number>,
    /// Money tied up in stock and bills, which comes back at the end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub working_capital: Option<Number>,
    /// What is left of the asset at the end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub residual: Option<Number>,
    /// Percentage of a year that future money is discounted by.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub annual_percent: Option<Number>,
    /// Years, where every year is like the plant's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub years: Option<u8>,
    /// Or the net flow of each year, from the first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub flows: Vec<Number>,
}

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
    let nothing = Step::no_money();
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
            let nothing = Step::no_money();
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
    if let Some(value) = Step::together(discounted) {
        let value = value.named(name(ProjectTerm::NetPresentValue), None);
        outcome.figures.push(value.clone());
        if let Some(grant) = grant {
            let whole = value.minus(grant).named(name(ProjectTerm::PresentValueUngranted), None);
            outcome.figures.push(whole);
        }
    }
    let (Some(gains), Some(losses)) = (Step::together(gains), Step::together(losses)) else { return };
    let nothing = Step::no_money();
    let gains = gains.named(name(ProjectTerm::Gains), None);
    let losses = nothing.minus(&losses).named(name(ProjectTerm::Losses), None);
    outcome.figures.push(gains.clone());
    outcome.figures.push(losses.clone());
    outcome.figures.push(gains.over(&losses).named(name(ProjectTerm::NetBenefitCost), None));
}

/// The rate at which the flows are worth nothing today, or a remark why there is not one.
fn internal_rate(flows: &[Step], outcome: &mut Outcome) {
    match internal_rates(flows).as_slice() {
        [] => outcome.remark(Remark::Plant(PlantRemark::NoInternalRate)),
        [rate] => outcome.figures.push(found_rate(*rate, ProjectTerm::InternalRate)),
        _ => outcome.remark(Remark::Plant(PlantRemark::SeveralInternalRates)),
    }
}

fn found_rate(rate: i128, term: ProjectTerm) -> Step {
    let rate = Exact::whole(rate).over(&Exact::whole(PARTS));
    Step::given(name(term), rate, Unit::NONE, Origin::Trial)
}

/// Every such rate, in millionths.
fn internal_rates(flows: &[Step]) -> Vec<i128> {
    let mut signs = flows.iter().map(Step::value).filter(|value| !value.is_zero());
    let mut changes = 0_u32;
    let mut last = signs.next().map(Exact::is_negative);
    for sign in signs.map(Exact::is_negative) {
        if last != Some(sign) {
            changes = changes.saturating_add(1);
        }
        last = Some(sign);
    }
    let [lowest, highest] = RANGE;
    match changes {
        0 => Vec::new(),
        1 => root(flows, lowest, highest).into_iter().collect(),
        _ => {
            let mut from = lowest;
            let mut found = Vec::new();
            for [end, stride] in STRIDES {
                while from < end {
                    let to = from.saturating_add(stride);
                    found.extend(root(flows, from, to));
                    from = to;
                }
            }
            found
        }
    }
}

/// The nearest rate to a change of sign of the present value between two rates, in millionths.
fn root(flows: &[Step], mut low: i128, mut high: i128) -> Option<i128> {
    let mut at_low = value_at(flows, low);
    let at_high = value_at(flows, high);
    if at_low.is_zero() {
        return Some(low);
    }
    if at_high.is_zero() || at_low.is_negative() == at_high.is_negative() {
        return None;
    }
    while high.saturating_sub(low) > 1 {
        let middle = low.saturating_add(high).div_euclid(2);
        let at_middle = value_at(flows, middle);
        if at_middle.is_zero() {
            return Some(middle);
        }
        if at_middle.is_negative() == at_low.is_negative() {
            low = middle;
            at_low = at_middle;
        } else {
            high = middle;
        }
    }
    let size = |value: &Exact| value.times(value);
    let nearer = size(&value_at(flows, high)).compare(&size(&at_low)).is_lt();
    Some(if nearer { high } else { low })
}

/// The present value at a rate in millionths, in whole parts that are far below a sen: each year's divided
/// once more, from the last. Whole numbers are divided a hundred times as fast as fractions.
fn value_at(flows: &[Step], rate: i128) -> Exact {
    let (parts, growth) = (Exact::whole(PARTS), Exact::whole(PARTS.saturating_add(rate)));
    let fine = Exact::whole(10_i128.saturating_pow(FINE));
    flows.iter().rev().fold(Exact::zero(), |value, flow| {
        value.times(&parts).over(&growth).floor().plus(&flow.value().times(&fine).floor())
    })
}
