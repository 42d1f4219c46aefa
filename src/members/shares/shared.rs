//! Columns of shares, and why there are none.

use super::key::Key;
use super::plan::Pool;
use crate::domain::{AllocationError, CapitalKind};

/// What a column of shares is of.
#[derive(Clone, Debug, PartialEq)]
pub enum Of {
    /// A pool of the plan.
    Pool(Pool),
    /// The dividend on a class of capital.
    Dividend(CapitalKind),
    /// What all of them come to, to be paid.
    Total,
    /// Tax that is withheld of it.
    Tax,
    /// What is left after that.
    Net,
    /// What is below the minimum: credited to the member and not paid.
    Credited,
    /// What is paid in coins: each member's to the nearest.
    Cash,
}

/// A column of shares.
#[derive(Clone, Debug, PartialEq)]
pub struct Shares {
    /// What it is of.
    pub of: Of,
    /// Each row's, in hundredths; nothing in further rows of one member.
    pub parts: Vec<Option<i64>>,
    /// All together.
    pub sum: i128,
    /// What is left of a pool: nothing where parts add up to it.
    pub rest: i128,
    /// The basis of all as the list has it, in hundredths; nothing where heads are counted, or where it is no pool's.
    pub basis: Option<u128>,
}

impl Shares {
    /// A row's, in hundredths; nothing in further rows of one member.
    #[must_use]
    pub fn part(&self, row: usize) -> Option<i64> {
        self.parts.get(row).copied().flatten()
    }
}

/// Why a list does not go with a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unshared {
    /// The list has no column of this key.
    NoColumn(Key),
    /// What shares are measured by is below zero in this row.
    Negative(usize),
    /// Months of membership above twelve in this row.
    TooManyMonths(usize),
    /// The amount cannot be split.
    Split(AllocationError),
}

impl From<AllocationError> for Unshared {
    fn from(error: AllocationError) -> Self {
        Self::Split(error)
    }
}

/// Which columns have which key. What is not said is found by headings, see [`Key::columns`].
pub type Columns = [(Key, Vec<usize>)];

impl Shares {
    /// A column that leaves nothing over.
    pub(super) fn of_parts(of: Of, parts: Vec<Option<i64>>) -> Self {
        let sum = parts.iter().flatten().map(|part| i128::from(*part)).sum();
        Self { of, parts, sum, rest: 0, basis: None }
    }
}
