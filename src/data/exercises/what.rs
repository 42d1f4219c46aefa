//! What the numbers of exercises are, and what they are counted in.

use crate::domain::Country;

/// What a number is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// The money of the country.
    Money,
    /// Hundredths of a whole.
    Percent,
    /// Months.
    Months,
    /// People.
    People,
    /// Kilograms.
    Kilograms,
    /// Nuts.
    Nuts,
    /// Litres.
    Litres,
    /// Days of work for a nut.
    Days,
}

impl Unit {
    /// Whether it is a hundredth.
    #[must_use]
    pub fn is_percent(self) -> bool {
        self == Self::Percent
    }

    /// Decimals of an answer.
    #[must_use]
    pub fn decimals(self, country: Country) -> u32 {
        if self == Self::Money { country.currency().decimals() } else { 2 }
    }
}

/// What a number of an exercise is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// The year's surplus.
    Surplus,
    /// Percentages of it.
    CapitalPercent,
    /// For business with the co-op.
    BusinessPercent,
    /// For the reserve.
    ReservePercent,
    /// What the member has saved, and all have.
    MySavings,
    /// Of all members.
    AllSavings,
    /// What the member borrowed, and all did.
    MyLoans,
    /// Of all members.
    AllLoans,
    /// What the member bought, and all did.
    MyPurchases,
    /// Of all members.
    AllPurchases,
    /// What the member delivered, and all did.
    MyMilk,
    /// Of all members.
    AllMilk,
    /// The part of the surplus for capital.
    CapitalPool,
    /// The part for the reserve.
    ReserveFund,
    /// The member's part for capital.
    MyCapitalReturn,
    /// The member's part for business.
    MyPatronage,
    /// Both.
    MySurplus,
    /// What a member pays in once.
    Principal,
    /// What a member pays in each month.
    Mandatory,
    /// The months of a year.
    YearMonths,
    /// How many members there are.
    Members,
    /// What a member has paid in after a year.
    PaidInYear,
    /// What a member pays in over a year's months.
    MandatoryYear,
    /// What all members pay in once.
    PrincipalOfAll,
    /// What a member pays in once, Malaysia.
    FirstShares,
    /// What a member pays in each month, Malaysia.
    Subscription,
    /// Both after a year.
    SharesAndSubscriptions,
    /// The subscriptions of a year.
    SubscriptionYear,
    /// The year's net profit.
    NetProfit,
    /// The shares of all members.
    AllShares,
    /// The dividend in hundredths.
    DividendRate,
    /// The dividend of all members.
    DividendOfAll,
    /// The hundredths for the education fund.
    EducationPercent,
    /// What goes to it.
    EducationFund,
    /// The member's shares.
    MyShares,
    /// The member's dividend.
    MyDividend,
    /// The months for which shares count.
    MonthsHeld,
    /// The dividend for these months.
    PartYearDividend,
    /// What is shared by ratio, Malaysia.
    Shared,
    /// The hundredths for business, Malaysia.
    RebatePercent,
    /// The hundredths for shares.
    SharesPercent,
    /// What the member did business for, Malaysia.
    MyBusiness,
    /// Of all members.
    AllBusiness,
    /// The member's rebate.
    MyRebate,
    /// The member's part for shares.
    MySharesPart,
    /// Both.
    MyBoth,
    /// Tax.
    Tax,
    /// Zakat.
    Zakat,
    /// Profit after tax and zakat.
    ProfitAfter,
    /// Fresh chili of a month.
    FreshChili,
    /// Dried chili from fresh.
    ChiliYield,
    /// Dried chili of a month.
    DriedChili,
    /// The price of dried chili.
    DriedPrice,
    /// The price of fresh chili.
    FreshPrice,
    /// Other materials for a kilogram.
    OtherPerKilogram,
    /// What dried chili sells for in a month.
    DriedSales,
    /// The value of what a kilogram gives.
    OutputPerKilogram,
    /// What processing adds to a kilogram.
    AddedPerKilogram,
    /// Coconuts of a month.
    Coconuts,
    /// Oil from a nut.
    OilYield,
    /// Oil of a month.
    Oil,
    /// The price of oil.
    OilPrice,
    /// The price of a nut.
    NutPrice,
    /// Other materials for a nut.
    OtherPerNut,
    /// The value of what a nut gives.
    OutputPerNut,
    /// What processing adds to a nut.
    AddedPerNut,
    /// Days of work for a nut.
    WorkPerNut,
    /// The wage of a day.
    Wage,
    /// The wages of a month.
    Wages,
    /// The wages for a nut.
    WagesPerNut,
    /// What is left of what processing adds.
    LeftPerNut,
}

impl What {
    /// What it is counted in.
    #[must_use]
    pub fn unit(self) -> Unit {
        match self {
            Self::CapitalPercent
            | Self::BusinessPercent
            | Self::ReservePercent
            | Self::DividendRate
            | Self::EducationPercent
            | Self::RebatePercent
            | Self::SharesPercent
            | Self::ChiliYield => Unit::Percent,
            Self::YearMonths | Self::MonthsHeld => Unit::Months,
            Self::Members => Unit::People,
            Self::FreshChili | Self::DriedChili => Unit::Kilograms,
            Self::Coconuts => Unit::Nuts,
            Self::Oil | Self::OilYield => Unit::Litres,
            Self::WorkPerNut => Unit::Days,
            _ => Unit::Money,
        }
    }
}
