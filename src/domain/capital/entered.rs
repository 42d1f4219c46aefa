//! Capital as it is entered: of the co-op, of one member, of all members, in years to come.

use serde::{Deserialize, Serialize};
use strum::VariantArray;

use crate::domain::term::CapitalItem;
use crate::domain::value::{Date, Number, every, money};

/// Equal contributions of all members over some months.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contributions {
    /// Number of members.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub members: Option<u32>,
    /// Number of months in which the mandatory contribution was paid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub months: Option<u32>,
    /// Paid once by each (simpanan pokok).
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub principal_each: Option<Number>,
    /// Paid by each every month (simpanan wajib).
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub mandatory_each: Option<Number>,
}

/// The capital of a cooperative and of one member.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Capital {
    /// What the cooperative has, by kind.
    #[serde(default)]
    pub items: Vec<CapitalAmount>,
    /// All that the cooperative has, by its balance sheet.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub assets: Option<Number>,
    /// One member.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub member: Option<MemberCapital>,
    /// All members: from their number and months to the balance.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub members: Option<MemberYear>,
    /// Years to come.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub growth: Option<Growth>,
    /// The past year, by kind.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub movements: Vec<CapitalMovement>,
    /// What it begins with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub founding: Option<Founding>,
}

/// An amount of one kind.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CapitalAmount {
    /// What it is.
    pub of: CapitalItem,
    /// How much.
    #[serde(deserialize_with = "money")]
    pub amount: Number,
}

/// What the years to come are like.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Growth {
    /// How many years, from 1 to 10.
    pub years: u8,
    /// Members at the beginning; those at the end of `capital.members` when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub members: Option<u32>,
    /// Their capital at the beginning; that at the end of `capital.members` when absent.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub capital: Option<Number>,
    /// Members who join at the beginning of each year.
    #[serde(default)]
    pub joining: u32,
    /// Members who leave at the end of each year.
    #[serde(default)]
    pub leaving: u32,
    /// Paid once by each who joins.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub once: Option<Number>,
    /// Paid by each every month.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub monthly: Option<Number>,
}

/// What one member should have paid in and did.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MemberCapital {
    /// Paid once: what is due (simpanan pokok, or the minimum share).
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub once_due: Option<Number>,
    /// Paid once: what was paid.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub once_paid: Option<Number>,
    /// The month of joining, by any day of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub joined: Option<Date>,
    /// The last month that is due; that of the rules when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
    /// Whether the first payment is due in the month after joining.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub from_next_month: bool,
    /// Paid every month: each amount and for how many months it was due, from joining on.
    #[serde(default)]
    pub monthly: Vec<MonthlyDue>,
    /// Paid every month: what was paid in all.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub monthly_paid: Option<Number>,
    /// Savings that the co-op owes to the member.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub owed_to_member: Option<Number>,
    /// What the member takes part with as an investor (modal penyertaan): no capital of members, but counted
    /// in what one of them may hold.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub participation: Option<Number>,
    /// Whether the member is itself a co-op: then the limit on shares is not for it.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub is_cooperative: bool,
    /// What the member owes the co-op: taken off on leaving.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub owed_by_member: Option<Number>,
    /// The part of a loss that the by-laws let the member bear: taken off on leaving.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub loss_borne: Option<Number>,
    /// Months over which the amount that is paid once may be paid in parts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instalments: Option<u32>,
    /// Other monthly payments, that are no capital.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub other_monthly: Option<Number>,
}

/// An amount that was due every month for a while.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MonthlyDue {
    /// The month from which it was due, by any day of it; the first is due from joining on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Date>,
    /// Or for how many months.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub months: Option<u32>,
    /// The amount of each.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub amount: Option<Number>,
}

/// Members of a cooperative over some months, and what each of them pays.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MemberYear {
    /// Members at the beginning.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub members: Option<u32>,
    /// Months that those of them who stay paid for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub months: Option<u32>,
    /// What had been paid once by the beginning; the members at the beginning paid it in this time when absent.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub opening_once: Option<Number>,
    /// What had been paid monthly by the beginning; nothing when absent.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub opening_monthly: Option<Number>,
    /// Those who joined, and the months that each of them paid for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub joined: Vec<MemberGroup>,
    /// Those of the beginning who left, and the months that each of them paid for before.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub left: Vec<MemberGroup>,
    /// Paid once by each.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub once: Option<Number>,
    /// Paid by each every month.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub monthly: Option<Number>,
}

/// Members who have something in common.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MemberGroup {
    /// How many.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub members: Option<u32>,
    /// For how many months each of them paid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub months: Option<u32>,
}

/// What became of one kind of capital in a year.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CapitalMovement {
    /// What it is.
    pub of: CapitalItem,
    /// At the beginning of the year.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub opening: Option<Number>,
    /// Paid in by members.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub paid_in: Option<Number>,
    /// Given without payment, such as bonus shares, or transferred; negative where it left this kind.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub transferred: Option<Number>,
    /// Paid back to those who left or redeemed.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub paid_back: Option<Number>,
    /// What the report says stands at the end.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub reported: Option<Number>,
}

/// Where a savings-and-loan co-op works.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, VariantArray)]
#[serde(rename_all = "snake_case")]
pub enum ServiceArea {
    /// Within one regency or town.
    Regency,
    /// In several of one province.
    Province,
    /// In several provinces.
    National,
}

impl ServiceArea {
    /// Every area, the smallest first.
    pub const ALL: [Self; 3] = every();
}

/// What a co-op begins with.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Founding {
    /// How many people found it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub founders: Option<u32>,
    /// Where it saves and lends, if it does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub savings_and_loan: Option<ServiceArea>,
    /// Own capital that it began with.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub starting_capital: Option<Number>,
}
