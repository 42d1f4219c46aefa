//! The names of kinds of capital and of the numbers that follow from them.

use serde::{Deserialize, Serialize};

use crate::domain::value::Date;

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
    OnceDue(CapitalItem),
    /// What was paid of a kind.
    PaidOf(CapitalItem),
    /// An amount that was due every month, by its place.
    MonthlyAmount(CapitalItem, u8),
    /// For how many months.
    MonthsDue(u8),
    /// The months from one to another, both counted.
    MonthsFromTo(Date, Date),
    /// All that was due every month.
    MonthlyDue(CapitalItem),
    /// All that was due.
    Due,
    /// All that was paid.
    Paid,
    /// What is still to be paid of a kind.
    ArrearsOf(CapitalItem),
    /// What was paid of a kind before it was due.
    AheadOf(CapitalItem),
    /// What is still to be paid of all kinds.
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
    /// The member's share of the share capital.
    ShareOfShares,
    /// What the member takes part with as an investor.
    MyParticipation,
    /// The member's capital with that.
    Held,
    /// The same as a share of the own capital, which the rules limit.
    ShareHeld,
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
    Once(CapitalItem),
    /// Paid by each every month.
    Monthly(CapitalItem),
    /// Capital at the beginning.
    Begin,
    /// Twelve.
    TwelveMonths,
    /// From members and months to the balance.
    OfMembers(MembersTerm),
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
    /// The same to a payable unit.
    YearEndRounded(u8),
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
    /// What the co-op began with.
    StartingCapital,
    /// How much more there is now, below zero where it fell below.
    AboveStart,
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
            Self::OnceDue(_) => "once_due",
            Self::PaidOf(CapitalItem::Principal | CapitalItem::Shares) => "once_paid",
            Self::PaidOf(_) => "monthly_paid",
            Self::MonthlyAmount(..) => "monthly_amount",
            Self::MonthsDue(_) | Self::MonthsFromTo(..) => "months_due",
            Self::MonthlyDue(_) => "monthly_due",
            Self::ArrearsOf(CapitalItem::Principal | CapitalItem::Shares) => "once_arrears",
            Self::ArrearsOf(_) => "monthly_arrears",
            Self::AheadOf(CapitalItem::Principal | CapitalItem::Shares) => "once_ahead",
            Self::AheadOf(_) => "monthly_ahead",
            Self::Due => "due",
            Self::Paid => "paid_in_all",
            Self::Arrears => "arrears",
            Self::OwedToMember => "owed_to_member",
            Self::OwedByMember => "owed_by_member",
            Self::LossBorne => "loss_borne",
            Self::Refundable => "refundable",
            Self::ShareOfWhole => "share_of_whole",
            Self::ShareOfShares => "share_of_shares",
            Self::MyParticipation => "my_participation",
            Self::Held => "held",
            Self::ShareHeld => "share_held",
            Self::InstalmentMonths => "instalment_months",
            Self::Instalment => "instalment",
            Self::OtherMonthly => "other_monthly",
            Self::MonthlyDuring => "monthly_during_instalments",
            Self::MonthlyAfter => "monthly_after_instalments",
            Self::Once(_) => "once",
            Self::Monthly(_) => "monthly",
            Self::Begin => "begin",
            Self::TwelveMonths => "twelve_months",
            Self::OfMembers(term) => term.code(),
            Self::Joining => "joining",
            Self::Members(_) => "members",
            Self::Staying(_) => "staying",
            Self::BeforeLeaving(_) => "before_leaving",
            Self::YearEnd(_) => "year_end",
            Self::YearEndRounded(_) => "year_end_rounded",
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
            Self::StartingCapital => "starting_capital",
            Self::AboveStart => "above_start",
            Self::LeastCapital => "least_capital",
            Self::CapitalOver => "capital_over",
        }
    }

    /// Whether people write this number as a percentage.
    #[must_use]
    pub fn is_percentage(self) -> bool {
        matches!(self, Self::ShareOfWhole | Self::ShareOfShares | Self::ShareHeld | Self::ShareOfAssets(_))
    }
}

/// An input of one member.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MemberInput {
    /// `once_due`.
    OnceDue,
    /// `once_paid`.
    OncePaid,
    /// `joined`.
    Joined,
    /// `until`.
    Until,
    /// `monthly_paid`.
    MonthlyPaid,
    /// `owed_to_member`.
    OwedToMember,
    /// `owed_by_member`.
    OwedByMember,
    /// `participation`.
    Participation,
    /// `loss_borne`.
    LossBorne,
    /// `instalments`.
    Instalments,
    /// `other_monthly`.
    OtherMonthly,
}

impl MemberInput {
    /// Its name in a Scenario.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::OnceDue => "once_due",
            Self::OncePaid => "once_paid",
            Self::Joined => "joined",
            Self::Until => "until",
            Self::MonthlyPaid => "monthly_paid",
            Self::OwedToMember => "owed_to_member",
            Self::OwedByMember => "owed_by_member",
            Self::Participation => "participation",
            Self::LossBorne => "loss_borne",
            Self::Instalments => "instalments",
            Self::OtherMonthly => "other_monthly",
        }
    }
}

/// An input of the years to come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GrowthInput {
    /// `years`.
    Years,
    /// `members`.
    Members,
    /// `capital`.
    Capital,
    /// `once`.
    Once,
    /// `monthly`.
    Monthly,
}

impl GrowthInput {
    /// Its name in a Scenario.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Years => "years",
            Self::Members => "members",
            Self::Capital => "capital",
            Self::Once => "once",
            Self::Monthly => "monthly",
        }
    }
}

/// An input of what became of one kind in a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MovementInput {
    /// `opening`.
    Opening,
    /// `paid_in`.
    PaidIn,
    /// `transferred`.
    Transferred,
    /// `paid_back`.
    PaidBack,
}

impl MovementInput {
    /// Its name in a Scenario.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Opening => "opening",
            Self::PaidIn => "paid_in",
            Self::Transferred => "transferred",
            Self::PaidBack => "paid_back",
        }
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

/// A number of this calculation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MembersTerm {
    /// Members at the beginning.
    AtBeginning,
    /// Months that those who stay paid for.
    Months,
    /// Those who joined, by their place in the list.
    Joined(u8),
    /// Months of them.
    JoinedMonths(u8),
    /// Those who left, by their place in the list.
    Left(u8),
    /// Months of them.
    LeftMonths(u8),
    /// Those of the beginning who stayed.
    Stayed,
    /// Members at the end.
    AtEnd,
    /// What a kind was at the beginning.
    Opening(CapitalItem),
    /// What was paid in since.
    PaidIn(CapitalItem),
    /// What those who left took.
    Taken(CapitalItem),
    /// What a kind is at the end.
    Closing(CapitalItem),
    /// Both kinds together.
    ClosingOfBoth,
}

impl MembersTerm {
    /// The name in Outcome JSON.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::AtBeginning => "members_at_beginning",
            Self::Months => "months_of_members",
            Self::Joined(_) => "members_joined",
            Self::JoinedMonths(_) => "months_of_joined",
            Self::Left(_) => "members_left",
            Self::LeftMonths(_) => "months_of_left",
            Self::Stayed => "members_stayed",
            Self::AtEnd => "members_at_end",
            Self::Opening(_) => "opening_of_members",
            Self::PaidIn(_) => "paid_in_by_members",
            Self::Taken(_) => "taken_by_those_who_left",
            Self::Closing(_) => "closing_of_members",
            Self::ClosingOfBoth => "closing_of_both",
        }
    }
}

/// An input of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MembersInput {
    /// `members`.
    Members,
    /// `months`.
    Months,
    /// `opening_once`.
    OpeningOnce,
    /// `opening_monthly`.
    OpeningMonthly,
    /// One of `joined`.
    Joined(u8),
    /// One of `left`.
    Left(u8),
    /// `once`.
    Once,
    /// `monthly`.
    Monthly,
}

impl MembersInput {
    /// Its name in a Scenario.
    #[must_use]
    pub fn path(self) -> String {
        match self {
            Self::Members => "members".into(),
            Self::Months => "months".into(),
            Self::OpeningOnce => "opening_once".into(),
            Self::OpeningMonthly => "opening_monthly".into(),
            Self::Joined(at) => ["joined[", &at.to_string(), "]"].concat(),
            Self::Left(at) => ["left[", &at.to_string(), "]"].concat(),
            Self::Once => "once".into(),
            Self::Monthly => "monthly".into(),
        }
    }
}
