//! Which members are shown, in which order: found by number or name, all of them or some.

use core::cell::RefCell;
use std::collections::HashSet;
use std::rc::Rc;

use super::deed::{Only, Order};
use crate::members::{MemberList, Shares, by_amount, by_number_of, ordered, owners};

/// Which members are shown, and in which order.
#[derive(Debug, Default)]
pub(in crate::ui) struct Shown {
    pub query: String,
    pub order: Order,
    pub only: Only,
    /// The page of the table, from 0.
    pub page: usize,
    /// The row whose share is told.
    pub open: Option<u32>,
    /// The rows that were found: it takes a while to find them again.
    found: RefCell<Option<Rc<[u32]>>>,
}

impl Shown {
    pub fn find(&mut self, text: String) {
        self.query = text;
        self.begin();
    }

    pub fn order(&mut self, order: Order) {
        self.order = order;
        self.begin();
    }

    pub fn only(&mut self, only: Only) {
        self.only = only;
        self.begin();
    }

    /// Others may be shown now: from the first page on, nobody's share told.
    fn begin(&mut self) {
        (self.page, self.open) = (0, None);
        self.found.take();
    }

    /// The rows, in their order.
    pub fn rows(&self, list: &MemberList, total: &Shares) -> Rc<[u32]> {
        let known = self.found.borrow().clone();
        known.unwrap_or_else(|| {
            let found: Rc<[u32]> = self.look(list, total).into();
            *self.found.borrow_mut() = Some(Rc::clone(&found));
            found
        })
    }

    fn look(&self, list: &MemberList, total: &Shares) -> Vec<u32> {
        let query = self.query.trim().to_lowercase();
        let part = |row: u32| total.part(row as usize);
        let is_found = |row: &u32| {
            let row = *row as usize;
            query.is_empty() || has(&list.number(row), &query) || has(&list.name(row), &query)
        };
        let told = if self.only == Only::Told { told_rows(list) } else { Vec::new() };
        let is_shown = |row: &u32| match self.only {
            Only::All => true,
            Only::Nothing => part(*row) == Some(0),
            Only::Told => told.get(*row as usize).copied().unwrap_or(false),
        };
        let count = u32::try_from(list.rows.len()).unwrap_or(u32::MAX);
        let rows = (0..count).filter(|row| part(*row).is_some());
        let found: Vec<u32> = rows.filter(is_shown).filter(is_found).collect();
        let places = match self.order {
            Order::File => return found,
            Order::Largest => {
                by_amount(&found.iter().map(|row| !part(*row).unwrap_or(0)).collect::<Vec<_>>())
            }
            Order::Smallest => {
                by_amount(&found.iter().map(|row| part(*row).unwrap_or(0)).collect::<Vec<_>>())
            }
            Order::Name => by_name(list, &found),
        };
        places.into_iter().filter_map(|place| found.get(place as usize).copied()).collect()
    }
}

/// Of each row whether something is told of it, or of another row of its member.
fn told_rows(list: &MemberList) -> Vec<bool> {
    let lines: HashSet<u32> = list.told.iter().map(|told| told.line).collect();
    let owners = owners(list);
    let mut told = vec![false; owners.len()];
    for (row, owner) in owners.iter().enumerate() {
        if let Some(one) = told.get_mut(*owner).filter(|_| lines.contains(&list.line(row))) {
            *one = true;
        }
    }
    told
}

/// The places of rows by their names. Their first letters order most of them; those that begin alike are looked at whole.
fn by_name(list: &MemberList, rows: &[u32]) -> Vec<u32> {
    let begins = |row: &u32| {
        let name = list.name(*row as usize);
        let letters = name.bytes().chain(core::iter::repeat(0)).take(8);
        letters.fold(0_u64, |key, letter| (key << 8) | u64::from(letter.to_ascii_lowercase()))
    };
    let keys: Vec<u64> = rows.iter().map(begins).collect();
    let key = |place: &u32| keys.get(*place as usize);
    let name = |place: &u32| {
        let row = rows.get(*place as usize).copied().unwrap_or(0);
        list.name(row as usize).to_lowercase()
    };
    let mut places = Vec::with_capacity(rows.len());
    for alike in by_number_of(&keys).chunk_by(|one, next| key(one) == key(next)) {
        if alike.len() == 1 {
            places.extend_from_slice(alike);
            continue;
        }
        let names: Vec<String> = alike.iter().map(name).collect();
        let order = ordered(alike.len(), &|one, other| names.get(one).cmp(&names.get(other)));
        places.extend(order.into_iter().filter_map(|place| alike.get(place as usize)));
    }
    places
}

/// Whether a text has another in it, which is in small letters. Most texts have plain letters, of which none is copied.
fn has(text: &str, wanted: &str) -> bool {
    if text.is_ascii() {
        let mut places = text.as_bytes().windows(wanted.len());
        return places.any(|letters| letters.eq_ignore_ascii_case(wanted.as_bytes()));
    }
    text.to_lowercase().contains(wanted)
}
