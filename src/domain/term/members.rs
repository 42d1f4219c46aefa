//! The names of the way from members and months to the balance, in numbers and inputs.

use strum::IntoStaticStr;

use super::capital_kind::CapitalItem;
use super::path::item;

/// A number on the way from members and months to the balance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum MembersTerm {
    /// Members at the beginning.
    #[strum(serialize = "members_at_beginning")]
    AtBeginning,
    /// Months that those who stay paid for.
    #[strum(serialize = "months_of_members")]
    Months,
    /// Those who joined, by their place in the list.
    #[strum(serialize = "members_joined")]
    Joined(u8),
    /// Months of them.
    #[strum(serialize = "months_of_joined")]
    JoinedMonths(u8),
    /// Those who left, by their place in the list.
    #[strum(serialize = "members_left")]
    Left(u8),
    /// Months of them.
    #[strum(serialize = "months_of_left")]
    LeftMonths(u8),
    /// Those of the beginning who stayed.
    #[strum(serialize = "members_stayed")]
    Stayed,
    /// Members at the end.
    #[strum(serialize = "members_at_end")]
    AtEnd,
    /// What a kind was at the beginning.
    #[strum(serialize = "opening_of_members")]
    Opening(CapitalItem),
    /// What was paid in since.
    #[strum(serialize = "paid_in_by_members")]
    PaidIn(CapitalItem),
    /// What those who left took.
    #[strum(serialize = "taken_by_those_who_left")]
    Taken(CapitalItem),
    /// What a kind is at the end.
    #[strum(serialize = "closing_of_members")]
    Closing(CapitalItem),
    /// Both kinds together.
    ClosingOfBoth,
}

/// An input of that way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
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
            Self::Joined(at) | Self::Left(at) => item(self.into(), at),
            _ => <&str>::from(self).into(),
        }
    }
}
