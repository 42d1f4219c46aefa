//! Everything about whether a plant is worth it, on what the plant's own year gave.
//!
//! # Design
//!
//! *Why beside the plant and not inside it?* The year of the plant is one thing; what varies, what banks ask for and what is
//! said of it all is another. A visitor who only wants the highest price downloads none of it.
//!
//! *Why is every year alike?* Nobody has told more than one. What makes years differ here is what financiers ask for.

use super::entered::Feasibility;
use super::run::{Floors, Run};
use super::{cases, cash, prices, ways};
use crate::domain::derivation::{Missing, Outcome, Setting};
use crate::domain::plant::Plant;
use crate::domain::term::{InputPath, PlantInput, PlantTerm, ScenarioObject};

/// Cash against instalments, prices at which the answer turns, a good and a bad year, ways beside each other.
pub(crate) fn feasibility(
    inputs: &Feasibility,
    plant: Option<&Plant>,
    setting: Setting<'_>,
    outcome: &mut Outcome,
    floors: &Floors,
) {
    let Some(plant) = plant else {
        outcome.missing.push(Missing(InputPath::Object(ScenarioObject::Plant)));
        return;
    };
    let mut run = Run { inputs, plant, setting, floors, outcome };
    run.check_ranges();
    run.working_capital();
    if !run.outcome.problems.is_empty() || run.of_plant(PlantTerm::Profit).is_none() {
        return;
    }
    // Who is lent a plant says that its wear does not count; of one that nobody has told the price of nothing is known.
    if plant.asset.is_none() && plant.project.is_none() {
        run.outcome.missing.push(Missing(InputPath::Plant(PlantInput::AssetCost)));
    }
    let hardest = cash::years(&mut run);
    prices::turning(&mut run, hardest.as_ref());
    cases::cases(&mut run, hardest.as_ref());
    ways::ways(&mut run);
}
