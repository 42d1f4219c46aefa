//! The names of the numbers of a dividend.

use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantArray};

use crate::domain::value::{Date, every};

/// A class of what members paid in or left with the co-op.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, VariantArray)]
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
    pub const ALL: [Self; 7] = every();

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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum DividendTerm {
    /// The rate that is paid.
    #[strum(serialize = "dividend_rate")]
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
    #[strum(serialize = "opening_balance")]
    Opening(Class),
    /// The lowest balance of a month, counted from 1.
    #[strum(serialize = "lowest_balance")]
    Lowest(Class, u8),
    /// The balance at the end of a month, counted from 1.
    #[strum(serialize = "month_end_balance")]
    MonthEnd(Class, u8),
    /// The twelve months added up.
    SumOfMonths(Class),
    /// What was paid in a month, counted from 1.
    PaidIn(Class, u8),
    /// What was withdrawn in a month, counted from 1.
    Withdrawn(Class, u8),
    /// What is paid in the month of joining beside the monthly amount.
    FirstPaid(Class),
    /// What is paid every month.
    MonthlyPaid(Class),
    /// In how many months it was paid by then.
    MonthsPaid(Class, u8),
    /// What was paid in beside that in a month, counted from 1.
    Added(Class, u8),
    /// The balance from the day of a month's payment on, counted from 1.
    AfterPayment(Class, u8),
    /// For how many months a payment or a withdrawal of this month counts.
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
    #[strum(serialize = "average_balance")]
    Average(Class),
    /// The dividend of a class.
    #[strum(serialize = "dividend")]
    Part(Class),
    /// The same in payable units.
    #[strum(serialize = "dividend_paid")]
    Paid(Class),
    /// The dividend at the rate that was proposed.
    #[strum(serialize = "dividend_proposed")]
    Proposed(Class),
    /// What was paid in advance.
    #[strum(serialize = "dividend_advance")]
    Advance(Class),
    /// What is still to be paid.
    #[strum(serialize = "dividend_rest")]
    RestPart(Class),
    /// What the rate above the ceiling comes to.
    AboveCeiling(Class),
    /// All dividends ÷ all balances.
    BlendedRate,
    /// All dividends, not rounded.
    #[strum(serialize = "dividend_total_exact")]
    TotalExact,
    /// What is paid.
    #[strum(serialize = "dividend_total")]
    Total,
    /// The same of dividends and what deposits earn, or of that alone: no dividend.
    #[strum(serialize = "dividend_total_exact")]
    ReturnTotalExact,
    /// What is paid of it.
    #[strum(serialize = "dividend_total")]
    ReturnTotal,
    /// The rate of tax that is withheld.
    #[strum(serialize = "dividend_tax_rate")]
    TaxRate,
    /// The tax.
    #[strum(serialize = "dividend_tax")]
    Tax,
    /// What is left of it all.
    #[strum(serialize = "dividend_net")]
    Net,
    /// What rounding leaves over or adds.
    #[strum(serialize = "dividend_rounding_rest")]
    Rest,
}

impl DividendTerm {
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
            | Self::Withdrawn(class, _)
            | Self::FirstPaid(class)
            | Self::MonthlyPaid(class)
            | Self::MonthsPaid(class, _)
            | Self::Added(class, _)
            | Self::AfterPayment(class, _)
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

    /// Which of several of its class it is: its month, or the day since when it is.
    #[must_use]
    pub fn detail(self) -> Option<String> {
        match self {
            Self::Lowest(_, month)
            | Self::MonthEnd(_, month)
            | Self::PaidIn(_, month)
            | Self::Withdrawn(_, month)
            | Self::Added(_, month)
            | Self::MonthsPaid(_, month)
            | Self::AfterPayment(_, month) => Some(["month ", &month.to_string()].concat()),
            Self::BalanceFrom(_, day) => Some(day.to_string()),
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
                | Self::TaxRate
        )
    }
}
