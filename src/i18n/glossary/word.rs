//! A word with what it means.

use super::super::say::Words;
use super::headword::Headword;
use crate::domain::{Country, Rule};

/// A page on which words stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum On {
    /// A member's part of the surplus.
    Shu,
    /// Members' capital.
    Capital,
    /// Interest on savings.
    Savings,
    /// The split of the surplus.
    Split,
    /// A shared plant.
    Plant,
    /// A member's dividend.
    Dividend,
    /// The appropriation account.
    Account,
    /// The rebate on patronage.
    Rebate,
    /// What a member gets for a delivery.
    Delivery,
    /// The list of members.
    List,
    /// A member's loan.
    Loan,
    /// One co-op under both countries' rules.
    TwoCountries,
    /// A sale abroad.
    Export,
}

impl On {
    /// The page of a calculator, by the name that hosts call it.
    #[must_use]
    pub fn of(calculator: &str) -> Option<Self> {
        Some(match calculator {
            "shu" => Self::Shu,
            "modal" => Self::Capital,
            "simpanan" => Self::Savings,
            "pembagian" => Self::Split,
            "rpb" | "pusat" => Self::Plant,
            "dividen" => Self::Dividend,
            "akaun" => Self::Account,
            "rebat" => Self::Rebate,
            "setor" | "hantar" => Self::Delivery,
            "daftar" => Self::List,
            "pinjaman" | "pembiayaan" => Self::Loan,
            "dua-negara" => Self::TwoCountries,
            "ekspor" | "eksport" => Self::Export,
            _ => return None,
        })
    }
}

/// A word with what it means.
#[derive(Debug)]
pub struct Word {
    /// What labels of fields call it by, where any leads to it.
    pub head: Option<Headword>,
    /// The word itself.
    pub name: Words,
    /// What it is, in one or two sentences.
    pub means: Words,
    /// Where it stands in a report, after "in the report:".
    pub place: Words,
    /// The pages on which it stands.
    pub on: &'static [On],
    /// The country whose word it is, where it is not one of both.
    pub country: Option<Country>,
    /// The rule on record that says what it is or bounds it.
    pub rule: Option<Rule>,
    /// The rule's own words, in its own language, where they were written down letter by letter.
    pub quote: &'static str,
}

/// A word of both countries, to be filled in.
pub(super) const WORD: Word = Word {
    head: None,
    name: [""; 3],
    means: [""; 3],
    place: [""; 3],
    on: &[],
    country: None,
    rule: None,
    quote: "",
};
/// A word of Indonesia.
pub(super) const INDONESIAN: Word = Word { country: Some(Country::Indonesia), ..WORD };
/// A word of Malaysia.
pub(super) const MALAYSIAN: Word = Word { country: Some(Country::Malaysia), ..WORD };
