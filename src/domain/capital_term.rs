//! The names of kinds of capital and of the numbers that follow from them.

use serde::{Deserialize, Serialize};

/// How a kind of money stands to the cooperative.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CapitalStanding {
    /// Its own capital: bears the risk.
    Own,
    /// Owed to members.
    OwedToMembers,
    /// Borrowed from others.
    Borrowed,
    /// Capital that investors take part with: neither own nor borrowed.
    Participation,
    /// No capital at all, but income.
    Income,
}

impl CapitalStanding {
    /// Every standing, in the order of a balance sheet.
    pub const ALL: [Self; 5] =
        [Self::Own, Self::OwedToMembers, Self::Borrowed, Self::Participation, Self::Income];
}

/// A kind of capital, savings or debt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
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

/// The numbers of capital.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CapitalTerm {
    /// An amount of one kind.
    Item(CapitalItem),
    /// All amounts of one standing.
    Sum(CapitalStanding),
    /// What is due once.
    OnceDue,
    /// What was paid of it.
    OncePaid,
    /// An amount that was due every month, by its place.
    MonthlyAmount(u8),
    /// For how many months.
    MonthsDue(u8),
    /// What was paid of the monthly amounts.
    MonthlyPaid,
    /// All that was due.
    Due,
    /// All that was paid.
    Paid,
    /// What is still to be paid.
    Arrears,
    /// Savings that the co-op owes the member.
    OwedToMember,
    /// What the member owes the co-op.
    OwedByMember,
    /// The part of a loss that the member bears.
    LossBorne,
    /// What comes back on leaving.
    Refundable,
    /// The member's share of the co-op's own capital.
    ShareOfWhole,
    /// Months over which the first amount is paid in parts.
    InstalmentMonths,
    /// One such part.
    Instalment,
    /// Other monthly payments.
    OtherMonthly,
    /// Paid each month while there are parts.
    MonthlyDuring,
    /// Paid each month afterwards.
    MonthlyAfter,
    /// Paid once by each who joins.
    Once,
    /// Paid by each every month.
    Monthly,
    /// Capital at the beginning.
    Begin,
    /// Twelve.
    TwelveMonths,
    /// Members who join in a year.
    Joining,
    /// Members during a year.
    Members(u8),
    /// Members who stay at its end.
    Staying(u8),
    /// Capital before those who leave are paid.
    BeforeLeaving(u8),
    /// Capital at the end of a year.
    YearEnd(u8),
    /// A kind at the beginning of the past year.
    Opening(CapitalItem),
    /// Paid in during it.
    PaidIn(CapitalItem),
    /// Given without payment, or transferred.
    Transferred(CapitalItem),
    /// Paid back.
    PaidBack(CapitalItem),
    /// A kind at the end of the past year.
    Closing(CapitalItem),
    /// What the report says of that.
    Reported(CapitalItem),
    /// By how much the report is off.
    ReportedOff(CapitalItem),
    /// All that the co-op has.
    Assets,
    /// What was borrowed, or taken part with, as a share of it.
    ShareOfAssets(CapitalStanding),
    /// All kinds of own capital at the end of the past year.
    ClosingOfAll,
    /// Founders.
    Founders,
    /// The least number of them.
    LeastFounders,
    /// How many there are more, below zero where some are missing.
    FoundersOver,
    /// The least capital.
    LeastCapital,
    /// How much there is more, below zero where some is missing.
    CapitalOver,
}

impl CapitalTerm {
    /// The name in Outcome JSON.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Item(_) => "capital_item",
            Self::Sum(CapitalStanding::Own) => "own_capital",
            Self::Sum(CapitalStanding::OwedToMembers) => "owed_to_members",
            Self::Sum(CapitalStanding::Borrowed) => "borrowed",
            Self::Sum(CapitalStanding::Participation) => "participation",
            Self::Sum(CapitalStanding::Income) => "no_capital",
            Self::OnceDue => "once_due",
            Self::OncePaid => "once_paid",
            Self::MonthlyAmount(_) => "monthly_amount",
            Self::MonthsDue(_) => "months_due",
            Self::MonthlyPaid => "monthly_paid",
            Self::Due => "due",
            Self::Paid => "paid_in_all",
            Self::Arrears => "arrears",
            Self::OwedToMember => "owed_to_member",
            Self::OwedByMember => "owed_by_member",
            Self::LossBorne => "loss_borne",
            Self::Refundable => "refundable",
            Self::ShareOfWhole => "share_of_whole",
            Self::InstalmentMonths => "instalment_months",
            Self::Instalment => "instalment",
            Self::OtherMonthly => "other_monthly",
            Self::MonthlyDuring => "monthly_during_instalments",
            Self::MonthlyAfter => "monthly_after_instalments",
            Self::Once => "once",
            Self::Monthly => "monthly",
            Self::Begin => "begin",
            Self::TwelveMonths => "twelve_months",
            Self::Joining => "joining",
            Self::Members(_) => "members",
            Self::Staying(_) => "staying",
            Self::BeforeLeaving(_) => "before_leaving",
            Self::YearEnd(_) => "year_end",
            Self::Opening(_) => "opening",
            Self::PaidIn(_) => "paid_in",
            Self::Transferred(_) => "transferred",
            Self::PaidBack(_) => "paid_back",
            Self::Closing(_) => "closing",
            Self::Reported(_) => "reported",
            Self::ReportedOff(_) => "reported_off",
            Self::Assets => "assets",
            Self::ShareOfAssets(CapitalStanding::Participation) => "participation_of_assets",
            Self::ShareOfAssets(_) => "borrowed_of_assets",
            Self::ClosingOfAll => "closing_of_all",
            Self::Founders => "founders",
            Self::LeastFounders => "least_founders",
            Self::FoundersOver => "founders_over",
            Self::LeastCapital => "least_capital",
            Self::CapitalOver => "capital_over",
        }
    }

    /// Whether people write this number as a percentage.
    #[must_use]
    pub fn is_percentage(self) -> bool {
        matches!(self, Self::ShareOfWhole | Self::ShareOfAssets(_))
    }
}

/// The numbers of interest on savings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SavingsTerm {
    /// The savings that earn interest.
    Balance,
    /// The rate of a year.
    AnnualRate,
    /// Twelve.
    MonthsOfYear,
    /// Interest of a month.
    Interest,
    /// The rate of tax.
    TaxRate,
    /// The tax.
    Tax,
    /// What is left.
    Net,
}

impl SavingsTerm {
    /// The name in Outcome JSON.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Balance => "savings_balance",
            Self::AnnualRate => "annual_rate",
            Self::MonthsOfYear => "months_of_year",
            Self::Interest => "interest",
            Self::TaxRate => "interest_tax_rate",
            Self::Tax => "interest_tax",
            Self::Net => "interest_net",
        }
    }

    /// Whether people write this number as a percentage.
    #[must_use]
    pub fn is_percentage(self) -> bool {
        matches!(self, Self::AnnualRate | Self::TaxRate)
    }
}
