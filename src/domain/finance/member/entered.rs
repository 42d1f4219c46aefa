//! What is entered about a member's loan.

use serde::{Deserialize, Serialize};
use strum::VariantArray;

use super::super::entered::Financing;
use crate::domain::value::{Number, every, money};

/// What is looked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, VariantArray)]
#[serde(rename_all = "snake_case")]
pub enum Sought {
    /// What is paid each month.
    #[default]
    Instalment,
    /// What can be borrowed, or bought, for what can be paid each month.
    Principal,
    /// For how many months that has to be paid.
    Months,
}

impl Sought {
    /// Every one, in the order they are offered.
    pub const ALL: [Self; 3] = every();
}

/// One loan of one member.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MemberLoan {
    /// The contract, without what is sought. Every month of it is calculated.
    pub contract: Financing,
    /// What is sought.
    #[serde(default)]
    pub sought: Sought,
    /// What can be paid each month, where principal or months are sought.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub affordable: Option<Number>,
    /// Murabahah: what a year adds to the price, in percent of it, where the margin is not told as an amount.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub margin_percent: Option<Number>,
    /// Paid once, when the loan is paid out: administration, provision, stamp duty.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub fees: Option<Number>,
    /// Part of the interest or margin paid that comes back to the member as SHU or rebate after each year, in percent;
    /// nothing is assumed where that is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub returned_percent: Option<Number>,
}
