//! The names of what reaches a member of a price on board.

use strum::IntoStaticStr;

/// A number of a sale abroad. Costs are counted from 0; changes are in percent of the rate of exchange.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum ExportTerm {
    /// The price of one unit of product, in the foreign currency.
    #[strum(serialize = "export_price")]
    Price,
    /// Freight of one unit, where the price bears it.
    Freight,
    /// Insurance of one unit, where the price bears it.
    Insurance,
    /// The price on board that is left then.
    #[strum(serialize = "price_on_board")]
    OnBoard,
    /// Money for one unit of the foreign currency.
    #[strum(serialize = "rate_of_exchange")]
    Rate,
    /// The price on board in the co-op's own money.
    #[strum(serialize = "gross_proceeds")]
    Gross,
    /// Percentage of the product that is not paid for.
    LossRate,
    /// What is paid for, a unit shipped.
    #[strum(serialize = "received_each")]
    Received,
    /// A cost of one unit.
    #[strum(serialize = "cost_each")]
    Cost(u8),
    /// A cost of a whole shipment.
    #[strum(serialize = "cost_of_shipment")]
    ShipmentCost(u8),
    /// Units of product in a shipment.
    #[strum(serialize = "units_shipped")]
    Shipment,
    /// The costs of a shipment, a unit.
    #[strum(serialize = "shipment_costs_each")]
    ShipmentCostEach,
    /// All costs of one unit.
    #[strum(serialize = "export_costs_each")]
    Costs,
    /// What is left of one unit of product.
    #[strum(serialize = "net_of_product")]
    NetProduct,
    /// Units of product from one of raw material.
    #[strum(serialize = "product_of_raw")]
    Factor,
    /// What is left for one unit of raw material.
    #[strum(serialize = "net_of_raw")]
    NetRaw,
    /// What that unit brings at home.
    HomePrice,
    /// What export brings more, a unit of raw material.
    #[strum(serialize = "export_over_home")]
    Difference,
    /// Raw material of one member.
    #[strum(serialize = "member_raw")]
    Delivered,
    /// What export brings that member more.
    #[strum(serialize = "member_export_over_home")]
    OfMember,
    /// What a unit of product must bring in the end to be worth as much as at home.
    ToCover,
    /// The least price on board at which export brings as much as the home market.
    LeastOnBoard,
    /// The lowest rate of exchange at which it does.
    LeastRate,
    /// A change of the rate.
    RateChange(i8),
    /// What is left for one unit of raw material at the changed rate.
    #[strum(serialize = "net_of_raw_at_rate")]
    NetRawAt(i8),
}

impl ExportTerm {
    /// Which of several of its kind.
    #[must_use]
    pub fn detail(self) -> Option<String> {
        match self {
            Self::Cost(place) | Self::ShipmentCost(place) => Some(place.to_string()),
            Self::RateChange(percent) | Self::NetRawAt(percent) => {
                Some(["rate ", &percent.to_string(), " %"].concat())
            }
            _ => None,
        }
    }

    /// Whether people write this number as a percentage.
    #[must_use]
    pub fn is_percentage(self) -> bool {
        matches!(self, Self::LossRate | Self::RateChange(_))
    }
}

/// An input of a sale abroad.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum ExportInput {
    /// `price`.
    Price,
    /// `freight`.
    Freight,
    /// `insurance`.
    Insurance,
    /// `exchange_rate`.
    ExchangeRate,
    /// `loss_percent`.
    LossPercent,
    /// A place of `costs`.
    #[strum(serialize = "costs")]
    Cost(u8),
    /// A place of `shipment_costs`.
    #[strum(serialize = "shipment_costs")]
    ShipmentCost(u8),
    /// `costs` and `shipment_costs`.
    #[strum(serialize = "costs")]
    Costs,
    /// `shipment`.
    Shipment,
    /// `conversion_factor`.
    ConversionFactor,
    /// `home_price`.
    HomePrice,
    /// `delivered`.
    Delivered,
}

impl ExportInput {
    /// Where in the object it is.
    #[must_use]
    pub fn path(self) -> String {
        match self {
            Self::Cost(place) | Self::ShipmentCost(place) => super::path::item(self.into(), place),
            _ => <&str>::from(self).into(),
        }
    }
}
