//! From the rows of a list to accounts; what is wrong or doubtful, with its line.

use std::collections::HashMap;

use strum::IntoStaticStr;

use super::account::{Account, Movement};
use super::dates::{DayOrder, day_of, order_of};
use super::direction::{Direction, debits_add, is_bookkeeping, of_word};
use crate::domain::Date;
use crate::members::columns::{AmountOf, Content};
use crate::members::list::MemberList;

/// What whoever reads a ledger says of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LedgerChoices {
    /// The first day of the year. Movements before it are its opening balance; those after its end do not count.
    pub begins: Date,
    /// Which comes first in `05/04/2025`.
    pub order: Option<DayOrder>,
    /// Whether debits are paid in.
    pub debit_is_in: Option<bool>,
    /// Only movements of this kind (pokok, wajib), as its column writes it.
    pub kind: Option<String>,
}

/// What is told of a movement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum LedgerCode {
    /// Nothing says whether it is in or out: it counts for neither.
    NoDirection,
    /// Its day cannot be read.
    NoDay,
    /// It has no amount.
    NoAmount,
    /// Its amount is below zero.
    NegativeAmount,
    /// It was deleted, and does not count.
    Deleted,
    /// It comes after the year, and does not count.
    AfterYear,
    /// The same day, member, kind and amount stand in another line too. Both count.
    Double,
    /// After it more was taken out than was there.
    Overdrawn,
}

/// Something told of a movement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LedgerTold {
    /// What it is.
    pub code: LedgerCode,
    /// The line of the file.
    pub line: u32,
    /// The line of the other of two that look the same.
    pub other: Option<u32>,
}

/// What is asked of a ledger.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LedgerQuestion {
    /// Is a debit paid in?
    DebitIsIn,
    /// Which comes first in the day of this line?
    DayOrder(u32),
}

/// Accounts, in the order in which their numbers stand first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ledger {
    /// One for each number.
    pub accounts: Vec<Account>,
    /// What is wrong or doubtful; what does not count.
    pub told: Vec<LedgerTold>,
    /// What is asked.
    pub questions: Vec<LedgerQuestion>,
}

/// Reads the rows of a list as movements: each has a direction by a column of words, or by the column that
/// its amount stands in.
///
/// Every row either counts in an account or is told of.
#[must_use]
pub fn ledger(list: &MemberList, choices: &LedgerChoices) -> Ledger {
    let mut reading = Reading::new(list, choices);
    for row in 0..list.rows.len() {
        reading.row(row);
    }
    reading.finish()
}

struct Reading<'a> {
    list: &'a MemberList,
    choices: &'a LedgerChoices,
    order: Option<DayOrder>,
    debit_is_in: Option<bool>,
    /// Whether what is paid in stands in the column of debits or credits, as bookkeepers call them.
    by_debits: bool,
    ledger: Ledger,
    places: HashMap<String, usize>,
    seen: HashMap<(String, String, i64, String), u32>,
}

impl<'a> Reading<'a> {
    fn new(list: &'a MemberList, choices: &'a LedgerChoices) -> Self {
        let values =
            |of: AmountOf| list.amounts_of(Content::Amount(of)).map_or(&[][..], |amounts| &amounts.values);
        let found = debits_add(list, values(AmountOf::In), values(AmountOf::Out), values(AmountOf::Balance));
        let of_in = list.columns.iter().find(|column| column.content == Content::Amount(AmountOf::In));
        let mut reading = Self {
            list,
            choices,
            order: None,
            debit_is_in: choices.debit_is_in.or(found),
            by_debits: of_in.is_some_and(|column| is_bookkeeping(&column.heading)),
            ledger: Ledger::default(),
            places: HashMap::new(),
            seen: HashMap::new(),
        };
        reading.order = choices.order.or_else(|| reading.agreed_order());
        reading
    }

    /// The order that all days agree on.
    fn agreed_order(&self) -> Option<DayOrder> {
        let mut orders =
            (0..self.list.rows.len()).filter_map(|row| order_of(&self.cell(row, Content::Date)?));
        let first = orders.next()?;
        orders.all(|order| order == first).then_some(first)
    }

    fn cell(&self, row: usize, content: Content) -> Option<String> {
        let column = self.list.columns.iter().position(|column| column.content == content)?;
        let cell = self.list.cell(row, column);
        (!cell.is_empty() && !cell.eq_ignore_ascii_case("null")).then(|| cell.into_owned())
    }

    fn tell(&mut self, code: LedgerCode, row: usize, other: Option<u32>) {
        self.ledger.told.push(LedgerTold { code, line: self.list.line(row), other });
    }

    fn ask(&mut self, question: LedgerQuestion) {
        let is_same =
            |one: &LedgerQuestion| core::mem::discriminant(one) == core::mem::discriminant(&question);
        if !self.ledger.questions.iter().any(is_same) {
            self.ledger.questions.push(question);
        }
    }

    fn row(&mut self, row: usize) {
        if self.cell(row, Content::Deleted).is_some() {
            return self.tell(LedgerCode::Deleted, row, None);
        }
        let kind = self.cell(row, Content::Kind).unwrap_or_default();
        if self.choices.kind.as_ref().is_some_and(|wanted| !wanted.eq_ignore_ascii_case(&kind)) {
            return;
        }
        let amount = match self.amount(row) {
            Ok(amount) => amount,
            Err(code) => return self.tell(code, row, None),
        };
        let date = self.cell(row, Content::Date);
        let read = |order| date.as_ref().and_then(|cell| day_of(cell, order));
        let Some(day) = read(self.order) else {
            if read(Some(DayOrder::DayFirst)).is_some() {
                self.ask(LedgerQuestion::DayOrder(self.list.line(row)));
            }
            return self.tell(LedgerCode::NoDay, row, None);
        };
        self.look_for_double(row, day, amount, kind);
        self.add(row, Movement { line: self.list.line(row), day, amount });
    }

    /// The amount of a row, below zero where it is taken out.
    fn amount(&mut self, row: usize) -> Result<i64, LedgerCode> {
        let value = |of: AmountOf| {
            let amounts = self.list.amounts_of(Content::Amount(of))?;
            amounts.values.get(row).copied().flatten().filter(|value| *value != 0)
        };
        let (paid, taken) = (value(AmountOf::In), value(AmountOf::Out));
        let has_columns = [AmountOf::In, AmountOf::Out]
            .into_iter()
            .any(|of| self.list.amounts_of(Content::Amount(of)).is_some());
        if has_columns {
            let in_less_out = paid.unwrap_or(0).saturating_sub(taken.unwrap_or(0));
            if paid.or(taken).is_none() {
                return Err(LedgerCode::NoAmount);
            }
            return Ok(if self.is_swapped()? { in_less_out.saturating_neg() } else { in_less_out });
        }
        let plain = self.list.amounts.first().and_then(|amounts| amounts.values.get(row).copied().flatten());
        let amount = plain.ok_or(LedgerCode::NoAmount)?;
        if amount < 0 {
            return Err(LedgerCode::NegativeAmount);
        }
        let direction = self.cell(row, Content::Movement).and_then(|cell| of_word(&cell));
        let is_in = match direction.ok_or(LedgerCode::NoDirection)? {
            Direction::In => true,
            Direction::Out => false,
            Direction::Debit => !self.is_swapped_word()?,
            Direction::Credit => self.is_swapped_word()?,
        };
        Ok(if is_in { amount } else { amount.saturating_neg() })
    }

    /// Whether debits, which stand in the column for what is paid in, are taken out.
    fn is_swapped(&mut self) -> Result<bool, LedgerCode> {
        if self.by_debits { self.is_swapped_word() } else { Ok(false) }
    }

    fn is_swapped_word(&mut self) -> Result<bool, LedgerCode> {
        let Some(debit_is_in) = self.debit_is_in else {
            self.ask(LedgerQuestion::DebitIsIn);
            return Err(LedgerCode::NoDirection);
        };
        Ok(!debit_is_in)
    }

    /// The number of a transaction tells two apart that look the same.
    fn look_for_double(&mut self, row: usize, day: Date, amount: i64, kind: String) {
        let number = self.list.number(row).to_lowercase();
        let reference = self.cell(row, Content::Reference);
        let key = (number, [day.to_string(), reference.unwrap_or_default()].join("/"), amount, kind);
        let line = self.list.line(row);
        if let Some(other) = self.seen.get(&key).copied() {
            self.tell(LedgerCode::Double, row, Some(other));
        } else {
            self.seen.insert(key, line);
        }
    }

    fn add(&mut self, row: usize, movement: Movement) {
        let number = self.list.number(row).into_owned();
        let next = self.ledger.accounts.len();
        let place = *self.places.entry(number.to_lowercase()).or_insert(next);
        if place == next {
            let account = Account { number, opening: 0, paid_in: 0, taken_out: 0, movements: Vec::new() };
            self.ledger.accounts.push(account);
        }
        let days = self.choices.begins.days_of_year().unwrap_or(0);
        let Some(account) = self.ledger.accounts.get_mut(place) else { return };
        let amount = i128::from(movement.amount);
        match self.choices.begins.days_until(movement.day) {
            None => account.opening = account.opening.saturating_add(amount),
            Some(after) if after >= days => self.tell(LedgerCode::AfterYear, row, None),
            Some(_) if amount < 0 => {
                account.taken_out = account.taken_out.saturating_sub(amount);
                account.movements.push(movement);
            }
            Some(_) => {
                account.paid_in = account.paid_in.saturating_add(amount);
                account.movements.push(movement);
            }
        }
    }

    /// Movements by their days, and those after which there is less than nothing.
    fn finish(mut self) -> Ledger {
        for account in &mut self.ledger.accounts {
            account.movements.sort_by_key(|movement| movement.day);
            let mut balance = account.opening;
            for movement in &account.movements {
                balance = balance.saturating_add(i128::from(movement.amount));
                if balance < 0 && movement.amount < 0 {
                    let told = LedgerTold { code: LedgerCode::Overdrawn, line: movement.line, other: None };
                    self.ledger.told.push(told);
                }
            }
        }
        self.ledger.told.sort_by_key(|told| told.line);
        self.ledger
    }
}
