//! The names of the numbers and inputs of a process from raw material to product.

use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantArray};

use super::path::{inside, item};
use crate::domain::value::every;

/// A process: its place, and whether it belongs to a line of the plant or stands in a table of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ProcessAt {
    /// Place, from 0.
    pub place: u8,
    /// Whether it is a line of the plant.
    pub plant: bool,
}

impl ProcessAt {
    /// Its stage of a table, or its line of the plant, in a Scenario.
    #[must_use]
    pub fn path(self) -> String {
        item(if self.plant { "plant.lines" } else { "hayami.stages" }, self.place)
    }
}

/// A row of the Hayami table, per unit of raw material.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, IntoStaticStr, VariantArray)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum HayamiRow {
    /// Row 10, J: output value (nilai output).
    OutputValue,
    /// Row 11a, K: value added (nilai tambah).
    ValueAdded,
    /// Row 11b, L: value added of the output value.
    ValueAddedRatio,
    /// Row 12a, M: labour income (imbalan tenaga kerja).
    LabourIncome,
    /// Row 12b, N: labour's share of the value added.
    LabourShare,
    /// Row 13a, O: profit (keuntungan).
    Profit,
    /// Row 13b, P by the output value.
    ProfitOnOutput,
    /// Row 13b, P by the value added.
    ProfitOnValueAdded,
    /// Row 14, Q: margin (marjin).
    Margin,
    /// Row 14a, R: labour's part of the margin.
    LabourOfMargin,
    /// Row 14b, S: the other inputs' part of the margin.
    InputsOfMargin,
    /// Row 14c, T: profit's part of the margin.
    ProfitOfMargin,
}

impl HayamiRow {
    /// The rows in the order of the table.
    pub const ALL: [Self; 12] = every();

    /// Whether the row is a ratio.
    #[must_use]
    pub fn is_percentage(self) -> bool {
        matches!(
            self,
            Self::ValueAddedRatio
                | Self::LabourShare
                | Self::ProfitOnOutput
                | Self::ProfitOnValueAdded
                | Self::LabourOfMargin
                | Self::InputsOfMargin
                | Self::ProfitOfMargin
        )
    }
}

/// A number of a process. Numbers in brackets are the place of a product.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum ProcessTerm {
    /// Row 1, A: product of one run.
    Output(u8),
    /// Row 2, B: raw material of one run.
    RawInput,
    /// Row 3, C: labour of one run.
    Labour,
    /// Row 4, D: product from one unit of raw material.
    ConversionFactor(u8),
    /// Row 5, E: labour for one unit of raw material.
    LabourCoefficient,
    /// Row 6, F: price of a product.
    Price(u8),
    /// Row 7, G: average wage.
    Wage,
    /// Row 8, H: price of the raw material.
    RawPrice,
    /// Other inputs as given, for one unit of raw material.
    OtherInputs,
    /// Other inputs of one run.
    OtherInputsOfRun,
    /// Row 9, I: other inputs with what belongs to the products alone.
    AllInputs,
    /// Price of a product abroad, on board.
    Fob(u8),
    /// Money for one unit of the foreign currency.
    ExchangeRate(u8),
    /// Costs of the export, for one unit of product: one of them.
    ExportCost(u8, u8),
    /// Costs of a whole shipment: one of them.
    ShipmentCost(u8, u8),
    /// Units of product in a shipment.
    Shipment(u8),
    /// The costs of a shipment for one unit of product.
    ShipmentCostEach(u8),
    /// Costs that belong to one product alone, for one unit of it.
    FurtherCost(u8),
    /// D × F of one product.
    ProductValue(u8),
    /// D × (F − further cost): net realisable value.
    #[strum(serialize = "net_realisable_value")]
    NetRealisable(u8),
    /// What the main products bear together.
    JointCost,
    /// The net realisable values of the main products together.
    #[strum(serialize = "net_realisable_value_of_all")]
    NetRealisableOfAll,
    /// What one main product bears.
    JointCostPart(u8),
    /// Cost of one unit of a product.
    UnitCost(u8),
    /// A row of the table.
    #[strum(transparent)]
    Row(HayamiRow),
    /// The same for one unit of product.
    PerProduct(HayamiRow),
    /// The same for one unit of the first raw material of a chain.
    OfFirstRaw(HayamiRow),
    /// The same over all stages of a chain.
    ChainSum(HayamiRow),
    /// Units of this stage's raw material from one unit of the first.
    UnitsReaching,
    /// Raw material in all.
    Volume,
    /// A row times that.
    OfVolume(HayamiRow),
    /// That over all stages.
    VolumeSum(HayamiRow),
    /// The raw material's price of the output value (farmer's share).
    FarmersShare,
}

impl ProcessTerm {
    /// Which of several of its kind: a product, or a row of the table.
    #[must_use]
    pub fn detail(self) -> Option<String> {
        match self {
            Self::Output(product)
            | Self::ConversionFactor(product)
            | Self::Price(product)
            | Self::Fob(product)
            | Self::ExchangeRate(product)
            | Self::FurtherCost(product)
            | Self::ProductValue(product)
            | Self::NetRealisable(product)
            | Self::JointCostPart(product)
            | Self::ExportCost(product, _)
            | Self::ShipmentCost(product, _)
            | Self::Shipment(product)
            | Self::ShipmentCostEach(product)
            | Self::UnitCost(product) => Some(item("products", product)),
            Self::PerProduct(row)
            | Self::OfFirstRaw(row)
            | Self::ChainSum(row)
            | Self::OfVolume(row)
            | Self::VolumeSum(row) => Some(<&str>::from(row).into()),
            _ => None,
        }
    }

    /// Whether people write this number as a percentage.
    #[must_use]
    pub fn is_percentage(self) -> bool {
        match self {
            Self::Row(row) => row.is_percentage(),
            Self::FarmersShare => true,
            _ => false,
        }
    }
}

/// An input of a process.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum ProcessInput {
    /// `raw_quantity`.
    RawQuantity,
    /// `labour`.
    Labour,
    /// `labour_coefficient`.
    LabourCoefficient,
    /// `wage`.
    Wage,
    /// `raw_price`.
    RawPrice,
    /// `other_inputs`.
    OtherInputs,
    /// `other_inputs_of_run`.
    OtherInputsOfRun,
    /// `volume`.
    Volume,
    /// `products`.
    Products,
    /// `chosen`.
    Chosen,
    /// `stated`.
    Stated,
    /// `quantity` of a product.
    Quantity(u8),
    /// `conversion_factor` of a product.
    ConversionFactor(u8),
    /// `price` of a product.
    Price(u8),
    /// `further_cost` of a product.
    FurtherCost(u8),
    /// `export.fob` of a product.
    #[strum(serialize = "export.fob")]
    Fob(u8),
    /// `export.exchange_rate` of a product.
    #[strum(serialize = "export.exchange_rate")]
    ExchangeRate(u8),
    /// `export.costs` of a product.
    #[strum(serialize = "export.costs")]
    ExportCosts(u8),
    /// One of them.
    #[strum(serialize = "export.costs")]
    ExportCost(u8, u8),
    /// One of the `export.shipment_costs` of a product.
    #[strum(serialize = "export.shipment_costs")]
    ShipmentCost(u8, u8),
    /// `export.shipment` of a product.
    #[strum(serialize = "export.shipment")]
    Shipment(u8),
    /// `by_product` of a product.
    ByProduct(u8),
}

impl ProcessInput {
    /// Its name in a Scenario, below the process.
    #[must_use]
    pub fn path(self) -> String {
        let name: &str = self.into();
        match self {
            Self::Quantity(product)
            | Self::ConversionFactor(product)
            | Self::Price(product)
            | Self::FurtherCost(product)
            | Self::Fob(product)
            | Self::ExchangeRate(product)
            | Self::ExportCosts(product)
            | Self::Shipment(product)
            | Self::ByProduct(product) => inside(&item("products", product), name),
            Self::ExportCost(product, cost) | Self::ShipmentCost(product, cost) => {
                inside(&item("products", product), &item(name, cost))
            }
            _ => name.into(),
        }
    }
}
