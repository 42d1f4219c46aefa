//! From accounts to a list of members: number, name, and what each account has.
//!
//! # Design
//!
//! *Why is a mean kept as the sum that it is the mean of?* A twelfth of hundredths is no whole number of them. The sum is, and
//! the list says what it is divided by ([`Choices::over`]): nothing is rounded before shares are.

use super::account::ANY_DAY;
use super::choices::{LedgerChoices, Method};
use crate::members::columns::{AmountOf, Use};
use crate::members::list::{Choices, MemberList};
use crate::members::rows::{decimal, guarded};
use crate::members::signs::DecimalSign;
use crate::members::table::Grid;

/// What the columns are called.
#[derive(Clone, Copy, Debug)]
pub struct AccountHeadings<'a> {
    /// Number and name.
    pub member: [&'a str; 2],
    /// What an account begins with, what was paid in, what was taken out, what is left.
    pub course: [&'a str; 4],
    /// The sum that a mean is of; not there where the closing balance counts.
    pub measured: &'a str,
}

/// The line of the headings, which are in no file; accounts have lines of it.
const HEADING: u32 = 0;
/// The places of the columns.
const NUMBER: usize = 0;
const NAME: usize = 1;
const CLOSING: usize = 5;
const MEASURED: usize = 6;

/// The accounts of a ledger as records, and how these are read: by what balances are measured is the column that is used.
///
/// Nothing where the list is no ledger.
#[must_use]
pub fn accounts(
    list: &MemberList,
    choices: &Choices,
    headings: AccountHeadings<'_>,
) -> Option<(Grid, Choices)> {
    let (ledger, said) = (list.ledger.as_ref()?, choices.ledger.as_ref()?);
    let mut grid = Grid::of(Vec::new());
    // What was paid in and taken out over the year is no movement.
    let mut own = Choices {
        heading: Some(Some(HEADING)),
        round: true,
        no_ledger: true,
        ..Choices::of(choices.currency)
    };
    // In the form that the ledger came in.
    let sign = list.sign();
    (own.sign, own.separator) = (Some(sign), Some(list.decided.separator.0));
    let written = |hundredths: i128| match sign {
        DecimalSign::Point => decimal(hundredths),
        DecimalSign::Comma => decimal(hundredths).replace('.', ","),
    };
    let is_mean = said.method != Method::Closing;
    let [opening, paid_in, taken_out, closing] = headings.course;
    let [number, name] = headings.member;
    let titles = [number, name, opening, paid_in, taken_out, closing, headings.measured];
    grid.append(HEADING, titles.into_iter().take(if is_mean { MEASURED + 1 } else { MEASURED }));
    for account in &ledger.accounts {
        let (measured, over) = account.balance(said.method, ledger.begins.unwrap_or(ANY_DAY));
        let course =
            [account.opening, account.paid_in, account.taken_out, account.closing(), measured].map(written);
        let texts = [guarded(&account.number).into_owned(), guarded(&account.name).into_owned()];
        let cells = texts.iter().chain(&course).map(String::as_str);
        // Where the member stands in the file.
        grid.append(account.line, cells.take(if is_mean { MEASURED + 1 } else { MEASURED }));
        // Whoever is called like a total has an account.
        own.rows.insert(account.line, true);
        own.over = is_mean.then_some((MEASURED, over));
    }
    own.columns = uses(said, ledger.accounts.iter().any(|account| !account.number.is_empty()));
    Some((grid, own))
}

fn uses(said: &LedgerChoices, has_numbers: bool) -> Vec<(usize, Use)> {
    let measured = if said.method == Method::Closing { CLOSING } else { MEASURED };
    let mut uses = vec![(NAME, Use::Name), (measured, Use::Amount(AmountOf::Savings))];
    uses.extend(has_numbers.then_some((NUMBER, Use::Number)));
    uses
}
