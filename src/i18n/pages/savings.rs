//! "Simpanan saya": what savings earn in Indonesia.

use crate::domain::SavingsTerm;
use crate::i18n::say::Words;

const NONE: Words = ["", "", ""];
const A_YEAR: Words = ["setahun", "setahun", "a year"];

/// The question that the page answers.
pub const QUESTION: Words =
    ["Berapa hasil simpanan saya?", "Berapa hasil simpanan saya?", "What do my savings earn?"];
/// Above the answer.
pub const HEADING: Words =
    ["Jasa simpanan Anda setahun", "Pulangan simpanan anda setahun", "The year’s return on your savings"];
/// In place of an answer.
pub const WAITING: Words = [
    "Isi angka untuk melihat hasil simpanan Anda.",
    "Isi angka untuk melihat hasil simpanan anda.",
    "Enter figures to see what your savings earn.",
];
/// Above the answer where only interest is entered.
pub const NET_HEADING: Words = ["Bunga setelah pajak", "Faedah selepas cukai", "Interest after tax"];
/// The same of a month.
pub const NET_OF_MONTH_HEADING: Words =
    ["Bunga sebulan setelah pajak", "Faedah sebulan selepas cukai", "A month’s interest after tax"];
/// Interest of a month, its tax, and what is left.
pub const NET_OF_MONTH: Words = [
    "Simpanan sukarela: bunga sebulan #, pajaknya #, diterima #.",
    "Simpanan sukarela: faedah sebulan #, cukainya #, diterima #.",
    "Voluntary savings: a month’s interest of #, of which tax #, received #.",
];
/// The same without tax.
pub const NO_TAX_OF_MONTH: Words = [
    "Simpanan sukarela: bunga sebulan # tidak dipotong pajak.",
    "Simpanan sukarela: faedah sebulan # tidak ditolak cukai.",
    "Voluntary savings: a month’s interest of #, of which no tax is taken.",
];
/// After what savings earn in a year.
pub const IN_A_YEAR: Words = [" setahun", " setahun", " a year"];
/// What a month's interest, its tax and what is left are called.
#[must_use]
pub const fn of_month(term: SavingsTerm) -> Option<Words> {
    match term {
        SavingsTerm::Interest => {
            Some(["bunga simpanan sebulan", "faedah simpanan sebulan", "a month’s interest on savings"])
        }
        SavingsTerm::Tax => Some([
            "pajak final bunga sebulan",
            "cukai muktamad faedah sebulan",
            "final tax on a month’s interest",
        ]),
        SavingsTerm::Net => Some([
            "bunga sebulan setelah pajak",
            "faedah sebulan selepas cukai",
            "a month’s interest after tax",
        ]),
        _ => None,
    }
}
/// Interest of several months, its tax, and what is left.
pub const NET_OF: Words = [
    "Simpanan sukarela: bunga #, pajaknya #, diterima #.",
    "Simpanan sukarela: faedah #, cukainya #, diterima #.",
    "Voluntary savings: interest of #, of which tax #, received #.",
];
/// Interest without tax.
pub const NO_TAX: Words = [
    "Simpanan sukarela: bunga # tidak dipotong pajak.",
    "Simpanan sukarela: faedah # tidak ditolak cukai.",
    "Voluntary savings: interest of #, of which no tax is taken.",
];
/// Whose figures the example has.
pub const EXAMPLE: Words = [
    "bunga menurut buklet Ditjen Pajak, simpanan rekaan",
    "faedah menurut buku kecil pejabat cukai, simpanan rekaan",
    "interest of the tax office’s booklet, savings made up",
];
/// Above the rate and its balance.
pub const RATE_PART: Words = [
    "Jasa simpanan pokok dan wajib",
    "Pulangan simpanan pokok dan wajib",
    "Return on principal and mandatory savings",
];
/// Above the month's interest.
pub const INTEREST_PART: Words =
    ["Bunga simpanan sukarela", "Faedah simpanan sukarela", "Interest on voluntary savings"];
/// How the balance is measured.
pub const MEASURED: Words = ["Dihitung dari", "Dikira atas", "Calculated on"];
/// The ways to measure it.
pub const MEASURES: [Words; 2] = [
    ["Saldo akhir tahun", "Baki akhir tahun", "Balance at the end of the year"],
    ["Rata-rata saldo 12 akhir bulan", "Purata baki 12 akhir bulan", "Average of 12 month ends"],
];
/// What the month's interest comes from.
pub const STARTS: Words = ["Mulai dari", "Bermula daripada", "Start from"];
/// The ways to come to it.
pub const SOURCES: [Words; 3] = [
    ["Bunga sebulan yang diketahui", "Faedah sebulan yang diketahui", "A month’s interest as given"],
    ["Dari saldo dan bunga setahun", "Daripada baki dan faedah setahun", "From balance and yearly rate"],
    ["Bunga beberapa bulan sekaligus", "Faedah beberapa bulan sekali gus", "Several months paid at once"],
];

/// What the rate is of, in the sentence of the answer.
pub const PAID_IN: Words =
    ["simpanan pokok dan wajib", "simpanan pokok dan wajib", "principal and mandatory savings"];
/// The balance at the end of the year.
pub const BALANCE: [Words; 2] = [
    ["Simpanan pokok + wajib saya", "Simpanan pokok + wajib saya", "My principal + mandatory savings"],
    ["akhir tahun", "akhir tahun", "at the end of the year"],
];
/// The rate on savings.
pub const RATE: [Words; 2] = [["Jasa simpanan", "Pulangan simpanan", "Rate on savings"], A_YEAR];
/// The balance of a month.
pub const MONTH: [Words; 2] = [["Bulan ke-#", "Bulan #", "Month #"], NONE];
/// The balance of voluntary savings.
pub const SAVINGS_BALANCE: [Words; 2] =
    [["Simpanan sukarela saya", "Simpanan sukarela saya", "My voluntary savings"], NONE];
/// The yearly rate on them.
pub const SAVINGS_RATE: [Words; 2] = [["Bunga", "Faedah", "Interest rate"], A_YEAR];
/// The month's interest.
pub const INTEREST: [Words; 2] = [
    ["Bunga simpanan", "Faedah simpanan", "Interest on savings"],
    ["sebulan, sebelum pajak", "sebulan, sebelum cukai", "a month, before tax"],
];
/// How the return on shares is called everywhere else.
pub const DIVIDEND: Words = ["dividen", "dividen", "dividend"];
/// How it is called on this page.
pub const RETURN: Words = ["jasa", "pulangan", "return"];
