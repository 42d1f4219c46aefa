//! What is entered about a member's delivery.

use serde::{Deserialize, Serialize};

use crate::domain::term::PurchaseModel;
use crate::domain::value::Number;

/// What one member delivers to a plant, what it would bring raw, and what the plant gives for it. Prices are of one unit
/// of raw material.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MemberDelivery {
    /// How the plant takes it.
    #[serde(default)]
    pub model: PurchaseModel,
    /// Raw material in a month.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delivered: Option<Number>,
    /// Months of the year in which there is some; 12 when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub months: Option<u8>,
    /// What it brings where it is sold as it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub raw_price: Option<Number>,
    /// Bought: what the plant pays on delivery.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price: Option<Number>,
    /// Processed for a fee: what the member sells the product of one unit for,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub product_value: Option<Number>,
    /// and the fee.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fee: Option<Number>,
    /// Pool: the advance,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub advance: Option<Number>,
    /// and what is paid at the end of the season, where that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub settlement: Option<Number>,
    /// What comes back of the surplus at the end of the year, by the plant's manager; nothing is assumed where that is
    /// not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refund: Option<Number>,
    /// The year that the manager's figure is of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refund_year: Option<u16>,
}
