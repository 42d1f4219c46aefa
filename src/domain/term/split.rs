//! The names of a split: what a line is for, what it is shared by, where it stands.

use serde::{Deserialize, Serialize};

use crate::domain::value::RemainderRule;

/// What a line of the split is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// All member pools together, split again below (bagian anggota).
    Members,
    /// By what members paid in (jasa modal).
    CapitalReturn,
    /// By what members traded or borrowed (jasa usaha, jasa anggota).
    PatronageRefund,
    /// Reserve (dana cadangan).
    Reserve,
    /// Board (dana pengurus).
    Board,
    /// Supervisors (dana pengawas).
    Supervisors,
    /// Hired managers (dana pengelola).
    Management,
    /// Employees (dana karyawan).
    Employees,
    /// Education (dana pendidikan).
    Education,
    /// Social fund (dana sosial).
    Social,
    /// Development of the work area (dana pembangunan daerah kerja).
    WorkArea,
    /// Development of the cooperative (dana pengembangan).
    Development,
    /// Environment (dana lingkungan).
    Environment,
    /// Any other fund.
    Other,
}

impl Purpose {
    /// Whether members share in it by their basis.
    #[must_use]
    pub fn is_pool(self) -> bool {
        matches!(self, Self::CapitalReturn | Self::PatronageRefund)
    }

    /// The fund that receives what a rule of rounding leaves over.
    #[must_use]
    pub fn of_rest(rule: RemainderRule) -> Option<Self> {
        match rule {
            RemainderRule::FloorRestToReserve => Some(Self::Reserve),
            RemainderRule::FloorHundredRestToSocial => Some(Self::Social),
            RemainderRule::LargestRemainder | RemainderRule::HalfUp => None,
        }
    }

    /// Every fund that is not paid to members, in the order by-laws usually list them.
    pub const FUNDS: [Self; 11] = [
        Self::Reserve,
        Self::Board,
        Self::Supervisors,
        Self::Management,
        Self::Employees,
        Self::Education,
        Self::Social,
        Self::WorkArea,
        Self::Development,
        Self::Environment,
        Self::Other,
    ];
}

/// What a member pool is shared by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// What members paid in, as one amount (simpanan pokok + wajib).
    MemberCapital,
    /// Paid once on joining (simpanan pokok).
    PrincipalContribution,
    /// Paid at set times (simpanan wajib).
    MandatoryContribution,
    /// Deposits that the co-op owes to the member (simpanan sukarela): counted only where the by-laws say so.
    VoluntarySavings,
    /// Business with the co-op of any kind.
    Transactions,
    /// Bought from the co-op.
    Purchases,
    /// Sold to the co-op.
    Sales,
    /// Borrowed.
    LoanPrincipal,
    /// Interest paid on loans.
    InterestPaid,
    /// Principal paid back.
    InstalmentsPaid,
    /// What members paid for services of the co-op.
    Services,
    /// Members themselves, each as one: an equal part a head.
    PerHead,
    /// Years of membership.
    MembershipYears,
}

impl Basis {
    /// The bases a patronage refund may use.
    pub const PATRONAGE: [Self; 7] = [
        Self::Transactions,
        Self::Purchases,
        Self::Sales,
        Self::LoanPrincipal,
        Self::InterestPaid,
        Self::InstalmentsPaid,
        Self::Services,
    ];

    /// Whether it is counted, and not an amount of money.
    #[must_use]
    pub fn is_counted(self) -> bool {
        matches!(self, Self::PerHead | Self::MembershipYears)
    }

    /// The parts a capital return may use.
    pub const CAPITAL: [Self; 4] = [
        Self::MemberCapital,
        Self::PrincipalContribution,
        Self::MandatoryContribution,
        Self::VoluntarySavings,
    ];
}

/// Where a line stands in the split: its place, and its place among the lines below that one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct LineAt {
    /// Place in the first level, from 0.
    pub top: u8,
    /// Place in the second level, from 0.
    pub sub: Option<u8>,
    /// Whether it stands among the rates that a report names, and not in the split.
    pub rated: bool,
}

impl LineAt {
    /// A line of the first level. Splits have far fewer lines than fit here.
    #[must_use]
    pub fn top(place: usize) -> Self {
        Self { top: u8::try_from(place).unwrap_or(u8::MAX), sub: None, rated: false }
    }

    /// A line of the rates that a report names.
    #[must_use]
    pub fn rated(place: usize) -> Self {
        Self { rated: true, ..Self::top(place) }
    }

    /// A line below this one.
    #[must_use]
    pub fn below(self, place: usize) -> Self {
        Self { sub: Some(u8::try_from(place).unwrap_or(u8::MAX)), ..self }
    }
}

/// A line of the split, as it is spoken of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Line {
    /// Where it stands.
    pub at: LineAt,
    /// What it is for.
    pub purpose: Purpose,
    /// What it is shared by, if by one thing only.
    pub basis: Option<Basis>,
}
