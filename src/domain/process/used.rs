//! Inputs of a process that would be given in vain.

use super::entered::{Process, StatedRow};
use super::run::Run;
use crate::domain::derivation::Refusal;
use crate::domain::term::ProcessInput;

impl Run<'_> {
    /// Refuses what counts for nothing beside what else was entered, and a row that is printed twice.
    pub(super) fn refuse_unused(&mut self) {
        let process = self.process;
        if process.chosen > 0 && !process.alternatives {
            self.outcome.refuse(self.place(ProcessInput::Chosen), Refusal::NotUsed);
        }
        // What a line processes is told by what is delivered.
        if self.at.plant && process.volume.is_some() {
            self.outcome.refuse(self.place(ProcessInput::Volume), Refusal::NotUsed);
        }
        let exports = (0_u8..).zip(&process.products);
        for (place, export) in exports.filter_map(|(place, product)| Some((place, product.export.as_ref()?)))
        {
            if export.shipment.is_some() && export.shipment_costs.is_empty() {
                self.outcome.refuse(self.place(ProcessInput::Shipment(place)), Refusal::NotUsed);
            }
        }
        if is_twice(&process.stated) {
            self.outcome.refuse(self.place(ProcessInput::Stated), Refusal::SaidTwice);
        }
        self.ask_for_run(process);
    }

    /// What is told of a run means something once it is told how much raw material that is.
    fn ask_for_run(&mut self, process: &Process) {
        let of_run = process.labour.or(process.other_inputs_of_run);
        let output = process.products.iter().find_map(|product| product.quantity);
        if process.raw_quantity.is_none() && of_run.or(output).is_some() {
            self.missing(ProcessInput::RawQuantity);
        }
    }
}

fn is_twice(stated: &[StatedRow]) -> bool {
    let mut rows = stated.iter().map(|stated| stated.row);
    while let Some(row) = rows.next() {
        if rows.clone().any(|other| other == row) {
            return true;
        }
    }
    false
}
