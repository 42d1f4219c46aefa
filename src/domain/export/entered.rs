//! What is entered about a sale abroad.

use serde::{Deserialize, Serialize};

use crate::domain::value::{Date, Number, money};

/// What the price abroad bears.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ExportTerms {
    /// Everything until the goods are on board.
    #[default]
    Fob,
    /// Freight and insurance too, which are taken off.
    Cif,
}

/// A sale abroad of what is made of a raw material, beside the home market.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExportSale {
    /// What the price bears.
    #[serde(default)]
    pub terms: ExportTerms,
    /// Price of one unit of product, in the foreign currency.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price: Option<Number>,
    /// CIF: freight of one unit, in the foreign currency,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub freight: Option<Number>,
    /// and its insurance.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub insurance: Option<Number>,
    /// Money for one unit of the foreign currency.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exchange_rate: Option<Number>,
    /// The day of that rate.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rate_date: Option<Date>,
    /// Percentage of the product that misses the grade and is not paid for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub loss_percent: Option<Number>,
    /// Processing, packing, transport, papers and so on, for one unit of product.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub costs: Vec<Number>,
    /// Those of a whole shipment.
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "money")]
    pub shipment_costs: Vec<Number>,
    /// Units of product in a shipment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shipment: Option<Number>,
    /// Units of product from one unit of raw material; 1 where the raw material itself is sold.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub conversion_factor: Option<Number>,
    /// What one unit of raw material brings at home, net.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub home_price: Option<Number>,
    /// Raw material of one member, in whatever time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delivered: Option<Number>,
}
