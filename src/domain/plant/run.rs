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

use super::entered::{Delivery, Plant};
use crate::domain::derivation::given;
use crate::domain::derivation::{Origin, Outcome, Setting, Step, Unit};
use crate::domain::term::{InputPath, PlantInput, PlantTerm, Term};
use crate::domain::value::{Exact, Number};

/// Lines that one plant may have.
pub(super) const MOST_LINES: usize = 12;

/// Fixed costs that one plant may list.
pub(super) const MOST_FIXED: usize = 30;

pub(super) fn name(term: PlantTerm) -> Term {
    Term::Plant(term)
}

pub(super) struct Run<'a> {
    pub(super) inputs: &'a Plant,
    pub(super) setting: Setting<'a>,
    pub(super) outcome: &'a mut Outcome,
}

impl Run<'_> {
    pub(super) fn show(&mut self, step: &Step) {
        self.outcome.figures.push(step.clone());
    }

    /// An input that may be absent but never negative.
    pub(super) fn given(
        &mut self,
        number: Option<Number>,
        input: PlantInput,
        term: PlantTerm,
        unit: Unit,
    ) -> Option<Step> {
        given::quantity(number, InputPath::Plant(input), name(term), unit, self.outcome)
    }

    /// The same; where it is absent it is asked for.
    pub(super) fn needed(
        &mut self,
        number: Option<Number>,
        input: PlantInput,
        term: PlantTerm,
        unit: Unit,
    ) -> Option<Step> {
        given::needed(number, InputPath::Plant(input), name(term), unit, self.outcome)
    }

    pub(super) fn count(term: PlantTerm, count: u8, unit: Unit) -> Step {
        Step::given(name(term), Exact::whole(i128::from(count)), unit, Origin::Visitor)
    }

    pub(super) fn months(&mut self) -> Step {
        let place = InputPath::Plant(PlantInput::Months);
        given::months_of_year(self.inputs.months, place, name(PlantTerm::Months), self.outcome)
    }
}

/// What one member delivers in a year.
pub(crate) fn my_delivery(member: &Delivery, months: &Step, outcome: &mut Outcome) -> Option<Step> {
    let unit = Unit::RAW.per(Unit::TIME);
    let (place, term) = (InputPath::Plant(PlantInput::MyDelivered), name(PlantTerm::MyDelivered));
    let month = given::quantity(member.delivered, place, term, unit, outcome)?;
    Some(month.times(months).named(name(PlantTerm::MyDeliveredOfYear), None))
}
