//! Whether the plant is worth it: what stands around its figures.

use crate::i18n::say::Words;

/// Above the verdict.
pub const VERDICT: Words = ["Putusan", "Putusan", "Verdict"];
/// Above the reasons.
pub const REASONS: Words = ["Alasannya", "Sebabnya", "The reasons"];
/// The fold of how they came about.
pub const STEPS: Words =
    ["Bagaimana putusan ini dihitung?", "Bagaimana keputusan ini dikira?", "How is the verdict calculated?"];
/// How a reason stands, for those who do not see its sign.
pub const STANDS: [Words; 3] = [
    ["mendukung", "menyokong", "for"],
    ["belum pasti", "belum pasti", "open"],
    ["menolak", "menolak", "against"],
];

/// Above the years.
pub const CASH: Words = [
    "Kas lawan angsuran, tahun demi tahun",
    "Tunai lawan ansuran, tahun demi tahun",
    "Cash against instalments, year by year",
];
/// What the cash is, and what it is not.
pub const CASH_NOTE: Words = [
    "Kas setahun = penerimaan dikurangi bahan, biaya olah, upah dan biaya tetap; pool sudah dilunasi. Belum dikurangi angsuran, pajak koperasi, dan yang dibagikan kepada anggota. Setiap tahun dianggap sama. Uang muka dibayar di awal, di luar tabel ini.",
    "Tunai setahun = hasil ditolak bahan, kos proses, upah dan kos tetap; pool sudah diselesaikan. Belum ditolak ansuran, cukai koperasi dan lebihan yang dibahagi. Setiap tahun dianggap sama. Bayaran pendahuluan dibayar pada awal, di luar jadual ini.",
    "Cash of a year = revenue less raw material, processing, wages and fixed costs; pools are settled. Instalments, the co-op’s own tax and the surplus that is paid out are not taken off. Every year is taken to be alike. A down payment is paid at the start and not in this table.",
];
/// A year; the gap is its number.
pub const YEAR: Words = ["Tahun #", "Tahun #", "Year #"];
/// What a year leaves; the gap is the amount.
pub const LEAVES: Words = ["✓ sisa #", "✓ baki #", "✓ # left"];
/// What a year is short of; the gap is the amount.
pub const SHORT: Words = ["! kurang #", "! kurang #", "! # short"];
/// The bar of cash.
pub const CASH_BAR: Words = ["Kas", "Tunai", "Cash"];
/// The bar of instalments.
pub const DUE_BAR: Words = ["Angsuran", "Ansuran", "Instalments"];
/// The squeeze; the gaps are the first and the last year that fall short, and what is left saved at the lowest.
pub const SHORT_YEARS: Words = [
    "Kas kurang di tahun ke-#. Kas terkumpul paling rendah #.",
    "Tunai kurang pada tahun ke-#. Tunai terkumpul paling rendah #.",
    "Cash falls short in year #. What is saved falls to # at the lowest.",
];
/// The fold of the table.
pub const CASH_TABLE: Words = [
    "Tabel: pokok, bunga, sisa utang, kas terkumpul",
    "Jadual: pokok, faedah, baki hutang, tunai terkumpul",
    "Table: principal, interest, debt, cash saved",
];
/// Its lines.
pub const CASH_LINES: [Words; 7] = [
    ["Pokok", "Pokok", "Principal"],
    ["Bunga", "Faedah", "Interest"],
    ["Angsuran", "Ansuran", "Instalments"],
    ["Kas ÷ angsuran (DSCR)", "Tunai ÷ ansuran (DSCR)", "Cash ÷ instalments (DSCR)"],
    ["Sisa kas", "Baki tunai", "Cash left"],
    ["Kas terkumpul", "Tunai terkumpul", "Cash saved"],
    ["Sisa utang", "Baki hutang", "Owed"],
];
/// What would help; the gap is the price.
pub const BUY_AT: Words = [
    "Beli bahan paling tinggi #: kas menutup angsuran setiap tahun.",
    "Beli bahan paling tinggi #: tunai menampung ansuran setiap tahun.",
    "Buy raw material at # at most: cash then pays the instalments of every year.",
];
/// Tries it.
pub const TRY: Words = ["Coba", "Cuba", "Try it"];
/// Above what buying raw material ties up.
pub const WORKING: Words = [
    "Modal kerja untuk membeli bahan",
    "Modal kerja untuk membeli bahan",
    "Working capital for raw material",
];

/// Above the ways.
pub const WAYS: Words = [
    "Empat cara untuk satu anggota, per satuan bahan",
    "Empat cara bagi seorang anggota, seunit bahan",
    "Four ways for one member, per unit of raw material",
];
/// The way without the plant.
pub const RAW_SALE: Words = ["Jual mentah", "Jual mentah", "Sell raw"];
/// What others are measured by.
pub const MEASURE: Words = ["pembanding", "perbandingan", "for comparison"];
/// The way that the form has.
pub const IN_USE: Words = ["✓ dipakai sekarang", "✓ digunakan sekarang", "✓ in use"];
/// More than raw sale; the gap is the amount.
pub const MORE: Words = ["▲ # lebih banyak", "▲ # lebih banyak", "▲ # more"];
/// Less than raw sale.
pub const LESS: Words = ["▼ # lebih sedikit", "▼ # lebih sedikit", "▼ # less"];
/// The same as raw sale.
pub const EVEN: Words = ["= sama", "= sama", "= the same"];
/// Paid on delivery.
pub const AT_ONCE: Words = ["Saat setor", "Semasa hantar", "On delivery"];
/// Paid once the product is sold.
pub const ONCE_SOLD: Words = ["Setelah terjual", "Selepas dijual", "Once sold"];
/// What comes back at the end of the year.
pub const YEAR_END: Words = ["SHU akhir tahun", "Lebihan akhir tahun", "Surplus, at year end"];
/// All together, for what one member delivers in a year.
pub const MINE: Words = ["Setoran saya setahun", "Serahan saya setahun", "What I deliver, a year"];
/// Who bears the price.
pub const RISK: Words =
    ["Yang menanggung risiko harga", "Yang menanggung risiko harga", "Who bears the price risk"];
/// The member does.
pub const MEMBER: Words = ["anggota", "anggota", "the member"];
/// The co-op does.
pub const COOP: Words = ["koperasi", "koperasi", "the co-op"];
/// All do.
pub const ALL_BEAR: Words = ["bersama", "bersama", "all together"];
/// Cash of the plant.
pub const CASH_A_YEAR: Words = ["Kas koperasi setahun", "Tunai koperasi setahun", "The co-op’s cash a year"];
/// Money tied up.
pub const TIED_UP: Words = ["Modal kerja bahan", "Modal kerja bahan", "Working capital for raw material"];
/// What the year's end rests on; the gap is the percentage.
pub const YEAR_END_NOTE: Words = [
    "SHU akhir tahun memakai “SHU kembali menurut setoran”: #.",
    "Lebihan akhir tahun menggunakan “Lebihan kembali mengikut serahan”: #.",
    "Surplus at year end goes by “Surplus going back by deliveries”: #.",
];
/// The same where the plant goes into the surplus of the co-op; the gap is the percentage.
pub const YEAR_END_OF_SPLIT: Words = [
    "SHU akhir tahun memakai jasa usaha halaman “SHU saya”: #.",
    "Lebihan akhir tahun menggunakan rebat koperasi: #.",
    "Surplus at year end goes by the patronage refund of “My SHU”: #.",
];

/// Above a bad and a good year.
pub const CASES: Words = [
    "Kalau harga, rendemen, atau volume berubah",
    "Jika harga, kadar hasil atau volum berubah",
    "If prices, yield or volume change",
];
/// How to say what may vary.
pub const CASES_NOTE: Words = [
    "Isi yang terendah dan tertinggi yang mungkin terjadi. Yang kosong diubah sebesar persentase di bawah.",
    "Isi yang terendah dan tertinggi yang mungkin berlaku. Yang kosong diubah mengikut peratusan di bawah.",
    "Enter the lowest and the highest that may happen. What is empty changes by the percentage below.",
];
/// What the two cases are.
pub const CASES_ARE: Words = [
    "Terburuk: produk murah, rendemen rendah, bahan mahal, dan volume yang lebih merugikan, semuanya sekaligus. Terbaik: kebalikannya, paling banyak sebesar kapasitas.",
    "Terburuk: produk murah, kadar hasil rendah, bahan mahal dan volum yang lebih merugikan, semuanya serentak. Terbaik: sebaliknya, setakat kapasiti.",
    "Worst: a cheap product, a low yield, dear raw material and the worse volume, all at once. Best: the other way round, within the capacity.",
];
/// What the years beside each other are called.
pub const CASE_TITLES: [Words; 3] =
    [["Terburuk", "Terburuk", "Worst"], ["Sekarang", "Sekarang", "Now"], ["Terbaik", "Terbaik", "Best"]];
/// The lines of each.
pub const CASE_LINES: [Words; 4] = [
    ["Laba setahun", "Untung setahun", "Profit a year"],
    ["Harga bahan tertinggi", "Harga bahan tertinggi", "Highest raw price"],
    ["Kas sebelum angsuran", "Tunai sebelum ansuran", "Cash before instalments"],
    ["Sisa kas tahun tersulit", "Baki tunai tahun paling sukar", "Cash left in the hardest year"],
];
/// Above the prices at which the answer turns.
pub const FLOORS: Words = ["Batas harga", "Had harga", "Price limits"];

/// Days until the product is paid for.
pub const RAW_DAYS: [Words; 2] = [
    ["Hari sampai produk dibayar", "Hari sehingga produk dibayar", "Days until the product is paid for"],
    ["sejak bahan dibayar", "sejak bahan dibayar", "from paying for the raw material"],
];
/// Days.
pub const IN_DAYS: Words = ["hari", "hari", "days"];
const NONE: Words = ["", "", ""];
/// What may vary: its lowest and its highest.
pub const LOW_PRICE: [Words; 2] = [["Harga % terendah", "Harga % terendah", "Lowest price of %"], NONE];
/// The same.
pub const HIGH_PRICE: [Words; 2] = [["Harga % tertinggi", "Harga % tertinggi", "Highest price of %"], NONE];
/// The same.
pub const LOW_FACTOR: [Words; 2] = [["Hasil % terendah", "Hasil % terendah", "Lowest yield of %"], NONE];
/// The same.
pub const HIGH_FACTOR: [Words; 2] = [["Hasil % tertinggi", "Hasil % tertinggi", "Highest yield of %"], NONE];
/// The same.
pub const LOW_RAW: [Words; 2] =
    [["Harga beli # terendah", "Harga belian # terendah", "Lowest price of #"], NONE];
/// The same.
pub const HIGH_RAW: [Words; 2] =
    [["Harga beli # tertinggi", "Harga belian # tertinggi", "Highest price of #"], NONE];
/// The same.
pub const LOW_VOLUME: [Words; 2] = [["# sebulan terendah", "# sebulan terendah", "Lowest # a month"], NONE];
/// The same.
pub const HIGH_VOLUME: [Words; 2] =
    [["# sebulan tertinggi", "# sebulan tertinggi", "Highest # a month"], NONE];
