//! The inputs of what a member pays in and takes out over a year.

use super::path::{inside, item};

/// An input of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PaymentsInput {
    /// The balance at the beginning.
    Opening,
    /// The month of the first payment.
    Joined,
    /// What is paid then beside the monthly amount.
    First,
    /// What is paid every month.
    Monthly,
    /// The day of the month.
    Day,
    /// One of what is paid in beside that.
    Added(u8),
    /// Its day.
    AddedDay(u8),
    /// One of what is taken out.
    Withdrawn(u8),
    /// Its day.
    WithdrawnDay(u8),
    /// One of the balances that are known.
    Corrected(u8),
}

impl PaymentsInput {
    /// Where it stands among the payments.
    pub(super) fn path(self) -> String {
        let name = match self {
            Self::Opening => "opening",
            Self::Joined => "joined",
            Self::First => "first",
            Self::Monthly => "monthly",
            Self::Day => "day",
            Self::Added(at) => return item("added", at),
            Self::AddedDay(at) => return inside(&item("added", at), "day"),
            Self::Withdrawn(at) => return item("withdrawn", at),
            Self::WithdrawnDay(at) => return inside(&item("withdrawn", at), "day"),
            Self::Corrected(at) => return item("corrected", at),
        };
        name.into()
    }
}
