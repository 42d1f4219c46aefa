//! Which movements are paid in, and which are taken out.
//!
//! # Design
//!
//! *Why is Debet asked about?* In a cash book it is money in, in a bank's statement money out. Where the book
//! has a running balance, that says which; where it has not, whoever reads the book does.

use super::columns::key;
use crate::members::columns::plain;
use crate::members::list::MemberList;

/// Words of a movement in, of one out, of what is moved, and of those that may be either.
const IN: &str = "setoran|setor|disetor|masuk|in|deposit|tambah|penambahan";
const OUT: &str = "penarikan|tarik|ditarik|keluar|dikeluarkan|ambil|diambil|out|withdraw|withdrawal|withdrawn|pengeluaran|pengambilan\
                   |pengembalian|dikembalikan";
const SAVED: &str = "simpan|simpanan|bayar|pembayaran|caruman|iuran";
const DEBIT: &str = "debit|debet|db|d";
const CREDIT: &str = "kredit|credit|cr|k";

/// Whether something says of a movement that it is none that is paid in, or not which.
pub(in crate::members) fn may_be_taken_out(cell: &str) -> bool {
    let words = plain(cell);
    has(&words, OUT) || has(&words, DEBIT) || has(&words, CREDIT)
}

/// Whether a text has one of some words.
fn has(text: &str, words: &str) -> bool {
    text.split('_').any(|one| words.split('|').any(|word| word == one))
}

/// Which way a movement goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Direction {
    In,
    Out,
    /// A debit or a credit: in or out by what the book calls so.
    Debit,
    Credit,
}

/// The direction that a cell says, if it says one: `Simpanan keluar` is out, `setoran keluar` is neither.
pub(super) fn of_word(cell: &str) -> Option<Direction> {
    let words = plain(cell);
    match (has(&words, IN), has(&words, OUT)) {
        (true, true) => None,
        (true, false) => Some(Direction::In),
        (false, true) => Some(Direction::Out),
        (false, false) if has(&words, DEBIT) => Some(Direction::Debit),
        (false, false) if has(&words, CREDIT) => Some(Direction::Credit),
        (false, false) => has(&words, SAVED).then_some(Direction::In),
    }
}

/// Whether a column's heading calls its amounts debits, and not in or out.
pub(super) fn is_of_debits(heading: &str) -> bool {
    has(&plain(heading), DEBIT)
}

/// Whether debits add to the running balance; nothing where there is none, or where it follows neither.
///
/// The balance may be each member's, or the book's: of two members beside each other one pair may agree by chance.
pub(super) fn debits_add(
    list: &MemberList,
    debits: &[Option<i64>],
    credits: &[Option<i64>],
    balances: &[Option<i64>],
) -> Option<bool> {
    let (mut own, mut all) = (Followed::default(), Followed::default());
    let at = |values: &[Option<i64>], row: usize| values.get(row).copied().flatten();
    for row in 1..list.rows.len() {
        let above = row.saturating_sub(1);
        let (Some(before), Some(after)) = (at(balances, above), at(balances, row)) else { continue };
        let change = after.saturating_sub(before);
        let moved = at(debits, row).unwrap_or(0).saturating_sub(at(credits, row).unwrap_or(0));
        if moved != 0 {
            all.take(change, moved);
            if key(list, above) == key(list, row) {
                own.take(change, moved);
            }
        }
    }
    own.agreed(1).or_else(|| all.agreed(2).filter(|_| all.pairs == all.adds.max(all.takes)))
}

/// How often a balance followed debits, and how often credits.
#[derive(Default)]
struct Followed {
    pairs: usize,
    adds: usize,
    takes: usize,
}

impl Followed {
    fn take(&mut self, change: i64, moved: i64) {
        self.pairs = self.pairs.saturating_add(1);
        self.adds = self.adds.saturating_add(usize::from(change == moved));
        self.takes = self.takes.saturating_add(usize::from(change == moved.saturating_neg()));
    }

    /// What all agree on, where there are so many.
    fn agreed(&self, least: usize) -> Option<bool> {
        match (self.adds, self.takes) {
            (adds, 0) if adds >= least => Some(true),
            (0, takes) if takes >= least => Some(false),
            _ => None,
        }
    }
}
