//! What is entered about money from outside, and about an investment.

use serde::{Deserialize, Serialize};
use strum::VariantArray;

use crate::domain::value::{Number, PayRounding, every, money};

/// Ways of financing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, VariantArray)]
#[serde(rename_all = "snake_case")]
pub enum FinancingKind {
    /// Interest on the first principal, the same every month.
    #[default]
    Flat,
    /// Equal parts of the principal, interest on what is still owed (menurun).
    Declining,
    /// Equal instalments, interest on what is still owed.
    Annuity,
    /// The financier buys and sells on at a margin, in instalments.
    Murabahah,
    /// Both put in capital; profit by ratio, loss by capital.
    Musyarakah,
    /// The financier puts in the capital; profit by ratio, loss the financier's.
    Mudharabah,
    /// The financier owns and lets.
    Ijarah,
}

impl FinancingKind {
    /// Every kind, in the order they are offered.
    pub const ALL: [Self; 7] = every();

    /// Whether the financier takes a part of the profit.
    #[must_use]
    pub fn shares_profit(self) -> bool {
        matches!(self, Self::Musyarakah | Self::Mudharabah)
    }
}

/// What becomes of the interest of the months of grace.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GraceInterest {
    /// It is paid each month.
    #[default]
    Paid,
    /// Nothing is paid: it is added to the debt.
    Added,
    /// Nothing is paid: all of it comes with the first instalment, and earns no interest itself.
    WithFirst,
}

/// One contract.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Financing {
    /// Which.
    pub kind: FinancingKind,
    /// What is borrowed, what the asset costs, or the capital put in.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub principal: Option<Number>,
    /// Interest of a year, in percent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub annual_percent: Option<Number>,
    /// Or of a month.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub monthly_percent: Option<Number>,
    /// Months from the first instalment to the last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub months: Option<u16>,
    /// Months of them at the start that pay no principal.
    #[serde(default)]
    pub grace_months: u16,
    /// Loans: what becomes of their interest.
    #[serde(default, skip_serializing_if = "is_paid")]
    pub grace_interest: GraceInterest,
    /// Murabahah: the financier's margin in all.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub margin: Option<Number>,
    /// Murabahah: paid at once.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub down_payment: Option<Number>,
    /// The financier's ratio of the profit (nisbah), in percent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub share_percent: Option<Number>,
    /// Musyarakah: the co-op's own capital.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub own_capital: Option<Number>,
    /// Profit of the year, where no plant tells it; negative for a loss.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub profit: Option<Number>,
    /// Ijarah: rent of a month.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub rent: Option<Number>,
    /// How instalments become payable.
    #[serde(default)]
    pub rounding: PayRounding,
    /// Whether every month is wanted.
    #[serde(default)]
    pub schedule: bool,
}

fn is_paid(interest: &GraceInterest) -> bool {
    *interest == GraceInterest::Paid
}

/// An investment.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Project {
    /// What is spent at the start.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub outlay: Option<Number>,
    /// What others gave towards it: the owner spends the rest.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub grant: Option<Number>,
    /// Money tied up in stock and bills, which comes back at the end.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub working_capital: Option<Number>,
    /// What is left of the asset at the end.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub residual: Option<Number>,
    /// Percentage of a year that future money is discounted by.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub annual_percent: Option<Number>,
    /// Years, where every year is like the plant's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub years: Option<u8>,
    /// Or the net flow of each year, from the first.
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "money")]
    pub flows: Vec<Number>,
}
