//! Sums of the members' amounts, and whether a total is one of them.

/// What a record with amounts and nobody's name is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::members) enum Verdict {
    /// The sum of the members above it, or of those since the last total.
    Total,
    /// A total that is another amount: the place of the column, and by how much it is less than the sum, in hundredths.
    Differs(usize, i128),
    /// Zeros.
    Zeros,
}

/// The sums of one column.
#[derive(Clone, Copy, Debug, Default)]
struct Sum {
    all: i128,
    since: i128,
    /// How many are not zero of all, and since the last total.
    count: (usize, usize),
}

/// The sums of all columns of amounts.
#[derive(Debug, Default)]
pub(in crate::members) struct Sums {
    columns: Vec<Sum>,
}

impl Sums {
    /// None yet, of so many columns.
    pub(in crate::members) fn new(columns: usize) -> Self {
        Self { columns: vec![Sum::default(); columns] }
    }

    /// Adds a member's amount.
    pub(in crate::members) fn add(&mut self, column: usize, amount: i64) {
        if let Some(sum) = self.columns.get_mut(column) {
            sum.all = sum.all.saturating_add(i128::from(amount));
            sum.since = sum.since.saturating_add(i128::from(amount));
            let one = usize::from(amount != 0);
            sum.count = (sum.count.0.saturating_add(one), sum.count.1.saturating_add(one));
        }
    }

    /// The sum of a column.
    pub(in crate::members) fn all(&self, column: usize) -> i128 {
        self.columns.get(column).map_or(0, |sum| sum.all)
    }

    /// The sum of each column with the amount in it, where there is one.
    fn pairs<'a>(&'a self, amounts: &'a [Option<i64>]) -> impl Iterator<Item = (&'a Sum, i128)> {
        let both = self.columns.iter().zip(amounts);
        both.filter_map(|(sum, amount)| Some((sum, i128::from((*amount)?))))
    }

    /// Whether amounts are the sum of two members or more, of all or of those since the last total: the amount of
    /// one alone is what another may have as well.
    pub(in crate::members) fn is_of_several(&self, amounts: &[Option<i64>]) -> bool {
        let pairs = || self.pairs(amounts).filter(|(_, amount)| *amount != 0);
        let is_all =
            pairs().all(|(sum, amount)| sum.all == amount) && pairs().any(|(sum, _)| sum.count.0 > 1);
        let is_since =
            pairs().all(|(sum, amount)| sum.since == amount) && pairs().any(|(sum, _)| sum.count.1 > 1);
        is_all || is_since
    }

    /// Whether amounts are the sum of those since the last total, be it of one alone.
    pub(in crate::members) fn is_since(&self, amounts: &[Option<i64>]) -> bool {
        let pairs = || self.pairs(amounts);
        pairs().all(|(sum, amount)| sum.since == amount) && pairs().any(|(_, amount)| amount != 0)
    }

    /// What a record is by its amounts; what it is the total of begins anew.
    pub(in crate::members) fn judge(&mut self, amounts: &[Option<i64>]) -> Verdict {
        let pairs = || self.pairs(amounts);
        if pairs().all(|(_, amount)| amount == 0) && pairs().any(|(sum, _)| sum.all != 0) {
            return Verdict::Zeros;
        }
        let is_all = pairs().all(|(sum, amount)| sum.all == amount);
        let is_since = pairs().all(|(sum, amount)| sum.since == amount);
        let less = |(place, (sum, amount)): (usize, (&Sum, &Option<i64>))| {
            Some((place, sum.all.saturating_sub(i128::from((*amount)?))))
        };
        let mut columns = self.columns.iter().zip(amounts).enumerate().filter_map(less);
        let differs = columns.find(|(_, less)| *less != 0);
        for sum in &mut self.columns {
            sum.since = 0;
            sum.count.1 = 0;
        }
        match differs {
            Some((place, less)) if !is_all && !is_since => Verdict::Differs(place, less),
            _ => Verdict::Total,
        }
    }
}

/// Hundredths as a number.
pub(in crate::members) fn decimal(hundredths: i128) -> String {
    rust_decimal::Decimal::try_from_i128_with_scale(hundredths, 2)
        .map(|value| value.normalize().to_string())
        .unwrap_or_default()
}
