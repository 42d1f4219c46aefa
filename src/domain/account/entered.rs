//! The appropriation account as it is entered.

use serde::{Deserialize, Serialize};

use crate::domain::term::EntryKind;
use crate::domain::value::{Number, money};

/// How the trust funds stand to the reserve.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TrustFunds {
    /// They are taken out of the reserve's sum.
    #[default]
    WithinReserve,
    /// They come on top of it.
    OnTop,
    /// The education fund is taken out of it, as the act says; the development fund comes on top.
    EducationWithin,
}

/// The year's profit and what becomes of it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Appropriation {
    /// Audited net profit before tax and zakat; negative in a loss year.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub net_profit: Option<Number>,
    /// Operating adjustments, up or down.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub operating_adjustments: Option<Number>,
    /// Loss of earlier years.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub loss_brought_forward: Option<Number>,
    /// What the statutory reserve holds before the year's transfer; where the law measures its percentage by it.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub reserve_fund: Option<Number>,
    /// All members' shares and subscriptions, which it is measured against.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub shares_and_subscriptions: Option<Number>,
    /// Percentage of the statutory reserve; the law's of the rule date, the end of the financial year, when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reserve_percent: Option<Number>,
    /// Percentage of the education trust fund; the law's when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub education_percent: Option<Number>,
    /// Percentage of the development trust fund; the law's when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub development_percent: Option<Number>,
    /// How the trust funds stand to the reserve.
    #[serde(default)]
    pub trust_funds: TrustFunds,
    /// Provision for tax.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub tax: Option<Number>,
    /// Provision for zakat.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub zakat: Option<Number>,
    /// An estimate beside the provision: what zakat is measured by.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub zakat_base: Option<Number>,
    /// The percentage that zakat takes of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub zakat_percent: Option<Number>,
    /// Dividends, rebates, honoraria, funds.
    #[serde(default)]
    pub entries: Vec<AccountEntry>,
    /// Adjustments outside operation, up or down.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub other_adjustments: Option<Number>,
    /// Accumulated profit of earlier years.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub accumulated_profit: Option<Number>,
    /// Backwards: what all dividends together may cost.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub payout: Option<Number>,
    /// Backwards: one percentage for all capital.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub promised_rate: Option<Number>,
}

/// What the members do with a part of the profit: an amount, or a rate on a base.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AccountEntry {
    /// What it is.
    pub of: EntryKind,
    /// The amount. Or give a rate and its base.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub amount: Option<Number>,
    /// Percentage that the meeting proposed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rate: Option<Number>,
    /// Percentage that the regulator approved; then this is paid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approved_rate: Option<Number>,
    /// What the rate is of: capital, purchases, deposits.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub base: Option<Number>,
}
