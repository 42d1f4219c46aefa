//! Which movements are paid in, and which are taken out.
//!
//! # Design
//!
//! *Why is Debet asked about?* In a cash book it is money in, in a bank's statement money out. Where the book
//! has a running balance, that says which; where it has not, whoever reads the book does.

use crate::members::columns::plain;
use crate::members::list::MemberList;

/// Words of a movement in, of one out, and of those that may be either.
const IN: &str = "setoran|setor|masuk|simpan|simpanan|in|deposit|bayar|pembayaran|tambah|caruman|iuran";
const OUT: &str = "penarikan|tarik|keluar|ambil|out|withdrawal|pengeluaran|pengambilan";
const DEBIT: &str = "debit|debet|db|d";
const CREDIT: &str = "kredit|credit|cr|k";

/// Whether a word of a movement says that it is none that is paid in, or not which.
pub(in crate::members) fn may_be_taken_out(cell: &str) -> bool {
    matches!(of_word(cell), Some(Direction::Out | Direction::Debit | Direction::Credit))
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

/// The direction that a word says, if it says one.
pub(super) fn of_word(cell: &str) -> Option<Direction> {
    let word = plain(cell);
    let first = word.split('_').next().unwrap_or_default();
    let is = |words: &str| words.split('|').any(|one| one == first);
    let all =
        [(IN, Direction::In), (OUT, Direction::Out), (DEBIT, Direction::Debit), (CREDIT, Direction::Credit)];
    all.into_iter().find(|(words, _)| is(words)).map(|(_, direction)| direction)
}

/// Whether a column's heading calls its amounts debits or credits, and not in or out.
pub(super) fn is_bookkeeping(heading: &str) -> bool {
    matches!(of_word(heading), Some(Direction::Debit | Direction::Credit))
}

/// Whether debits add to the running balance; nothing where there is none, or where it follows neither.
pub(super) fn debits_add(
    list: &MemberList,
    debits: &[Option<i64>],
    credits: &[Option<i64>],
    balances: &[Option<i64>],
) -> Option<bool> {
    let (mut adds, mut takes) = (0_usize, 0_usize);
    for row in 1..list.rows.len() {
        let at = |values: &[Option<i64>], row: usize| values.get(row).copied().flatten();
        let (Some(before), Some(after)) = (at(balances, row.saturating_sub(1)), at(balances, row)) else {
            continue;
        };
        let change = after.saturating_sub(before);
        let moved = at(debits, row).unwrap_or(0).saturating_sub(at(credits, row).unwrap_or(0));
        if moved != 0 {
            adds = adds.saturating_add(usize::from(change == moved));
            takes = takes.saturating_add(usize::from(change == moved.saturating_neg()));
        }
    }
    match (adds, takes) {
        (0, 0) => None,
        (_, 0) => Some(true),
        (0, _) => Some(false),
        _ => None,
    }
}
