//! "Dividen saya": what capital earns a member in Malaysia.

use crate::i18n::say::Words;

const NONE: Words = ["", "", ""];
const A_YEAR: Words = ["setahun", "setahun", "a year"];
const CLOSING: Words = ["akhir tahun", "akhir tahun", "at the end of the year"];

/// Before how the balance of a month follows that is not over yet.
pub const TO_COME: Words = ["belum tiba: ", "belum tiba: ", "still to come: "];
/// The question that the page answers.
pub const QUESTION: Words = ["Berapa dividen saya?", "Berapa dividen saya?", "What is my dividend?"];
/// Above the answer.
pub const HEADING: Words = ["Dividen Anda", "Dividen anda", "Your dividend"];
/// Whose figures the example has.
pub const EXAMPLE: Words = [
    "persentase BUMIRA 2008, saldo rekaan",
    "kadar BUMIRA 2008, baki rekaan",
    "rates of BUMIRA 2008, balances made up",
];
/// How the balances are measured.
pub const MEASURED: Words = ["Dividen dihitung dari", "Dividen dikira atas", "The dividend is on"];
/// The ways to measure them.
pub const MEASURES: [Words; 5] = [
    ["Saldo akhir tahun", "Baki akhir tahun", "Balance at the end of the year"],
    [
        "Saldo terendah tiap bulan",
        "Baki terendah setiap bulan (baki minimum)",
        "Lowest balance of each month",
    ],
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
    ["persentase gabungan semua modal", "kadar gabungan semua modal", "blended rate on all capital"];

/// The rate on shares.
pub const SHARE_RATE: [Words; 2] =
    [["Persentase dividen syer", "Kadar dividen syer", "Dividend rate on shares"], A_YEAR];
/// The rate on subscriptions.
pub const YURAN_RATE: [Words; 2] =
    [["Persentase dividen yuran", "Kadar dividen yuran", "Dividend rate on subscriptions"], A_YEAR];
/// Shares at the end of the year.
pub const SHARE_BALANCE: [Words; 2] =
    [["Modal syer (saham) saya", "Modal syer saya", "My share capital"], CLOSING];
/// Subscriptions at the end of the year.
pub const YURAN_BALANCE: [Words; 2] =
    [["Modal yuran (iuran) saya", "Modal yuran saya", "My subscription capital"], CLOSING];
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
/// The balance of a month; the page says which balance, and calls the month by its name.
pub const MONTH: [Words; 2] = [["Bulan ke-#", "Bulan #", "Month #"], NONE];
/// The lowest balance of a month.
pub const LOWEST: Words = ["saldo terendah bulan #", "baki terendah bulan #", "lowest balance in #"];
/// The balance at the end of a month.
pub const MONTH_END: Words = ["saldo akhir bulan #", "baki akhir bulan #", "balance at the end of #"];
/// The balance from the day of a month's payment on.
pub const AFTER_PAYMENT: Words =
    ["saldo setelah setoran bulan #", "baki selepas bayaran bulan #", "balance after the payment in #"];
/// A field of a class: the class, what is asked.
pub const OF_CLASS: Words = ["#: #", "#: #", "#: #"];
/// Where the balances come from.
pub const ORIGIN: Words = ["Saldo", "Baki", "Balances"];
/// The ways to them.
pub const ORIGINS: [Words; 2] = [
    ["saya isi sendiri", "saya isi sendiri", "I enter them"],
    ["dihitung dari setoran saya", "dikira daripada bayaran saya", "calculated from my payments"],
];
/// The month of joining.
pub const JOINED: Words = ["Menjadi anggota sejak", "Menjadi anggota sejak", "Member since"];
/// In its place, of who joined before.
pub const BEFORE_THE_YEAR: Words = ["sebelum tahun buku ini", "sebelum tahun ini", "before this year"];
/// The month of the first payment of one class.
pub const CLASS_JOINED: Words = ["Mulai disetor", "Mula dibayar", "Paid since"];
/// In its place, where it is the month of joining.
pub const AS_ABOVE: Words = ["sejak menjadi anggota", "sejak menjadi anggota", "joining"];
/// What is moved once.
pub const ONCE: Words = ["Perubahan lain", "Perubahan lain", "Other change"];
/// How it is moved.
pub const MOVED: [Words; 2] = [["ditarik", "dikeluarkan", "withdrawn"], ["ditambah", "ditambah", "paid in"]];
/// The month in which it is.
pub const IN_MONTH: Words = ["Bulan", "Bulan", "Month"];
/// Where no month is picked.
pub const CHOOSE_A_MONTH: Words = ["pilih bulan", "pilih bulan", "choose a month"];
/// How much is moved once.
pub const ONCE_AMOUNT: [Words; 2] = [["jumlah perubahan #", "amaun perubahan #", "amount of change #"], NONE];
/// On which day of the month.
pub const ONCE_DAY: [Words; 2] =
    [["tanggal perubahan #", "hari perubahan #", "day of change #"], DAY_OF_MONTH];
const DAY_OF_MONTH: Words =
    ["1 sampai 31, boleh kosong", "1 hingga 31, boleh kosong", "1 to 31, may be empty"];
/// Shares that are bought on joining.
pub const SHARE_FIRST: [Words; 2] =
    [["Syer dibayar saat bergabung", "Syer dibayar semasa menyertai", "Shares paid on joining"], NONE];
/// Subscriptions that are paid on joining.
pub const YURAN_FIRST: [Words; 2] = [
    ["Yuran dibayar saat bergabung", "Yuran dibayar semasa menyertai", "Subscription paid on joining"],
    ["selain yuran bulanan", "selain yuran bulanan", "beside the monthly one"],
];
/// The day on which it is paid every month.
pub const PAID_DAY: [Words; 2] =
    [["Tanggal setoran tiap bulan", "Hari bayaran setiap bulan", "Day of payment each month"], DAY_OF_MONTH];
/// The same of shares, where that is another.
pub const SHARE_DAY: [Words; 2] = [
    ["Tanggal syer disetor", "Hari syer dibayar", "Day on which shares are paid"],
    ["kalau lain dari yuran", "jika lain daripada yuran", "if not that of subscriptions"],
];
/// Above what few members have of a class.
pub const MORE_OF_CLASS: Words =
    ["Setoran lain dan penarikan: #", "Bayaran lain dan pengeluaran: #", "Other payments and withdrawals: #"];
/// Above the payments from which a closing balance follows.
pub const FROM_PAYMENTS: Words = [
    "Hitung saldo akhir dari setoran saya",
    "Kira baki akhir daripada bayaran saya",
    "Calculate the closing balance from my payments",
];
/// Above the balances of the months: how many are there, of how many.
pub const BALANCES: Words = [
    "Saldo tiap bulan: # dari # terisi",
    "Baki setiap bulan: # daripada # diisi",
    "Balance of each month: # of # filled in",
];
/// After that: how many the visitor changed.
pub const CHANGED_BY_HAND: Words = [", # saya ubah", ", # saya ubah", ", # changed by me"];
/// Above balances by day.
pub const DAY_BALANCES: Words = ["Perubahan saldo", "Perubahan baki", "Changes of the balance"];
/// Under a balance that the visitor changed.
pub const MINE: Words = ["diubah sendiri", "diubah sendiri", "changed by me"];
/// The way back from it.
pub const BACK: Words = ["pakai hitungan", "guna kiraan", "use the calculated one"];
/// Under a balance of a month in which nothing had been paid.
pub const NOTHING_YET: Words = ["belum ada setoran", "belum ada bayaran", "nothing paid in yet"];
/// Under the day of payment: the month of joining, its lowest balance.
pub const FIRST_MONTH: Words =
    ["Saldo terendah bulan #: #.", "Baki terendah bulan #: #.", "Lowest balance in #: #."];
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
