//! The names of the numbers and inputs of capital.

use strum::IntoStaticStr;

use super::capital_kind::{CapitalItem, CapitalStanding};
use super::members::MembersTerm;
use crate::domain::value::Date;

/// The numbers of capital.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum CapitalTerm {
    /// An amount of one kind.
    #[strum(serialize = "capital_item")]
    Item(CapitalItem),
    /// All amounts of one standing.
    #[strum(transparent)]
    Sum(CapitalStanding),
    /// What is due once.
    OnceDue(CapitalItem),
    /// What was paid of a kind.
    #[strum(serialize = "monthly_paid")]
    PaidOf(CapitalItem),
    /// An amount that was due every month, by its place.
    MonthlyAmount(CapitalItem, u8),
    /// For how many months.
    MonthsDue(u8),
    /// The months from one to another, both counted.
    #[strum(serialize = "months_due")]
    MonthsFromTo(Date, Date),
    /// All that was due every month.
    MonthlyDue(CapitalItem),
    /// All that was due.
    Due,
    /// All that was paid.
    #[strum(serialize = "paid_in_all")]
    Paid,
    /// What is still to be paid of a kind.
    #[strum(serialize = "monthly_arrears")]
    ArrearsOf(CapitalItem),
    /// What was paid of a kind before it was due.
    #[strum(serialize = "monthly_ahead")]
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
    #[strum(serialize = "monthly_during_instalments")]
    MonthlyDuring,
    /// Paid each month afterwards.
    #[strum(serialize = "monthly_after_instalments")]
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
    #[strum(transparent)]
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
    /// What is of one standing, as a share of it.
    #[strum(serialize = "borrowed_of_assets")]
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
    /// The name in Outcome JSON: that of the variant, but where it tells what is paid once from what is paid monthly.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::PaidOf(CapitalItem::Principal | CapitalItem::Shares) => "once_paid",
            Self::ArrearsOf(CapitalItem::Principal | CapitalItem::Shares) => "once_arrears",
            Self::AheadOf(CapitalItem::Principal | CapitalItem::Shares) => "once_ahead",
            Self::ShareOfAssets(CapitalStanding::Own) => "own_of_assets",
            Self::ShareOfAssets(CapitalStanding::OwedToMembers) => "owed_of_assets",
            Self::ShareOfAssets(CapitalStanding::Participation) => "participation_of_assets",
            term => term.into(),
        }
    }

    /// Which of several of its name this is: a kind of capital, or a year to come.
    #[must_use]
    pub fn part(self) -> Option<String> {
        match self {
            Self::Item(of)
            | Self::Opening(of)
            | Self::PaidIn(of)
            | Self::Transferred(of)
            | Self::PaidBack(of)
            | Self::Closing(of)
            | Self::Reported(of)
            | Self::ReportedOff(of)
            | Self::OfMembers(
                MembersTerm::Opening(of)
                | MembersTerm::PaidIn(of)
                | MembersTerm::Taken(of)
                | MembersTerm::Closing(of),
            ) => Some(<&str>::from(of).into()),
            Self::Members(year)
            | Self::Staying(year)
            | Self::BeforeLeaving(year)
            | Self::YearEnd(year)
            | Self::YearEndRounded(year) => Some(["year ", &year.to_string()].concat()),
            _ => None,
        }
    }

    /// Whether people write this number as a percentage.
    #[must_use]
    pub fn is_percentage(self) -> bool {
        matches!(self, Self::ShareOfWhole | Self::ShareOfShares | Self::ShareHeld | Self::ShareOfAssets(_))
    }
}

/// An input of one member.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
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
    /// `is_cooperative`.
    IsCooperative,
    /// `from_next_month`.
    FromNextMonth,
    /// `participation`.
    Participation,
    /// `loss_borne`.
    LossBorne,
    /// `instalments`.
    Instalments,
    /// `other_monthly`.
    OtherMonthly,
}

/// An input of the years to come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
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

/// An input of what became of one kind in a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
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
