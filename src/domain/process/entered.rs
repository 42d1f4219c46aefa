//! What is entered about a process.

use serde::{Deserialize, Serialize};

use crate::domain::term::HayamiRow;
use crate::domain::value::{Date, Number, money};

/// One or several processes, each with a table of its own.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hayami {
    /// The processes.
    pub stages: Vec<Process>,
    /// Whether the product of each is the raw material of the next.
    #[serde(default)]
    pub chained: bool,
}

/// What happens to one raw material.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Process {
    /// Raw material of one run.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub raw_quantity: Option<Number>,
    /// What comes out.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub products: Vec<Product>,
    /// Whether only one of the products is made, the `chosen`.
    #[serde(default)]
    pub alternatives: bool,
    /// Which, from 0.
    #[serde(default)]
    pub chosen: u8,
    /// Labour of one run, in days or hours.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub labour: Option<Number>,
    /// Or labour for one unit of raw material.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub labour_coefficient: Option<Number>,
    /// Wage of such a day or hour.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wage: Option<Number>,
    /// Price of the raw material; in a chain that of the product before it when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub raw_price: Option<Number>,
    /// Other inputs for one unit of raw material.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub other_inputs: Option<Number>,
    /// Or those of one run.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub other_inputs_of_run: Option<Number>,
    /// Raw material in all, for totals.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub volume: Option<Number>,
    /// Rows as a printed table states them; ratios as percentages.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stated: Vec<StatedRow>,
}

/// One thing that comes out of a process.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Product {
    /// Quantity of one run.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quantity: Option<Number>,
    /// Or quantity from one unit of raw material.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub conversion_factor: Option<Number>,
    /// Price of one unit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price: Option<Number>,
    /// Or what it brings abroad.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub export: Option<Export>,
    /// Packing and other costs of this product alone, for one unit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub further_cost: Option<Number>,
    /// Whether its value is taken off the joint cost instead of bearing part of it.
    #[serde(default)]
    pub by_product: bool,
}

/// A sale abroad.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Export {
    /// Price of one unit on board, in the foreign currency.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fob: Option<Number>,
    /// Money for one unit of the foreign currency.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exchange_rate: Option<Number>,
    /// The day of that rate.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rate_date: Option<Date>,
    /// Packing, transport, papers and so on, for one unit of product.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub costs: Vec<Number>,
    /// Those of a whole shipment: its papers, its container.
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "money")]
    pub shipment_costs: Vec<Number>,
    /// Units of product in a shipment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shipment: Option<Number>,
}

/// A row of a printed table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StatedRow {
    /// Which.
    pub row: HayamiRow,
    /// Its value; percentages as they are written.
    pub value: Number,
}
