//! The balances of a year month by month, and what is paid in and taken out.

use super::language::Language;
use super::say::{Words, fill, fill_each, say};
use crate::domain::DividendTerm;

/// The name of a figure of a month by the month's place.
pub(super) fn numbered(of: DividendTerm, class: &str, language: Language) -> Option<String> {
    named(of, class, language, &|month| {
        fill(say(["bulan ke-#", "bulan ke-#", "month #"], language), &month.to_string())
    })
}

/// The name of a figure of a month, with that of its class.
pub(super) fn named(
    of: DividendTerm,
    class: &str,
    language: Language,
    month: &dyn Fn(u8) -> String,
) -> Option<String> {
    let (words, of_month): (Words, u8) = match of {
        DividendTerm::Lowest(_, month) => {
            (["saldo terendah # #", "baki terendah # #", "lowest balance of # in #"], month)
        }
        DividendTerm::MonthEnd(_, month) => {
            (["saldo # akhir #", "baki # akhir #", "balance of # at the end of #"], month)
        }
        DividendTerm::PaidIn(_, month) => (["setoran # #", "bayaran # #", "payment of # in #"], month),
        DividendTerm::Withdrawn(_, month) => {
            (["penarikan # #", "pengeluaran # #", "withdrawal of # in #"], month)
        }
        DividendTerm::Added(_, month) => (["tambahan # #", "tambahan # #", "addition to # in #"], month),
        DividendTerm::AfterPayment(_, month) => (
            ["saldo # setelah setoran #", "baki # selepas bayaran #", "balance of # after the payment in #"],
            month,
        ),
        DividendTerm::MonthsPaid(_, month) => {
            (["bulan # dibayar sampai #", "bulan # dibayar hingga #", "months of # paid up to #"], month)
        }
        DividendTerm::MonthsCounted(of) => {
            let words = ["bulan yang dihitung untuk #", "bulan dikira bagi #", "months counted for #"];
            return Some(fill(say(words, language), &month(of)));
        }
        _ => return None,
    };
    Some(fill_each(say(words, language), &[class, &month(of_month)]))
}

/// From when on a payment counts in the lowest balance of a month, and why.
pub(super) fn paid_on(day: Option<u8>, language: Language) -> String {
    let words: Words = match day {
        Some(1) => [
            "Setoran pada tanggal 1 dihitung sejak bulan itu juga: saldo terendah bulan itu sudah termasuk setoran itu.",
            "Bayaran pada 1 hb dikira sejak bulan itu juga: baki terendah bulan itu sudah termasuk bayaran itu.",
            "What is paid on the 1st counts from that month on: the month’s lowest balance has it already.",
        ],
        Some(_) => [
            "Setoran pada tanggal #: saldo terendah bulan itu adalah saldo sebelum setoran, jadi setoran dihitung mulai bulan berikutnya.",
            "Bayaran pada # hb: baki terendah bulan itu ialah baki sebelum bayaran, jadi bayaran dikira mulai bulan berikutnya.",
            "Paid on day # of the month: the month’s lowest balance is that before the payment, which so counts from the next month on.",
        ],
        None => [
            "Hari setoran kosong: dihitung seperti disetor setelah tanggal 1, jadi mulai bulan berikutnya. Kalau Anda menyetor pada tanggal 1, isi 1.",
            "Hari bayaran kosong: dikira seperti dibayar selepas 1 hb, jadi mulai bulan berikutnya. Jika anda membayar pada 1 hb, isi 1.",
            "The day of payment is empty: counted as paid after the 1st, and so from the next month on. If you pay on the 1st, enter 1.",
        ],
    };
    fill(say(words, language), &day.unwrap_or(0).to_string())
}
