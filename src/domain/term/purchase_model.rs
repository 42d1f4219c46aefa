//! How a plant is run, and what its result depends on.

use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantArray};

use crate::domain::value::every;

/// How members' raw material comes to the plant.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, IntoStaticStr, VariantArray,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum PurchaseModel {
    /// The co-op pays on delivery and bears price and stock risk.
    #[default]
    BuyAndSell,
    /// The member keeps the goods and pays a fee.
    Tolling,
    /// The co-op pays an advance, sells, and settles one price at the end of the season.
    Pool,
}

impl PurchaseModel {
    /// Every model, in the order they are offered.
    pub const ALL: [Self; 3] = every();
}

/// What a result depends on, for sensitivity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum Driver {
    /// Price of the products.
    ProductPrice,
    /// Product from one unit of raw material.
    Yield,
    /// Price paid for the raw material.
    RawPrice,
    /// Raw material delivered.
    Volume,
    /// Other inputs.
    OtherInputs,
    /// Wages.
    Wage,
    /// Fixed costs.
    Fixed,
    /// Processing fee.
    Fee,
}

impl Driver {
    /// Every driver.
    pub const ALL: [Self; 8] = every();
}
