//! Tables to print and cite.

use crate::i18n::say::Words;

/// In place of a value that there is none of.
pub const NONE: Words = ["tidak berlaku", "tidak berkenaan", "not applicable"];

/// Hayami's table.
pub const HAYAMI: Words =
    ["Nilai tambah (tabel Hayami)", "Nilai tambah (jadual Hayami)", "Value added (Hayami’s table)"];
/// Heads its columns.
pub const HAYAMI_COLUMNS: [Words; 3] = [
    ["Baris", "Baris", "Row"],
    ["Per satuan bahan", "Seunit bahan", "Per unit of raw material"],
    ["Per satuan produk", "Seunit produk", "Per unit of product"],
];
/// What value added is not, and where the table comes from.
pub const HAYAMI_NOTE: Words = [
    "Nilai tambah belum dikurangi penyusutan, bunga, sewa dan biaya tetap: semuanya masih di dalam “keuntungan”. Sumber: Hayami dkk. 1987. Baris 13b dicetak dengan dua pembagi; keduanya diberikan.",
    "Nilai tambah belum ditolak susut nilai, faedah, sewa dan kos tetap: semuanya masih dalam “keuntungan”. Sumber: Hayami dan rakan-rakan 1987. Baris 13b dicetak dengan dua pembahagi; kedua-duanya diberi.",
    "Depreciation, interest, rent and fixed costs are not taken off: they are inside “profit”. Source: Hayami et al. 1987. Row 13b is printed with two denominators; both are given.",
];

/// What is compared.
pub const MODELS_NOTE: Words = [
    "Harga beli yang lebih tinggi mengurangi yang kembali akhir tahun: yang dibandingkan adalah jumlah keduanya. Pada jasa olah, anggota menjual produknya sendiri dengan harga di atas. Kas koperasi tidak dikurangi penyusutan: itu bukan pembayaran.",
    "Harga belian yang lebih tinggi mengurangkan lebihan: yang dibandingkan ialah jumlah kedua-duanya. Bagi upah proses, anggota menjual produknya sendiri pada harga di atas. Tunai koperasi tidak ditolak susut nilai: ia bukan bayaran.",
    "A higher price paid lowers the surplus: compare the two together. With a processing fee members sell their own product at the price above. The co-op’s cash is before depreciation, which is not a payment.",
];
/// The way to the field of what one member delivers.
pub const ENTER_MINE: Words = [
    "Isi setoran saya untuk melihat jumlahnya setahun",
    "Isi serahan saya untuk melihat jumlahnya setahun",
    "Enter what I deliver to see what it comes to in a year",
];
/// What the other two models wait for.
pub const ENTER_FEES: Words = [
    "Jasa olah dan pool muncul setelah tarif atau uang mukanya diisi.",
    "Upah proses dan pool muncul selepas kadar atau pendahuluannya diisi.",
    "Processing fee and pool appear once the fee or the advance is entered.",
];

/// How far each driver may change.
pub const SWITCHING: Words = ["Batas perubahan", "Had perubahan", "Switching values"];
/// Heads the columns of it.
pub const SWITCHING_COLUMNS: [Words; 3] = [
    ["Faktor", "Faktor", "Factor"],
    ["Laba nol bila berubah", "Untung sifar jika berubah", "Profit is zero at a change of"],
    ["Nilainya saat itu", "Nilainya ketika itu", "Its value then"],
];

/// After an amount of a year.
pub const A_YEAR: Words = ["/tahun", "/tahun", "/year"];

/// Two drivers at once.
pub const GRID: Words = [
    "Laba bila harga bahan dan harga produk berubah bersama",
    "Untung jika harga bahan dan harga produk berubah bersama",
    "Profit when raw and product price change together",
];
/// In the corner of it.
pub const GRID_CORNER: Words = ["bahan ↓ produk →", "bahan ↓ produk →", "raw ↓ product →"];

/// The years of the investment.
pub const FLOWS: Words = ["Arus kas per tahun", "Aliran tunai setiap tahun", "Flows by year"];
/// Heads the columns of them.
pub const FLOWS_COLUMNS: [Words; 4] = [
    ["Tahun", "Tahun", "Year"],
    ["Arus kas", "Aliran tunai", "Cash flow"],
    ["Kumulatif", "Kumulatif", "Cumulative"],
    ["Nilai kini", "Nilai kini", "Present value"],
];

/// The months of the contract.
pub const SCHEDULE: Words = ["Angsuran pembiayaan", "Ansuran pembiayaan", "Instalments"];
/// Heads the columns of them.
pub const SCHEDULE_COLUMNS: [Words; 5] = [
    ["Bulan", "Bulan", "Month"],
    ["Angsuran", "Ansuran", "Instalment"],
    ["Pokok", "Pokok", "Principal"],
    ["Bunga", "Faedah", "Interest"],
    ["Sisa", "Baki", "Balance"],
];
