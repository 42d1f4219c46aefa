//! Stages of a table of its own, as they stand in print or follow each other.

use super::super::choices::{self, is_printed};
use super::super::entered::stage_at;
use super::super::fields::{self, STAGE, STATED};
use crate::domain::{Hayami, HayamiRow, InputPath, Process, ProcessInput, Product, StatedRow};
use crate::ui::page::{Field, Reader};

/// The table, where it has a stage.
pub(super) fn table(reader: &mut Reader<'_>) -> Option<Hayami> {
    let draft = reader.draft;
    let mut stages = Vec::new();
    for place in 0..STAGE.len(draft) {
        stages.push(stage(reader, place));
    }
    // One stage is no chain.
    let chained = draft.pick(choices::CHAINED) == 0 && stages.len() > 1;
    if stages.is_empty() { None } else { Some(Hayami { stages, chained }) }
}

fn stage(reader: &mut Reader<'_>, stage: usize) -> Process {
    let at = stage_at(u8::try_from(stage).unwrap_or(0));
    reader.is(fields::STAGE_FACTOR.at(stage), InputPath::Process(at, ProcessInput::Products));
    let mut number = |field: &Field, input| reader.input(field.at(stage), InputPath::Process(at, input));
    let product = Product {
        quantity: number(&fields::OUTPUT, ProcessInput::Quantity(0)),
        conversion_factor: number(&fields::STAGE_FACTOR, ProcessInput::ConversionFactor(0)),
        price: number(&fields::STAGE_PRICE, ProcessInput::Price(0)),
        ..Product::default()
    };
    let of_output = product.quantity;
    let filled = product != Product::default();
    let raw_quantity = number(&fields::RAW_QUANTITY, ProcessInput::RawQuantity);
    let process = Process {
        products: if filled { vec![product] } else { Vec::new() },
        labour: number(&fields::RUN_LABOUR, ProcessInput::Labour),
        labour_coefficient: number(&fields::COEFFICIENT, ProcessInput::LabourCoefficient),
        wage: number(&fields::STAGE_WAGE, ProcessInput::Wage),
        raw_price: number(&fields::STAGE_RAW_PRICE, ProcessInput::RawPrice),
        other_inputs: number(&fields::INPUTS, ProcessInput::OtherInputs),
        other_inputs_of_run: number(&fields::RUN_INPUTS, ProcessInput::OtherInputsOfRun),
        ..Process::default()
    };
    // How much a run takes counts for what is told of a run.
    let of_run = process.labour.or(process.other_inputs_of_run).or(of_output);
    let raw_quantity = raw_quantity.filter(|_| of_run.is_some());
    Process { raw_quantity, stated: stated(reader, stage), ..process }
}

/// The rows that a printed table states.
fn stated(reader: &mut Reader<'_>, stage: usize) -> Vec<StatedRow> {
    let mut stated = Vec::new();
    if is_printed(reader.draft) {
        for (field, row) in STATED.into_iter().zip(HayamiRow::ALL) {
            stated.extend(reader.number(field.at(stage)).map(|value| StatedRow { row, value }));
        }
    }
    stated
}
