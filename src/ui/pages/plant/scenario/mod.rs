//! From the form to the scenario.

mod finance;
mod line;
mod plant;
mod stage;
mod whole;

pub(super) use whole::{plant_alone, view};
