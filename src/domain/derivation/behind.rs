//! What a figure rests on.
//!
//! # Design
//!
//! *Why is every step looked at once?* Steps are shared: the balance of a month stands in the interest and in the repayment of the
//! next. By every way to it a schedule of two years would be walked through ten million times.

use std::collections::HashSet;

use super::step::{Derivation, Step};
use crate::domain::term::Term;
use crate::domain::value::Exact;

impl Step {
    /// Visits this step and all that it rests on, each once, from the left; what is below a step only where `visit` says so.
    pub fn walk<'a>(&'a self, visit: &mut dyn FnMut(&'a Self) -> bool) {
        walk(self, &mut HashSet::new(), visit);
    }
}

/// The names of all that figures rest on, and their own.
#[must_use]
pub fn names_behind(figures: &[&Step]) -> Vec<Term> {
    let (mut seen, mut names) = (HashSet::new(), Vec::new());
    for figure in figures {
        walk(figure, &mut seen, &mut |step| {
            names.extend(step.term());
            true
        });
    }
    names
}

fn walk<'a>(step: &'a Step, seen: &mut HashSet<*const Exact>, visit: &mut dyn FnMut(&'a Step) -> bool) {
    // Where it stands in memory; its copies stand there too.
    if !seen.insert(step.value()) || !visit(step) {
        return;
    }
    match step.how() {
        Derivation::Given(..) | Derivation::Zero(..) => {}
        Derivation::Figure(_, _, inner)
        | Derivation::Rounded(_, _, _, inner)
        | Derivation::Split(_, _, inner) => walk(inner, seen, visit),
        Derivation::Combined(left, _, right) => {
            walk(left, seen, visit);
            walk(right, seen, visit);
        }
    }
}
