//! Which movements are paid in, and which are taken out.
//!
//! # Design
//!
//! *Why is Debet asked about?* In a cash book it is money in, in a bank's statement money out. Where the book
//! has a running balance, that says which (`look`); where it has not, whoever reads the book does.

use crate::members::columns::plain;

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
