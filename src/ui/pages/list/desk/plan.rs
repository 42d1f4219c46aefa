//! What is shared over a list, and which of its columns that needs.

use super::bases::SharedBy;
use crate::domain::{Currency, Dividends, Money, RemainderRule};
use crate::members::{Key, Pool};

/// An amount, and what it is shared by.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::ui) struct Part {
    pub pool: Pool,
    pub by: SharedBy,
}

/// What is shared.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::ui) enum What {
    Pools(Vec<Part>, RemainderRule),
    /// Rates on capital, and the columns of each class.
    Rates(Box<Dividends>, Vec<(Key, Vec<usize>)>),
}

/// What is shared, by what, in which currency.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::ui) struct Plan {
    pub what: What,
    pub months: Option<usize>,
    /// Whether amounts that are typed are paid in cash; rates have their own rounding.
    pub in_cash: bool,
    /// What is below it is credited and not paid, where amounts are typed; rates have their own.
    pub minimum: Option<Money>,
    pub currency: Currency,
}

impl Plan {
    /// Every column that it needs.
    pub fn columns(&self) -> Vec<usize> {
        let of_plan: Vec<usize> = match &self.what {
            What::Pools(parts, _) => parts.iter().flat_map(|part| &part.by.columns).copied().collect(),
            What::Rates(_, columns) => columns.iter().flat_map(|(_, columns)| columns).copied().collect(),
        };
        let mut all = of_plan;
        all.extend(self.months);
        all
    }

    /// The columns of a part, as the engine is told.
    pub fn columns_of(&self, part: &Part) -> Vec<(Key, Vec<usize>)> {
        let mut columns = vec![(Key::Weight, part.by.columns.clone())];
        columns.extend(self.months.map(|months| (Key::Months, vec![months])));
        columns
    }

    /// Whether everything that is shared has a column, or goes to each alike.
    pub fn is_complete(&self) -> bool {
        match &self.what {
            What::Pools(parts, _) => {
                !parts.is_empty() && parts.iter().all(|part| part.by.heads || !part.by.columns.is_empty())
            }
            What::Rates(_, columns) => {
                !columns.is_empty() && columns.iter().all(|(_, columns)| !columns.is_empty())
            }
        }
    }
}
