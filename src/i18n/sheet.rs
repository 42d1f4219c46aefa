//! Why a sheet of a workbook cannot be read.

use super::language::Language;
use super::say::{Words, say};
use crate::members::SheetFault;

/// Why a sheet of a workbook cannot be read, and what to do about it.
#[must_use]
pub fn sheet_fault(fault: SheetFault, language: Language) -> &'static str {
    let words: Words = match fault {
        SheetFault::Damaged => [
            "Lembar ini rusak atau terpotong. Buka di Excel atau LibreOffice, lalu simpan lagi.",
            "Helaian ini rosak atau terpotong. Buka dalam Excel atau LibreOffice, kemudian simpan semula.",
            "This sheet is damaged or cut off. Open it in Excel or LibreOffice and save it again.",
        ],
        SheetFault::TooManyColumns => [
            "Kolomnya terlalu banyak. Hapus kolom yang tidak dipakai; paling banyak 1.024.",
            "Lajurnya terlalu banyak. Buang lajur yang tidak digunakan; paling banyak 1,024.",
            "Too many columns. Remove those that are not used; 1,024 at most.",
        ],
        SheetFault::TooManyRows => [
            "Barisnya terlalu banyak. Bagi lembar ini; paling banyak 1.000.000 baris.",
            "Barisnya terlalu banyak. Bahagikan helaian ini; paling banyak 1,000,000 baris.",
            "Too many rows. Split this sheet; 1,000,000 rows at most.",
        ],
        SheetFault::TooLarge => [
            "Isi lembar ini terlalu besar. Hapus kolom yang tidak dipakai.",
            "Isi helaian ini terlalu besar. Buang lajur yang tidak digunakan.",
            "There is too much text in this sheet. Remove columns that are not used.",
        ],
    };
    say(words, language)
}
