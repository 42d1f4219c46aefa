//! Interest on savings.

use super::language::Language;
use super::say::{Words, say};
use crate::domain::SavingsTerm;

/// The name of a number of interest on savings.
pub(super) fn term(term: SavingsTerm, language: Language) -> &'static str {
    let words: Words = match term {
        SavingsTerm::Balance => ["saldo simpanan", "baki simpanan", "balance of savings"],
        SavingsTerm::AnnualRate => ["bunga setahun", "faedah setahun", "yearly rate"],
        SavingsTerm::MonthsOfYear => ["bulan setahun", "bulan setahun", "months of the year"],
        SavingsTerm::Interest => {
            ["bunga simpanan sebulan", "faedah simpanan sebulan", "a month’s interest on savings"]
        }
        SavingsTerm::TaxRate => ["tarif pajak bunga", "kadar cukai faedah", "rate of tax on interest"],
        SavingsTerm::Tax => {
            ["pajak final bunga simpanan", "cukai akhir faedah simpanan", "final tax on interest"]
        }
        SavingsTerm::Net => ["bunga setelah pajak", "faedah selepas cukai", "interest after tax"],
    };
    say(words, language)
}
