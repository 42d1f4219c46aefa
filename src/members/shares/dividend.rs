//! Rates on what each member has: the total of a member is rounded once, and the parts add up to it.

use super::key::Key;
use super::shared::{Columns, Of, Shares, Unshared};
use super::weights::{Weights, owners, weights};
use crate::domain::{
    AllocationError, CapitalKind, Currency, Direction, DividendClass, Dividends, Exact, MathError, Money,
    Rounding, fitted_in_order,
};
use crate::members::list::MemberList;

/// Each member's dividend, some members at a time: what the page of one member says, for all of a list.
#[derive(Debug)]
pub struct Paying {
    inputs: Dividends,
    currency: Currency,
    /// What each row has of each class.
    balances: Vec<Weights>,
    rates: Vec<Exact>,
    owners: Vec<usize>,
    table: Table,
    at: usize,
}

impl Paying {
    /// Begins with the first member of a list.
    ///
    /// # Errors
    ///
    /// [`Unshared`], where the list has no column of a class.
    pub fn new(
        list: &MemberList,
        inputs: &Dividends,
        currency: Currency,
        columns: &Columns,
    ) -> Result<Self, Unshared> {
        let owners = owners(list);
        let mut balances = Vec::with_capacity(inputs.classes.len());
        for class in &inputs.classes {
            balances.push(weights(list, &[Key::Capital(class.of)], columns, &owners)?);
        }
        let rates = inputs.classes.iter().map(rate).collect();
        let table = Table::new(inputs.classes.iter().map(|class| class.of), list.rows.len());
        Ok(Self { currency, balances, rates, owners, table, at: 0, inputs: inputs.clone() })
    }

    /// So many parts of a thousand are done.
    #[must_use]
    pub fn progress(&self) -> u16 {
        let done = self.at.saturating_mul(1000).checked_div(self.owners.len());
        done.and_then(|done| u16::try_from(done).ok()).unwrap_or(1000)
    }

    /// Goes on with so many members; says whether all are done.
    ///
    /// # Errors
    ///
    /// [`Unshared`], where an amount is beyond 64 bits.
    pub fn step(&mut self, rows: usize) -> Result<bool, Unshared> {
        let end = self.at.saturating_add(rows).min(self.owners.len());
        for row in self.at..end {
            if self.owners.get(row) != Some(&row) {
                self.table.skip();
                continue;
            }
            let of_row = self.balances.iter().map(|all| all.row(row));
            let exact: Vec<Exact> =
                of_row.zip(&self.rates).map(|(balance, rate)| balance.times(rate)).collect();
            self.table.pay(&exact, &self.inputs, self.currency).map_err(AllocationError::Math)?;
        }
        self.at = end;
        Ok(end == self.owners.len())
    }

    /// The columns.
    #[must_use]
    pub fn finish(self) -> Vec<Shares> {
        self.table.shares(&self.inputs)
    }
}

/// All of it at once.
pub(super) fn dividends(
    list: &MemberList,
    inputs: &Dividends,
    currency: Currency,
    columns: &Columns,
) -> Result<Vec<Shares>, Unshared> {
    let mut paying = Paying::new(list, inputs, currency, columns)?;
    while !paying.step(usize::MAX)? {}
    Ok(paying.finish())
}

/// The rate that is paid, as a part of one.
fn rate(class: &DividendClass) -> Exact {
    let percent =
        class.approved_rate.or(class.rate).map_or_else(Exact::zero, |number| Exact::decimal(number.0));
    percent.over(&Exact::whole(100))
}

/// The columns as they grow.
#[derive(Debug)]
struct Table {
    classes: Vec<(CapitalKind, Vec<Option<i64>>)>,
    total: Vec<Option<i64>>,
    tax: Vec<Option<i64>>,
    net: Vec<Option<i64>>,
    credited: Vec<Option<i64>>,
}

impl Table {
    fn new(kinds: impl Iterator<Item = CapitalKind>, rows: usize) -> Self {
        let column = || Vec::with_capacity(rows);
        let classes = kinds.map(|kind| (kind, column())).collect();
        Self { classes, total: column(), tax: column(), net: column(), credited: column() }
    }

    fn skip(&mut self) {
        self.classes.iter_mut().for_each(|(_, parts)| parts.push(None));
        for column in [&mut self.total, &mut self.tax, &mut self.net, &mut self.credited] {
            column.push(None);
        }
    }

    /// One member's dividends, from their exact parts.
    fn pay(&mut self, exact: &[Exact], inputs: &Dividends, currency: Currency) -> Result<(), MathError> {
        let rounding = inputs.rounding.of(currency);
        let total = rounding.apply(&exact.iter().copied().sum());
        let parts = fitted_in_order(exact, &total, rounding, currency);
        for ((_, column), part) in self.classes.iter_mut().zip(&parts) {
            column.push(Some(whole(part)?));
        }
        let tax = inputs.tax_percent.map_or_else(Exact::zero, |percent| {
            let down = Rounding { direction: Direction::Floor, to: currency.smallest() };
            down.apply(&Exact::decimal(percent.0).over(&Exact::whole(100)).times(&total))
        });
        let net = total.minus(&tax);
        let least = inputs.minimum_payout.map(|least| Exact::decimal(least.0));
        let is_credited = least.is_some_and(|least| net.compare(&least).is_lt());
        self.total.push(Some(whole(&total)?));
        self.tax.push(Some(whole(&tax)?));
        let (paid, credited) = if is_credited { (Exact::zero(), net) } else { (net, Exact::zero()) };
        self.net.push(Some(whole(&paid)?));
        self.credited.push(Some(whole(&credited)?));
        Ok(())
    }

    /// The columns; of tax and of what is credited where there can be any.
    fn shares(self, inputs: &Dividends) -> Vec<Shares> {
        let classes =
            self.classes.into_iter().map(|(kind, parts)| Shares::of_parts(Of::Dividend(kind), parts));
        let mut all: Vec<Shares> = classes.collect();
        all.push(Shares::of_parts(Of::Total, self.total));
        if inputs.tax_percent.is_some() {
            all.push(Shares::of_parts(Of::Tax, self.tax));
        }
        if inputs.tax_percent.is_some() || inputs.minimum_payout.is_some() {
            all.push(Shares::of_parts(Of::Net, self.net));
        }
        if inputs.minimum_payout.is_some() {
            all.push(Shares::of_parts(Of::Credited, self.credited));
        }
        all
    }
}

/// A payable amount in hundredths.
fn whole(amount: &Exact) -> Result<i64, MathError> {
    i64::try_from(Money::from_exact(amount)?.hundredths()).map_err(|_| MathError::Overflow)
}
