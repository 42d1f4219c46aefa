//! The names of the numbers of a dividend.

use serde::{Deserialize, Serialize};

use crate::domain::value::Date;

/// A class of what members paid in or left with the co-op.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CapitalKind {
    /// Share capital (modal syer).
    #[default]
    Shares,
    /// Subscription capital (modal yuran).
    Subscription,
    /// Bonus shares (syer bonus).
    BonusShares,
    /// Principal and mandatory savings of Indonesia (simpanan pokok + wajib).
    MemberSavings,
    /// Any other class of capital.
    Other,
    /// Specific savings (simpanan khas): owed to the member.
    SpecificSavings,
    /// Deposits: owed to the member.
    Deposit,
}

impl CapitalKind {
    /// Every kind.
    pub const ALL: [Self; 7] = [
        Self::Shares,
        Self::Subscription,
        Self::BonusShares,
        Self::MemberSavings,
        Self::Other,
        Self::SpecificSavings,
        Self::Deposit,
    ];

    /// Whether the co-op owes it, so that what it earns is no dividend.
    #[must_use]
    pub fn is_owed(self) -> bool {
        matches!(self, Self::SpecificSavings | Self::Deposit)
    }
}

/// A class of capital at its place of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Class {
    /// Place, from 0.
    pub at: u8,
    /// What it is.
    pub kind: CapitalKind,
}

/// The numbers of a dividend.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DividendTerm {
    /// The rate that is paid.
    Rate(Class),
    /// The rate that the meeting proposed.
    ProposedRate(Class),
    /// The rate that was paid in advance.
    AdvanceRate(Class),
    /// The rate that is still to be paid.
    RestRate(Class),
    /// The rate above which approval is needed.
    CeilingRate(Class),
    /// The balance on one day.
    Balance(Class),
    /// The balance at the beginning of the year.
    Opening(Class),
    /// The lowest balance of a month, counted from 1.
    Lowest(Class, u8),
    /// The balance at the end of a month, counted from 1.
    MonthEnd(Class, u8),
    /// The twelve months added up.
    SumOfMonths(Class),
    /// What was paid in a month, counted from 1.
    PaidIn(Class, u8),
    /// For how many months a payment of this month counts.
    MonthsCounted(u8),
    /// Twelve.
    MonthsOfYear,
    /// The balance from a day on.
    BalanceFrom(Class, Date),
    /// For how many days a balance was there.
    DaysHeld(u16),
    /// The days of the year.
    DaysOfYear,
    /// The balance weighted by time.
    Average(Class),
    /// The dividend of a class.
    Part(Class),
    /// The same in payable units.
    Paid(Class),
    /// The dividend at the rate that was proposed.
    Proposed(Class),
    /// What was paid in advance.
    Advance(Class),
    /// What is still to be paid.
    RestPart(Class),
    /// What the rate above the ceiling comes to.
    AboveCeiling(Class),
    /// All dividends ÷ all balances.
    BlendedRate,
    /// All dividends, not rounded.
    TotalExact,
    /// What is paid.
    Total,
    /// What rounding leaves over or adds.
    Rest,
}

impl DividendTerm {
    /// The name in Outcome JSON.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Rate(_) => "dividend_rate",
            Self::ProposedRate(_) => "proposed_rate",
            Self::AdvanceRate(_) => "advance_rate",
            Self::RestRate(_) => "rest_rate",
            Self::CeilingRate(_) => "ceiling_rate",
            Self::Balance(_) => "balance",
            Self::Opening(_) => "opening_balance",
            Self::Lowest(..) => "lowest_balance",
            Self::MonthEnd(..) => "month_end_balance",
            Self::SumOfMonths(_) => "sum_of_months",
            Self::PaidIn(..) => "paid_in",
            Self::MonthsCounted(_) => "months_counted",
            Self::MonthsOfYear => "months_of_year",
            Self::BalanceFrom(..) => "balance_from",
            Self::DaysHeld(_) => "days_held",
            Self::DaysOfYear => "days_of_year",
            Self::Average(_) => "average_balance",
            Self::Part(_) => "dividend",
            Self::Paid(_) => "dividend_paid",
            Self::Proposed(_) => "dividend_proposed",
            Self::Advance(_) => "dividend_advance",
            Self::RestPart(_) => "dividend_rest",
            Self::AboveCeiling(_) => "above_ceiling",
            Self::BlendedRate => "blended_rate",
            Self::TotalExact => "dividend_total_exact",
            Self::Total => "dividend_total",
            Self::Rest => "dividend_rounding_rest",
        }
    }

    /// The class this number belongs to.
    #[must_use]
    pub fn class(self) -> Option<Class> {
        match self {
            Self::Rate(class)
            | Self::ProposedRate(class)
            | Self::AdvanceRate(class)
            | Self::RestRate(class)
            | Self::CeilingRate(class)
            | Self::Balance(class)
            | Self::Opening(class)
            | Self::Lowest(class, _)
            | Self::MonthEnd(class, _)
            | Self::SumOfMonths(class)
            | Self::PaidIn(class, _)
            | Self::BalanceFrom(class, _)
            | Self::Average(class)
            | Self::Part(class)
            | Self::Paid(class)
            | Self::Proposed(class)
            | Self::Advance(class)
            | Self::RestPart(class)
            | Self::AboveCeiling(class) => Some(class),
            _ => None,
        }
    }

    /// Whether people write this number as a percentage.
    #[must_use]
    pub fn is_percentage(self) -> bool {
        matches!(
            self,
            Self::Rate(_)
                | Self::ProposedRate(_)
                | Self::AdvanceRate(_)
                | Self::RestRate(_)
                | Self::CeilingRate(_)
                | Self::BlendedRate
        )
    }
}
