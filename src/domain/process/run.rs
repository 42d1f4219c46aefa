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

use super::entered::Process;
use crate::domain::derivation::given;
use crate::domain::derivation::{Missing, Outcome, Refusal, Step, Unit};
use crate::domain::term::{InputPath, ProcessAt, ProcessInput, ProcessTerm, Term};
use crate::domain::value::Number;

/// Products that one process may have.
pub(super) const MOST_PRODUCTS: usize = 12;

/// Cost lines of one export.
pub(super) const MOST_COSTS: usize = 12;

/// Conversion factors above this are a slip of the unit, whatever the product.
pub(super) const IMPLAUSIBLE_FACTOR: i128 = 100;

/// One product, as far as it is known.
#[derive(Clone, Debug)]
pub(crate) struct KnownProduct {
    pub place: u8,
    pub by_product: bool,
    pub factor: Option<Step>,
    pub price: Option<Step>,
    pub further: Option<Step>,
}

/// What a process gives for one unit of raw material, as far as it is known.
#[derive(Clone, Debug, Default)]
pub(crate) struct Table {
    pub products: Vec<KnownProduct>,
    pub raw_price: Option<Step>,
    pub inputs: Option<Step>,
    /// What belongs to the products alone, part of the inputs.
    pub further: Option<Step>,
    pub labour: Option<Step>,
    pub value: Option<Step>,
}

pub(super) struct Run<'a> {
    pub(super) at: ProcessAt,
    pub(super) process: &'a Process,
    /// The part of the raw material that is processed, where some is lost before.
    pub(super) kept: Option<Step>,
    pub(super) outcome: &'a mut Outcome,
}

impl Run<'_> {
    pub(super) fn name(&self, term: ProcessTerm) -> Term {
        Term::Process(self.at, term)
    }

    pub(super) fn place(&self, input: ProcessInput) -> InputPath {
        InputPath::Process(self.at, input)
    }

    /// An input that may be absent but never negative.
    pub(super) fn given(
        &mut self,
        number: Option<Number>,
        input: ProcessInput,
        term: ProcessTerm,
        unit: Unit,
    ) -> Option<Step> {
        given::quantity(number, self.place(input), self.name(term), unit, self.outcome)
    }

    /// The same, above zero: something is divided by it.
    pub(super) fn positive(
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

    pub(super) fn refuse_if_both(&mut self, both: bool, input: ProcessInput) {
        if both {
            self.outcome.refuse(self.place(input), Refusal::SaidTwice);
        }
    }

    pub(super) fn missing(&mut self, input: ProcessInput) {
        let missing = Missing(self.place(input));
        if !self.outcome.missing.contains(&missing) {
            self.outcome.missing.push(missing);
        }
    }
}
