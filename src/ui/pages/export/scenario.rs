//! From the form to the scenario: terms and costs; all else is filled by the rows of the fields.

use super::fields::{self, COSTS, FIELDS};
use crate::domain::{ExportInput, ExportSale, InputPath, Number, Scenario};
use crate::ui::page::{Draft, Field, Reader};

/// Everything that the page knows.
pub(super) fn read(reader: &mut Reader<'_>, scenario: &mut Scenario) {
    let [each, shipment] = COSTS;
    scenario.export = Some(ExportSale {
        terms: fields::TERMS.of(reader.draft),
        rate_date: reader.draft.date(fields::RATE_DAY.key),
        costs: costs(reader, each, ExportInput::Cost),
        shipment_costs: costs(reader, shipment, ExportInput::ShipmentCost),
        ..ExportSale::default()
    });
    reader.fill(FIELDS, scenario);
}

/// The costs that are typed.
fn costs(reader: &mut Reader<'_>, of: &[&Field], input: fn(u8) -> ExportInput) -> Vec<Number> {
    let mut costs = Vec::new();
    for field in typed(reader.draft, of) {
        let place = u8::try_from(costs.len()).unwrap_or(u8::MAX);
        costs.extend(reader.input(field, InputPath::Export(input(place))));
    }
    costs
}

/// The fields that have a text.
pub(super) fn typed<'a>(draft: &Draft, of: &[&'a Field]) -> Vec<&'a Field> {
    of.iter().copied().filter(|field| !draft.text(field.key).is_empty()).collect()
}
