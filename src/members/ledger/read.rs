//! From the rows of a list to accounts; what is wrong or doubtful, with its line.

use std::collections::HashMap;

use super::account::{ANY_DAY, Account, Ledger, Movement};
use super::amount::{Book, Left};
use super::choices::LedgerChoices;
use super::columns::{Columns, cell, key, number_by_members};
use super::dates::{DayOrder, day_of};
use super::direction::Marks;
use super::look::Look;
use super::opening::{Row, opening};
use crate::domain::Date;
use crate::members::list::{Choices, MemberList};
use crate::members::order::in_order;
use crate::members::told::{Code, Question, Told};

/// Kinds of savings among which one can be chosen.
const MOST_KINDS: usize = 24;

/// Reads the rows of a list as movements: each has a direction by a column of words, or by the column that its amount
/// stands in. Every row either counts in an account or is told of.
#[derive(Debug)]
pub(in crate::members) struct LedgerReading {
    /// All rows are looked at before the first is read.
    look: Look,
    looked: usize,
    at: usize,
    columns: Columns,
    order: Option<DayOrder>,
    book: Book,
    ledger: Ledger,
    places: HashMap<String, usize>,
    /// The line of each movement, by all that tells it apart.
    seen: HashMap<String, u32>,
    questions: Vec<Question>,
    after_year: usize,
    /// Accounts whose balance at the beginning a row of their own tells.
    openings: usize,
}

impl LedgerReading {
    pub(in crate::members) fn new(list: &mut MemberList, all: &Choices, choices: &LedgerChoices) -> Self {
        number_by_members(list);
        let columns = Columns::of(list, all);
        let by_debits = columns.are_debits(list, all);
        columns.tell(list, choices.method);
        Self {
            look: Look::default(),
            looked: 0,
            at: 0,
            columns,
            order: choices.order,
            book: Book {
                by_debits,
                debit_is_in: choices.debit_is_in,
                marks: Marks::default(),
                by_sign: choices.by_sign,
            },
            ledger: Ledger { by_debits, ..Ledger::default() },
            places: HashMap::new(),
            seen: HashMap::new(),
            questions: Vec::new(),
            after_year: 0,
            openings: 0,
        }
    }

    fn begins(&self) -> Date {
        self.ledger.begins.unwrap_or(ANY_DAY)
    }

    /// How many rows are done, where each is looked at and read.
    pub(in crate::members) fn at(&self) -> usize {
        self.at.midpoint(self.looked)
    }

    /// Reads rows of about so many bytes; says whether all were read.
    pub(in crate::members) fn step(
        &mut self,
        list: &mut MemberList,
        choices: &Choices,
        said: &LedgerChoices,
        budget: usize,
    ) -> bool {
        let mut left = budget;
        while self.looked < list.rows.len() && left > 0 {
            self.look.take(list, &self.columns, self.looked);
            self.looked = self.looked.saturating_add(1);
            left = left.saturating_sub(128);
        }
        if self.looked == list.rows.len() && self.at == 0 {
            self.order = self.order.or_else(|| self.look.order());
            self.book.debit_is_in = self.book.debit_is_in.or_else(|| self.look.debits_add());
            self.book.marks = self.look.marks;
            self.ledger.years = self.look.years();
            let usual = self.ledger.years.as_ref().and_then(|years| Date::new(years.usual, 1, 1));
            self.ledger.begins = said.begins.or(usual);
        }
        while self.looked == list.rows.len() && self.at < list.rows.len() && left > 0 {
            match self.row(list, choices, said) {
                Ok(()) => {}
                Err(Left::Told(code, column)) => self.tell(list, code, column),
                Err(Left::Asked(question)) => {
                    if self.questions.iter().all(|one| one.name() != question.name()) {
                        self.questions.push(question);
                    }
                }
            }
            left = left.saturating_sub(256);
            self.at = self.at.saturating_add(1);
        }
        self.looked == list.rows.len() && self.at == list.rows.len()
    }

    fn tell(&self, list: &mut MemberList, code: Code, column: Option<usize>) {
        let cell = column.map(|column| list.cell(self.at, column).into_owned()).unwrap_or_default();
        let line = list.line(self.at);
        // What is no amount was told when it was read.
        let is_same = |told: &Told| told.line == line && told.column == column && told.code.is_error();
        if code != Code::NoMovement || !list.told.iter().any(is_same) {
            list.tell(Told::at(code, line, column, &cell));
        }
    }

    fn row(&mut self, list: &mut MemberList, choices: &Choices, said: &LedgerChoices) -> Result<(), Left> {
        let kind = cell(list, self.at, self.columns.kind).unwrap_or_default();
        self.note(&kind);
        let wanted = said.kind.as_ref().filter(|_| self.columns.kind.is_some());
        if wanted.is_some_and(|wanted| !wanted.eq_ignore_ascii_case(&kind)) {
            return Ok(());
        }
        let key = key(list, self.at).ok_or(Left::Told(Code::NobodysMovement, list.chosen.number))?;
        let amount = self.book.amount(list, &self.columns, self.at);
        if let Some(opening) = self.opening(list, &key, &amount) {
            self.open(list, key, opening);
            return Ok(());
        }
        let amount = amount?;
        let day = self.day(list)?;
        self.look_for_double(list, choices, (&key, day, amount, kind));
        self.add(list, key, Movement { line: list.line(self.at), day, amount });
        Ok(())
    }

    /// What the row's member begins with, where it tells that.
    fn opening(&self, list: &MemberList, key: &str, amount: &Result<i64, Left>) -> Option<i64> {
        let account = self.places.get(key).and_then(|place| self.ledger.accounts.get(*place));
        let has_moved = account.is_some_and(|account| account.paid_in != 0 || account.taken_out != 0);
        let is_blank = cell(list, self.at, self.columns.date).is_none();
        let row = Row {
            list,
            columns: &self.columns,
            at: self.at,
            amount,
            is_early: !has_moved && (is_blank || self.day(list).is_ok_and(|day| day <= self.begins())),
            is_first: account.is_none(),
            is_own_balance: self.look.is_each_members(),
        };
        opening(&row)
    }

    /// Opens an account with an amount, or adds that to what it was opened with.
    fn open(&mut self, list: &mut MemberList, key: String, amount: i64) {
        let before = self.ledger.accounts.len();
        let place = self.account(list, key);
        if let Some(account) = self.ledger.accounts.get_mut(place) {
            account.opening = account.opening.saturating_add(i128::from(amount));
        }
        let is_new = self.ledger.accounts.len() > before;
        self.openings = self.openings.saturating_add(usize::from(is_new));
    }

    /// Notes a kind of savings that was not seen yet.
    fn note(&mut self, kind: &str) {
        let kinds = &mut self.ledger.kinds;
        let is_new = !kind.is_empty() && kinds.iter().all(|one| !one.eq_ignore_ascii_case(kind));
        if is_new && kinds.len() < MOST_KINDS {
            kinds.push(kind.into());
        }
    }

    /// Its day; without a column of days, the first of the year.
    fn day(&self, list: &MemberList) -> Result<Date, Left> {
        if self.columns.date.is_none() {
            return Ok(self.begins());
        }
        let date = cell(list, self.at, self.columns.date);
        let read = |order| date.as_ref().and_then(|cell| day_of(cell, order));
        let is_of_either = || {
            let orders = [DayOrder::DayFirst, DayOrder::MonthFirst];
            self.order.is_none() && orders.into_iter().any(|order| read(Some(order)).is_some())
        };
        read(self.order).ok_or_else(|| {
            if is_of_either() {
                Left::Asked(Question::DayOrder(list.line(self.at)))
            } else {
                Left::Told(Code::NoDay, self.columns.date)
            }
        })
    }

    /// The number of a transaction tells two apart that look the same; so does whoever says that both count.
    fn look_for_double(
        &mut self,
        list: &mut MemberList,
        choices: &Choices,
        (member, day, amount, kind): (&str, Date, i64, String),
    ) {
        let reference = cell(list, self.at, self.columns.reference).unwrap_or_default();
        // Without days and numbers of transactions the same amount comes again and again.
        if self.columns.date.is_none() && reference.is_empty() {
            return;
        }
        let key = [member, &day.to_string(), &reference, &amount.to_string(), &kind].join("\0");
        let line = list.line(self.at);
        match self.seen.get(&key) {
            None => {
                self.seen.insert(key, line);
            }
            Some(_) if choices.rows.get(line) == Some(true) => {}
            Some(other) => {
                list.tell(Told::at(Code::DoubleMovement, line, None, "").like(*other));
            }
        }
    }

    fn add(&mut self, list: &mut MemberList, key: String, movement: Movement) {
        let days = self.begins().days_of_year().unwrap_or(0);
        let after = self.begins().days_until(movement.day);
        if after.is_some_and(|after| after >= days) {
            self.after_year = self.after_year.saturating_add(1);
            return;
        }
        let place = self.account(list, key);
        let Some(account) = self.ledger.accounts.get_mut(place) else { return };
        let amount = i128::from(movement.amount);
        match after {
            None => account.opening = account.opening.saturating_add(amount),
            Some(_) if amount < 0 => account.taken_out = account.taken_out.saturating_sub(amount),
            Some(_) => account.paid_in = account.paid_in.saturating_add(amount),
        }
        if after.is_some() {
            account.movements.push(movement);
        }
        self.ledger.movements = self.ledger.movements.saturating_add(1);
    }

    /// The place of the account that a row is of; a new one where there is none.
    fn account(&mut self, list: &mut MemberList, key: String) -> usize {
        let next = self.ledger.accounts.len();
        let place = *self.places.entry(key).or_insert(next);
        let name = list.name(self.at).into_owned();
        if place == next {
            let number = list.number(self.at).into_owned();
            let [opening, paid_in, taken_out] = [0; 3];
            let movements = Vec::new();
            let line = list.line(self.at);
            self.ledger.accounts.push(Account { line, number, name, opening, paid_in, taken_out, movements });
        } else if self.is_other(place, &name) {
            self.tell(list, Code::OtherName, list.chosen.name);
        }
        place
    }

    /// Whether an account has another name; one without gets it.
    fn is_other(&mut self, place: usize, name: &str) -> bool {
        let Some(account) = self.ledger.accounts.get_mut(place) else { return false };
        if account.name.is_empty() {
            account.name = name.into();
        }
        !name.is_empty() && !name.eq_ignore_ascii_case(&account.name)
    }

    /// Movements by their days, and those after which there is less than nothing.
    pub(in crate::members) fn finish(mut self, list: &mut MemberList) {
        for account in &mut self.ledger.accounts {
            let movements = core::mem::take(&mut account.movements);
            account.movements = in_order(movements, &|one, other| one.day.cmp(&other.day));
            let mut balance = account.opening;
            for movement in &account.movements {
                balance = balance.saturating_add(i128::from(movement.amount));
                if balance < 0 && movement.amount < 0 {
                    list.tell(Told::at(Code::Overdrawn, movement.line, None, ""));
                }
            }
        }
        if self.openings > 0 {
            list.told.push(Told::of_list(Code::OpeningBalances, self.openings));
        }
        if self.after_year > 0 {
            list.told.push(Told::of_list(Code::AfterYear, self.after_year));
        }
        if self.ledger.accounts.is_empty() && self.questions.is_empty() && list.errors().next().is_none() {
            list.told.push(Told::of_list(Code::NoMovements, 1));
        }
        list.questions.append(&mut self.questions);
        list.ledger = Some(self.ledger);
    }
}
