//! What several stages have in common.

use super::entered::Hayami;
use super::run::Table;
use crate::domain::derivation::{Outcome, Step, Unit};
use crate::domain::term::{HayamiRow, ProcessAt, ProcessTerm, Term};

/// What several stages have in common.
#[derive(Default)]
pub(super) struct Chain {
    /// Units of the next stage's raw material from one unit of the first.
    reaching: Option<Step>,
    /// Price of the last product, which the next stage pays.
    pub(super) price: Option<Step>,
    pub(super) sums: Vec<(HayamiRow, Step)>,
    broken: bool,
}

impl Chain {
    pub(super) fn add(&mut self, at: ProcessAt, table: &Table, outcome: &mut Outcome) {
        let name = |term| Term::Process(at, term);
        for row in [HayamiRow::ValueAdded, HayamiRow::LabourIncome, HayamiRow::Profit, HayamiRow::Margin] {
            let Some(step) = outcome.figure(name(ProcessTerm::Row(row))).cloned() else { continue };
            let step = match &self.reaching {
                Some(units) => units.times(&step).named(name(ProcessTerm::OfFirstRaw(row)), None),
                None if self.broken => continue,
                None => step,
            };
            if at.place > 0 {
                outcome.figures.push(step.clone());
            }
            self.sums.push((row, step));
        }
        let main = table.products.first();
        self.price = main.and_then(|product| product.price.clone());
        let factor = main.and_then(|product| product.factor.clone());
        self.broken |= factor.is_none();
        self.reaching = factor.map(|factor| {
            let units = match self.reaching.take() {
                Some(before) => before.times(&factor),
                None => factor,
            };
            units.counted(name(ProcessTerm::UnitsReaching), Unit::NONE)
        });
    }

    pub(super) fn show(self, inputs: &Hayami, outcome: &mut Outcome) {
        let count = inputs.stages.len();
        if count < 2 {
            return;
        }
        let at = ProcessAt { place: 0, plant: false };
        for row in HayamiRow::ALL {
            let steps: Vec<_> = self.sums.iter().filter(|(of, _)| *of == row).collect();
            if steps.len() < count {
                continue;
            }
            let term = if inputs.chained { ProcessTerm::ChainSum(row) } else { ProcessTerm::VolumeSum(row) };
            let sum = Step::sum_of(steps.into_iter().map(|(_, step)| step.clone()));
            outcome.figures.extend(sum.map(|sum| sum.named(Term::Process(at, term), None)));
        }
    }
}
