//! What is entered about whether a plant is worth it.

use serde::{Deserialize, Serialize};

use crate::domain::value::Number;

/// What is asked beside the plant itself. All of it may be left out.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Feasibility {
    /// Days from paying for raw material to being paid for the product.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub raw_days: Option<u16>,
    /// The lowest that each may be; what is not told varies by the plant's `change_percent`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub low: Option<Range>,
    /// The highest that each may be.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub high: Option<Range>,
}

/// One end of what may vary, of the first line and its first product.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Range {
    /// Price of the product.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub product_price: Option<Number>,
    /// Product from one unit of raw material.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub conversion_factor: Option<Number>,
    /// Price of the raw material.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub raw_price: Option<Number>,
    /// Raw material in a month.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delivered: Option<Number>,
}
