//! The names of the numbers between the year's accounts and what is shared out.

use strum::IntoStaticStr;

use super::split::Line;

/// A number between the year's accounts and what is shared out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum ResultTerm {
    /// A part of the income, by its place.
    IncomePart(u8),
    /// What a promise takes before the lines are rounded.
    RequiredBeforeLines,
    /// What their rounding takes on top.
    LineRounding,
    /// What came from people who are not members, kept for reserve and funds.
    NonMembersKept,
    /// Surplus of earlier years that is owed to members and not split again.
    UnpaidKept,
    /// This year's part of the members and what is owed of earlier years.
    ToPayMembers,
    /// Surplus before the co-op's own tax.
    #[strum(serialize = "surplus_before_tax")]
    BeforeTax,
    /// That tax.
    Tax,
    /// Losses of earlier years.
    LossBroughtForward,
    /// Percentage for the village.
    VillageRate,
    /// Its amount.
    VillageShare,
    /// Surplus from business with people who are not members.
    #[strum(serialize = "non_member_surplus")]
    NonMembers,
    /// Surplus of earlier years that was not paid out yet.
    #[strum(serialize = "unpaid_surplus")]
    Unpaid,
    /// What the split is of.
    ToShare,
    /// What the split gives to members.
    ForMembers,
    /// The reserve before a loss is covered.
    Reserve,
    /// What a loss takes from it.
    FromReserve,
    /// What is left of it.
    ReserveLeft,
    /// The reserve with this year's part of the split.
    ReserveAfter,
    /// Loss that is carried to the next year, below zero.
    #[strum(serialize = "loss_carried_forward")]
    LossCarried,
    /// What members are promised.
    Promised,
    /// Percentage of the split that goes to members.
    MembersShare,
    /// Percentage that would give what is promised.
    AffordableShare,
    /// 100 %.
    Whole,
    /// What would have to be shared out to give what is promised.
    RequiredToShare,
    /// The surplus after tax that this needs.
    RequiredSurplus,
    /// What a pool, or one member of it, is promised.
    PoolPromised(Line),
    /// The member's part of its basis.
    MemberBasis(Line),
    /// The basis of all.
    TotalBasis(Line),
    /// What the pool must be.
    PoolNeeded(Line),
    /// The percentage of the level above that this takes.
    PoolPercent(Line),
    /// The part of the split that goes to the pool.
    PoolShare(Line),
    /// What would have to be shared out.
    PoolToShare(Line),
    /// The surplus after tax that this needs.
    PoolSurplus(Line),
}

impl ResultTerm {
    /// The pool this number belongs to.
    #[must_use]
    pub fn line(self) -> Option<Line> {
        match self {
            Self::PoolPromised(line)
            | Self::MemberBasis(line)
            | Self::TotalBasis(line)
            | Self::PoolNeeded(line)
            | Self::PoolPercent(line)
            | Self::PoolShare(line)
            | Self::PoolToShare(line)
            | Self::PoolSurplus(line) => Some(line),
            _ => None,
        }
    }

    /// Whether people write this number as a percentage.
    #[must_use]
    pub fn is_percentage(self) -> bool {
        matches!(
            self,
            Self::VillageRate
                | Self::MembersShare
                | Self::AffordableShare
                | Self::Whole
                | Self::PoolPercent(_)
                | Self::PoolShare(_)
        )
    }
}

/// The inputs that these numbers rest on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum ResultInput {
    /// `surplus`.
    Surplus,
    /// `income`.
    Income,
    /// `costs`.
    Costs,
    /// `tax`.
    Tax,
    /// `loss_brought_forward`.
    LossBroughtForward,
    /// `village_percent`.
    VillagePercent,
    /// `non_members`.
    NonMembers,
    /// `unpaid`.
    Unpaid,
    /// `reserve`.
    Reserve,
    /// `promised`.
    Promised,
    /// `pool_promise.line`.
    #[strum(serialize = "pool_promise.line")]
    PoolPromisedLine,
    /// `pool_promise.amount`.
    #[strum(serialize = "pool_promise.amount")]
    PoolPromised,
    /// `pool_promise.member`.
    #[strum(serialize = "pool_promise.member")]
    MemberBasis,
    /// `pool_promise.total`.
    #[strum(serialize = "pool_promise.total")]
    TotalBasis,
}
