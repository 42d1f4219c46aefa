//! A member's account over a year, and its balance by a method.

use super::choices::Method;
use crate::domain::Date;

/// A movement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Movement {
    /// The line of the file where it stands.
    pub line: u32,
    /// Its day.
    pub day: Date,
    /// What is paid in, in hundredths; taken out where below zero.
    pub amount: i64,
}

/// A member's account over a year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// The line of the file where it stands first.
    pub line: u32,
    /// The member's number; nothing where the ledger has names alone.
    pub number: String,
    /// The member's name, as it stands first.
    pub name: String,
    /// The balance at the beginning of the year, in hundredths: all movements before it.
    pub opening: i128,
    /// What was paid in over the year.
    pub paid_in: i128,
    /// What was taken out.
    pub taken_out: i128,
    /// The movements of the year, by their days.
    pub movements: Vec<Movement>,
}

/// Accounts, in the order in which their numbers stand first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ledger {
    /// One for each number.
    pub accounts: Vec<Account>,
    /// How many movements count.
    pub movements: usize,
    /// The kinds of savings that movements are of, as their column writes them: the first that there are.
    pub kinds: Vec<String>,
    /// The first day of the year: as it was said, or found; nothing where it has no days.
    pub begins: Option<Date>,
    /// The years that its days are in, if it has any.
    pub years: Option<Years>,
    /// Whether what is paid in is told by columns of debits and credits.
    pub by_debits: bool,
}

/// The years that the days of a ledger are in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Years {
    /// Each of them, the first first; before it the year in which a financial year may begin that ends in it.
    pub all: Vec<u16>,
    /// The one with the most days.
    pub usual: u16,
}

impl Ledger {
    /// What all accounts come to in the end, in hundredths.
    #[must_use]
    pub fn closing(&self) -> i128 {
        self.accounts.iter().map(Account::closing).fold(0, i128::saturating_add)
    }

    /// All accounts together: what they begin with, what was paid in and taken out, in hundredths.
    #[must_use]
    pub fn sums(&self) -> [i128; 3] {
        let all = self.accounts.iter();
        all.fold([0; 3], |[opening, paid_in, taken_out], account| {
            [
                opening.saturating_add(account.opening),
                paid_in.saturating_add(account.paid_in),
                taken_out.saturating_add(account.taken_out),
            ]
        })
    }
}

/// Where there are no days all movements are of one: closing balances are the same by any.
pub(super) const ANY_DAY: Date = Date::known::<2000, 1, 1>();
/// Months of a year.
const MONTHS: u32 = 12;

impl Account {
    /// `opening + in − out`, in hundredths.
    #[must_use]
    pub fn closing(&self) -> i128 {
        self.opening.saturating_add(self.paid_in).saturating_sub(self.taken_out)
    }

    /// The balance by a method, multiplied by what it is divided by, and that: twelve months, or the days of the year.
    ///
    /// # Units
    ///
    /// Hundredths, times months or days.
    #[must_use]
    pub fn balance(&self, method: Method, begins: Date) -> (i128, u32) {
        match method {
            Method::Closing => (self.closing(), 1),
            Method::MonthlyMinimum => {
                (self.of_months(begins, &|account, first, last| account.lowest(first, last)), MONTHS)
            }
            Method::MonthlyAverage => {
                (self.of_months(begins, &|account, _, last| account.at_end_of(last)), MONTHS)
            }
            Method::Daily => self.daily(begins),
        }
    }

    /// The balance at the end of a day.
    fn at_end_of(&self, day: Date) -> i128 {
        let until = self.movements.iter().take_while(|movement| movement.day <= day);
        until.fold(self.opening, |sum, movement| sum.saturating_add(i128::from(movement.amount)))
    }

    /// The lowest balance at the end of a day of a month: what is paid on the first day counts from that day on.
    fn lowest(&self, first: Date, last: Date) -> i128 {
        let start = self.at_end_of(first);
        let is_within = |day: &&[Movement]| day.first().is_some_and(|one| one.day > first && one.day <= last);
        let days = self.movements.chunk_by(|one, next| one.day == next.day).filter(is_within);
        let (_, lowest) = days.fold((start, start), |(balance, lowest), day| {
            let amounts = day.iter().map(|movement| i128::from(movement.amount));
            let balance = amounts.fold(balance, i128::saturating_add);
            (balance, balance.min(lowest))
        });
        lowest
    }

    /// A balance of each month of the year, added up.
    fn of_months(&self, begins: Date, balance: &dyn Fn(&Self, Date, Date) -> i128) -> i128 {
        let month = |at: u32| {
            let months = begins.months().saturating_add(at);
            let (first, last) = (Date::in_month(months, begins.day())?, last_day(months, begins)?);
            Some(balance(self, first, last))
        };
        (0..MONTHS).filter_map(month).fold(0, i128::saturating_add)
    }

    /// Each balance times its days.
    fn daily(&self, begins: Date) -> (i128, u32) {
        let days = begins.days_of_year().unwrap_or(0);
        let left = |day: Date| begins.days_until(day).map_or(0, |before| days.saturating_sub(before));
        let whole = |days: usize| i128::try_from(days).unwrap_or(0);
        let opening = self.opening.saturating_mul(whole(days));
        let sum = self.movements.iter().fold(opening, |sum, movement| {
            sum.saturating_add(i128::from(movement.amount).saturating_mul(whole(left(movement.day))))
        });
        (sum, u32::try_from(days).unwrap_or(u32::MAX))
    }
}

/// The last day of a month of a financial year, which begins on the same day of each.
fn last_day(months: u32, begins: Date) -> Option<Date> {
    if begins.day() == 1 {
        return Date::in_month(months, 31);
    }
    Date::in_month(months.checked_add(1)?, begins.day().checked_sub(1)?)
}
