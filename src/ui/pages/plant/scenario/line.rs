//! A line: what comes in, what is made of it, what is paid for it.

use super::super::choices::{self, Relation};
use super::super::entered::{costs, line_at};
use super::super::fields::{self, EXPORT_COST};
use crate::domain::{
    Export, InputPath, Number, PlantInput, PlantLine, Process, ProcessInput, Product, PurchaseModel,
};
use crate::ui::page::{Field, Reader};

/// A line, from 0.
pub(super) fn line(reader: &mut Reader<'_>, line: usize) -> PlantLine {
    let (draft, place) = (reader.draft, u8::try_from(line).unwrap_or(0));
    let process = process(reader, line);
    let model = choices::MODEL.of_at(draft, line);
    let mut number = |field: &Field, input| reader.input(field.at(line), InputPath::Plant(input));
    let advance = number(&fields::ADVANCE, PlantInput::Advance(place));
    let retained_percent = number(&fields::RETAINED, PlantInput::RetainedPercent(place));
    // What a pool keeps counts where there is one, or one is compared with.
    let pooled = model == PurchaseModel::Pool || (advance.is_some() && place == choices::my_line(draft));
    let market_price = number(&fields::MARKET, PlantInput::MarketPrice(place));
    PlantLine {
        model,
        process,
        delivered: number(&fields::DELIVERED, PlantInput::Delivered(place)),
        capacity: number(&fields::CAPACITY, PlantInput::Capacity(place)),
        loss_percent: number(&fields::LOSS, PlantInput::LossPercent(place)),
        market_price,
        fee: number(&fields::FEE, PlantInput::Fee(place)),
        advance,
        retained_percent: retained_percent.filter(|_| pooled),
    }
}

/// A number of a line's process, which is the first of these inputs and stands for the others.
fn number(reader: &mut Reader<'_>, line: usize, field: &Field, inputs: &[ProcessInput]) -> Option<Number> {
    let key = field.at(line);
    for input in inputs {
        reader.is(key, InputPath::Process(line_at(u8::try_from(line).unwrap_or(0)), *input));
    }
    reader.number(key)
}

fn process(reader: &mut Reader<'_>, line: usize) -> Process {
    let relation = choices::RELATION.of_at(reader.draft, line);
    let chosen = choices::CHOSEN.of_at(reader.draft, line);
    let products = products(reader, line, relation);
    // Who says no other price pays what the raw material brings anyway: then that field is the one to correct.
    let has_own = !reader.draft.text(fields::RAW_PRICE.at(line)).is_empty();
    let raw_price = if has_own { &fields::RAW_PRICE } else { &fields::MARKET };
    let mut number = |field, inputs: &[ProcessInput]| number(reader, line, field, inputs);
    Process {
        products,
        alternatives: relation == Relation::Alternatives,
        chosen: if relation == Relation::Alternatives { chosen } else { 0 },
        labour_coefficient: number(&fields::LABOUR, &[ProcessInput::LabourCoefficient, ProcessInput::Labour]),
        wage: number(&fields::WAGE, &[ProcessInput::Wage]),
        raw_price: number(raw_price, &[ProcessInput::RawPrice]),
        other_inputs: number(&fields::OTHER, &[ProcessInput::OtherInputs, ProcessInput::OtherInputsOfRun]),
        ..Process::default()
    }
}

/// The main product, and those of the further ones that have a factor or a price.
fn products(reader: &mut Reader<'_>, line: usize, relation: Relation) -> Vec<Product> {
    // Only the first line's main product is sold abroad.
    let export = if line == 0 { export(reader) } else { None };
    let mut number = |field, inputs: &[ProcessInput]| number(reader, line, field, inputs);
    let price = number(&fields::PRICE, &[ProcessInput::Price(0)]);
    let main = [
        ProcessInput::ConversionFactor(0),
        ProcessInput::Quantity(0),
        ProcessInput::Products,
        ProcessInput::Chosen,
    ];
    let mut products = vec![Product {
        conversion_factor: number(&fields::FACTOR, &main),
        // What it brings abroad takes the place of the price at home.
        price: if export.is_some() { None } else { price },
        export,
        further_cost: number(&fields::FURTHER, &[ProcessInput::FurtherCost(0)]),
        ..Product::default()
    }];
    for (more, [factor, price]) in (1_usize..).zip(fields::MORE) {
        // What is not sold adds nothing, and has no place among those that do; what is typed there is read all the same.
        if !fields::is_sold(reader.draft, line, more) {
            reader.number(factor.at(line));
            continue;
        }
        let product = u8::try_from(products.len()).unwrap_or(0);
        let factors = [ProcessInput::ConversionFactor(product), ProcessInput::Quantity(product)];
        let conversion_factor = self::number(reader, line, factor, &factors);
        let price = self::number(reader, line, price, &[ProcessInput::Price(product)]);
        let by_product = relation == Relation::ByProducts;
        products.push(Product { conversion_factor, price, by_product, ..Product::default() });
    }
    products
}

/// A sale abroad, once there is a price on board.
fn export(reader: &mut Reader<'_>) -> Option<Export> {
    let mut number = |field, input| number(reader, 0, field, &[input]);
    let fob = number(&fields::FOB, ProcessInput::Fob(0));
    let exchange_rate = number(&fields::EXCHANGE, ProcessInput::ExchangeRate(0));
    let shipment = number(&fields::SHIPMENT, ProcessInput::Shipment(0));
    let amounts = export_costs(reader, false);
    let shipment_costs = export_costs(reader, true);
    let rate_date = reader.draft.date(fields::RATE_DAY.key);
    let shipment = shipment.filter(|_| !shipment_costs.is_empty());
    fob.map(|fob| Export {
        fob: Some(fob),
        exchange_rate,
        rate_date,
        costs: amounts,
        shipment_costs,
        shipment,
    })
}

/// The export costs of a unit, or of a shipment.
fn export_costs(reader: &mut Reader<'_>, shipment: bool) -> Vec<Number> {
    let mut amounts = Vec::new();
    for (place, cost) in (0_u8..).zip(costs(reader.draft, shipment)) {
        let input =
            if shipment { ProcessInput::ShipmentCost(0, place) } else { ProcessInput::ExportCost(0, place) };
        amounts.extend(reader.input(EXPORT_COST.at(cost), InputPath::Process(line_at(0), input)));
    }
    amounts
}
