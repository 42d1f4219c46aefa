//! From the form to the scenario.

mod finance;
mod line;
mod plant;
mod stage;
mod whole;

pub(super) use whole::{of_plant, plant_alone, view};
