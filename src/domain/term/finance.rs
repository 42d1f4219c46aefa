//! The names of the numbers and inputs of money from outside, and of an investment over years.

use strum::IntoStaticStr;

use super::path::item;

/// Whose contracts they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ContractOf {
    /// They stand by themselves.
    Scenario,
    /// A plant's.
    Plant,
    /// A member's, who has one.
    Member,
}

/// A contract: its place among those of the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct FinanceAt {
    /// Place, from 0.
    pub place: u8,
    /// Whose it is.
    pub of: ContractOf,
}

impl FinanceAt {
    /// A member's one.
    pub const MEMBER: Self = Self { place: 0, of: ContractOf::Member };

    /// Where it stands in a Scenario.
    #[must_use]
    pub fn path(self) -> String {
        match self.of {
            ContractOf::Scenario => item("financing", self.place),
            ContractOf::Plant => item("plant.financing", self.place),
            ContractOf::Member => "loan.contract".into(),
        }
    }
}

/// A number of a financing. Months count from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum FinanceTerm {
    /// What is borrowed, or the capital that comes in.
    Principal,
    /// Percentage of a year.
    AnnualRate,
    /// Percentage of a month.
    MonthlyRate,
    /// Twelve.
    MonthsOfYear,
    /// Number of months.
    Months,
    /// Months in which principal is paid back.
    RepaymentMonths,
    /// 1 + monthly percentage.
    Growth,
    /// The same over all months of repayment.
    GrowthOverTerm,
    /// Principal paid back in a month.
    PrincipalEach,
    /// The instalment that is the same every month.
    InstalmentEach,
    /// The same where nothing is paid at first.
    InstalmentAfterGrace,
    /// Interest of a month.
    Interest(u16),
    /// Principal of a month.
    Repaid(u16),
    /// Instalment of a month.
    Instalment(u16),
    /// What is owed after a month.
    Balance(u16),
    /// What is still to be paid of a price in instalments, or of a lease, after a month.
    Owed(u16),
    /// What is owed after months in which interest is added to the debt.
    DebtAfterGrace,
    /// Interest of such months that is paid with the first instalment.
    DeferredInterest,
    /// Interest of a year.
    InterestOfYear(u16),
    /// All interest.
    TotalInterest,
    /// All that is paid back.
    TotalPaid,
    /// Percentage of a year that flat interest would need for the same.
    FlatEquivalent,
    /// Price that the financier paid.
    AssetPrice,
    /// The financier's margin.
    #[strum(serialize = "financier_margin")]
    Margin,
    /// Price in instalments.
    SalePrice,
    /// Paid at once.
    DownPayment,
    /// What the instalments pay.
    Financed,
    /// The financier's ratio (nisbah).
    ShareRatio,
    /// The co-op's own capital in it.
    OwnCapital,
    /// The financier's part of the capital.
    CapitalPart,
    /// Profit that is shared.
    #[strum(serialize = "profit_to_share")]
    Profit,
    /// The financier's part of the profit, or of the loss.
    FinancierPart,
    /// That part of the profit as a percentage of the financier's capital.
    FinancierReturn,
    /// Rent of a month.
    Rent,
    /// What the first year costs.
    FirstYearCost,
}

impl FinanceTerm {
    /// The month that a number belongs to.
    #[must_use]
    pub fn month(self) -> Option<u16> {
        match self {
            Self::Interest(month)
            | Self::Repaid(month)
            | Self::Instalment(month)
            | Self::Balance(month)
            | Self::Owed(month) => Some(month),
            _ => None,
        }
    }

    /// Whether people write this number as a percentage.
    #[must_use]
    pub fn is_percentage(self) -> bool {
        matches!(
            self,
            Self::AnnualRate
                | Self::MonthlyRate
                | Self::FlatEquivalent
                | Self::ShareRatio
                | Self::CapitalPart
                | Self::FinancierReturn
        )
    }
}

/// An input of a financing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum FinanceInput {
    /// `principal`.
    Principal,
    /// `annual_percent`.
    AnnualPercent,
    /// `monthly_percent`.
    MonthlyPercent,
    /// `months`.
    Months,
    /// `grace_months`.
    GraceMonths,
    /// `grace_interest`.
    GraceInterest,
    /// `margin`.
    Margin,
    /// `down_payment`.
    DownPayment,
    /// `share_percent`.
    SharePercent,
    /// `own_capital`.
    OwnCapital,
    /// `profit`.
    Profit,
    /// `rent`.
    Rent,
    /// `schedule`.
    Schedule,
    /// `rounding`.
    Rounding,
}

/// A number of an investment. Years count from 0, the year of the outlay.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum ProjectTerm {
    /// What is spent at the start.
    Outlay,
    /// What others gave towards it.
    Grant,
    /// What is left for the owner to spend.
    OwnOutlay,
    /// Net present value of the whole outlay, as if nothing had been granted.
    #[strum(serialize = "net_present_value_ungranted")]
    PresentValueUngranted,
    /// Internal rate of return of the whole outlay.
    #[strum(serialize = "internal_rate_of_return_ungranted")]
    InternalRateUngranted,
    /// Money tied up in stock and bills.
    WorkingCapital,
    /// What is left of the asset at the end.
    Residual,
    /// Net flow of a year of operation.
    YearFlow(u8),
    /// Net flow of a year.
    Flow(u8),
    /// The flows up to a year together.
    #[strum(serialize = "cumulative_flow")]
    Cumulative(u8),
    /// Percentage of a year that future money is discounted by.
    #[strum(serialize = "discount_rate")]
    Rate,
    /// 1 ÷ (1 + that).
    #[strum(serialize = "discount_factor")]
    Factor,
    /// The number of a year.
    Year(u8),
    /// The discount factor of a year.
    #[strum(serialize = "discount_factor_of")]
    FactorOf(u8),
    /// Flow of a year in today's money.
    #[strum(serialize = "discounted_flow")]
    Discounted(u8),
    /// Those up to a year together.
    #[strum(serialize = "cumulative_discounted_flow")]
    CumulativeDiscounted(u8),
    /// Net present value.
    NetPresentValue,
    /// Internal rate of return.
    #[strum(serialize = "internal_rate_of_return")]
    InternalRate,
    /// Years until the outlay has come back.
    Payback,
    /// The same in today's money.
    DiscountedPayback,
    /// The discounted flows above zero together.
    #[strum(serialize = "discounted_gains")]
    Gains,
    /// Those below zero together, without their sign.
    #[strum(serialize = "discounted_losses")]
    Losses,
    /// Net B/C: gains ÷ losses.
    NetBenefitCost,
}

impl ProjectTerm {
    /// The year that a number belongs to.
    #[must_use]
    pub fn year(self) -> Option<u8> {
        match self {
            Self::YearFlow(year)
            | Self::Flow(year)
            | Self::Cumulative(year)
            | Self::Year(year)
            | Self::FactorOf(year)
            | Self::Discounted(year)
            | Self::CumulativeDiscounted(year) => Some(year),
            _ => None,
        }
    }

    /// Whether people write this number as a percentage.
    #[must_use]
    pub fn is_percentage(self) -> bool {
        matches!(self, Self::Rate | Self::InternalRate | Self::InternalRateUngranted)
    }
}

/// An input of an investment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum ProjectInput {
    /// `outlay`.
    Outlay,
    /// `grant`.
    Grant,
    /// `working_capital`.
    WorkingCapital,
    /// `residual`.
    Residual,
    /// `annual_percent`.
    AnnualPercent,
    /// `years`.
    Years,
    /// `flows`.
    Flows,
}
