//! The names of the lines and inputs of the appropriation account.

use serde::{Deserialize, Serialize};

/// A payment that the law asks for before any dividend.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Statutory {
    /// Statutory reserve (KWRS).
    Reserve,
    /// Education trust fund (KWAPK).
    Education,
    /// Development trust fund (`KWAPmK`).
    Development,
}

/// What members do with a part of the profit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EntryKind {
    /// Dividend on shares.
    #[default]
    ShareDividend,
    /// Dividend on subscriptions.
    SubscriptionDividend,
    /// Rebate on patronage (rebat langganan).
    PatronageRebate,
    /// Return on deposits (pulangan deposit).
    DepositReturn,
    /// Honorarium of the Board.
    Honorarium,
    /// Welfare fund.
    WelfareFund,
    /// Dividend equalisation fund.
    EqualisationFund,
    /// Share redemption fund.
    RedemptionFund,
    /// Subscriptions and donations.
    Donations,
    /// Any other purpose.
    Other,
}

impl EntryKind {
    /// Every kind, in the order of the account.
    pub const ALL: [Self; 10] = [
        Self::ShareDividend,
        Self::SubscriptionDividend,
        Self::PatronageRebate,
        Self::DepositReturn,
        Self::Honorarium,
        Self::WelfareFund,
        Self::EqualisationFund,
        Self::RedemptionFund,
        Self::Donations,
        Self::Other,
    ];

    /// Whether it is a dividend on capital.
    #[must_use]
    pub fn is_dividend(self) -> bool {
        matches!(self, Self::ShareDividend | Self::SubscriptionDividend)
    }
}

/// An entry of the account at its place of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Entry {
    /// Place, from 0.
    pub at: u8,
    /// What it is.
    pub kind: EntryKind,
}

/// The inputs of the account that stand alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AccountInput {
    /// `net_profit`.
    NetProfit,
    /// `loss_brought_forward`.
    LossBroughtForward,
    /// The percentage of a statutory payment.
    Percent(Statutory),
    /// `tax`.
    Tax,
    /// `zakat`.
    Zakat,
    /// `payout`.
    Payout,
    /// `promised_rate`.
    PromisedRate,
}

impl AccountInput {
    /// Its name in a Scenario.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::NetProfit => "net_profit",
            Self::LossBroughtForward => "loss_brought_forward",
            Self::Percent(Statutory::Reserve) => "reserve_percent",
            Self::Percent(Statutory::Education) => "education_percent",
            Self::Percent(Statutory::Development) => "development_percent",
            Self::Tax => "tax",
            Self::Zakat => "zakat",
            Self::Payout => "payout",
            Self::PromisedRate => "promised_rate",
        }
    }
}

/// The lines of the appropriation account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AccountTerm {
    /// Net profit of the year.
    NetProfit,
    /// Operating adjustments.
    OperatingAdjustments,
    /// Net profit after them.
    Adjusted,
    /// Loss of earlier years.
    LossBroughtForward,
    /// Profit after it.
    AfterLoss,
    /// The percentage of a statutory payment.
    StatutoryRate(Statutory),
    /// A statutory payment.
    StatutoryPart(Statutory),
    /// The reserve after the trust funds are taken out of its sum.
    ReserveLeft,
    /// All statutory payments.
    Statutory,
    /// Profit after them.
    AfterStatutory,
    /// Provision for tax.
    Tax,
    /// Provision for zakat.
    Zakat,
    /// Profit after both.
    AfterTax,
    /// The rate of an entry that is paid.
    Rate(Entry),
    /// The rate that was proposed.
    ProposedRate(Entry),
    /// The rate above which approval is needed.
    CeilingRate(Entry),
    /// What the rate is of.
    Base(Entry),
    /// The amount of an entry.
    Amount(Entry),
    /// The amount at the rate that was proposed.
    Proposed(Entry),
    /// The amount at the ceiling.
    Ceiling(Entry),
    /// All entries.
    Distributed,
    /// What is left of the year's profit; may be negative.
    Undistributed,
    /// Adjustments outside operation.
    OtherAdjustments,
    /// Accumulated profit of earlier years.
    BroughtForward,
    /// Accumulated profit carried forward.
    CarriedForward,
    /// The one rate on all capital that the profit affords.
    AffordableRate,
    /// 100 %.
    Whole,
    /// The net profit that all of this needs.
    RequiredProfit,
    /// What all dividends together may cost.
    Payout,
    /// The one rate on all capital that this affords.
    PayoutRate,
    /// A dividend at that rate.
    PayoutPart(Entry),
    /// What the rate leaves of it.
    PayoutLeft,
    /// A rate that is promised on all capital.
    PromisedRate,
    /// All dividends at that rate.
    PromisedDividends,
    /// The net profit that they need, with everything else.
    RequiredForPromise,
}

impl AccountTerm {
    /// The name in Outcome JSON.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::NetProfit => "net_profit",
            Self::OperatingAdjustments => "operating_adjustments",
            Self::Adjusted => "adjusted_profit",
            Self::LossBroughtForward => "loss_brought_forward",
            Self::AfterLoss => "profit_after_loss",
            Self::StatutoryRate(_) => "statutory_rate",
            Self::StatutoryPart(Statutory::Reserve) => "statutory_reserve",
            Self::StatutoryPart(Statutory::Education) => "education_fund",
            Self::StatutoryPart(Statutory::Development) => "development_fund",
            Self::ReserveLeft => "statutory_reserve_left",
            Self::Statutory => "statutory",
            Self::AfterStatutory => "after_statutory",
            Self::Tax => "tax",
            Self::Zakat => "zakat",
            Self::AfterTax => "after_tax",
            Self::Rate(_) => "entry_rate",
            Self::ProposedRate(_) => "entry_proposed_rate",
            Self::CeilingRate(_) => "entry_ceiling_rate",
            Self::Base(_) => "entry_base",
            Self::Amount(_) => "entry_amount",
            Self::Proposed(_) => "entry_proposed",
            Self::Ceiling(_) => "entry_ceiling",
            Self::Distributed => "distributed",
            Self::Undistributed => "undistributed",
            Self::OtherAdjustments => "other_adjustments",
            Self::BroughtForward => "accumulated_brought_forward",
            Self::CarriedForward => "accumulated_carried_forward",
            Self::AffordableRate => "affordable_rate",
            Self::Whole => "whole",
            Self::RequiredProfit => "required_profit",
            Self::Payout => "payout",
            Self::PayoutRate => "payout_rate",
            Self::PayoutPart(_) => "payout_part",
            Self::PayoutLeft => "payout_left",
            Self::PromisedRate => "promised_rate",
            Self::PromisedDividends => "promised_dividends",
            Self::RequiredForPromise => "required_for_promise",
        }
    }

    /// The entry this number belongs to.
    #[must_use]
    pub fn entry(self) -> Option<Entry> {
        match self {
            Self::Rate(entry)
            | Self::ProposedRate(entry)
            | Self::CeilingRate(entry)
            | Self::Base(entry)
            | Self::Amount(entry)
            | Self::Proposed(entry)
            | Self::PayoutPart(entry)
            | Self::Ceiling(entry) => Some(entry),
            _ => None,
        }
    }

    /// Whether people write this number as a percentage.
    #[must_use]
    pub fn is_percentage(self) -> bool {
        matches!(
            self,
            Self::StatutoryRate(_)
                | Self::Rate(_)
                | Self::ProposedRate(_)
                | Self::CeilingRate(_)
                | Self::AffordableRate
                | Self::PayoutRate
                | Self::PromisedRate
                | Self::Whole
        )
    }
}
