//! The surplus, its split and what is promised, as they are entered.

use serde::{Deserialize, Serialize};

use crate::domain::term::{Basis, LineAt, Purpose};
use crate::domain::value::{Number, RemainderRule, money};

/// What is promised to all who share in a pool, or to one of them.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PoolPromise {
    /// The place of its line in the split, from 0.
    pub line: u8,
    /// Or the place below that line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub below: Option<u8>,
    /// What is promised.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub amount: Option<Number>,
    /// Where it is to one member: that member's part of the basis,
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub member: Option<Number>,
    /// and the basis of all.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub total: Option<Number>,
}

/// The year's result on its way to the split of `sharing`, which then gives no surplus of its own.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct YearResult {
    /// Result of the year; negative in a loss year. Or give income and costs.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub surplus: Option<Number>,
    /// Income of the year.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub income: Option<Number>,
    /// Or its parts, as the statement lists them.
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "money")]
    pub income_parts: Vec<Number>,
    /// Costs of the year, with depreciation and other obligations.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub costs: Option<Number>,
    /// Whether the above is before the co-op's own tax, which is then asked for.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub before_tax: bool,
    /// The co-op's own tax, where the above is before it.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub tax: Option<Number>,
    /// Losses of earlier years, which are covered first.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub loss_brought_forward: Option<Number>,
    /// Percentage of the surplus after tax for the village.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub village_percent: Option<Number>,
    /// Surplus from business with people who are not members, which members do not share.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub non_members: Option<Number>,
    /// Surplus of earlier years that was shared out and not paid yet: owed, and not split again.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub unpaid: Option<Number>,
    /// The reserve at hand, to cover a loss.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub reserve: Option<Number>,
    /// What the members are promised together.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub promised: Option<Number>,
    /// What one pool or one member of it is promised.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pool_promise: Option<PoolPromise>,
}

impl YearResult {
    /// Whether anything is promised out of it, which takes a split.
    pub(crate) fn is_promised(&self) -> bool {
        self.promised.is_some() || self.pool_promise.is_some()
    }
}

/// The year's surplus and how it is shared out.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sharing {
    /// The surplus, after tax; negative in a loss year. Or give `income` and `costs`.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub surplus: Option<Number>,
    /// Income of the year.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub income: Option<Number>,
    /// Costs of the year, with depreciation, other obligations and tax.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub costs: Option<Number>,
    /// Surplus of earlier years that the member was given and not paid yet: paid with this year's.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub member_unpaid: Option<Number>,
    /// What happens to the units that rounding leaves over.
    #[serde(default)]
    pub rounding: RemainderRule,
    /// The split.
    #[serde(default)]
    pub lines: Vec<SplitLine>,
}

impl Sharing {
    /// The line at a place.
    #[must_use]
    pub fn line_at(&self, at: LineAt) -> Option<&SplitLine> {
        let line = self.lines.get(usize::from(at.top))?;
        match at.sub {
            Some(sub) => line.lines.get(usize::from(sub)),
            None => Some(line),
        }
    }

    /// What the co-op itself calls a line.
    #[must_use]
    pub fn own_name(&self, at: LineAt) -> Option<&str> {
        self.line_at(at)?.name.as_deref().map(str::trim).filter(|name| !name.is_empty())
    }
}

/// One line of the split.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SplitLine {
    /// What it is for.
    pub purpose: Purpose,
    /// What the co-op calls it, where it has a name of its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Percentage of the level above. Or give `amount`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub percent: Option<Number>,
    /// Amount, where the members decided one.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub amount: Option<Number>,
    /// The least that it is, beside a percentage.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub least: Option<Number>,
    /// What the pool is shared by; empty for funds.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub basis: Vec<BasisPart>,
    /// Or only what it is shared by, where nobody's part is asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Basis>,
    /// Whether voluntary savings count in the basis.
    #[serde(default)]
    pub count_voluntary: bool,
    /// The second level of the split.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lines: Vec<SplitLine>,
}

impl SplitLine {
    /// A line of which only the percentage is known.
    #[must_use]
    pub fn new(purpose: Purpose, percent: Option<Number>) -> Self {
        Self {
            purpose,
            name: None,
            percent,
            amount: None,
            least: None,
            basis: Vec::new(),
            by: None,
            count_voluntary: false,
            lines: Vec::new(),
        }
    }
}

/// One part of what a pool is shared by.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BasisPart {
    /// What is counted.
    pub of: Basis,
    /// The member's amount.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub member: Option<Number>,
    /// The amount of all together.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub total: Option<Number>,
    /// The part of the total that came from people who are not members.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub non_members: Option<Number>,
}

/// A member's part where the report names the rates, and neither the split nor what all members have.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KnownRates {
    /// How the total becomes payable.
    #[serde(default)]
    pub rounding: RemainderRule,
    /// The rates.
    #[serde(default)]
    pub lines: Vec<KnownRate>,
}

/// A rate that the report names, on what the member has or did.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KnownRate {
    /// What it is for: a return on capital, or a patronage refund.
    pub purpose: Purpose,
    /// What it is a percentage of.
    pub of: Basis,
    /// The member's amount of that.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub member: Option<Number>,
    /// The percentage of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub percent: Option<Number>,
}
