//! The words of a co-op's own tax, each in the order of [`Language::ALL`].

use rust_decimal::Decimal;

use super::language::Language;
use super::number::money;
use super::say::{Words, fill, fill_each, say};
use super::source::citation;
use crate::domain::{Currency, RatesRemark, Source, TaxTerm};

/// The name of a number.
pub(super) fn term(term: TaxTerm, language: Language) -> String {
    let numbered = |words: Words, place: u8| fill(say(words, language), &place.saturating_add(1).to_string());
    let words: Words = match term {
        TaxTerm::TotalIncome => ["penghasilan total", "jumlah pendapatan", "total income"],
        TaxTerm::Transfers => [
            "pemindahan ke cadangan dan pendidikan",
            "pindahan kepada rizab dan pendidikan",
            "transfers to reserve and education",
        ],
        TaxTerm::AuditedProfit => ["laba bersih teraudit", "untung bersih diaudit", "audited net profit"],
        TaxTerm::TransfersPercent => ["batas pemindahan", "had pindahan", "limit on transfers"],
        TaxTerm::TransfersDeduction => {
            ["potongan untuk pemindahan", "potongan bagi pindahan", "deduction for transfers"]
        }
        TaxTerm::MembersFunds => ["dana anggota", "kumpulan wang anggota", "members’ funds"],
        TaxTerm::FundsPercent => {
            ["persentase dana anggota", "peratusan kumpulan wang anggota", "percentage of members’ funds"]
        }
        TaxTerm::FundsDeduction => [
            "potongan untuk dana anggota",
            "potongan bagi kumpulan wang anggota",
            "deduction for members’ funds",
        ],
        TaxTerm::Chargeable => ["penghasilan kena pajak", "pendapatan bercukai", "chargeable income"],
        TaxTerm::BandRate(place) => {
            return numbered(["tarif lapis ke-#", "kadar jalur ke-#", "rate of band #"], place);
        }
        TaxTerm::BandStart(place) => {
            return numbered(["batas bawah lapis ke-#", "had bawah jalur ke-#", "start of band #"], place);
        }
        TaxTerm::BandWidth(place) => {
            return numbered(["seluruh lapis ke-#", "seluruh jalur ke-#", "the whole of band #"], place);
        }
        TaxTerm::BandIncome(place) => {
            return numbered(
                ["penghasilan di lapis ke-#", "pendapatan dalam jalur ke-#", "income in band #"],
                place,
            );
        }
        TaxTerm::BandTax(place) => {
            return numbered(["pajak lapis ke-#", "cukai jalur ke-#", "tax of band #"], place);
        }
        TaxTerm::Tax => ["taksiran pajak koperasi", "anggaran cukai koperasi", "the co-op’s estimated tax"],
    };
    say(words, language).into()
}

/// No tax, because members' funds are small.
pub(super) fn free_below(funds: u32, source: &Source, language: Language) -> String {
    let words: Words = [
        "Tidak ada pajak: dana anggota di awal tahun di bawah # (#).",
        "Tiada cukai: kumpulan wang anggota pada awal tahun di bawah # (#).",
        "No tax: members’ funds at the beginning of the year are below # (#).",
    ];
    let limit = money(Decimal::from(funds), Currency::Myr);
    fill_each(say(words, language), &[&limit, citation(source)])
}

/// No tax, because the co-op is young.
pub(super) fn free_years(years: u8, source: &Source, language: Language) -> String {
    let words: Words = [
        "Tidak ada pajak dalam # tahun pertama sejak pendaftaran (#).",
        "Tiada cukai dalam # tahun pertama sejak pendaftaran (#).",
        "No tax in the first # years from registration (#).",
    ];
    fill_each(say(words, language), &[&years.to_string(), citation(source)])
}

/// The scale applied until a day; the gap is that day.
pub(super) const UNCONFIRMED: Words = [
    "Taksiran: skala Tahun Taksiran 2015 dan seterusnya. Bahwa skala ini masih berlaku sejak # belum dipastikan; tanyakan LHDN.",
    "Anggaran: skala Tahun Taksiran 2015 dan seterusnya. Bahawa skala ini masih berkuat kuasa sejak # belum dipastikan; tanya LHDN.",
    "An estimate: the scale of assessment year 2015 and later. That it still applies since # was not confirmed; ask the tax office (LHDN).",
];

/// Something to know about the scale.
pub(super) fn remark(remark: RatesRemark) -> Words {
    if remark == RatesRemark::TaxScaleNotKnown {
        [
            "Skala pajak untuk tahun ini tidak tercatat di sini. Pilih skala tahun lain, atau tanyakan LHDN.",
            "Skala cukai bagi tahun ini tiada dalam rekod di sini. Pilih skala tahun lain, atau tanya LHDN.",
            "The scale of this year is not on record here. Choose that of another year, or ask the tax office (LHDN).",
        ]
    } else {
        [
            "Taksiran: skala ini dipastikan hanya untuk tahun yang dipilih, bukan untuk tahun buku ini.",
            "Anggaran: skala ini dipastikan hanya bagi tahun yang dipilih, bukan bagi tahun kewangan ini.",
            "An estimate: this scale is confirmed for the year that was chosen only, not for this financial year.",
        ]
    }
}
