//! Interest on savings.

use super::language::Language;
use super::say::{Words, fill, say};
use crate::domain::SavingsTerm;

/// The name of a number of interest on savings.
pub(super) fn term(term: SavingsTerm, language: Language) -> String {
    let words: Words = match term {
        SavingsTerm::Balance => ["saldo simpanan", "baki simpanan", "balance of savings"],
        SavingsTerm::AnnualRate => ["bunga setahun", "faedah setahun", "yearly rate"],
        SavingsTerm::MonthsOfYear => ["bulan setahun", "bulan setahun", "months of the year"],
        SavingsTerm::Interest => ["bunga simpanan", "faedah simpanan", "interest on savings"],
        SavingsTerm::OfMonth(place) => {
            let words = ["bunga bulan ke-#", "faedah bulan ke-#", "interest of month #"];
            return fill(say(words, language), &place.saturating_add(1).to_string());
        }
        SavingsTerm::Taxed => [
            "bunga bulan-bulan yang di atas batas",
            "faedah bulan-bulan yang melebihi had",
            "interest of the months above the limit",
        ],
        SavingsTerm::TaxRate => ["tarif pajak bunga", "kadar cukai faedah", "rate of tax on interest"],
        SavingsTerm::Tax => {
            ["pajak final bunga simpanan", "cukai muktamad faedah simpanan", "final tax on interest"]
        }
        SavingsTerm::Net => ["bunga setelah pajak", "faedah selepas cukai", "interest after tax"],
    };
    say(words, language).into()
}
