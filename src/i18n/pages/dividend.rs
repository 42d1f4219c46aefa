//! "Dividen saya": what capital earns a member in Malaysia.

use crate::i18n::say::Words;

const NONE: Words = ["", "", ""];
const A_YEAR: Words = ["setahun", "setahun", "a year"];
const CLOSING: Words = ["akhir tahun", "akhir tahun", "at the end of the year"];

/// The question that the page answers.
pub const QUESTION: Words = ["Berapa dividen saya?", "Berapa dividen saya?", "What is my dividend?"];
/// Above the answer.
pub const HEADING: Words = ["Dividen Anda", "Dividen anda", "Your dividend"];
/// Whose figures the example has.
pub const EXAMPLE: Words = [
    "tarif BUMIRA 2008, saldo rekaan",
    "kadar BUMIRA 2008, baki rekaan",
    "rates of BUMIRA 2008, balances made up",
];
/// How the balances are measured.
pub const MEASURED: Words = ["Dividen dihitung dari", "Dividen dikira atas", "The dividend is on"];
/// The ways to measure them.
pub const MEASURES: [Words; 5] = [
    ["Saldo akhir tahun", "Baki akhir tahun", "Balance at the end of the year"],
    ["Saldo terendah tiap bulan", "Baki minimum bulanan", "Lowest balance of each month"],
    [
        "Saldo awal dan setoran bulanan",
        "Baki awal dan bayaran bulanan",
        "Opening balance and monthly payments",
    ],
    ["Rata-rata saldo akhir bulan", "Purata baki akhir bulan", "Average of month-end balances"],
    ["Saldo harian", "Baki harian", "Daily balances"],
];
/// From when a month's payment counts.
pub const COUNTS_FROM: Words = ["Setoran dihitung mulai", "Bayaran dikira mulai", "A payment counts from"];
/// The months from which it may count.
pub const STARTS: [Words; 2] = [
    [
        "bulan berikutnya (Januari 11/12)",
        "bulan berikutnya (Januari 11/12)",
        "the month after (January 11/12)",
    ],
    ["bulan itu juga (Januari 12/12)", "bulan itu juga (Januari 12/12)", "the same month (January 12/12)"],
];
/// Above the balance of shares.
pub const SHARES: Words = ["Modal syer", "Modal syer", "Share capital"];
/// Above the balance of subscriptions.
pub const SUBSCRIPTIONS: Words = ["Modal yuran", "Modal yuran", "Subscription capital"];
/// How the dividend is rounded.
pub const ROUNDING: Words = ["Pembulatan", "Pembundaran", "Rounding"];
/// The ways to round it.
pub const ROUNDINGS: [Words; 3] = [
    ["Ke sen terdekat", "Kepada sen terdekat", "To the nearest sen"],
    ["Ke bawah ke sen", "Ke bawah kepada sen", "Down to the sen"],
    ["Tunai: ke 5 sen terdekat", "Tunai: kepada 5 sen terdekat", "Cash: to the nearest 5 sen"],
];
/// After the rate that all classes come to.
pub const BLENDED_RATE: Words =
    ["tarif gabungan semua modal", "kadar gabungan semua modal", "blended rate on all capital"];

/// The rate on shares.
pub const SHARE_RATE: [Words; 2] =
    [["Tarif dividen syer", "Kadar dividen syer", "Dividend rate on shares"], A_YEAR];
/// The rate on subscriptions.
pub const YURAN_RATE: [Words; 2] =
    [["Tarif dividen yuran", "Kadar dividen yuran", "Dividend rate on subscriptions"], A_YEAR];
/// Shares at the end of the year.
pub const SHARE_BALANCE: [Words; 2] = [["Modal syer saya", "Modal syer saya", "My share capital"], CLOSING];
/// Subscriptions at the end of the year.
pub const YURAN_BALANCE: [Words; 2] =
    [["Modal yuran saya", "Modal yuran saya", "My subscription capital"], CLOSING];
/// Shares at the beginning of the year.
pub const SHARE_OPENING: [Words; 2] =
    [["Modal syer awal tahun", "Modal syer awal tahun", "Shares at the beginning"], NONE];
/// Subscriptions at the beginning of the year.
pub const YURAN_OPENING: [Words; 2] =
    [["Modal yuran awal tahun", "Modal yuran awal tahun", "Subscriptions at the beginning"], NONE];
/// Shares that are bought each month.
pub const SHARE_MONTHLY: [Words; 2] =
    [["Tambahan syer tiap bulan", "Tambahan syer setiap bulan", "Shares bought each month"], NONE];
/// The subscription of each month.
pub const YURAN_MONTHLY: [Words; 2] =
    [["Yuran tiap bulan", "Yuran setiap bulan", "Subscription each month"], NONE];
/// The balance of a month.
pub const MONTH: [Words; 2] = [["Bulan ke-#", "Bulan #", "Month #"], NONE];
/// The day on which a balance changes.
pub const CHANGE_DAY: [Words; 2] = [["Sejak hari", "Sejak hari", "From the day"], NONE];
/// The balance from that day.
pub const CHANGED_BALANCE: [Words; 2] =
    [["Saldo sejak hari itu", "Baki sejak hari itu", "Balance from that day"], NONE];
/// The last month whose payments count.
pub const CUT_OFF_MONTH: [Words; 2] = [
    ["Bulan terakhir yang dihitung", "Bulan terakhir dikira", "Last month that counts"],
    ["1 sampai 12, boleh kosong", "1 hingga 12, boleh kosong", "1 to 12, may be empty"],
];
/// The last day whose changes count.
pub const CUT_OFF_DAY: [Words; 2] = [
    ["Hari terakhir yang dihitung", "Hari terakhir dikira", "Last day that counts"],
    ["boleh kosong", "boleh kosong", "may be empty"],
];
/// The least that is paid out.
pub const MINIMUM: [Words; 2] = [
    ["Bayaran terkecil", "Bayaran minimum", "Least amount paid out"],
    ["menurut aturan koperasi", "mengikut aturan koperasi", "by the co-op’s rules"],
];
