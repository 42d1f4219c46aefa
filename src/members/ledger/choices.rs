//! What whoever reads a ledger says of it.

use strum::IntoStaticStr;

use super::dates::DayOrder;
use crate::domain::Date;

/// How the balance of a year is measured, see [`Balance`](crate::domain::Balance).
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Method {
    /// At the end of the year.
    Closing,
    /// The lowest balance of each month, the twelve added up and divided by twelve.
    MonthlyMinimum,
    /// The balance at the end of each month, the twelve added up and divided by twelve.
    MonthlyAverage,
    /// Each balance by its days, divided by the days of the year.
    Daily,
}

impl Method {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Closing, Self::MonthlyMinimum, Self::MonthlyAverage, Self::Daily];
}

/// What whoever reads a ledger says of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LedgerChoices {
    /// How balances are measured.
    pub method: Method,
    /// The first day of the year. Movements before it are its opening balance; those after its end do not count. Nothing: the
    /// first of January of the year that most movements are in.
    pub begins: Option<Date>,
    /// Which comes first in `05/04/2025`.
    pub order: Option<DayOrder>,
    /// Whether debits are paid in.
    pub debit_is_in: Option<bool>,
    /// Whether amounts say their direction themselves: below zero they are taken out, and where nothing else says it the others are
    /// paid in.
    pub by_sign: bool,
    /// Only movements of this kind (pokok, wajib), as its column writes it.
    pub kind: Option<String>,
}

impl LedgerChoices {
    /// Nothing said but the method.
    #[must_use]
    pub fn of(method: Method) -> Self {
        Self { method, begins: None, order: None, debit_is_in: None, by_sign: false, kind: None }
    }
}
