//! What is entered about a plant.

use serde::{Deserialize, Serialize};

use crate::domain::finance::{Financing, Project};
use crate::domain::process::Process;
use crate::domain::term::PurchaseModel;
use crate::domain::value::{Number, money};

/// What is done about the wear of the plant.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DepreciationPolicy {
    /// Nothing: the plant is lent, and nobody saves for the next one.
    None,
    /// The plant is lent, and the co-op saves for the next one.
    #[default]
    ReplacementReserve,
    /// The plant is the co-op's and is written off; what was granted is released in step.
    Depreciation,
}

impl DepreciationPolicy {
    /// Every way, in the order they are offered.
    pub const ALL: [Self; 3] = [Self::ReplacementReserve, Self::Depreciation, Self::None];
}

/// The plant and what it does in a year.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plant {
    /// The product lines.
    pub lines: Vec<PlantLine>,
    /// Months of operation in a year; 12 when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub months: Option<u8>,
    /// Costs of every month of the year, whatever is processed.
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "money")]
    pub fixed: Vec<Number>,
    /// Buildings and machines.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asset: Option<Asset>,
    /// Money from outside.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub financing: Vec<Financing>,
    /// Members who deliver.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub members: Option<Number>,
    /// One of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub member: Option<Delivery>,
    /// Percentage of the surplus that goes back to members by what they delivered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub patronage_percent: Option<Number>,
    /// By how many percent each driver is changed to see what matters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub change_percent: Option<Number>,
    /// The plant as an investment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<Project>,
    /// Whether its surplus goes into the surplus that is shared out, or into the account.
    #[serde(default)]
    pub into_surplus: bool,
    /// Whether what members deliver counts in the basis of the patronage refund.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub deliveries_count: bool,
}

/// One product line.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlantLine {
    /// How the raw material comes in.
    #[serde(default)]
    pub model: PurchaseModel,
    /// What is made of it; its raw price is what members are paid.
    pub process: Process,
    /// Raw material delivered in a month.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delivered: Option<Number>,
    /// Raw material that can be processed in a month.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub capacity: Option<Number>,
    /// Percentage of the raw material that is lost before processing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub loss_percent: Option<Number>,
    /// What the raw material brings where it is sold as it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub market_price: Option<Number>,
    /// Tolling: fee for one unit of raw material.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fee: Option<Number>,
    /// Pool: advance for one unit of raw material.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub advance: Option<Number>,
    /// Pool: percentage of the result that the co-op keeps.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retained_percent: Option<Number>,
}

/// Buildings and machines.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Asset {
    /// What they cost.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub cost: Option<Number>,
    /// What they will be worth at the end.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub residual: Option<Number>,
    /// Years of use.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub life_years: Option<Number>,
    /// What is done about their wear.
    #[serde(default)]
    pub wear: DepreciationPolicy,
    /// Part of the cost that was granted to the co-op.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub grant: Option<Number>,
}

/// What one member delivers.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Delivery {
    /// To which line, from 0.
    #[serde(default)]
    pub line: u8,
    /// Raw material in a month.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delivered: Option<Number>,
    /// The member's share capital, which a dividend rate is paid on.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub capital: Option<Number>,
}
