//! Why a text is not a number.

use super::language::Language;
use super::say::{Words, say};
use crate::input::Rejection;

/// Less than nothing, where there can be no less.
pub(super) const BELOW_ZERO: Words = [
    "Tidak boleh kurang dari nol. Hapus tanda minusnya.",
    "Tidak boleh kurang daripada sifar. Buang tanda tolaknya.",
    "This cannot be below zero. Remove the minus sign.",
];

/// Why a text is not a number, and what to do about it.
#[must_use]
pub fn rejection(rejection: Rejection, language: Language) -> &'static str {
    let words: Words = match rejection {
        Rejection::TooLong => [
            "Terlalu panjang untuk satu angka. Tulis angkanya saja.",
            "Terlalu panjang untuk satu angka. Tulis angkanya sahaja.",
            "Too long for one number. Write only the number.",
        ],
        Rejection::ControlCharacter => [
            "Sepertinya lebih dari satu angka yang ditempel. Tempel satu angka saja.",
            "Nampaknya lebih daripada satu angka ditampal. Tampal satu angka sahaja.",
            "This looks like more than one pasted number. Paste one only.",
        ],
        Rejection::MixedDigits => [
            "Angkanya tercampur dari dua jenis aksara. Tulis ulang dengan satu jenis.",
            "Angkanya bercampur daripada dua jenis tulisan. Tulis semula dengan satu jenis.",
            "The digits come from two scripts. Write them in one.",
        ],
        Rejection::TwoSigns => [
            "Ada dua tanda minus atau plus. Pakai satu saja.",
            "Ada dua tanda tolak atau tambah. Guna satu sahaja.",
            "There are two plus or minus signs. Use one.",
        ],
        Rejection::PriceTail => [
            "Tanda ,- hanya untuk jumlah uang. Hapus tanda itu.",
            "Tanda /- hanya untuk jumlah wang. Buang tanda itu.",
            "The sign ,- or /- is for amounts only. Remove it.",
        ],
        Rejection::WrongCurrency => [
            "Mata uangnya tidak cocok dengan isian ini. Tulis angkanya saja.",
            "Mata wangnya tidak sepadan dengan isian ini. Tulis angkanya sahaja.",
            "The currency does not fit this field. Write only the number.",
        ],
        Rejection::PercentSign => [
            "Ini bukan isian persen. Hapus tanda %.",
            "Ini bukan isian peratus. Buang tanda %.",
            "This field is not a percentage. Remove the % sign.",
        ],
        Rejection::Multiplier => [
            "Kata ribu, juta, miliar hanya untuk uang. Tulis angkanya lengkap.",
            "Perkataan ribu, juta, bilion hanya untuk wang. Tulis angkanya dengan lengkap.",
            "Thousand, million and billion are for amounts only. Write the number in full.",
        ],
        Rejection::TooManyDecimals => [
            "Terlalu banyak angka di belakang koma.",
            "Terlalu banyak tempat perpuluhan.",
            "Too many decimals.",
        ],
        Rejection::Grouping => [
            "Tanda ribuannya salah tempat: di belakangnya harus tiga angka. Tulis ulang, misalnya 1500000.",
            "Tanda ribunya salah tempat: mesti ada tiga angka selepasnya. Tulis semula, misalnya 1500000.",
            "The sign between thousands is out of place: three digits must follow it. Write it again, such as 1500000.",
        ],
        Rejection::OnlyDash => [
            "Hanya ada garis. Kalau maksudnya tidak ada, tulis 0 atau kosongkan isian ini.",
            "Hanya ada sengkang. Jika maksudnya tiada, tulis 0 atau kosongkan isian ini.",
            "There is only a dash. If it means nothing, write 0 or leave this field empty.",
        ],
        Rejection::NotWhole => [
            "Isi angka bulat, tanpa koma.",
            "Isi nombor bulat, tanpa perpuluhan.",
            "Enter a whole number, without decimals.",
        ],
        Rejection::BelowNone => BELOW_ZERO,
        Rejection::TooManyDigits => [
            "Paling banyak 15 angka. Apakah ini nomor, bukan jumlah?",
            "Paling banyak 15 angka. Adakah ini nombor pengenalan, bukan jumlah?",
            "15 digits at most. Is this an identity number and not an amount?",
        ],
        Rejection::PartOfSum => [
            "Satu angka dalam penjumlahan ini belum terbaca. Tulis setiap angka lengkap, misalnya 100000+1260000.",
            "Satu angka dalam hasil tambah ini belum dapat dibaca. Tulis setiap angka penuh, misalnya 100+1260.",
            "One of the amounts of this sum cannot be read. Write each in full, for example 100000+1260000.",
        ],
        Rejection::NotANumber => [
            "Ini tidak terbaca sebagai angka. Contoh: 1500000 atau 25.",
            "Ini tidak dapat dibaca sebagai angka. Contoh: 1500000 atau 25.",
            "This cannot be read as a number. Example: 1500000 or 25.",
        ],
    };
    say(words, language)
}
