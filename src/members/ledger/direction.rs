//! Which movements are paid in, and which are taken out.
//!
//! # Design
//!
//! *Why is Debet asked about?* In a cash book it is money in, in a bank's statement money out. Where the book
//! has a running balance, that says which (`look`); where it has not, whoever reads the book does.

use std::borrow::Cow;

use crate::members::columns::plain;

/// Words of a movement in, of one out, of what is moved, and of those that may be either.
const IN: &str = "setoran|setor|disetor|masuk|masukan|pemasukan|in|deposit|deposits|tambah|penambahan|terima|diterima|penerimaan";
const OUT: &str = "penarikan|tarik|ditarik|tarikan|keluar|keluaran|dikeluarkan|ambil|diambil|ambilan|out|withdraw|withdrawal|withdrawals\
                   |withdrawn|pengeluaran|pengambilan|pengembalian|dikembalikan|penarikkan";
const SAVED: &str = "simpan|simpanan|bayar|pembayaran|caruman|iuran";
const DEBIT: &str = "debit|debet|db|d";
const CREDIT: &str = "kredit|credit|cr|kr|k|c";

/// Letters and signs that stand alone for a movement in, and for one out.
const IN_SHORT: [&str; 4] = ["+", "m", "s", "i"];
const OUT_SHORT: [&str; 2] = ["t", "o"];
/// Pairs of letters that stand for directions where a column has nothing else.
const PAIRS: [&[&str]; 5] =
    [&["d", "k", "c", "db", "cr", "kr"], &["m", "k"], &["s", "t"], &["i", "o"], &["+", "-", "\u{2212}"]];

/// Whether something says of a movement that it is none that is paid in, or not which.
pub(in crate::members) fn may_be_taken_out(cell: &str) -> bool {
    let marks = Marks { m: false, plus: true };
    !matches!(of_word(cell, marks), None | Some(Direction::In))
}

/// Whether a text in any column says that something was taken out, in words.
pub(in crate::members) fn tells_of_taking_out(cell: &str) -> bool {
    cell.len() > 2 && has(&plain(cell), OUT)
}

/// Whether cells that some column has say of movements which way they go: nearly all of them do, in words or by one pair of
/// letters, and some by more than that something is saved.
pub(in crate::members) fn are_directions<'a>(cells: impl Iterator<Item = Cow<'a, str>>) -> bool {
    let (mut all, mut told) = (0_usize, 0_usize);
    let mut short: Vec<String> = Vec::new();
    for cell in cells {
        all = all.saturating_add(1);
        let word = cell.to_lowercase();
        if word.chars().count() <= 2 && !matches!(&*word, "in") {
            if !short.contains(&word) {
                short.push(word);
            }
            told = told.saturating_add(1);
        } else {
            let words = plain(&word);
            let says = [IN, OUT, DEBIT, CREDIT].into_iter().any(|of| has(&words, of));
            told = told.saturating_add(usize::from(says));
        }
    }
    let is_pair = |pair: &&[&str]| short.iter().all(|one| pair.contains(&&**one));
    // One letter that is always the same may be of anything, but for a debit.
    let is_told = short.is_empty()
        || PAIRS.iter().any(is_pair) && (short.len() > 1 || short.iter().all(|one| one.starts_with('d')));
    all > 1 && is_told && told.saturating_mul(10) >= all.saturating_mul(9)
}

/// Whether a text has one of some words.
fn has(text: &str, words: &str) -> bool {
    text.split('_').any(|one| words.split('|').any(|word| word == one))
}

/// Letters and signs that say what others beside them mean.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Marks {
    /// There is an `M`, of masuk: a `K` is of keluar, and not a credit.
    m: bool,
    /// There is a plus: a minus is none that stands for nothing.
    plus: bool,
}

impl Marks {
    /// Notes what a cell has.
    pub(super) fn note(&mut self, cell: &str) {
        self.m |= cell.eq_ignore_ascii_case("m");
        self.plus |= cell == "+";
    }
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
pub(super) fn of_word(cell: &str, marks: Marks) -> Option<Direction> {
    let short = cell.to_lowercase();
    if IN_SHORT.contains(&&*short) {
        return Some(Direction::In);
    }
    let is_minus = matches!(&*short, "-" | "\u{2212}");
    if OUT_SHORT.contains(&&*short) || marks.m && short == "k" || marks.plus && is_minus {
        return Some(Direction::Out);
    }
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
