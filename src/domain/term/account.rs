//! The names of the lines and inputs of the appropriation account.

use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantArray};

use crate::domain::value::every;

/// An input of an entry of the account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum EntryInput {
    /// `amount`.
    Amount,
    /// `rate`.
    Rate,
    /// `approved_rate`.
    ApprovedRate,
    /// `base`.
    Base,
}

/// A payment that the law asks for before any dividend.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr)]
pub enum Statutory {
    /// Statutory reserve (KWRS).
    #[strum(serialize = "statutory_reserve")]
    Reserve,
    /// Education trust fund (KWAPK).
    #[strum(serialize = "education_fund")]
    Education,
    /// Development trust fund (`KWAPmK`).
    #[strum(serialize = "development_fund")]
    Development,
}

/// What members do with a part of the profit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, VariantArray)]
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
    pub const ALL: [Self; 10] = every();

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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum AccountInput {
    /// `net_profit`.
    NetProfit,
    /// `operating_adjustments`.
    OperatingAdjustments,
    /// `loss_brought_forward`.
    LossBroughtForward,
    /// `reserve_fund`.
    ReserveFund,
    /// `shares_and_subscriptions`.
    SharesAndSubscriptions,
    /// The percentage of a statutory payment.
    Percent(Statutory),
    /// `tax`.
    Tax,
    /// `zakat`.
    Zakat,
    /// `zakat_base`.
    ZakatBase,
    /// `zakat_percent`.
    ZakatPercent,
    /// `other_adjustments`.
    OtherAdjustments,
    /// `accumulated_profit`.
    AccumulatedProfit,
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
            Self::Percent(Statutory::Reserve) => "reserve_percent",
            Self::Percent(Statutory::Education) => "education_percent",
            Self::Percent(Statutory::Development) => "development_percent",
            input => input.into(),
        }
    }
}

/// The lines of the appropriation account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum AccountTerm {
    /// Net profit of the year.
    NetProfit,
    /// Operating adjustments.
    OperatingAdjustments,
    /// Net profit after them.
    #[strum(serialize = "adjusted_profit")]
    Adjusted,
    /// Loss of earlier years.
    LossBroughtForward,
    /// Profit after it.
    #[strum(serialize = "profit_after_loss")]
    AfterLoss,
    /// The most that may be paid as dividend while losses remain, of the net profit.
    #[strum(serialize = "dividend_despite_losses_rate")]
    DespiteLossesRate,
    /// As an amount.
    #[strum(serialize = "dividend_despite_losses")]
    DespiteLosses,
    /// What the statutory reserve holds.
    ReserveFund,
    /// All shares and subscriptions.
    SharesAndSubscriptions,
    /// The reserve as a part of them.
    ReserveRatio,
    /// The percentage of a statutory payment.
    StatutoryRate(Statutory),
    /// A statutory payment.
    #[strum(transparent)]
    StatutoryPart(Statutory),
    /// The reserve after the trust funds are taken out of its sum.
    #[strum(serialize = "statutory_reserve_left")]
    ReserveLeft,
    /// All statutory payments.
    Statutory,
    /// Profit after them.
    AfterStatutory,
    /// Provision for tax.
    Tax,
    /// Provision for zakat.
    Zakat,
    /// What zakat is measured by.
    ZakatBase,
    /// The percentage that it takes of that.
    ZakatPercent,
    /// Zakat by that percentage, an estimate beside the account.
    ZakatEstimate,
    /// Profit after both.
    AfterTax,
    /// The rate of an entry that is paid.
    #[strum(serialize = "entry_rate")]
    Rate(Entry),
    /// The rate that was proposed.
    #[strum(serialize = "entry_proposed_rate")]
    ProposedRate(Entry),
    /// The rate above which approval is needed.
    #[strum(serialize = "entry_ceiling_rate")]
    CeilingRate(Entry),
    /// What the rate is of.
    #[strum(serialize = "entry_base")]
    Base(Entry),
    /// The amount of an entry.
    #[strum(serialize = "entry_amount")]
    Amount(Entry),
    /// The amount at the rate that was proposed.
    #[strum(serialize = "entry_proposed")]
    Proposed(Entry),
    /// The amount at the ceiling.
    #[strum(serialize = "entry_ceiling")]
    Ceiling(Entry),
    /// All entries.
    Distributed,
    /// What is left of the year's profit; may be negative.
    Undistributed,
    /// Adjustments outside operation.
    OtherAdjustments,
    /// Accumulated profit of earlier years.
    #[strum(serialize = "accumulated_brought_forward")]
    BroughtForward,
    /// Accumulated profit carried forward.
    #[strum(serialize = "accumulated_carried_forward")]
    CarriedForward,
    /// The one rate on all capital that the profit affords.
    AffordableRate,
    /// The rate of a dividend that the profit affords while everything else stays.
    #[strum(serialize = "entry_affordable_rate")]
    AffordableFor(Entry),
    /// The dividend at that rate.
    #[strum(serialize = "entry_affordable")]
    AffordablePart(Entry),
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
            | Self::AffordableFor(entry)
            | Self::AffordablePart(entry)
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
                | Self::DespiteLossesRate
                | Self::ReserveRatio
                | Self::Rate(_)
                | Self::ProposedRate(_)
                | Self::CeilingRate(_)
                | Self::AffordableRate
                | Self::AffordableFor(_)
                | Self::ZakatPercent
                | Self::PayoutRate
                | Self::PromisedRate
                | Self::Whole
        )
    }
}
