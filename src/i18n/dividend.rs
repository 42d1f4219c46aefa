//! Dividends: classes of capital, and the numbers between a balance and what it earns.

use super::language::Language;
use super::number::date;
use super::payments::numbered;
use super::say::{Words, fill, say};
use crate::domain::{CapitalKind, DividendTerm};

/// A class of capital.
#[must_use]
pub fn capital(kind: CapitalKind, language: Language) -> &'static str {
    let words: Words = match kind {
        CapitalKind::Shares => ["modal syer", "modal syer", "share capital"],
        CapitalKind::Subscription => ["modal yuran", "modal yuran", "subscription capital"],
        CapitalKind::BonusShares => ["syer bonus", "syer bonus", "bonus shares"],
        CapitalKind::MemberSavings => {
            ["simpanan pokok + wajib", "simpanan pokok + wajib", "principal + mandatory savings"]
        }
        CapitalKind::Other => ["modal lain", "modal lain", "other capital"],
        CapitalKind::SpecificSavings => ["simpanan khusus", "simpanan khas", "specific savings"],
        CapitalKind::Deposit => ["deposit", "deposit", "deposits"],
    };
    say(words, language)
}

/// The name of a number of a dividend.
pub(super) fn dividend(term: DividendTerm, language: Language) -> String {
    if let Some(words) = term.class().filter(|class| class.kind.is_owed()).and_then(|_| of_deposits(term)) {
        return fill(say(words, language), term.class().map_or("", |class| capital(class.kind, language)));
    }
    let words: Words = match term {
        DividendTerm::Rate(_) => ["persentase dividen #", "kadar dividen #", "dividend rate on #"],
        DividendTerm::ProposedRate(_) => ["persentase usulan #", "kadar cadangan #", "proposed rate on #"],
        DividendTerm::AdvanceRate(_) => [
            "persentase # yang sudah dibayar di muka",
            "kadar # yang dibayar dahulu",
            "rate on # paid in advance",
        ],
        DividendTerm::RestRate(_) => [
            "persentase # yang masih harus dibayar",
            "kadar # yang masih perlu dibayar",
            "rate on # still to be paid",
        ],
        DividendTerm::CeilingRate(_) => [
            "batas persentase # tanpa persetujuan",
            "had kadar # tanpa kelulusan",
            "ceiling on # without approval",
        ],
        DividendTerm::Balance(_) => ["saldo # Anda", "baki # anda", "your balance of #"],
        DividendTerm::Opening(_) => ["saldo awal # Anda", "baki awal # anda", "your opening balance of #"],
        DividendTerm::SumOfMonths(_) => {
            ["jumlah 12 bulan #", "jumlah 12 bulan #", "twelve months of # added up"]
        }
        DividendTerm::FirstPaid(_) => {
            ["# yang dibayar saat bergabung", "# yang dibayar semasa menyertai", "# paid on joining"]
        }
        DividendTerm::MonthlyPaid(_) => {
            ["setoran # tiap bulan", "bayaran # setiap bulan", "payment of # each month"]
        }
        DividendTerm::MonthsOfYear => ["bulan setahun", "bulan setahun", "months of the year"],
        DividendTerm::BalanceFrom(_, day) => {
            return fill(
                say(["saldo sejak #", "baki sejak #", "balance from #"], language),
                &date(day, language),
            );
        }
        DividendTerm::DaysHeld(_) => {
            ["hari dengan saldo itu", "hari dengan baki itu", "days with that balance"]
        }
        DividendTerm::DaysOfYear => ["hari setahun", "hari setahun", "days of the year"],
        DividendTerm::Average(_) => {
            ["saldo rata-rata # Anda", "baki purata # anda", "your average balance of #"]
        }
        DividendTerm::Part(_) => ["dividen # Anda", "dividen # anda", "your dividend on #"],
        DividendTerm::Paid(_) => {
            ["dividen # Anda yang dibayar", "dividen # anda yang dibayar", "your dividend on # as paid"]
        }
        DividendTerm::Proposed(_) => {
            ["dividen # menurut usulan", "dividen # mengikut cadangan", "dividend on # as proposed"]
        }
        DividendTerm::Advance(_) => [
            "dividen # yang sudah dibayar di muka",
            "dividen # yang dibayar dahulu",
            "dividend on # paid in advance",
        ],
        DividendTerm::RestPart(_) => {
            ["dividen # yang masih dibayar", "dividen # yang masih dibayar", "dividend on # still to be paid"]
        }
        DividendTerm::AboveCeiling(_) => {
            ["bagian di atas batas untuk #", "bahagian melebihi had bagi #", "part above the ceiling on #"]
        }
        DividendTerm::BlendedRate => {
            ["persentase gabungan semua saldo", "kadar gabungan semua baki", "blended rate on all balances"]
        }
        DividendTerm::TotalExact => [
            "dividen Anda sebelum dibulatkan",
            "dividen anda sebelum dibundarkan",
            "your dividend before rounding",
        ],
        DividendTerm::Total => ["dividen Anda", "dividen anda", "your dividend"],
        DividendTerm::ReturnTotalExact => [
            "imbal hasil Anda sebelum dibulatkan",
            "pulangan anda sebelum dibundarkan",
            "your return before rounding",
        ],
        DividendTerm::ReturnTotal => ["imbal hasil Anda", "pulangan anda", "your return"],
        DividendTerm::TaxRate => {
            ["persentase pajak yang dipotong", "kadar cukai yang dipotong", "rate of tax withheld"]
        }
        DividendTerm::Tax => ["pajak yang dipotong", "cukai yang dipotong", "tax withheld"],
        DividendTerm::Net => {
            ["yang diterima setelah pajak", "yang diterima selepas cukai", "received after tax"]
        }
        DividendTerm::Rest => ["selisih pembulatan", "beza pembundaran", "rounding difference"],
        DividendTerm::Lowest(..)
        | DividendTerm::MonthEnd(..)
        | DividendTerm::PaidIn(..)
        | DividendTerm::Withdrawn(..)
        | DividendTerm::Added(..)
        | DividendTerm::AfterPayment(..)
        | DividendTerm::MonthsPaid(..)
        | DividendTerm::MonthsCounted(_) => {
            let class = term.class().map_or("", |class| capital(class.kind, language));
            return numbered(term, class, language).unwrap_or_default();
        }
    };
    fill(say(words, language), term.class().map_or("", |class| capital(class.kind, language)))
}

/// What deposits and savings earn is a return by contract.
fn of_deposits(term: DividendTerm) -> Option<Words> {
    let words: Words = match term {
        DividendTerm::Rate(_) => ["persentase imbal hasil #", "kadar pulangan #", "rate of return on #"],
        DividendTerm::Part(_) => ["imbal hasil # Anda", "pulangan # anda", "your return on #"],
        DividendTerm::Paid(_) => {
            ["imbal hasil # Anda yang dibayar", "pulangan # anda yang dibayar", "your return on # as paid"]
        }
        DividendTerm::Proposed(_) => {
            ["imbal hasil # menurut usulan", "pulangan # mengikut cadangan", "return on # as proposed"]
        }
        DividendTerm::Advance(_) => [
            "imbal hasil # yang sudah dibayar di muka",
            "pulangan # yang dibayar dahulu",
            "return on # paid in advance",
        ],
        DividendTerm::RestPart(_) => [
            "imbal hasil # yang masih dibayar",
            "pulangan # yang masih dibayar",
            "return on # still to be paid",
        ],
        _ => return None,
    };
    Some(words)
}
