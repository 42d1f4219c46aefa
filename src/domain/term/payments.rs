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
    Added,
    /// Its day.
    AddedDay,
    /// One of what is taken out.
    Withdrawn,
    /// Its day.
    WithdrawnDay,
    /// One of the balances that are known.
    Corrected,
}

impl PaymentsInput {
    /// Where it stands among the payments; in a list, at a place.
    pub(super) fn path(self, place: u8) -> String {
        let name = match self {
            Self::Opening => "opening",
            Self::Joined => "joined",
            Self::First => "first",
            Self::Monthly => "monthly",
            Self::Day => "day",
            Self::Added => return item("added", place),
            Self::AddedDay => return inside(&item("added", place), "day"),
            Self::Withdrawn => return item("withdrawn", place),
            Self::WithdrawnDay => return inside(&item("withdrawn", place), "day"),
            Self::Corrected => return item("corrected", place),
        };
        name.into()
    }
}
