//! What is done on the page.

use super::deed::{Deed, Screen, Way};
use super::desk::{Desk, FAULTS, cell_of};
use super::example;
use super::file::File;
use super::work::Work;
use crate::domain::Country;
use crate::members::{DecimalSign, Encoding, Reader, Separator};

/// The encodings that can be picked.
pub(in crate::ui) const ENCODINGS: [Encoding; 4] =
    [Encoding::Utf8, Encoding::Windows1252, Encoding::Utf16Le, Encoding::Utf16Be];
/// The signs before decimals.
pub(in crate::ui) const SIGNS: [DecimalSign; 2] = [DecimalSign::Comma, DecimalSign::Point];

/// Lays the example on the desk, with its answer: every step to that can be gone back to.
pub(in crate::ui) fn open_example(desk: &mut Desk, country: Country) {
    desk.open(File { is_example: true, ..File::default() });
    read_example(desk, country);
    desk.screen = Screen::Output;
}

/// Does something with the list.
pub(in crate::ui) fn do_with(desk: &mut Desk, deed: &Deed, country: Country) {
    match deed.clone() {
        Deed::Turn(screen) => desk.turn(screen),
        // What they say was noted.
        Deed::Ledger(..) | Deed::NoLedger | Deed::KeepDoubles => desk.read_again(),
        Deed::Accounts(_) => desk.open_accounts(),
        Deed::Heading(record) => desk.head(record),
        Deed::Use(column, option) => desk.use_column(column, option),
        Deed::Read(way, option) => {
            desk.read_by(way, option);
            if desk.file.as_ref().is_some_and(|file| file.is_example) && matches!(desk.work, Work::Again) {
                read_example(desk, country);
            }
        }
        Deed::AllColumns => desk.all_columns = true,
        Deed::Typing(fault, text) => {
            let Some(at) = desk.list.as_ref().and_then(|list| list.errors().nth(fault)).map(cell_of) else {
                return;
            };
            desk.mends.retain(|(of, _)| *of != at);
            desk.mends.push((at, text));
        }
        Deed::Mend(fault) => desk.mend(fault),
        Deed::Unmend(place) => desk.unmend(place),
        Deed::Row(line, is_member) => {
            desk.choices.rows.insert(line, is_member);
            desk.read_again();
        }
        Deed::Unsay(line) => {
            desk.choices.rows.remove(line);
            desk.read_again();
        }
        Deed::WithoutBad => desk.without_bad(),
        Deed::MoreFaults => desk.faults = desk.faults.saturating_add(FAULTS),
        Deed::AddUp => {
            desk.choices.add_up = true;
            desk.read_again();
        }
        Deed::Round => {
            desk.choices.round = true;
            desk.read_again();
        }
        Deed::ShareBy(place, by) => desk.bases.say(place, by),
        Deed::Find(text) => desk.shown.find(text),
        Deed::Order(order) => desk.shown.order(order),
        Deed::Only(only) => desk.shown.only(only),
        Deed::Page(page) => desk.shown.page = page,
        Deed::Print(batch) => desk.batch = Some(batch),
        Deed::Payee(column) => {
            let is_in = desk.payees.contains(&column);
            desk.payees.retain(|one| *one != column);
            desk.payees.extend(Some(column).filter(|_| !is_in));
        }
        Deed::Member(row) => {
            desk.shown.open = Some(row).filter(|row| desk.shown.open != Some(*row));
        }
    }
}

/// Reads the example as it is said.
fn read_example(desk: &mut Desk, country: Country) {
    let mut reader = Reader::new(desk.choices.clone());
    reader.push(example::text(country).as_bytes());
    desk.work = Work::Reading(Box::new(reader), 0);
    desk.work_off();
}

impl Desk {
    /// The headings are elsewhere: columns are others then.
    fn head(&mut self, record: Option<usize>) {
        let Some(list) = &self.list else { return };
        self.choices.heading = Some(record.map(|record| list.grid.line(record)));
        self.forget_columns();
        self.read_again();
    }

    /// What was said of columns is said no more.
    fn forget_columns(&mut self) {
        self.choices.columns.clear();
        self.months = None;
        self.bases.forget_from(0);
    }

    /// The file is read in another way; what its bytes are is read from these again.
    fn read_by(&mut self, way: Way, option: usize) {
        match way {
            Way::Decimal => {
                self.choices.sign = SIGNS.get(option).copied();
                self.read_again();
                return;
            }
            Way::Separator => self.choices.separator = Separator::ALL.get(option).copied(),
            Way::Encoding => self.choices.encoding = ENCODINGS.get(option).copied(),
        }
        // Places of columns and lines mean something else then.
        self.forget_columns();
        self.choices.heading = None;
        self.choices.rows.clear();
        self.mended.clear();
        self.forget_shares();
        (self.list, self.work) = (None, Work::Again);
    }

    /// Every row with a fault is left out.
    fn without_bad(&mut self) {
        let Some(list) = &self.list else { return };
        let lines: Vec<u32> = list.errors().map(|told| told.line).filter(|line| *line > 0).collect();
        for line in lines {
            self.choices.rows.insert(line, false);
        }
        self.read_again();
        // What all accounts come to is seen before anything is shared over them.
        if self.choices.ledger.is_none() {
            self.screen = Screen::Sharing;
        }
    }
}
