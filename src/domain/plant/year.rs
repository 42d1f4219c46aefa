//! The plant over a year, from its lines to its surplus.

use super::entered::Plant;
use super::models::compare;
use super::run::{MOST_FIXED, MOST_LINES, Run};
use super::sensitivity::sensitivity;
use crate::domain::derivation::{Missing, Outcome, Refusal, Setting};
use crate::domain::term::{InputPath, PlantInput};

/// Runs the plant over a year. Without a line that can be calculated there is nothing.
pub(crate) fn plant(inputs: &Plant, setting: Setting<'_>, outcome: &mut Outcome) {
    if inputs.lines.is_empty() {
        outcome.missing.push(Missing(InputPath::Plant(PlantInput::Lines)));
    }
    if inputs.lines.len() > MOST_LINES || inputs.fixed.len() > MOST_FIXED {
        outcome.refuse(InputPath::Plant(PlantInput::Lines), Refusal::TooMany);
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
    run.check_member(&lines);
    let Some(year) = run.year(&lines, &overhead) else { return };
    let costs = run.line_results(&lines, overhead.total.as_ref(), &year.revenue, &months);
    run.measures(&lines, &overhead, &year);
    let surplus = run.surplus(&year, &lines, &costs);
    run.show(&surplus);
    if inputs.deliveries_count {
        run.delivery_values(&lines, &months);
    }
    let outcome = run.outcome;
    compare(inputs, &lines, &costs, &months, setting, outcome);
    sensitivity(inputs, &lines, &overhead, &year.profit, outcome);
}
