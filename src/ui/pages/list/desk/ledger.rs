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
        let years = list.ledger.as_ref().and_then(|ledger| ledger.years.as_ref());
        let all = years.map(|years| years.all.clone()).unwrap_or_default();
        let begins = Date::new(UNKNOWN_YEAR, 1, 1);
        let said = self.choices.ledger.take();
        let Some(mut said) = said.or_else(|| Some(LedgerChoices::of(Method::Closing, begins?))) else {
            return;
        };
        let kinds = list.ledger.as_ref().map_or(&[][..], |ledger| &ledger.kinds);
        let at_option = || option.checked_sub(1);
        match what {
            Said::Method => said.method = Method::ALL.get(option).copied().unwrap_or(said.method),
            Said::Year => {
                let begins = all.get(option).and_then(|year| Date::new(*year, said.begins.month(), 1));
                said.begins = begins.unwrap_or(said.begins);
            }
            Said::Month => {
                let month = u8::try_from(option).ok().and_then(|option| option.checked_add(1));
                let begins = month.and_then(|month| Date::new(said.begins.year(), month, 1));
                said.begins = begins.unwrap_or(said.begins);
            }
            Said::Kind => said.kind = at_option().and_then(|place| kinds.get(place)).cloned(),
            Said::Order => {
                said.order = at_option().and_then(|place| ORDERS.get(place)).copied();
            }
            Said::Debit => said.debit_is_in = at_option().map(|place| place == 0),
        }
        self.choices.ledger = Some(said);
        (self.choices.add_up, self.choices.no_ledger) = (false, false);
    }

    /// A year from before the days were known is none of theirs: the usual one takes its place. Whether it did.
    pub fn find_year(&mut self) -> bool {
        let years = self.list.as_ref().and_then(|list| list.ledger.as_ref()?.years.as_ref());
        let Some((years, said)) = years.zip(self.choices.ledger.as_mut()) else { return false };
        let is_theirs = years.all.contains(&said.begins.year());
        said.begins =
            if is_theirs { said.begins } else { Date::new(years.usual, 1, 1).unwrap_or(said.begins) };
        !is_theirs
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

/// The year of a ledger before its days are read, and of one that has none.
const UNKNOWN_YEAR: u16 = 1900;
/// What may come first in a day, in the order of the options.
pub(in crate::ui) const ORDERS: [DayOrder; 2] = [DayOrder::DayFirst, DayOrder::MonthFirst];
