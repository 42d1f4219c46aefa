//! What the shares of a list are called, and why a list cannot be shared over.

use super::language::Language;
use super::say::{Words, fill, say};
use crate::domain::AllocationError;
use crate::members::{Of, Unshared};

/// Why a list does not go with what is to be shared out.
#[must_use]
pub fn unshared(why: Unshared, language: Language) -> String {
    let words: Words = match why {
        Unshared::NoColumn(_) => [
            "Daftar ini tidak punya kolom untuk dasar pembagian ini. Pilih kolomnya.",
            "Senarai ini tiada lajur bagi asas pembahagian ini. Pilih lajurnya.",
            "The list has no column of what this is shared by. Choose one.",
        ],
        Unshared::Negative(_) => [
            "Dasar pembagian anggota ini kurang dari nol. Perbaiki angkanya, atau keluarkan barisnya.",
            "Asas pembahagian anggota ini kurang daripada sifar. Betulkan angkanya, atau keluarkan barisnya.",
            "What this member's share is measured by is below zero. Correct it, or leave the row out.",
        ],
        Unshared::TooManyMonths(_) => [
            "Bulan keanggotaan harus angka bulat dari 0 sampai 12.",
            "Bulan keanggotaan mesti nombor bulat dari 0 hingga 12.",
            "Months of membership are a whole number from 0 to 12.",
        ],
        Unshared::Split(AllocationError::NobodyToPay) => [
            "Tidak ada yang dapat dibagi: dasar semua anggota nol.",
            "Tiada yang dapat dibahagi: asas semua anggota sifar.",
            "There is nobody to share over: what all members have is zero.",
        ],
        Unshared::Split(AllocationError::PartsOfUnit) => [
            "Jumlah yang dibagi punya pecahan yang tidak bisa dibayarkan. Tulis jumlah yang bulat.",
            "Jumlah yang dibahagi mempunyai pecahan yang tidak boleh dibayar. Tulis jumlah yang bulat.",
            "The amount has parts that cannot be paid. Write a whole one.",
        ],
        Unshared::Split(
            AllocationError::NegativeWeight(_) | AllocationError::SameNumber(..) | AllocationError::Math(_),
        ) => [
            "Angkanya terlalu besar untuk dihitung di sini. Periksa kolom yang dipilih.",
            "Angkanya terlalu besar untuk dikira di sini. Semak lajur yang dipilih.",
            "The figures are too large to calculate here. Check which column was chosen.",
        ],
    };
    say(words, language).into()
}

/// Which of some columns is meant, where headings do not say.
#[must_use]
pub fn several_columns(headings: &str, language: Language) -> String {
    let words: Words = [
        "Kolom mana dasar pembagian ini? Judulnya cocok untuk: #. Sebutkan kolomnya, atau semuanya kalau dijumlahkan.",
        "Lajur mana asas pembahagian ini? Tajuknya sepadan dengan: #. Sebutkan lajurnya, atau semuanya jika dijumlahkan.",
        "Which column is this shared by? The headings would do for: #. Name the column, or all of them if they are added up.",
    ];
    fill(say(words, language), headings)
}

/// What a column of shares is called that is of something with a name.
#[must_use]
pub fn share_of(of: &Of, name: &str, language: Language) -> String {
    let words: Words = match of {
        Of::Dividend(_) => ["dividen: #", "dividen: #", "dividend: #"],
        Of::Pool(_) | Of::Total | Of::Tax | Of::Net | Of::Credited | Of::Cash => {
            ["bagian: #", "bahagian: #", "share: #"]
        }
    };
    fill(say(words, language), name)
}

/// What a column of shares is called that is of all.
#[must_use]
pub fn share_title(of: &Of, language: Language) -> &'static str {
    let words: Words = match of {
        Of::Pool(_) | Of::Dividend(_) => ["bagian", "bahagian", "share"],
        Of::Total => ["jumlah bagian", "jumlah bahagian", "sum of shares"],
        Of::Tax => ["pajak yang dipotong", "cukai yang dipotong", "tax withheld"],
        Of::Net => ["yang dibayarkan", "yang dibayar", "to be paid"],
        Of::Cash => [
            "dibayar tunai, ke 5 sen terdekat",
            "dibayar tunai, kepada 5 sen terdekat",
            "paid in cash, to the nearest 5 sen",
        ],
        Of::Credited => ["dicatat sebagai simpanan", "dikreditkan kepada anggota", "credited, not paid"],
    };
    say(words, language)
}
