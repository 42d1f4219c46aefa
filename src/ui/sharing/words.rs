//! The words of the co-op's own rules, each in the order of [`Language::ALL`](crate::i18n::Language::ALL).

use crate::i18n::Words;

pub(super) const BY_LAWS_HINT: Words = [
    "Persentase ditetapkan AD/ART dan Rapat Anggota. Lihat laporan RAT atau tanyakan pengurus.",
    "Peratusan ditetapkan oleh AD/ART dan mesyuarat ahli. Lihat laporan tahunan atau tanya lembaga koperasi.",
    "The by-laws and the members’ meeting set the percentages. See the annual report or ask the board.",
];
pub(super) const FROM_ACCOUNTS: Words = [
    "Hitung SHU dari pendapatan dan biaya",
    "Kira lebihan daripada pendapatan dan kos",
    "Calculate the surplus from income and costs",
];
pub(super) const TWO_LEVEL: Words = [
    "Bagian anggota ditetapkan dulu, lalu dibagi lagi",
    "Bahagian ahli ditetapkan dahulu, kemudian dibahagi lagi",
    "The members’ share is set first, then split again",
];
pub(super) const APART: Words = [
    "Simpanan pokok dan wajib diisi terpisah",
    "Simpanan pokok dan wajib diisi berasingan",
    "Enter principal and mandatory savings apart",
];
pub(super) const COUNT_VOLUNTARY: Words =
    ["Simpanan sukarela ikut dihitung", "Simpanan sukarela turut dikira", "Voluntary savings count too"];
pub(super) const SHARED_BY: Words = ["Dihitung dari", "Dikira daripada", "Shared by"];
pub(super) const ADD_POOL: Words =
    ["Tambah jasa anggota", "Tambah pulangan urus niaga", "Add a patronage refund"];
pub(super) const REMOVE: Words = ["Hapus", "Buang", "Remove"];
pub(super) const FUNDS: Words =
    ["Dana lain dari SHU", "Dana lain daripada lebihan", "Other funds from the surplus"];
pub(super) const ADD_FUND: Words = ["Tambah dana", "Tambah dana", "Add a fund"];
pub(super) const SPLIT_HEADING: Words = ["Pembagian SHU", "Pembahagian lebihan", "How the surplus is split"];
pub(super) const POOLS: Words = ["Jasa untuk anggota", "Pulangan untuk ahli", "Returns to members"];
pub(super) const ROUNDING: Words = ["Pembulatan", "Pembundaran", "Rounding"];
pub(super) const COLUMN_LINE: Words = ["Bagian", "Bahagian", "Part"];
pub(super) const COLUMN_SHARE: Words = ["Persen", "Peratus", "Percent"];
pub(super) const COLUMN_AMOUNT: Words = ["Jumlah", "Jumlah", "Amount"];
pub(super) const OF_SAVINGS: Words =
    ["jasa modal dari simpanan", "pulangan modal daripada simpanan", "return on savings"];
pub(super) const NOT_TAXED: Words = ["bukan objek PPh", "tidak dikenakan cukai pendapatan", "no income tax"];
