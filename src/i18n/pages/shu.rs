//! "SHU saya": the member's part of the year's surplus.

use crate::i18n::say::Words;

/// The question that the page answers.
pub const QUESTION: Words =
    ["Berapa SHU saya?", "Berapa SHU saya?", "What is my share of the surplus (SHU)?"];
/// Whose figures the example has.
pub const EXAMPLE: Words = [
    "soal latihan Koperasi Alis Jaya (Lukman), angka rekaan",
    "soalan latihan Koperasi Alis Jaya (Lukman), angka rekaan",
    "an exercise, Koperasi Alis Jaya (Lukman), figures made up",
];
/// Where the figures come from.
pub const INTRO: Words = [
    "Isi angka dari laporan RAT koperasi Anda. Semua dihitung di perangkat ini; tidak ada yang dikirim.",
    "Isi angka daripada laporan mesyuarat agung koperasi anda. Semua dikira pada peranti ini; tiada apa yang dihantar.",
    "Enter the figures from your co-op’s annual report. Everything is calculated on this device; nothing is sent.",
];
/// Above the answer.
pub const HEADING: Words = ["SHU Anda tahun ini", "SHU anda tahun ini", "Your SHU this year"];
/// Above an answer that lacks a part.
pub const SO_FAR: Words = ["SHU Anda sejauh ini", "SHU anda setakat ini", "Your SHU so far"];
/// Beside the answer at the lower edge of narrow screens.
pub const SHORT: Words = ["SHU Anda", "SHU anda", "Your SHU"];
/// In place of an answer.
pub const WAITING: Words = [
    "Isi angka untuk melihat SHU Anda.",
    "Isi angka untuk melihat SHU anda.",
    "Enter figures to see your SHU.",
];
/// Above the co-op’s own rules.
pub const BY_LAWS: Words = [
    "Laporan saya menghitung dengan cara lain (AD/ART)",
    "Laporan saya mengira dengan cara lain (undang-undang kecil)",
    "My report calculates in another way (by-laws)",
];

const NONE: Words = ["", "", ""];
/// The surplus.
pub const SURPLUS: [Words; 2] = [
    ["SHU koperasi setahun", "Lebihan (SHU) koperasi setahun", "The co-op’s surplus (SHU) this year"],
    [
        "dari laporan RAT, setelah pajak",
        "daripada laporan mesyuarat agung, selepas cukai",
        "from the annual report, after tax",
    ],
];
/// Income.
pub const INCOME: [Words; 2] = [["Pendapatan setahun", "Pendapatan setahun", "Income of the year"], NONE];
/// Costs.
pub const COSTS: [Words; 2] = [
    ["Biaya setahun", "Kos setahun", "Costs of the year"],
    ["termasuk penyusutan dan pajak", "termasuk susut nilai dan cukai", "with depreciation and tax"],
];
/// What all member pools get together.
pub const MEMBERS_SHARE: [Words; 2] = [
    ["Bagian anggota", "Bahagian anggota", "Members’ share"],
    [
        "dari SHU, lalu dibagi lagi di bawah ini",
        "daripada lebihan, kemudian dibahagi lagi di bawah",
        "of the surplus, split again below",
    ],
];
/// The percentage of a pool; the gap is its name.
pub const SHARE: [Words; 2] = [["#", "#", "Share for #"], NONE];
/// The same of a pool of business, which has two names.
pub const POOL_SHARE: [Words; 2] = [["#", "#", "Share for #"], ["atau jasa anggota", "", ""]];
/// The percentage of a fund, which is its name alone.
pub const FUND_SHARE: [Words; 2] = [["#", "#", "#"], NONE];
/// The member's side of a basis; the gap is what is counted.
pub const MINE: [Words; 2] = [["#", "#", "#"], NONE];
/// Whose that is.
pub const OWNER: Words = ["saya", "saya", "My"];
/// Everyone's side of a basis.
pub const ALL: [Words; 2] = [["total #", "jumlah #", "#"], EVERYONE_S];
/// Whose that is.
pub const EVERYONE: Words = ["", "", "All members’"];
const EVERYONE_S: Words = ["semua anggota", "semua anggota", ""];
/// The part of a basis that is not of members.
pub const OTHERS: [Words; 2] = [
    ["Di antaranya dari bukan anggota", "Antaranya daripada bukan anggota", "Of this, from non-members"],
    NONE,
];
/// The member's contributions as one amount.
pub const CAPITAL_MINE: [Words; 2] = [
    ["Simpanan saya", "Simpanan saya", "My savings"],
    [
        "pokok + wajib; dapat dijumlahkan dengan +",
        "pokok + wajib; boleh dijumlahkan dengan +",
        "principal + mandatory; can be added with +",
    ],
];
/// Everyone's.
pub const CAPITAL_ALL: [Words; 2] = [
    ["Total simpanan", "Jumlah simpanan", "All members’ savings"],
    ["pokok + wajib, semua anggota", "pokok + wajib, semua anggota", "principal + mandatory"],
];

/// Who sets the percentages.
pub const BY_LAWS_HINT: Words = [
    "Persentase ditetapkan AD/ART dan Rapat Anggota. Lihat laporan RAT atau tanyakan pengurus.",
    "Peratusan ditetapkan oleh undang-undang kecil (AD/ART) dan mesyuarat agung. Lihat laporan tahunan atau tanya lembaga koperasi.",
    "The by-laws and the members’ meeting set the percentages. See the annual report or ask the board.",
];
/// A switch: from the accounts.
pub const FROM_ACCOUNTS: Words = [
    "Hitung SHU dari pendapatan dan biaya",
    "Kira lebihan daripada pendapatan dan kos",
    "Calculate the surplus from income and costs",
];
/// A switch: two levels.
pub const TWO_LEVEL: Words = [
    "Bagian anggota ditetapkan dulu, lalu dibagi lagi",
    "Bahagian anggota ditetapkan dahulu, kemudian dibahagi lagi",
    "The members’ share is set first, then split again",
];
/// A switch: the two contributions apart.
pub const APART: Words = [
    "Simpanan pokok dan wajib diisi terpisah",
    "Simpanan pokok dan wajib diisi berasingan",
    "Enter principal and mandatory savings apart",
];
/// A switch: voluntary savings.
pub const COUNT_VOLUNTARY: Words =
    ["Simpanan sukarela ikut dihitung", "Simpanan sukarela turut dikira", "Voluntary savings count too"];
/// Above the bases of a pool.
pub const SHARED_BY: Words = ["Dihitung dari", "Dikira daripada", "Shared by"];
/// Adds a pool.
pub const ADD_POOL: Words = ["Tambah jasa usaha", "Tambah jasa usaha", "Add a patronage refund"];
/// Before the name of what is taken out.
pub const REMOVE: Words = ["Hapus", "Buang", "Remove"];
/// Above the funds.
pub const FUNDS: Words = ["Dana lain dari SHU", "Dana lain daripada lebihan", "Other funds from the surplus"];
/// Above the funds that can be added.
pub const ADD_FUND: Words = ["Tambah dana", "Tambah dana", "Add a fund"];
/// Above the whole split.
pub const SPLIT_HEADING: Words = ["Pembagian SHU", "Pembahagian lebihan", "How the surplus is split"];
/// Above the pools.
pub const POOLS: Words = ["Jasa untuk anggota", "Pulangan untuk anggota", "Returns to members"];
/// Above the rules of rounding.
pub const ROUNDING: Words = ["Pembulatan", "Pembundaran", "Rounding"];
/// Heads the column of names.
pub const COLUMN_LINE: Words = ["Bagian", "Bahagian", "Part"];
/// Heads the column of percentages.
pub const COLUMN_SHARE: Words = ["Persen", "Peratus", "Percent"];
/// Heads the column of amounts.
pub const COLUMN_AMOUNT: Words = ["Jumlah", "Jumlah", "Amount"];
/// After the rate on savings.
pub const OF_SAVINGS: Words =
    ["jasa modal dari simpanan", "jasa modal daripada simpanan", "return on savings"];
/// Where no tax is due.
pub const NOT_TAXED: Words = ["bukan objek PPh", "tidak dikenakan cukai pendapatan", "no income tax"];
/// Above the kinds of co-op.
pub const KIND: Words = ["Koperasi Anda", "Koperasi anda", "Your co-op"];
/// Lends to its members.
pub const LENDS: Words = ["Simpan pinjam", "Simpan pinjam", "Savings and loan"];
/// Sells to them.
pub const SELLS: Words = ["Toko", "Kedai", "Shop"];
/// Takes what they produce.
pub const TAKES: Words = ["Setor hasil", "Hantar hasil", "Takes produce"];
/// Does something for them.
pub const SERVES: Words = ["Jasa", "Perkhidmatan", "Services"];
/// Above what stands in the co-op’s report.
pub const REPORT: Words = ["Dari laporan RAT", "Daripada laporan mesyuarat agung", "From the annual report"];
/// Above what stands in the member’s own book.
pub const MY_BOOK: Words = ["Dari buku anggota saya", "Daripada buku anggota saya", "From my member’s book"];
/// A switch: the report names the rates.
pub const KNOWN: Words = [
    "Laporan menyebut persennya: sekian persen dari simpanan",
    "Laporan menyebut peratusnya: sekian peratus daripada simpanan",
    "The report names the rates: so many percent of savings",
];
/// What is asked then.
pub const KNOWN_HINT: Words = [
    "Total semua anggota tidak perlu diisi. Isi persen dari laporan dan angka Anda sendiri; yang tidak disebut dikosongkan.",
    "Jumlah semua anggota tidak perlu diisi. Isi peratus daripada laporan dan angka anda sendiri; yang tidak disebut dikosongkan.",
    "The totals of all members are not needed. Enter the rates of the report and your own figures; leave out what it does not name.",
];
/// Leads to the rates.
pub const TO_RATES: Words = ["Isi persennya", "Isi peratusnya", "Enter the rates"];
/// The rate on savings.
pub const CAPITAL_RATE: [Words; 2] = [
    ["Persen dari simpanan", "Peratus daripada simpanan", "Percent of savings"],
    ["jasa modal", "jasa modal", "return on capital"],
];
/// The rate on business; the gap is what is counted.
pub const POOL_RATE: [Words; 2] = [
    ["Persen dari #", "Peratus daripada #", "Percent of #"],
    ["jasa usaha", "pulangan urus niaga", "patronage refund"],
];
/// The amount on the slip.
pub const SLIP: [Words; 2] = [
    ["SHU di slip saya", "SHU di slip saya", "SHU on my slip"],
    ["yang dibayar kepada saya", "yang dibayar kepada saya", "as paid to me"],
];
/// Above the drawn page of a report.
pub const WHERE: Words = ["Di mana angka-angka ini?", "Di mana angka-angka ini?", "Where are these figures?"];
