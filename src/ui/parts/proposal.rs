//! A proposal among others: its letter and its figures.

use crate::domain::Step;
use crate::ui::page::{Draft, MOST_ASIDE};

const LETTERS: [&str; MOST_ASIDE + 1] = ["A", "B", "C", "D"];

/// A figure of a proposal.
pub(in crate::ui) struct Told {
    pub name: String,
    pub step: Step,
    /// As it is shown.
    pub shown: String,
    /// Only figures in one measure have a difference.
    pub measure: usize,
}

/// How a page tells what is compared.
pub(in crate::ui) struct Telling<'a> {
    /// The figures of a form, that which the page is for first.
    pub of_form: &'a dyn Fn(Draft) -> Vec<Told>,
    /// A difference, in the measure of its figure.
    pub write: &'a dyn Fn(&Step, usize) -> String,
    /// A number behind a figure: its name and its value.
    pub name: &'a dyn Fn(&Step) -> [String; 2],
}

/// The letter of a proposal, by its place.
pub(super) fn letter(place: usize) -> &'static str {
    LETTERS.get(place).copied().unwrap_or_default()
}

/// The figures of a form with a name: two pools may have the same.
pub(super) fn named<'a>(column: &'a [Told], name: &'a str) -> impl Iterator<Item = &'a Told> {
    column.iter().filter(move |told| told.name == name)
}
