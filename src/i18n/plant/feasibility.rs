//! Whether a plant is worth it.

use super::super::language::Language;
use super::super::say::{Words, fill, say};
use super::models::model;
use super::names::Names;
use crate::domain::{Case, FeasibilityTerm};

/// How the numbers of a plant's feasibility are called, where they are known at all.
pub type FeasibilityNames = fn(FeasibilityTerm, &Names, Language) -> String;

/// The name of a number of a plant's feasibility.
#[must_use]
#[expect(clippy::too_many_lines, reason = "a table of words")]
pub fn feasibility(term: FeasibilityTerm, names: &Names, language: Language) -> String {
    let words: Words = match term {
        FeasibilityTerm::CashBeforeFinancing => [
            "kas setahun sebelum angsuran",
            "tunai setahun sebelum ansuran",
            "cash of a year before instalments",
        ],
        FeasibilityTerm::Instalments(_) => {
            ["angsuran tahun ke-#", "ansuran tahun ke-#", "instalments of year #"]
        }
        FeasibilityTerm::Principal(_) => {
            ["angsuran pokok tahun ke-#", "ansuran pokok tahun ke-#", "principal of year #"]
        }
        FeasibilityTerm::Charge(_) => {
            ["bunga yang dibayar tahun ke-#", "faedah dibayar tahun ke-#", "interest paid in year #"]
        }
        FeasibilityTerm::Left(_) => [
            "sisa kas setelah angsuran, tahun ke-#",
            "baki tunai selepas ansuran, tahun ke-#",
            "cash left after instalments, year #",
        ],
        FeasibilityTerm::Cover(_) => [
            "kas dibagi angsuran (DSCR), tahun ke-#",
            "tunai dibahagi ansuran (DSCR), tahun ke-#",
            "cash ÷ instalments (DSCR), year #",
        ],
        FeasibilityTerm::Accumulated(_) => [
            "sisa kas terkumpul sampai tahun ke-#",
            "baki tunai terkumpul hingga tahun ke-#",
            "cash saved up to year #",
        ],
        FeasibilityTerm::Owed(_) => [
            "sisa utang di akhir tahun ke-#",
            "baki hutang pada akhir tahun ke-#",
            "owed at the end of year #",
        ],
        FeasibilityTerm::ExtraOfAll => [
            "tambahan marjin semua lini setahun",
            "margin tambahan semua barisan setahun",
            "extra margin of all lines, a year",
        ],
        FeasibilityTerm::RawDays => [
            "hari dari membayar bahan sampai produk dibayar",
            "hari daripada membayar bahan hingga produk dibayar",
            "days from paying for raw material to being paid",
        ],
        FeasibilityTerm::DaysOfMonth => ["hari dalam sebulan", "hari dalam sebulan", "days of a month"],
        FeasibilityTerm::Months => ["bulan panen setahun", "bulan menuai setahun", "months of harvest"],
        FeasibilityTerm::WorkingCapital => [
            "modal kerja untuk membeli bahan",
            "modal kerja untuk membeli bahan",
            "working capital for buying raw material",
        ],
        FeasibilityTerm::ModelWorkingCapital(_) => {
            ["modal kerja bahan, #", "modal kerja bahan, #", "working capital for raw material, #"]
        }
        FeasibilityTerm::ModelCash(_) => [
            "kas setahun sebelum angsuran, #",
            "tunai setahun sebelum ansuran, #",
            "cash of a year before instalments, #",
        ],
        FeasibilityTerm::RawSaleMine => [
            "jual mentah, setoran saya setahun",
            "jual mentah, serahan saya setahun",
            "sold raw, what I deliver a year",
        ],
        FeasibilityTerm::ProductPriceFloor => [
            "harga # terendah agar mengolah tidak kalah dari jual mentah",
            "harga # terendah supaya memproses tidak kalah daripada jual mentah",
            "lowest price of # at which processing equals raw sale",
        ],
        FeasibilityTerm::ProductPriceForInstalments => [
            "harga # terendah agar angsuran terbayar setiap tahun",
            "harga # terendah supaya ansuran dibayar setiap tahun",
            "lowest price of # that pays the instalments of every year",
        ],
        FeasibilityTerm::RawPriceForInstalments => [
            "harga beli # tertinggi agar angsuran terbayar setiap tahun",
            "harga belian # tertinggi supaya ansuran dibayar setiap tahun",
            "highest price of # that leaves the instalments of every year",
        ],
        FeasibilityTerm::CaseProfit(_) => ["laba setahun, #", "untung setahun, #", "profit of a year, #"],
        FeasibilityTerm::CaseHighestPrice(_) => [
            "harga bahan tertinggi yang sanggup dibayar, #",
            "harga bahan tertinggi yang mampu dibayar, #",
            "highest affordable raw price, #",
        ],
        FeasibilityTerm::CaseCash(_) => [
            "kas setahun sebelum angsuran, #",
            "tunai setahun sebelum ansuran, #",
            "cash before instalments, #",
        ],
        FeasibilityTerm::CaseLeft(_) => [
            "sisa kas di tahun tersulit, #",
            "baki tunai pada tahun paling sukar, #",
            "cash left in the hardest year, #",
        ],
    };
    fill(say(words, language), &of_what(term, names, language))
}

/// What fills the gap of a name.
fn of_what(term: FeasibilityTerm, names: &Names, language: Language) -> String {
    if let Some(year) = term.year() {
        return year.to_string();
    }
    match term {
        FeasibilityTerm::ModelCash(of) | FeasibilityTerm::ModelWorkingCapital(of) => {
            say(model(of), language).into()
        }
        FeasibilityTerm::CaseProfit(case)
        | FeasibilityTerm::CaseHighestPrice(case)
        | FeasibilityTerm::CaseCash(case)
        | FeasibilityTerm::CaseLeft(case) => say(self::case(case), language).into(),
        FeasibilityTerm::RawPriceForInstalments => names.raw.clone(),
        _ => names.product(0, language),
    }
}

/// What a bad and a good year are called.
#[must_use]
pub fn case(case: Case) -> Words {
    match case {
        Case::Worst => ["keadaan terburuk", "keadaan terburuk", "worst case"],
        Case::Best => ["keadaan terbaik", "keadaan terbaik", "best case"],
    }
}
