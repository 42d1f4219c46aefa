//! A process from raw material to product, and its value added by Hayami's table, per unit of raw material.
//!
//! # Design
//!
//! *Why may rows be stated?* Who reads a printed table often has its lower rows only. They serve where
//! the rows above them are missing; where those are there too, a row that contradicts them is remarked
//! upon: printed tables do.
//!
//! *Why two profit rates?* Row 13b is printed with the output value and with the value added below the
//! line. Both are in use, so both are given, each named by what it is of.
//!
//! *Why is a ratio left out rather than negative?* A share of a negative value added says the opposite of
//! what it seems to say.

mod entered;
mod joint;
mod reading;
mod stages;
mod table;
pub(crate) mod term;

pub use entered::{Export, Hayami, Process, Product, StatedRow};

use self::stages::Chain;
use crate::domain::given;
use crate::domain::outcome::{Missing, Outcome, Place, Refusal};
use crate::domain::scenario::Number;
use crate::domain::step::{Step, Unit};
use crate::domain::term::{HayamiRow, ProcessAt, ProcessInput, ProcessTerm, Term};

/// Products that one process may have.
const MOST_PRODUCTS: usize = 12;
/// Stages that one chain may have.
const MOST_STAGES: usize = 12;
/// Cost lines of one export.
const MOST_COSTS: usize = 12;
/// Conversion factors above this are a slip of the unit, whatever the product.
const IMPLAUSIBLE_FACTOR: i128 = 100;

/// One product, as far as it is known.
#[derive(Clone, Debug)]
pub(crate) struct Made {
    pub place: u8,
    pub by_product: bool,
    pub factor: Option<Step>,
    pub price: Option<Step>,
    pub further: Option<Step>,
}

/// What a process gives for one unit of raw material, as far as it is known.
#[derive(Clone, Debug, Default)]
pub(crate) struct Table {
    pub products: Vec<Made>,
    pub raw_price: Option<Step>,
    pub inputs: Option<Step>,
    /// What belongs to the products alone, part of the inputs.
    pub further: Option<Step>,
    pub labour: Option<Step>,
    pub value: Option<Step>,
}

/// Each process by its table; chained ones also for one unit of the first raw material.
///
/// # Source
///
/// Hayami et al. 1987, Agricultural Marketing and Processing in Upland Java.
pub(crate) fn hayami(inputs: &Hayami, outcome: &mut Outcome) {
    if inputs.stages.is_empty() {
        outcome.missing.push(Missing(Place::Stages));
    }
    if inputs.stages.len() > MOST_STAGES {
        outcome.refuse(Place::Stages, Refusal::TooMany);
        return;
    }
    let mut chain = Chain::default();
    for (place, process) in (0_u8..).zip(&inputs.stages) {
        let at = ProcessAt { place, plant: false };
        let before = if inputs.chained { chain.price.take() } else { None };
        let mut run = Run { at, process, kept: None, outcome };
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
pub(crate) fn of_line(place: u8, process: &Process, kept: Option<&Step>, outcome: &mut Outcome) -> Table {
    let mut run = Run { at: ProcessAt { place, plant: true }, process, kept: kept.cloned(), outcome };
    let table = run.read(None);
    run.rows(&table);
    table
}

struct Run<'a> {
    at: ProcessAt,
    process: &'a Process,
    /// The part of the raw material that is processed, where some is lost before.
    kept: Option<Step>,
    outcome: &'a mut Outcome,
}

impl Run<'_> {
    fn name(&self, term: ProcessTerm) -> Term {
        Term::Process(self.at, term)
    }

    fn place(&self, input: ProcessInput) -> Place {
        Place::Process(self.at, input)
    }

    /// An input that may be absent but never negative.
    fn given(
        &mut self,
        number: Option<Number>,
        input: ProcessInput,
        term: ProcessTerm,
        unit: Unit,
    ) -> Option<Step> {
        given::quantity(number, self.place(input), self.name(term), unit, self.outcome)
    }

    /// The same, above zero: something is divided by it.
    fn positive(
        &mut self,
        number: Option<Number>,
        input: ProcessInput,
        term: ProcessTerm,
        unit: Unit,
    ) -> Option<Step> {
        if number.is_some_and(|Number(decimal)| decimal.is_zero()) {
            self.outcome.refuse(self.place(input), Refusal::NotPositive);
            return None;
        }
        self.given(number, input, term, unit)
    }

    fn twice(&mut self, both: bool, input: ProcessInput) {
        if both {
            self.outcome.refuse(self.place(input), Refusal::SaidTwice);
        }
    }

    fn missing(&mut self, input: ProcessInput) {
        let missing = Missing(self.place(input));
        if !self.outcome.missing.contains(&missing) {
            self.outcome.missing.push(missing);
        }
    }
}
