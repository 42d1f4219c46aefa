//! Hayami’s table of each stage, of a chain of them, and of a line of a plant.

use super::entered::{Hayami, Process};
use super::run::{Run, Table};
use super::stages::Chain;
use crate::domain::derivation::{Missing, Outcome, Refusal, Step};
use crate::domain::term::{HayamiRow, InputPath, ProcessAt, ProcessTerm, Term};
use crate::domain::value::Date;

/// Stages that one chain may have.
const MOST_STAGES: usize = 12;

/// Each process by its table; chained ones also for one unit of the first raw material.
///
/// # Source
///
/// Hayami et al. 1987, Agricultural Marketing and Processing in Upland Java.
pub(crate) fn hayami(inputs: &Hayami, day: Date, outcome: &mut Outcome) {
    if inputs.stages.is_empty() {
        outcome.missing.push(Missing(InputPath::Stages));
    }
    if inputs.chained && inputs.stages.len() == 1 {
        outcome.refuse(InputPath::Chained, Refusal::NotUsed);
    }
    if inputs.stages.len() > MOST_STAGES {
        outcome.refuse(InputPath::Stages, Refusal::TooMany);
        return;
    }
    let mut chain = Chain::default();
    for (place, process) in (0_u8..).zip(&inputs.stages) {
        let at = ProcessAt { place, plant: false };
        let before = if inputs.chained { chain.price.take() } else { None };
        let mut run = Run { at, process, kept: None, outcome };
        run.refuse_unused();
        run.remark_old_rates(day);
        let table = run.read(before);
        run.rows(&table);
        run.of_volume();
        if inputs.chained {
            chain.add(at, &table, outcome);
        } else {
            for row in [HayamiRow::ValueAdded, HayamiRow::Margin] {
                let step = outcome.figure(Term::Process(at, ProcessTerm::OfVolume(row))).cloned();
                chain.sums.extend(step.map(|step| (row, step)));
            }
        }
    }
    chain.show(inputs, outcome);
}

/// The table of a line of the plant.
pub(crate) fn of_line(
    place: u8,
    process: &Process,
    kept: Option<&Step>,
    day: Date,
    outcome: &mut Outcome,
) -> Table {
    let mut run = Run { at: ProcessAt { place, plant: true }, process, kept: kept.cloned(), outcome };
    run.refuse_unused();
    run.remark_old_rates(day);
    let table = run.read(None);
    run.rows(&table);
    table
}
