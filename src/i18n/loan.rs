//! The words of what a loan costs a member, each in the order of [`Language::ALL`].

use super::delivery::refund;
use super::language::Language;
use super::naming::Naming;
use super::plant;
use super::say::{Words, fill, say};
use crate::domain::{Country, FinanceTerm, FinancingKind, LoanTerm, Step, Term};

/// How the numbers of a loan are called.
#[derive(Clone, Copy, Debug)]
pub struct LoanNaming {
    /// Whose words.
    pub country: Country,
    /// Whether it is a sale at a margin or a lease: then nothing is called interest.
    pub without_interest: bool,
    /// Whether the profit is shared: then nothing is borrowed.
    pub is_shared: bool,
}

impl LoanNaming {
    /// The words of a contract.
    #[must_use]
    pub fn of(kind: FinancingKind, country: Country) -> Self {
        let without_interest = matches!(kind, FinancingKind::Murabahah | FinancingKind::Ijarah);
        Self { country, without_interest, is_shared: kind.shares_profit() }
    }
}

impl Naming for LoanNaming {
    fn name(&self, term: Term, language: Language) -> String {
        match term {
            Term::Loan(term) => {
                let text = say(words(term, self.without_interest), language);
                let text = text.replace('@', refund(self.country, language));
                term.year().map_or_else(|| text.clone(), |year| fill(&text, &year.to_string()))
            }
            Term::Finance(_, FinanceTerm::Principal) if self.is_shared => say(THEIRS, language).into(),
            Term::Finance(_, FinanceTerm::OwnCapital) => say(OWN, language).into(),
            Term::Finance(_, FinanceTerm::Principal) => say(PRINCIPAL, language).into(),
            Term::Finance(_, FinanceTerm::Margin) => say(MARGIN, language).into(),
            Term::Finance(_, FinanceTerm::SalePrice) => say(SALE_PRICE, language).into(),
            Term::Finance(_, term) => plant::contract(term, language),
            Term::Whole => say(WHOLE, language).into(),
            _ => String::new(),
        }
    }

    fn measure(&self, step: &Step, language: Language) -> String {
        let one = step.value().to_whole() == Ok(1);
        let is_months = matches!(
            step.term(),
            Some(
                Term::Loan(LoanTerm::FewestMonths)
                    | Term::Finance(_, FinanceTerm::Months | FinanceTerm::RepaymentMonths)
            )
        );
        let words: Words = match (is_months, one) {
            (false, _) => return String::new(),
            (true, true) => [" bulan", " bulan", " month"],
            (true, false) => [" bulan", " bulan", " months"],
        };
        say(words, language).into()
    }
}

const WHOLE: Words = ["seluruhnya", "keseluruhan", "the whole"];
const PRINCIPAL: Words = ["pokok pinjaman", "pokok pembiayaan", "principal of the loan"];
const THEIRS: Words = ["modal pemodal", "modal pemodal", "financier’s capital"];
const OWN: Words = ["modal Anda", "modal anda", "your capital"];
const MARGIN: Words = ["margin", "keuntungan", "margin"];
const SALE_PRICE: Words = ["harga jual kepada Anda", "harga jualan kepada anda", "price to you"];

/// The name of a number; `#` is a year, `@` what comes back.
const fn words(term: LoanTerm, without_interest: bool) -> Words {
    match term {
        LoanTerm::Affordable => {
            ["kemampuan mengangsur sebulan", "kemampuan membayar sebulan", "what can be paid a month"]
        }
        LoanTerm::FewestMonths => [
            "bulan paling sedikit yang angsurannya tidak melebihi kemampuan",
            "bulan paling sedikit yang ansurannya tidak melebihi kemampuan",
            "the fewest months whose instalments are no more than what can be paid",
        ],
        LoanTerm::MarginRate => ["margin setahun", "kadar keuntungan setahun", "margin a year"],
        LoanTerm::Fees => ["biaya di muka", "caj pendahuluan", "fees paid at first"],
        LoanTerm::InterestOf(_) if without_interest => {
            ["margin tahun pinjaman ke-#", "keuntungan tahun pinjaman ke-#", "margin of year # of the loan"]
        }
        LoanTerm::InterestOf(_) => {
            ["bunga tahun pinjaman ke-#", "faedah tahun pinjaman ke-#", "interest of year # of the loan"]
        }
        LoanTerm::Cost => ["biaya pinjaman", "kos pinjaman", "cost of the loan"],
        LoanTerm::ReturnRate if without_interest => [
            "bagian margin yang kembali lewat @",
            "bahagian keuntungan yang kembali melalui @",
            "part of the margin that comes back as @",
        ],
        LoanTerm::ReturnRate => [
            "bagian bunga yang kembali lewat @",
            "bahagian faedah yang kembali melalui @",
            "part of the interest that comes back as @",
        ],
        LoanTerm::ReturnedFor(_) => {
            ["kembali lewat @ untuk tahun ke-#", "kembali melalui @ bagi tahun ke-#", "back as @ for year #"]
        }
        LoanTerm::Returned => ["kembali lewat @", "kembali melalui @", "back as @"],
        LoanTerm::NetCost => ["biaya setelah @", "kos selepas @", "cost after @"],
        LoanTerm::EffectiveMonth => {
            ["biaya efektif sebulan", "kos efektif sebulan", "effective cost a month"]
        }
        LoanTerm::EffectiveYear => ["biaya efektif setahun", "kos efektif setahun", "effective cost a year"],
        LoanTerm::EffectiveCompound => [
            "biaya efektif setahun, dihitung majemuk",
            "kos efektif setahun, secara kompaun",
            "effective cost a year, compounded",
        ],
        LoanTerm::NetEffectiveMonth => [
            "biaya efektif sebulan setelah @",
            "kos efektif sebulan selepas @",
            "effective cost a month after @",
        ],
        LoanTerm::NetEffectiveYear => [
            "biaya efektif setahun setelah @",
            "kos efektif setahun selepas @",
            "effective cost a year after @",
        ],
    }
}
