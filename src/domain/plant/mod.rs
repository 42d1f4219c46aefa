//! A shared processing plant (Rumah Produksi Bersama) over a year: what its lines bring, what the plant
//! costs for one unit of raw material, and the highest price it can pay.
//!
//! # Design
//!
//! *Why a year?* Fixed costs run through the months in which there is nothing to process. A plant that
//! works six months spreads twelve months of cost over the raw material of six.
//!
//! *Why is the plant's cost shared by revenue?* Lines may count in nuts and in sheets; money is the only
//! measure they have in common, and revenue is never negative.
//!
//! *Why is the highest price the headline?* It is the one number that holds for every way of paying
//! members: what they get together cannot be more.

pub(crate) mod chain;
mod entered;
mod line;
mod models;
mod overhead;
mod result;
mod sensitivity;
mod settlement;
pub(crate) mod term;

pub use entered::{Asset, Delivery, Plant, PlantLine, Wear};

use crate::domain::exact::Exact;
use crate::domain::given;
use crate::domain::outcome::{Missing, Outcome, Place, Refusal};
use crate::domain::scenario::{Number, Setting};
use crate::domain::step::{Origin, Step, Unit};
use crate::domain::term::{PlantInput, PlantTerm, Term};

/// Lines that one plant may have.
const MOST_LINES: usize = 12;
/// Fixed costs that one plant may list.
const MOST_FIXED: usize = 30;

/// Runs the plant over a year. Without a line that can be calculated there is nothing.
pub(crate) fn plant(inputs: &Plant, setting: Setting<'_>, outcome: &mut Outcome) {
    if inputs.lines.is_empty() {
        outcome.missing.push(Missing(Place::Plant(PlantInput::Lines)));
    }
    if inputs.lines.len() > MOST_LINES || inputs.fixed.len() > MOST_FIXED {
        outcome.refuse(Place::Plant(PlantInput::Lines), Refusal::TooMany);
        return;
    }
    let mut run = Run { inputs, setting, outcome: &mut *outcome };
    let months = run.months();
    let lines: Vec<_> =
        (0_u8..).zip(&inputs.lines).filter_map(|(place, line)| run.line(place, line, &months)).collect();
    let overhead = run.overhead();
    if !run.outcome.problems.is_empty() || lines.len() < inputs.lines.len() {
        return;
    }
    let Some(year) = run.year(&lines, &overhead) else { return };
    let costs = run.line_results(&lines, overhead.total.as_ref(), &year.revenue, &months);
    run.measures(&lines, &overhead, &year);
    let surplus = run.surplus(&year, &lines, &costs);
    run.show(&surplus);
    if inputs.deliveries_count {
        run.delivery_values(&lines, &months);
    }
    let outcome = run.outcome;
    models::compare(inputs, &lines, &costs, &months, outcome);
    sensitivity::sensitivity(inputs, &lines, &overhead, &year.profit, outcome);
}

fn name(term: PlantTerm) -> Term {
    Term::Plant(term)
}

pub(super) struct Run<'a> {
    inputs: &'a Plant,
    setting: Setting<'a>,
    outcome: &'a mut Outcome,
}

impl Run<'_> {
    fn show(&mut self, step: &Step) {
        self.outcome.figures.push(step.clone());
    }

    /// An input that may be absent but never negative.
    fn given(
        &mut self,
        number: Option<Number>,
        input: PlantInput,
        term: PlantTerm,
        unit: Unit,
    ) -> Option<Step> {
        given::quantity(number, Place::Plant(input), name(term), unit, self.outcome)
    }

    /// The same; where it is absent it is asked for.
    fn needed(
        &mut self,
        number: Option<Number>,
        input: PlantInput,
        term: PlantTerm,
        unit: Unit,
    ) -> Option<Step> {
        if number.is_none() {
            self.outcome.missing.push(Missing(Place::Plant(input)));
        }
        self.given(number, input, term, unit)
    }

    fn count(term: PlantTerm, count: u8, unit: Unit) -> Step {
        Step::given(name(term), Exact::whole(i128::from(count)), unit, Origin::Visitor)
    }

    fn months(&mut self) -> Step {
        let months = self.inputs.months.unwrap_or(12);
        if months == 0 {
            self.outcome.refuse(Place::Plant(PlantInput::Months), Refusal::NotPositive);
        } else if months > 12 {
            self.outcome.refuse(Place::Plant(PlantInput::Months), Refusal::MonthOutsideYear);
        }
        Self::count(PlantTerm::Months, months, Unit::TIME)
    }
}

/// What one member delivers in a year.
pub(crate) fn my_delivery(member: &Delivery, months: &Step, outcome: &mut Outcome) -> Option<Step> {
    let unit = Unit::RAW.per(Unit::TIME);
    let (place, term) = (Place::Plant(PlantInput::MyDelivered), name(PlantTerm::MyDelivered));
    let month = given::quantity(member.delivered, place, term, unit, outcome)?;
    Some(month.times(months).named(name(PlantTerm::MyDeliveredOfYear), None))
}
