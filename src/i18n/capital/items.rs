//! Kinds of capital, and how each stands to the cooperative.

use super::super::language::Language;
use super::super::say::{Words, fill, say};
use crate::domain::{CapitalItem, CapitalStanding};

/// A kind of capital, savings or debt.
#[must_use]
pub fn item(item: CapitalItem, language: Language) -> &'static str {
    let words: Words = match item {
        CapitalItem::Principal => ["simpanan pokok", "simpanan pokok", "principal savings"],
        CapitalItem::Mandatory => ["simpanan wajib", "simpanan wajib", "mandatory savings"],
        CapitalItem::Shares => ["modal syer", "modal syer", "share capital"],
        CapitalItem::Subscriptions => ["modal yuran", "modal yuran", "subscription capital"],
        CapitalItem::BonusShares => ["syer bonus", "syer bonus", "bonus shares"],
        CapitalItem::Reserve => ["dana cadangan", "kumpulan wang rizab", "reserve"],
        CapitalItem::RiskReserve => ["cadangan risiko", "rizab risiko", "risk reserve"],
        CapitalItem::RedemptionFund => {
            ["dana penebusan syer", "kumpulan wang penebusan syer", "share redemption fund"]
        }
        CapitalItem::OtherFunds => {
            ["dana lain untuk anggota", "kumpulan wang lain bagi faedah anggota", "other funds for members"]
        }
        CapitalItem::Grant => ["hibah", "derma dan geran", "grants"],
        CapitalItem::AccumulatedProfit => ["laba ditahan", "keuntungan terkumpul", "accumulated profit"],
        CapitalItem::VoluntarySavings => ["simpanan sukarela", "simpanan sukarela", "voluntary savings"],
        CapitalItem::TermDeposits => ["simpanan berjangka", "simpanan berjangka", "term deposits"],
        CapitalItem::SpecificSavings => ["simpanan khusus", "simpanan khas", "specific savings"],
        CapitalItem::Deposits => ["deposit", "deposit", "deposits"],
        CapitalItem::Loans => ["modal pinjaman", "pinjaman", "loans"],
        CapitalItem::Participation => ["modal penyertaan", "modal penyertaan", "participating capital"],
        CapitalItem::EntranceFee => ["uang pangkal", "fi masuk", "entrance fees"],
    };
    say(words, language)
}

/// The same as the cooperative has it: what each member pays in is that of all.
#[must_use]
pub fn item_of_all(of: CapitalItem, language: Language) -> String {
    let name = item(of, language);
    match of {
        CapitalItem::Principal
        | CapitalItem::Mandatory
        | CapitalItem::Shares
        | CapitalItem::Subscriptions => {
            let words: Words = ["# semua anggota", "# semua anggota", "# of all members"];
            fill(say(words, language), name)
        }
        _ => name.into(),
    }
}

/// How money stands to the cooperative.
#[must_use]
pub fn standing(standing: CapitalStanding, language: Language) -> &'static str {
    let words: Words = match standing {
        CapitalStanding::Own => ["modal sendiri", "kumpulan wang anggota", "own capital"],
        CapitalStanding::OwedToMembers => {
            ["kewajiban kepada anggota", "liabiliti kepada anggota", "owed to members"]
        }
        CapitalStanding::Borrowed => ["modal pinjaman", "modal pinjaman", "borrowed capital"],
        CapitalStanding::Participation => ["modal penyertaan", "modal penyertaan", "participating capital"],
        CapitalStanding::Income => {
            ["pendapatan, bukan modal", "pendapatan, bukan modal", "income, no capital"]
        }
    };
    say(words, language)
}
