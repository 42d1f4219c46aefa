//! All exercises.

use super::exercise::Exercise;
use super::{indonesia, malaysia, plant};
use crate::domain::Country;

/// Every exercise of a country, in the order of the numbers.
#[must_use]
pub fn exercises(country: Country) -> Vec<&'static Exercise> {
    all().filter(|exercise| exercise.country == country).collect()
}

/// The exercise of a number; none where a newer version has it.
#[must_use]
pub fn exercise(number: u16) -> Option<&'static Exercise> {
    all().find(|exercise| exercise.number == number)
}

fn all() -> impl Iterator<Item = &'static Exercise> {
    indonesia::EXERCISES.iter().chain(&malaysia::EXERCISES).chain(&plant::EXERCISES)
}
