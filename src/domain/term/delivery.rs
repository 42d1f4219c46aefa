//! The names of what one member delivers to a plant, beside selling it raw.

use strum::IntoStaticStr;

/// A number of a member's delivery. What is of one unit of raw material comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum DeliveryTerm {
    /// What raw sale brings.
    #[strum(serialize = "raw_sale_price")]
    RawPrice,
    /// What the plant pays, where it buys.
    #[strum(serialize = "delivery_price")]
    Price,
    /// What the product of a unit is sold for, where the plant processes for a fee.
    #[strum(serialize = "delivery_product_value")]
    ProductValue,
    /// The fee.
    #[strum(serialize = "delivery_fee")]
    Fee,
    /// What a pool pays first.
    #[strum(serialize = "delivery_advance")]
    Advance,
    /// What it pays at the end of the season.
    #[strum(serialize = "delivery_settlement")]
    Settlement,
    /// What comes back of the surplus at the end of the year.
    #[strum(serialize = "delivery_refund")]
    Refund,
    /// Product value − fee.
    #[strum(serialize = "delivery_after_fee")]
    AfterFee,
    /// What is paid at first − raw price.
    ExtraNow,
    /// With all that is paid later.
    #[strum(serialize = "extra_each")]
    Extra,
    /// What the plant gives, whenever it pays.
    ThroughPlant,
    /// Raw material in a month.
    #[strum(serialize = "delivered_a_month")]
    Delivered,
    /// Months of a year in which there is some.
    #[strum(serialize = "delivery_months")]
    Months,
    /// Raw material in a year.
    #[strum(serialize = "delivered_a_year")]
    DeliveredOfYear,
    /// What raw sale brings in a month.
    RawOfMonth,
    /// What raw sale brings in a year.
    RawOfYear,
    /// What is paid at first beyond that, in a month.
    ExtraNowOfMonth,
    /// The same in a year.
    ExtraNowOfYear,
    /// What a pool pays at the end of the season, in a year.
    #[strum(serialize = "settlement_of_deliveries")]
    SettlementOfYear,
    /// What comes back of the surplus of a year.
    #[strum(serialize = "refund_of_deliveries")]
    RefundOfYear,
    /// All of it beyond raw sale, in a year.
    #[strum(serialize = "extra_of_deliveries")]
    ExtraOfYear,
    /// What the plant gives in a year.
    ThroughPlantOfYear,
}

/// An input of a member's delivery.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum DeliveryInput {
    /// `delivered`.
    Delivered,
    /// `months`.
    Months,
    /// `raw_price`.
    RawPrice,
    /// `price`.
    Price,
    /// `product_value`.
    ProductValue,
    /// `fee`.
    Fee,
    /// `advance`.
    Advance,
    /// `settlement`.
    Settlement,
    /// `refund`.
    Refund,
    /// `refund_year`.
    RefundYear,
}
