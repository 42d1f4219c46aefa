//! Rows that are movements: what is said of them, and the list of accounts that comes of it.

use super::deed::{Deed, Said, Screen};
use super::desk::Desk;
use super::file::Movements;
use crate::domain::Date;
use crate::i18n::Language;
use crate::i18n::members::account_headings;
use crate::members::{Code, DayOrder, LedgerChoices, MemberList, Method, accounts};

impl Desk {
    /// The list as it stands in the file: a ledger, where the list is one of its accounts.
    pub fn in_file(&self) -> Option<&MemberList> {
        self.movements.as_ref().map(|movements| &movements.list).or(self.list.as_ref())
    }

    /// Another step is shown: up to the problems over the file, from there on over its accounts.
    pub fn turn(&mut self, screen: Screen) {
        self.screen = screen;
        if screen > Screen::Problems {
            return;
        }
        if let Some(movements) = self.movements.take() {
            self.forget_shares();
            self.payees.clear();
            (self.list, self.choices) = (Some(movements.list), movements.choices);
            self.bases.forget_from(0);
        }
    }

    /// Notes what a deed says of a ledger; reading the list by it is for what works at lists, which has less room than the page.
    pub fn note(&mut self, deed: &Deed) {
        match deed {
            Deed::Ledger(what, option) => self.say_of_ledger(*what, *option),
            Deed::NoLedger => (self.choices.ledger, self.choices.no_ledger) = (None, true),
            Deed::KeepDoubles => self.keep_doubles(),
            Deed::Accounts(language) => self.find_accounts(*language),
            _ => {}
        }
    }

    fn say_of_ledger(&mut self, what: Said, option: usize) {
        let Some(list) = &self.list else { return };
        let read = list.ledger.as_ref();
        let said = self.choices.ledger.take();
        let mut said = said.unwrap_or_else(|| LedgerChoices::of(Method::Closing));
        // Before anything is said of it the year is the one that was found.
        let now = read.and_then(|ledger| ledger.begins);
        let begin = |year: Option<u16>, month: Option<u8>| {
            let now = now?;
            Date::new(year.unwrap_or(now.year()), month.unwrap_or(now.month()), 1)
        };
        let kinds = read.map_or(&[][..], |ledger| &ledger.kinds);
        let at_option = || option.checked_sub(1);
        match what {
            Said::Method => said.method = Method::ALL.get(option).copied().unwrap_or(said.method),
            Said::Year => {
                let years = read.and_then(|ledger| ledger.years.as_ref());
                said.begins = begin(years.and_then(|years| years.all.get(option)).copied(), None);
            }
            Said::Month => {
                let month = option.checked_add(1).and_then(|month| u8::try_from(month).ok());
                said.begins = begin(None, month);
            }
            Said::Kind => said.kind = at_option().and_then(|place| kinds.get(place)).cloned(),
            Said::Order => {
                said.order = at_option().and_then(|place| ORDERS.get(place)).copied();
            }
            Said::Sign => said.by_sign = option > 0,
            Said::Debit => said.debit_is_in = at_option().map(|place| place == 0),
        }
        self.choices.ledger = Some(said);
        (self.choices.add_up, self.choices.no_ledger) = (false, false);
    }

    /// Forgets a year that was said of other days than a ledger has now, and says whether there was one.
    pub fn forget_year(&mut self) -> bool {
        let years = self.list.as_ref().and_then(|list| list.ledger.as_ref()?.years.as_ref());
        let begins = self.choices.ledger.as_ref().and_then(|said| said.begins);
        let is_of_others =
            years.zip(begins).is_some_and(|(years, begins)| !years.all.contains(&begins.year()));
        if let Some(said) = self.choices.ledger.as_mut().filter(|_| is_of_others) {
            said.begins = None;
        }
        is_of_others
    }

    /// All movements that look like another one count.
    fn keep_doubles(&mut self) {
        let Some(list) = &self.list else { return };
        let doubles = list.errors().filter(|told| told.code == Code::DoubleMovement);
        for line in doubles.map(|told| told.line).collect::<Vec<_>>() {
            self.choices.rows.insert(line, true);
        }
    }

    /// Finds the accounts, as records and how these are read.
    fn find_accounts(&mut self, language: Language) {
        let list = self.list.as_ref().filter(|list| list.is_usable());
        let method = self.choices.ledger.as_ref().map(|said| said.method);
        let found = list
            .zip(method)
            .and_then(|(list, method)| accounts(list, &self.choices, account_headings(method, language)));
        self.accounts = found;
    }

    /// The accounts that were found are the list that is shared over.
    pub fn open_accounts(&mut self) {
        let Some((grid, choices)) = self.accounts.take() else { return };
        let Some(list) = self.list.take() else { return };
        let movements = core::mem::replace(&mut self.choices, choices);
        self.movements = Some(Movements { list, choices: movements });
        self.months = None;
        self.payees.clear();
        self.bases.forget_from(0);
        self.screen = Screen::Sharing;
        self.read(grid);
    }
}

/// What may come first in a day, in the order of the options.
pub(in crate::ui) const ORDERS: [DayOrder; 2] = [DayOrder::DayFirst, DayOrder::MonthFirst];
