//! A member's slip beside what is calculated.

use crate::i18n::say::Words;

/// Above it.
pub const TITLE: Words = ["Cocokkan dengan slip saya", "Padankan dengan slip saya", "Check my slip"];
/// What it is for.
pub const HINT: Words = [
    "Isi jumlah SHU di slip Anda; di sini disebut apakah sama, dan kalau tidak, kenapa.",
    "Isi jumlah SHU di slip anda; di sini disebut sama ada sama, dan jika tidak, kenapa.",
    "Enter the amount on your slip: here it says whether it is the same, and if not, why.",
];
/// A part of the answer is missing.
pub const WAITS: Words = [
    "Lengkapi dulu isian yang masih kosong; baru slip bisa dicocokkan.",
    "Lengkapkan dahulu isian yang masih kosong; kemudian slip boleh dipadankan.",
    "Fill in what is still empty first; then the slip can be checked.",
];
/// The two are the same.
pub const EQUAL: Words = [
    "Cocok: slip Anda sama dengan hitungan ini, #.",
    "Sepadan: slip anda sama dengan kiraan ini, #.",
    "It agrees: your slip has the amount calculated here, #.",
];
/// The slip has more.
pub const MORE: Words = [
    "Slip Anda # lebih besar daripada hitungan ini.",
    "Slip anda # lebih besar daripada kiraan ini.",
    "Your slip has # more than is calculated here.",
];
/// The slip has less.
pub const LESS: Words = [
    "Slip Anda # lebih kecil daripada hitungan ini.",
    "Slip anda # lebih kecil daripada kiraan ini.",
    "Your slip has # less than is calculated here.",
];
/// What rounding leaves over is handed out.
pub const REMAINDER: Words = [
    "Itu wajar: sisa rupiah dibagikan satu-satu, mulai dari anggota dengan pecahan terbesar.",
    "Itu wajar: baki rupiah dibahagikan satu demi satu, bermula dengan anggota yang pecahannya terbesar.",
    "That is in order: what rounding leaves over is handed out one rupiah each, the largest fractions first.",
];
/// Another rule of rounding; the gap is its name.
pub const RULE: Words = [
    "Itu wajar: angkanya tepat kalau dibulatkan begini: “#”.",
    "Itu wajar: angkanya tepat jika dibundarkan begini: “#”.",
    "That is in order: it is exact where amounts are rounded like this: “#”.",
];
/// Each part by itself.
pub const EACH_PART: Words = [
    "Itu wajar: angkanya cocok kalau setiap bagian dibulatkan sendiri, baru dijumlahkan.",
    "Itu wajar: angkanya sepadan jika setiap bahagian dibundarkan sendiri, kemudian dijumlahkan.",
    "That is in order: it fits where each part is rounded by itself and then added up.",
];
/// With rounded rates; the gap is how many decimals they have.
pub const RATE: Words = [
    "Angkanya cocok kalau persen dari dasarnya dibulatkan dulu, sampai # angka di belakang koma.",
    "Angkanya sepadan jika peratus daripada asasnya dibundarkan dahulu, hingga # tempat perpuluhan.",
    "It fits where the rates are rounded first, to # decimals of a percentage.",
];
/// To a multiple; the gap is of what.
pub const MULTIPLE: Words = [
    "Angkanya cocok kalau dibulatkan ke kelipatan #. Tanyakan kepada pengurus ke mana sisanya.",
    "Angkanya sepadan jika dibundarkan kepada gandaan #. Tanya lembaga ke mana bakinya.",
    "It fits where amounts are rounded to multiples of #. Ask the board where the rest goes.",
];
/// A tenth less where members pay no tax on it.
pub const TENTH: Words = [
    "Itu 10% lebih kecil, seperti kalau dipotong pajak. SHU yang diterima anggota bukan objek pajak penghasilan: tanyakan kepada pengurus untuk apa potongannya.",
    "Itu 10% lebih kecil, seperti jika dipotong cukai. SHU yang diterima anggota bukan objek cukai pendapatan: tanya lembaga untuk apa potongannya.",
    "That is 10% less, as if tax had been taken. Members pay no income tax on SHU they receive: ask the board what was taken off.",
];
/// The same where SHU was taxed, or no rule is on record.
pub const TENTH_BEFORE: Words = [
    "Itu 10% lebih kecil, seperti kalau dipotong pajak. Tanyakan kepada pengurus untuk apa potongannya.",
    "Itu 10% lebih kecil, seperti jika dipotong cukai. Tanya lembaga untuk apa potongannya.",
    "That is 10% less, as if tax had been taken. Ask the board what was taken off.",
];
/// No rounding that is tried gives it.
pub const UNKNOWN: Words = [
    "Tidak ada cara pembulatan yang dicoba di sini yang memberi angka itu. Tanyakan kepada pengurus cara membulatkannya.",
    "Tiada cara pembundaran yang dicuba di sini memberi angka itu. Tanya lembaga cara membundarkannya.",
    "None of the roundings that are tried here gives that amount. Ask the board how amounts are rounded.",
];
/// More than any rounding makes; the inputs follow.
pub const UNLIKE: Words = [
    "Selisih itu terlalu besar untuk pembulatan. Periksa isian ini satu per satu dengan laporan dan buku Anda, dan apakah tahunnya sama:",
    "Beza itu terlalu besar untuk pembundaran. Semak isian ini satu demi satu dengan laporan dan buku anda, dan sama ada tahunnya sama:",
    "That is too much for rounding. Compare these inputs with the report and your book one by one, and whether the year is the same:",
];
