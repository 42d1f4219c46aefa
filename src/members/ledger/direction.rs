//! Which movements are paid in, and which are taken out.
//!
//! # Design
//!
//! *Why is Debet asked about?* In a cash book it is money in, in a bank's statement money out. Where the book
//! has a running balance, that says which (`look`); where it has not, whoever reads the book does.

use crate::members::columns::{has, has_any, plain};

/// Words of a movement in, of one out, and of those that may be either.
const IN: &str = "setoran|setor|disetor|masuk|masukan|pemasukan|in|deposit|deposits|tambah|penambahan|terima|diterima|penerimaan";
const OUT: &str = "penarikan|penarikkan|tarik|ditarik|tarikan|keluar|keluaran|dikeluarkan|ambil|diambil|ambilan|out|withdraw|withdrawal\
                   |withdrawals|withdrawn|pengeluaran|pengambilan|pengembalian|dikembalikan|pemulangan|pulangan|pencairan|dicairkan\
                   |penutupan|potongan|biaya";
const DEBIT: &str = "debit|debet|db|dr";
const CREDIT: &str = "kredit|credit|cr|kr";
/// What is saved is paid in, as far as nothing else is said of it than its kind and when.
const SAVED: &str = "simpan|simpanan|bayar|pembayaran|caruman|iuran|yuran";
const KINDS: &str = "wajib|pokok|sukarela|manasuka|khas|syer|saham|modal|rutin|tunai|bulan|bulanan|tahunan|anggota|ahli|januari|februari|maret\
                     |april|mei|juni|juli|agustus|september|oktober|november|desember";
/// What takes back something else: which way it goes is not said.
const TAKES_BACK: &str = "batal|dibatalkan|pembatalan|koreksi|pembetulan|reversal|void";

/// Whether something says of a movement that it is none that is paid in, or not which.
pub(in crate::members) fn may_be_taken_out(cell: &str) -> bool {
    is_of_out(cell)
        || matches!(of_word(cell, Marks::ALL), Some(Direction::Out | Direction::Debit | Direction::Credit))
}

/// Whether a text in any column says in words that something was taken out.
pub(in crate::members) fn is_of_out(cell: &str) -> bool {
    cell.len() > 2 && has_any(OUT, &plain(cell))
}

/// Letters and signs of a column that say what others in it mean.
#[derive(Clone, Copy, Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "what was seen, each by itself")]
pub(super) struct Marks {
    /// There is an `M`, of masuk: a `K` is of keluar, and not a credit.
    masuk: bool,
    /// There is an `S`, of setor: a `T` is of tarik.
    setor: bool,
    /// There is an `I`: an `O` is out.
    i: bool,
    /// There is a plus: a minus is none that stands for nothing.
    plus: bool,
}

impl Marks {
    /// As in a column that has all letters; a minus is mostly one that stands for nothing.
    const ALL: Self = Self { masuk: true, setor: true, i: true, plus: false };

    /// Notes what a cell has.
    pub(super) fn note(&mut self, cell: &str) {
        self.masuk |= cell.eq_ignore_ascii_case("m");
        self.setor |= cell.eq_ignore_ascii_case("s");
        self.i |= cell.eq_ignore_ascii_case("i");
        self.plus |= cell == "+";
    }

    /// What a letter or sign says that is all of a cell.
    fn of_letter(self, cell: &str) -> Option<Direction> {
        match cell {
            "+" | "m" | "km" | "s" | "i" => Some(Direction::In),
            "-" | "\u{2212}" if self.plus => Some(Direction::Out),
            "k" if self.masuk => Some(Direction::Out),
            "t" if self.setor => Some(Direction::Out),
            "o" if self.i => Some(Direction::Out),
            "kk" => Some(Direction::Out),
            "d" => Some(Direction::Debit),
            "k" | "c" => Some(Direction::Credit),
            _ => None,
        }
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

/// The direction that a cell says, if it says one: `Simpanan keluar` is out, `setoran keluar` and `setoran batal` are neither.
pub(super) fn of_word(cell: &str, marks: Marks) -> Option<Direction> {
    let cell = cell.to_lowercase();
    if let found @ Some(_) = marks.of_letter(&cell) {
        return found;
    }
    let words = plain(&cell);
    if has_any(TAKES_BACK, &words) {
        return None;
    }
    match (has_any(IN, &words), has_any(OUT, &words)) {
        (true, true) => None,
        (true, false) => Some(Direction::In),
        (false, true) => Some(Direction::Out),
        (false, false) if has_any(DEBIT, &words) => Some(Direction::Debit),
        (false, false) if has_any(CREDIT, &words) => Some(Direction::Credit),
        (false, false) => is_saved(&words).then_some(Direction::In),
    }
}

/// Whether plain words say that something is saved, of what kind and when, and nothing else.
fn is_saved(words: &str) -> bool {
    let is_known =
        |word: &str| has(SAVED, word) || has(KINDS, word) || word.bytes().all(|byte| byte.is_ascii_digit());
    has_any(SAVED, words) && words.split('_').all(is_known)
}

/// Whether a column's heading calls its amounts debits, and not in or out.
pub(super) fn is_of_debits(heading: &str) -> bool {
    has_any(DEBIT, &plain(heading))
}
