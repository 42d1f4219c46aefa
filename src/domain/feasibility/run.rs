//! What is known while a plant is judged.

use super::entered::Feasibility;
use crate::domain::derivation::{Outcome, Setting, Step};
use crate::domain::finance::{Financing, YearOfContracts, years};
use crate::domain::plant::{Plant, plant};
use crate::domain::term::{FeasibilityTerm, PlantTerm, Term};

pub(super) fn name(term: FeasibilityTerm) -> Term {
    Term::Feasibility(term)
}

/// What is asked of the floors below: the year of a plant, and what contracts ask for in each of theirs.
#[derive(Clone, Copy, Debug)]
pub struct Floors {
    pub(super) plant: fn(&Plant, Setting<'_>, &mut Outcome),
    pub(super) years: fn(&[Financing], Setting<'_>) -> Vec<YearOfContracts>,
}

/// The floors as they are.
pub const FLOORS: Floors = Floors { plant, years };

/// What is known while it runs: the plant, and the figures of its year.
pub(super) struct Run<'a> {
    pub(super) inputs: &'a Feasibility,
    pub(super) plant: &'a Plant,
    pub(super) setting: Setting<'a>,
    pub(super) floors: &'a Floors,
    pub(super) outcome: &'a mut Outcome,
}

impl Run<'_> {
    /// A figure of the plant's year.
    pub(super) fn of_plant(&self, term: PlantTerm) -> Option<Step> {
        self.outcome.figure(Term::Plant(term)).cloned()
    }

    /// Names a figure, shows it, and hands it on.
    pub(super) fn tell(&mut self, step: Step, term: FeasibilityTerm) -> Step {
        let step = step.named(name(term), None);
        self.outcome.figures.push(step.clone());
        step
    }
}
