//! "Modal saya": what a member paid in, and the co-op's capital.

use crate::i18n::say::Words;

/// The question that the page answers.
pub const QUESTION: Words = ["Berapa modal saya?", "Berapa modal saya?", "What is my capital?"];
/// Where the figures come from.
pub const INTRO: Words = [
    "Isi dari buku simpanan Anda. Semua dihitung di perangkat ini; tidak ada yang dikirim.",
    "Isi daripada buku simpanan anda. Semua dikira pada peranti ini; tiada apa yang dihantar.",
    "Enter the figures of your savings book. Everything is calculated on this device; nothing is sent.",
];
/// Above the answer.
pub const HEADING: Words = ["Modal Anda di koperasi", "Modal anda di koperasi", "Your capital in the co-op"];
/// In place of an answer.
pub const WAITING: Words = [
    "Isi yang sudah Anda bayar untuk melihat modal Anda.",
    "Isi yang sudah anda bayar untuk melihat modal anda.",
    "Enter what you paid to see your capital.",
];
/// Begins what was paid.
pub const PAID: Words = ["Sudah dibayar: ", "Sudah dibayar: ", "Paid: "];
/// Follows what was paid, where nothing is left to pay.
pub const NO_ARREARS: Words = [" Tidak ada tunggakan.", " Tiada tunggakan.", " No arrears."];
/// Whose figures the example of Indonesia has.
pub const EXAMPLE_INDONESIA: Words = [
    "Kopdes sepuluh anggota, contoh Kementerian Koperasi 2025",
    "Kopdes sepuluh anggota, contoh Kementerian Koperasi Indonesia 2025",
    "a village co-op of ten members, an example of Indonesia’s Ministry of Cooperatives 2025",
];
/// Whose figures the example of Malaysia has.
pub const EXAMPLE_MALAYSIA: Words =
    ["iuran KOPEKS, setahun", "yuran KOPEKS, setahun", "the subscription of KOPEKS, one year"];

/// A fold: the months that are due.
pub const SINCE: Words = ["Sejak kapan wajib dibayar?", "Sejak bila perlu dibayar?", "Since when is it due?"];
/// A fold: the co-op's balance sheet.
pub const COOPERATIVE: Words = ["Modal koperasi saya", "Modal koperasi saya", "My co-op’s capital"];
/// A member that the limit on shares is not for.
pub const IS_COOPERATIVE: Words = [
    "Anggota ini sendiri sebuah koperasi",
    "Anggota ini sendiri sebuah koperasi",
    "This member is itself a co-op",
];
/// A fold: amounts that changed.
pub const CHANGED_AMOUNTS: Words = [
    "Jumlah yang berubah, dan angsuran",
    "Jumlah yang berubah, dan ansuran",
    "Changed amounts, and instalments",
];
/// A fold: what comes back.
pub const IF_I_LEAVE: Words = ["Kalau saya keluar", "Jika saya keluar", "If I leave"];
/// A fold: all members.
pub const ALL_MEMBERS: Words =
    ["Semua anggota: berapa modalnya", "Semua anggota: berapa modalnya", "All members: how much they have"];
/// A fold: the years to come.
pub const YEARS_TO_COME: Words = ["Tahun-tahun mendatang", "Tahun-tahun akan datang", "The years to come"];
/// A fold: the past year of what members paid in.
pub const PAST_YEAR: Words = ["Tahun lalu", "Tahun lepas", "Last year"];
/// A fold: the past year of the other kinds.
pub const PAST_YEAR_OF_OTHERS: Words = [
    "Tahun lalu: modal dan simpanan lain",
    "Tahun lepas: modal dan simpanan lain",
    "Last year: other capital and savings",
];
/// A fold: what a co-op must have to begin.
pub const FOUNDING: Words = ["Syarat mendirikan", "Syarat penubuhan", "What it takes to begin"];

/// What all members are calculated with.
pub const WITH_THE_AMOUNTS: Words = [
    "Dengan jumlah pokok dan bulanan yang diisi di atas.",
    "Dengan jumlah syer minimum dan bulanan yang diisi di atas.",
    "With the amounts entered above.",
];
/// What the years to come begin with.
pub const FROM_ABOVE: Words = [
    "Anggota dan modal awal yang kosong diambil dari “Semua anggota”.",
    "Anggota dan modal awal yang kosong diambil daripada “Semua anggota”.",
    "Members and capital that are empty are taken from “All members”.",
];

/// Above the two ways to say how long.
pub const KNOWN: Words = ["Yang saya ketahui", "Yang saya tahu", "What I know"];
/// The ways to say how long.
pub const WAYS: [Words; 2] = [
    ["Bulan dan tahun masuk", "Bulan dan tahun masuk", "The month and year of joining"],
    ["Berapa bulan", "Berapa bulan", "How many months"],
];
/// Above the month of joining.
pub const JOINED_IN: Words = ["Masuk bulan", "Masuk bulan", "Joined in"];
/// Above the last month that counts.
pub const COUNTED_UP_TO: Words = ["Dihitung sampai", "Dikira hingga", "Counted up to"];
/// Above the first months that count.
pub const PAYMENTS_DUE: Words = ["Wajib bayar", "Perlu bayar", "Payments are due"];
/// The first months that count.
pub const FIRST_MONTHS: [Words; 2] = [
    ["Sejak bulan masuk", "Sejak bulan masuk", "From the month of joining"],
    ["Sejak bulan berikutnya", "Sejak bulan berikutnya", "From the month after"],
];
/// Above the month of the amount that is due now.
pub const NOW_SINCE: Words =
    ["Jumlah sekarang berlaku sejak", "Jumlah sekarang sejak", "The amount now is due since"];
/// Above the month of the amount before that.
pub const BEFORE_SINCE: Words = ["Jumlah itu berlaku sejak", "Jumlah itu sejak", "That amount was due since"];
/// Before the months.
pub const CHOOSE_A_MONTH: Words = ["pilih bulan", "pilih bulan", "choose a month"];
/// Above the areas of savings and loan.
pub const SAVINGS_AND_LOAN: Words = ["Simpan pinjam di", "Simpan pinjam di", "Savings and loan in"];
/// The areas of savings and loan.
pub const AREAS: [Words; 4] = [
    ["bukan koperasi simpan pinjam", "bukan koperasi simpan pinjam", "no savings-and-loan co-op"],
    ["satu kabupaten/kota", "satu kabupaten/kota", "one regency or town"],
    [
        "lintas kabupaten dalam satu provinsi",
        "merentas kabupaten dalam satu wilayah",
        "several in one province",
    ],
    ["lintas provinsi", "merentas wilayah", "several provinces"],
];

const NONE: Words = ["", "", ""];
const DUE: Words = ["yang harus dibayar", "yang perlu dibayar", "that is due"];
const A_MONTH: Words = ["sebulan", "sebulan", "a month"];
const CHANGED: Words = ["kalau jumlahnya berubah", "jika jumlahnya berubah", "if the amount changed"];
const TWICE: Words = ["kalau berubah dua kali", "jika berubah dua kali", "if it changed twice"];
const OR_NEW: Words = ["kosong: koperasi baru", "kosong: koperasi baharu", "empty: a new co-op"];
const HOW_MANY_MONTHS: Words = ["Berapa bulan", "Berapa bulan", "How many months"];
const MONTHS_THEY_PAID: Words = ["Bayar berapa bulan", "Bayar berapa bulan", "Months they paid"];

/// What is due once, in Indonesia.
pub const PRINCIPAL: [Words; 2] = [["Simpanan pokok", "Simpanan pokok", "Principal savings"], DUE];
/// What is due once, in Malaysia.
pub const MINIMUM_SHARE: [Words; 2] = [["Syer minimum", "Syer minimum", "Minimum share"], DUE];
/// What of it was paid, in Indonesia.
pub const ONCE_PAID: [Words; 2] = [
    [
        "Simpanan pokok yang sudah saya bayar",
        "Simpanan pokok yang sudah saya bayar",
        "Principal savings I have paid",
    ],
    NONE,
];
/// The same in Malaysia.
pub const SHARES_PAID: [Words; 2] =
    [["Syer yang sudah saya bayar", "Syer yang sudah saya bayar", "Shares I have paid"], NONE];
/// What is due monthly, in Indonesia.
pub const MANDATORY: [Words; 2] = [["Simpanan wajib", "Simpanan wajib", "Mandatory savings"], A_MONTH];
/// What is due monthly, in Malaysia.
pub const SUBSCRIPTION: [Words; 2] = [["Yuran", "Yuran", "Subscription"], A_MONTH];
/// For how many months the amount now.
pub const MONTHS: [Words; 2] = [
    HOW_MANY_MONTHS,
    [
        "sejak masuk atau sejak jumlah ini",
        "sejak masuk atau sejak jumlah ini",
        "since joining, or since this amount",
    ],
];
/// What was paid monthly, in all, in Indonesia.
pub const MONTHLY_PAID: [Words; 2] = [
    [
        "Jumlah simpanan wajib yang sudah saya bayar",
        "Jumlah simpanan wajib yang sudah saya bayar",
        "Mandatory savings I have paid in all",
    ],
    NONE,
];
/// The same in Malaysia.
pub const SUBSCRIPTIONS_PAID: [Words; 2] = [
    [
        "Jumlah yuran yang sudah saya bayar",
        "Jumlah yuran yang sudah saya bayar",
        "Subscriptions I have paid in all",
    ],
    NONE,
];
/// The amount before the one that is due now.
pub const EARLIER: [Words; 2] =
    [["Jumlah sebulan sebelumnya", "Jumlah sebulan sebelum itu", "Amount a month before that"], CHANGED];
/// For how many months it was due.
pub const EARLIER_MONTHS: [Words; 2] = [HOW_MANY_MONTHS, CHANGED];
/// The amount before that.
pub const EARLIEST: [Words; 2] = [["Jumlah yang pertama", "Jumlah yang pertama", "The first amount"], TWICE];
/// For how many months it was due.
pub const EARLIEST_MONTHS: [Words; 2] = [HOW_MANY_MONTHS, TWICE];
/// The year of a month that is picked.
pub const YEAR: [Words; 2] = [["Tahun", "Tahun", "Year"], NONE];
/// Over how many months what is due once is paid.
pub const INSTALMENTS: [Words; 2] = [
    ["Dibayar dalam berapa bulan", "Dibayar dalam berapa bulan", "Paid over how many months"],
    ["kalau diangsur", "jika diansur", "if in parts"],
];
/// What the co-op owes the member.
pub const OWED_TO: [Words; 2] = [
    ["Simpanan lain saya", "Simpanan lain saya", "My other savings"],
    ["sukarela, berjangka", "simpanan khas, deposit", "voluntary, deposits"],
];
/// What the member owes the co-op.
pub const OWED_BY: [Words; 2] =
    [["Utang saya ke koperasi", "Hutang saya kepada koperasi", "My debt to the co-op"], NONE];
/// The member's part of a loss.
pub const LOSS: [Words; 2] = [
    ["Rugi yang saya tanggung", "Rugi yang saya tanggung", "Loss that I bear"],
    ["menurut AD/ART", "mengikut undang-undang kecil", "by the by-laws"],
];
/// The same in Malaysia.
pub const LOSS_MALAYSIA: [Words; 2] = [
    ["Rugi yang saya tanggung", "Rugi yang saya tanggung", "Loss that I bear"],
    ["menurut undang-undang kecil", "mengikut undang-undang kecil", "by the by-laws"],
];
/// What the co-op has of a kind, which is its name alone; its hint is how that stands to the co-op.
pub const ITEM: [Words; 2] = [["#", "#", "#"], NONE];
/// All that the co-op has.
pub const ASSETS: [Words; 2] = [
    ["Aset koperasi", "Aset koperasi", "The co-op’s assets"],
    ["seluruhnya, dari neraca", "semuanya, daripada kunci kira-kira", "in all, from the balance sheet"],
];
/// What the member takes part with as an investor.
pub const PARTICIPATION: [Words; 2] = [
    ["Modal penyertaan saya", "Modal penyertaan saya", "My participating capital"],
    ["kalau ada", "jika ada", "if any"],
];
/// Members at the beginning of the year.
pub const START_MEMBERS: [Words; 2] =
    [["Anggota di awal", "Anggota pada awal", "Members at the beginning"], NONE];
/// For how many months they paid.
pub const START_MONTHS: [Words; 2] =
    [["Berapa bulan mereka bayar", "Berapa bulan mereka bayar", "Months that they paid"], NONE];
/// What had been paid once by then, in Indonesia.
pub const OPENING_PRINCIPAL: [Words; 2] =
    [["Saldo awal pokok", "Baki awal pokok", "Opening principal"], OR_NEW];
/// The same in Malaysia.
pub const OPENING_SHARES: [Words; 2] = [["Saldo awal syer", "Baki awal syer", "Opening shares"], OR_NEW];
/// What had been paid monthly by then, in Indonesia.
pub const OPENING_MANDATORY: [Words; 2] =
    [["Saldo awal wajib", "Baki awal wajib", "Opening mandatory savings"], OR_NEW];
/// The same in Malaysia.
pub const OPENING_SUBSCRIPTIONS: [Words; 2] =
    [["Saldo awal yuran", "Baki awal yuran", "Opening subscriptions"], OR_NEW];
/// A group who joined.
pub const JOINED: [Words; 2] = [["Yang masuk", "Yang masuk", "Who joined"], NONE];
/// For how many months they paid.
pub const JOINED_MONTHS: [Words; 2] = [MONTHS_THEY_PAID, ["tiap orang", "setiap orang", "each"]];
/// A group who left.
pub const LEFT: [Words; 2] = [["Yang keluar", "Yang keluar", "Who left"], NONE];
/// For how many months they paid.
pub const LEFT_MONTHS: [Words; 2] =
    [MONTHS_THEY_PAID, ["sebelum keluar", "sebelum keluar", "before leaving"]];
/// Members now.
pub const MEMBERS: [Words; 2] = [["Anggota sekarang", "Anggota sekarang", "Members now"], NONE];
/// How many years to look ahead.
pub const YEARS: [Words; 2] =
    [["Berapa tahun", "Berapa tahun", "How many years"], ["1 sampai 10", "1 hingga 10", "1 to 10"]];
/// Who join each year.
pub const JOINING: [Words; 2] = [["Masuk tiap tahun", "Masuk setiap tahun", "Join each year"], NONE];
/// Who leave each year.
pub const LEAVING: [Words; 2] = [["Keluar tiap tahun", "Keluar setiap tahun", "Leave each year"], NONE];
/// The past year of a kind: at its beginning.
pub const OPENING: [Words; 2] = [["Saldo awal", "Baki awal", "Opening"], NONE];
/// What was paid in.
pub const PAID_IN: [Words; 2] = [["Disetor", "Dibayar masuk", "Paid in"], NONE];
/// What came from elsewhere.
pub const TRANSFERRED: [Words; 2] = [["Bonus, pindahan", "Bonus, pindahan", "Bonus, transfers"], NONE];
/// What was paid back.
pub const PAID_BACK: [Words; 2] = [["Dikembalikan", "Dikeluarkan", "Paid back"], NONE];
/// What the report says of its end.
pub const REPORTED: [Words; 2] =
    [["Saldo akhir di laporan", "Baki akhir dalam laporan", "Closing as reported"], NONE];
/// Who begin a co-op.
pub const FOUNDERS: [Words; 2] = [["Pendiri", "Pengasas", "Founders"], NONE];
/// What it begins with.
pub const START_CAPITAL: [Words; 2] =
    [["Modal sendiri saat berdiri", "Modal sendiri ketika ditubuhkan", "Own capital at the start"], NONE];
/// Above the co-op's capital by standing.
pub const CAPITAL_BY_STANDING: Words = ["Modal koperasi", "Modal koperasi", "The co-op’s capital"];
/// Above the capital of all members.
pub const CAPITAL_OF_ALL: Words = ["Modal semua anggota", "Modal semua anggota", "Capital of all members"];
/// Above the past year as a table.
pub const ROLL_FORWARD: Words =
    ["Mutasi modal per jenis", "Pergerakan modal mengikut jenis", "Capital by kind over the year"];
/// Heads its columns.
pub const ROLL_FORWARD_COLUMNS: [Words; 6] = [
    ["Jenis", "Jenis", "Kind"],
    ["Awal", "Awal", "Opening"],
    ["Disetor", "Dibayar masuk", "Paid in"],
    ["Bonus, pindahan", "Bonus, pindahan", "Bonus, transfers"],
    ["Dikembalikan", "Dikeluarkan", "Paid back"],
    ["Akhir", "Akhir", "Closing"],
];
/// Above how the past year is calculated, and what a co-op must begin with.
pub const MOVEMENTS_AND_CONDITIONS: Words =
    ["Mutasi modal dan syarat", "Pergerakan modal dan syarat", "Movements and conditions"];
/// Above the years to come.
pub const GROWTH: Words =
    ["Pertumbuhan modal anggota", "Pertumbuhan modal anggota", "Growth of members’ capital"];
/// How they are calculated.
pub const GROWTH_HINT: Words = [
    "Yang masuk dihitung sejak awal tahun dan membayar 12 bulan; yang keluar di akhir tahun membawa bagian rata-rata. Jumlahnya tetap seperti yang diisi di atas.",
    "Yang masuk dikira sejak awal tahun dan membayar 12 bulan; yang keluar pada akhir tahun membawa bahagian purata. Amaunnya kekal seperti yang diisi di atas.",
    "Those who join do so at the beginning of the year and pay 12 months; those who leave at its end take an average part. The amounts stay as entered above.",
];
