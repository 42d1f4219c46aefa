//! What is answered: the highest price, what it means for lines, members and years, the pictures.

use crate::i18n::say::Words;

/// Above the highest price.
pub const HEADING: Words = [
    "Harga bahan tertinggi yang sanggup dibayar",
    "Harga bahan tertinggi yang mampu dibayar",
    "Highest price the plant can pay for the raw material",
];
/// In place of an answer.
pub const WAITING: Words = [
    "Isi bahan, hasil dan harga untuk melihat jawabannya.",
    "Isi bahan, hasil dan harga untuk melihat jawapannya.",
    "Enter raw material, yield and prices to see the answer.",
];
/// The plant pays more than raw sale brings.
pub const ABOVE: Words = ["lebih dari harga mentah", "lebih daripada harga mentah", "above the raw price"];
/// Before what all of its raw material brings more, or less, in a month.
pub const FOR_PLANT: Words = ["Untuk seluruh pabrik: ", "Bagi seluruh kilang: ", "For the whole plant: "];
/// It pays less.
pub const BELOW: Words = ["kurang dari harga mentah", "kurang daripada harga mentah", "below the raw price"];
/// Copies the link for those who deliver.
pub const FOR_MEMBERS: Words = ["Tautan untuk anggota", "Pautan untuk anggota", "Link for members"];
/// Above the change of the member's part.
pub const MY_PART: Words = ["Bagian saya berubah", "Bahagian saya berubah", "My part changes by"];
/// In place of it.
pub const MY_PART_WAITS: Words = [
    "Bagian Anda belum bisa dihitung: lengkapi isian SHU.",
    "Bahagian anda belum boleh dikira: lengkapkan isian lebihan.",
    "Your part cannot be calculated yet: complete the figures of the surplus.",
];
/// The fold of what each driver does.
pub const SENSITIVITY: Words =
    ["Apa yang paling berpengaruh?", "Apa yang paling mempengaruhi?", "What matters most?"];
/// The fold of viability, all of whose figures are of a year.
pub const VIABILITY: Words = [
    "Kelayakan usaha dalam setahun (R/C, titik impas)",
    "Daya maju dalam setahun (R/C, pulang modal)",
    "Viability over a year (R/C, break-even)",
];
/// The fold of several products.
pub const JOINT: Words = [
    "Beberapa produk dari satu bahan",
    "Beberapa produk daripada satu bahan",
    "Several products of one raw material",
];
/// The fold of a stock.
pub const STOCK: Words = ["Simpan dulu, jual nanti", "Simpan dahulu, jual kemudian", "Hold, and sell later"];
/// The fold of the investment.
pub const INVESTMENT: Words = ["Balik modal, NPV, IRR", "Bayar balik, NPV, IRR", "Payback, NPV, IRR"];
/// Whose money it is about.
pub const OWN_MONEY: Words = [
    "NPV, IRR dan masa balik modal dihitung atas uang pemilik sendiri, setelah hibah.",
    "NPV, IRR dan tempoh bayar balik dikira atas wang pemilik sendiri, selepas geran.",
    "NPV, IRR and payback are of the owner’s own money, after the grant.",
];
/// Shows every figure.
pub const SHOW_STEPS: Words = [
    "Tampilkan semua angka dengan rumusnya",
    "Tunjukkan semua angka dengan rumusnya",
    "Show every figure with its formula",
];
/// Hides them again.
pub const HIDE_STEPS: Words = ["Tutup semua langkah", "Tutup semua langkah", "Close all steps"];

/// Before the number of a line, and above the column of lines.
pub const LINE: Words = ["Lini", "Barisan", "Line"];
/// Above the table of lines.
pub const EACH_LINE: Words = ["Setiap lini", "Setiap barisan", "Each line"];
/// Heads the column of highest prices.
pub const HIGHEST: Words = ["Harga tertinggi", "Harga tertinggi", "Highest price"];
/// Heads the column of what processing adds.
pub const EXTRA: Words = ["Tambahan marjin", "Margin tambahan", "Extra margin"];
/// Heads the column of the plant's cost.
pub const PLANT_COST: Words = ["Biaya pabrik", "Kos kilang", "Plant cost"];
/// Heads the column of contributions.
pub const CONTRIBUTION: Words = ["Kontribusi setahun", "Sumbangan setahun", "Contribution a year"];
/// Heads the column of the plant's cost in a year.
pub const OVERHEAD: Words = ["Beban pabrik setahun", "Beban kilang setahun", "Plant’s cost a year"];
/// How the plant's cost is shared.
pub const SHARED: Words = [
    "Biaya pabrik dibagi menurut penerimaan setiap lini.",
    "Kos kilang dibahagi mengikut hasil setiap barisan.",
    "The plant’s cost is shared by each line’s revenue.",
];

/// A column of the waterfall: what the product is worth.
pub const PRODUCT_VALUE: Words = ["Nilai produk", "Nilai produk", "Product value"];
/// What processing takes.
pub const PROCESSING: Words = ["Biaya olah dan upah", "Kos proses dan upah", "Processing and wages"];
/// What the plant takes.
pub const PLANT: Words = ["Biaya pabrik", "Kos kilang", "Plant"];
/// What is left for the raw material.
pub const LEFT: Words = ["Sisa untuk bahan", "Baki untuk bahan", "Left for raw material"];
/// What raw sale brings.
pub const RAW_PRICE: Words = ["Harga mentah", "Harga mentah", "Raw price"];

/// Above what is known of processing, figure by figure.
pub const FIGURES: Words = ["Semua angka pengolahan", "Semua angka pemprosesan", "All figures of processing"];
/// The volume at which the plant pays.
pub const BREAK_EVEN: Words = ["Titik impas", "Titik pulang modal", "Break-even"];
/// Before the present volume.
pub const VOLUME_IS: Words = ["sekarang", "sekarang", "now"];
/// What the picture counts across; the gap is the raw material's unit.
pub const ACROSS: Words =
    ["Mendatar: # setahun. Tegak: ", "Mendatar: # setahun. Menegak: ", "Across: # a year. Up: "];
/// What it counts up, in Indonesia.
pub const RUPIAH: Words = ["rupiah setahun", "rupiah setahun", "rupiah a year"];
/// What it counts up, in Malaysia.
pub const RINGGIT: Words = ["ringgit setahun", "ringgit setahun", "ringgit a year"];
/// The stroke of revenue.
pub const REVENUE: Words = ["penerimaan", "hasil", "revenue"];
/// The stroke of cost.
pub const ALL_COSTS: Words = ["biaya seluruhnya", "jumlah kos", "all costs"];
/// The stroke of the present volume.
pub const VOLUME_NOW: Words = ["volume sekarang", "volum sekarang", "volume now"];
/// Short names of a thousand, a million and so on.
pub const LARGE: [Words; 4] = [
    [" ribu", " ribu", " thousand"],
    [" juta", " juta", " million"],
    [" miliar", " bilion", " billion"],
    [" triliun", " trilion", " trillion"],
];
