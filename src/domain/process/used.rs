//! Inputs of a process that would be given in vain.

use super::entered::{Process, Product, StatedRow};
use super::run::Run;
use crate::domain::derivation::Refusal;
use crate::domain::term::{PlantRemark, ProcessInput, Remark};
use crate::domain::value::{Date, Number};

/// Days of the longest year.
const LONGEST_YEAR: usize = 366;

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
        self.refuse_by_products();
        if process.raw_quantity.is_some() && of_run(process).is_none() && has_coefficients(process) {
            self.outcome.refuse(self.place(ProcessInput::RawQuantity), Refusal::NotUsed);
        }
        if is_twice(&process.stated) {
            self.outcome.refuse(self.place(ProcessInput::Stated), Refusal::SaidTwice);
        }
        self.ask_for_run(process);
    }

    /// What is told of a run means something once it is told how much raw material that is.
    fn ask_for_run(&mut self, process: &Process) {
        if process.raw_quantity.is_none() && of_run(process).is_some() {
            self.missing(ProcessInput::RawQuantity);
        }
    }

    /// A by-product is one beside a main product that is made with it.
    fn refuse_by_products(&mut self) {
        let process = self.process;
        let is_beside = !process.alternatives && process.products.iter().any(|product| !product.by_product);
        for (place, product) in (0_u8..).zip(&process.products) {
            if product.by_product && !is_beside {
                self.outcome.refuse(self.place(ProcessInput::ByProduct(place)), Refusal::NotUsed);
            }
        }
    }

    /// A rate of another year than the one before the day of the calculation is remarked upon.
    pub(super) fn remark_old_rates(&mut self, day: Date) {
        let dated = |product: &Product| product.export.as_ref()?.rate_date;
        for (place, product) in (0_u8..).zip(&self.process.products) {
            let age = dated(product).map(|rate| rate.days_until(day));
            if age.is_some_and(|days| days.is_none_or(|days| days > LONGEST_YEAR)) {
                self.outcome.remark(Remark::Plant(PlantRemark::OldExchangeRate(self.at, place)));
            }
        }
    }
}

/// What is told of a run, if anything is.
fn of_run(process: &Process) -> Option<Number> {
    let output = process.products.iter().find_map(|product| product.quantity);
    process.labour.or(process.other_inputs_of_run).or(output)
}

/// Whether something is told of a unit of raw material.
fn has_coefficients(process: &Process) -> bool {
    let each = process.labour_coefficient.or(process.other_inputs);
    each.is_some() || process.products.iter().any(|product| product.conversion_factor.is_some())
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
