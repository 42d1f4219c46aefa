//! What is to be known about a result: a remark never stands in the way of it.

use strum::IntoStaticStr;

use super::account::{Entry, Statutory};
use super::capital_kind::{CapitalItem, CapitalStanding};
use super::dividend::Class;
use super::process::{HayamiRow, ProcessAt};
use super::purchase_model::PurchaseModel;
use super::split::{Basis, Line, Purpose};
use crate::domain::law::{HoldingLimit, Source, ThresholdTax, VillageRule};
use crate::domain::value::{Date, Number};

/// Something to know about the result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Remark {
    /// The year ended with a loss: nothing is shared out.
    Loss,
    /// The split leaves part of the surplus open.
    Unallocated,
    /// Nothing of this line's basis counts, or there is nothing of it: its pool is paid to nobody.
    UndistributedPool(Line),
    /// Part of this line's basis came from non-members; their part of the pool is paid to nobody.
    NonMembers(Line),
    /// The member's basis counts a kind of savings that the whole does not.
    BasisMismatch(Line, Basis),
    /// Voluntary savings were entered but do not count here.
    VoluntaryLeftOut(Line),
    /// Voluntary savings count here, although the co-op owes them to the member.
    VoluntaryCounted(Line),
    /// What rounding left over goes to this fund.
    #[strum(serialize = "rest_to_fund")]
    RestTo(Purpose),
    /// Rounding pays out more than there is.
    Overpays,
    /// Rounding leaves something over that no fund is named for.
    RestOpen,
    /// The percentages of a level are not more than 1 together: perhaps 5 was meant, not 0.05.
    SharesLikeFractions,
    /// No rule is on record for this day.
    RuleNotKnown(Date),
    /// Members pay no income tax on this.
    NotTaxed,
    /// Members paid tax on this as on a dividend.
    TaxedAsDividend,
    /// Of dividends and the appropriation account.
    #[strum(transparent)]
    Rates(RatesRemark),
    /// Of capital and savings.
    #[strum(transparent)]
    Capital(CapitalRemark),
    /// Of the year's result.
    #[strum(transparent)]
    Result(ResultRemark),
    /// Of plants, processes and investments.
    #[strum(transparent)]
    Plant(PlantRemark),
    /// Of a member's delivery.
    #[strum(transparent)]
    Delivery(DeliveryRemark),
}

impl Remark {
    /// The name of the remark in Outcome JSON.
    #[must_use]
    pub fn code(self) -> &'static str {
        self.into()
    }

    /// The line the remark is about.
    #[must_use]
    pub fn line(self) -> Option<Line> {
        match self {
            Self::UndistributedPool(line)
            | Self::NonMembers(line)
            | Self::BasisMismatch(line, _)
            | Self::VoluntaryLeftOut(line)
            | Self::VoluntaryCounted(line)
            | Self::Result(ResultRemark::PoolLeftOut(line)) => Some(line),
            _ => None,
        }
    }
}

/// Something to know about a dividend or the appropriation account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum RatesRemark {
    /// A rate above 100 %: possible, and worth a second look.
    RateAboveHundred(Class),
    /// A rate such as 0.05 where 5 may be meant.
    RateLikeFraction(Class),
    /// The rate on shares is above the percentage that is allowed without approval.
    AboveCeiling(Class, u8),
    /// The same for an entry of the account.
    #[strum(serialize = "above_ceiling")]
    EntryAboveCeiling(Entry, u8),
    /// What deposits and savings earn is no dividend.
    NoDividendOnDeposits(Class),
    /// Calculated on closing balances; many co-ops weight by time.
    ClosingBalance,
    /// On which day of the month it is paid, and so from when on it counts in the lowest balance.
    PaidOnDay(u8),
    /// The same where the day is not known.
    #[strum(serialize = "paid_on_day")]
    PaidOnSomeDay,
    /// Months before the first that is known count as nothing; how many.
    NothingBeforeFirst(Class, u8),
    /// More was paid in advance than the rate that is paid now gives.
    AdvanceAboveRate(Class),
    /// The rate is proposed, not approved.
    Proposed(Class),
    /// The same for an entry of the account.
    #[strum(serialize = "proposed")]
    EntryProposed(Entry),
    /// Less than the least amount that is paid out.
    BelowMinimumPayout,
    /// No profit to measure the statutory payments by.
    NoStatutoryBase,
    /// The law's percentage on this day is not on record.
    StatutoryRateNotKnown(Statutory),
    /// More is paid than the year's profit leaves.
    PaidFromOtherSources,
    /// Accumulated profit would fall below zero.
    AccountOverdrawn,
    /// The same where nothing is distributed.
    #[strum(serialize = "account_overdrawn")]
    AccumulatedLoss,
    /// The country has no rule of this kind on record, on any day.
    #[strum(serialize = "rule_not_known")]
    NoRuleOfCountry,
    /// No scale of the co-op's own tax is on record for this year.
    TaxScaleNotKnown,
    /// The provision for tax is not what is estimated: both.
    TaxDiffers(Number, Number),
    /// What is shared out is not the profit of the account, nor what that leaves: both.
    SurplusDiffers(Number, Number),
    /// A class is paid another rate than the account pays on it: both.
    RateDiffers(Class, Number, Number),
    /// The scale was confirmed for other years.
    TaxScaleOfOtherYears,
    /// Members' funds are below this, so no tax is due.
    TaxFreeBelow(u32, &'static Source),
    /// In these first years no tax is due.
    TaxFreeYears(u8, &'static Source),
    /// Losses of earlier years take the whole profit.
    EarlierLosses,
    /// While they are not written off, nothing is paid to trust funds and members.
    LossesFirst(&'static Source),
    /// The percentage of the reserve goes by its size, and the regulator speaks of another.
    ReserveByTier(&'static Source),
    /// The percentage that was given is not the one that the law asks for.
    StatutoryRateDiffers(Statutory, Number, u8, &'static Source),
    /// The scale applied, and that it still does was not confirmed; the first day of that.
    TaxScaleUnconfirmed(Date),
    /// A percentage such as 0.13 where 13 may be meant.
    #[strum(serialize = "rate_like_fraction")]
    StatutoryRateLikeFraction(Statutory),
    /// The same for an entry of the account.
    #[strum(serialize = "rate_like_fraction")]
    EntryRateLikeFraction(Entry),
}

/// Something to know about capital or savings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum CapitalRemark {
    /// An entrance fee is no capital.
    EntranceFeeIsNoCapital,
    /// More was paid than was due.
    PaidAhead(CapitalItem),
    /// Debts and losses are more than what comes back.
    OwesOnLeaving,
    /// One member holds more than is allowed.
    AboveHoldingLimit(HoldingLimit, &'static Source),
    /// More leave than there are.
    NobodyLeft,
    /// The tax is on the whole interest, not on what is above the limit.
    TaxOnTheWhole(ThresholdTax),
    /// Savings earn more than a savings-and-loan co-op may pay.
    AboveSavingsRate(u8, &'static Source),
    /// The return on capital is to stay below what the market pays.
    CompareWithMarket(&'static Source),
    /// The report's closing balance is not what its movements give.
    ClosingDiffers(CapitalItem),
    /// More is borrowed, or taken part with, than the rules allow of the assets.
    AboveAssetLimit(CapitalStanding, u8, &'static Source),
    /// Fewer found the co-op than the rules ask for.
    TooFewFounders,
    /// A savings-and-loan co-op has less capital than the rules ask for.
    BelowLeastCapital,
    /// From this much own capital on a public accountant must audit.
    AuditDue(u64, &'static Source),
    /// The own capital is below what the co-op began with.
    BelowStart(&'static Source),
    /// Those who leave take more than the others pay in.
    CapitalFalls(&'static Source),
}

/// Something to know about the year's result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum ResultRemark {
    /// The village's part is asked for by a rule that may not apply.
    VillageShareIsOptional(VillageRule),
    /// What comes from people who are not members goes to the reserve and funds.
    NonMembersApart,
    /// Losses of earlier years take the whole surplus.
    EarlierLosses,
    /// Surplus of earlier years is owed: not split again, and no cover for a loss.
    UnpaidKept,
    /// A pool whose basis nobody told: the member's total has nothing of it.
    PoolLeftOut(Line),
    /// More is promised than there is to share out.
    PromiseImpossible,
}

/// Something to know about a plant, a process or an investment. A single number is the place of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum PlantRemark {
    /// More product from a unit of raw material than any process gives; the place of the product.
    ImplausibleFactor(ProcessAt, u8),
    /// A printed row is not what its inputs give.
    Contradicts(ProcessAt, HayamiRow),
    /// A printed ratio is a fraction where a percentage is meant.
    FractionAsPercent(ProcessAt, HayamiRow),
    /// A ratio of something that is not above zero.
    NotApplicable(ProcessAt, HayamiRow),
    /// The other inputs cost more than the product brings: perhaps they are per unit of product.
    InputsAboveValue(ProcessAt),
    /// There is value added, and yet a loss.
    ValueAddedIsNoProfit(ProcessAt),
    /// No volume makes up for the fixed costs: of the whole plant, or of one of several lines.
    NoBreakEven(Option<u8>),
    /// The outlay does not come back in the years looked at.
    NeverPaysBack,
    /// No rate of return makes the present value nothing.
    NoInternalRate,
    /// Several do.
    SeveralInternalRates,
    /// Less than half of the capacity is used.
    LowUtilisation(u8),
    /// More is delivered than can be processed.
    AboveCapacity(u8),
    /// Nothing is left for the raw material.
    NothingForRaw(u8),
    /// The price paid is above what the line can afford.
    PaysTooMuch(u8),
    /// A pool's advance already paid all there is.
    NothingToSettle(u8),
    /// Other lines lose so much that a pool is not paid all that its own line earned.
    PoolBearsLosses(u8),
    /// Several lines sell nothing at all, so that the plant's cost cannot be shared by what they bring in.
    NoRevenueToShareBy,
    /// With this model the co-op loses on every unit.
    ModelLoses(PurchaseModel),
    /// With the plant there is less than without.
    PlantCosts,
    /// No part of the surplus is shared by business that deliveries could count in.
    NoBusinessPool,
    /// A loan costs more than a savings-and-loan co-op may ask.
    AboveLoanRate(u8, &'static Source),
    /// The by-products bring more than the joint cost: nothing of it is left for the main ones to bear.
    ByProductsAboveCost(ProcessAt),
    /// An instalment that was rounded up repays a loan before its last month; the month in which it does.
    PaidOffEarly(u16),
    /// A loss is greater than the capital that a financier bears it with; the place of the contract.
    LossAboveCapital(u8),
    /// An investment is judged by all money, also what is borrowed or put in by partners.
    ProjectOfAllMoney,
    /// The exchange rate is of a day after that of the calculation, or of more than a year before; the product.
    OldExchangeRate(ProcessAt, u8),
}

/// Something to know about a member's delivery.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum DeliveryRemark {
    /// What a pool pays at the end of the season is not known: the advance alone says nothing about it.
    SettlementNotKnown,
    /// What comes back of the surplus is not known.
    RefundNotKnown,
    /// What comes back of the surplus is the manager's figure, of a year where that was said: the members' meeting
    /// decides.
    RefundNotDecided(Option<u16>),
    /// With all that the plant gives, raw sale still brings more.
    RawBringsMore,
}
