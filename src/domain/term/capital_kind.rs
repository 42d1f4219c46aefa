//! The kinds of capital, savings and debt, and how each stands to the cooperative.

use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantArray};

use crate::domain::value::every;

/// How a kind of money stands to the cooperative.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum CapitalStanding {
    /// Its own capital: bears the risk.
    #[strum(serialize = "own_capital")]
    Own,
    /// Owed to members.
    OwedToMembers,
    /// Borrowed from others.
    Borrowed,
    /// Capital that investors take part with: neither own nor borrowed.
    Participation,
    /// No capital at all, but income.
    #[strum(serialize = "no_capital")]
    Income,
}

impl CapitalStanding {
    /// Every standing, in the order of a balance sheet.
    pub const ALL: [Self; 5] = every();
}

/// A kind of capital, savings or debt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, IntoStaticStr)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum CapitalItem {
    /// Paid once on joining (simpanan pokok).
    Principal,
    /// Paid at set times (simpanan wajib).
    Mandatory,
    /// Share capital (modal syer).
    Shares,
    /// Subscription capital (modal yuran).
    Subscriptions,
    /// Bonus shares (syer bonus).
    BonusShares,
    /// General reserve (cadangan umum), statutory reserve.
    Reserve,
    /// Reserve against risk (cadangan risiko).
    RiskReserve,
    /// Share redemption fund (kumpulan wang penebusan syer).
    RedemptionFund,
    /// Other funds for the benefit of members.
    OtherFunds,
    /// Gifts (hibah).
    Grant,
    /// Accumulated profit.
    AccumulatedProfit,
    /// Voluntary savings (simpanan sukarela).
    VoluntarySavings,
    /// Term deposits (simpanan berjangka).
    TermDeposits,
    /// Specific savings (simpanan khas).
    SpecificSavings,
    /// Deposits.
    Deposits,
    /// Borrowed (modal pinjaman).
    Loans,
    /// Investors' participation (modal penyertaan).
    Participation,
    /// Entrance fees (fi masuk): paid once, not refundable.
    EntranceFee,
}

impl CapitalItem {
    /// How it stands to the cooperative.
    ///
    /// # Source
    ///
    /// Indonesia: UU 25/1992 Pasal 41 and 42. Malaysia: P.U.(A) 129/2010 reg. 2, Act 502 s.2.
    #[must_use]
    pub fn standing(self) -> CapitalStanding {
        match self {
            Self::Principal
            | Self::Mandatory
            | Self::Shares
            | Self::Subscriptions
            | Self::BonusShares
            | Self::Reserve
            | Self::RiskReserve
            | Self::RedemptionFund
            | Self::OtherFunds
            | Self::Grant
            | Self::AccumulatedProfit => CapitalStanding::Own,
            Self::VoluntarySavings | Self::TermDeposits | Self::SpecificSavings | Self::Deposits => {
                CapitalStanding::OwedToMembers
            }
            Self::Loans => CapitalStanding::Borrowed,
            Self::Participation => CapitalStanding::Participation,
            Self::EntranceFee => CapitalStanding::Income,
        }
    }
}
