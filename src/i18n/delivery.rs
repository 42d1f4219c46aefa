//! The words of what one member delivers to a plant, each in the order of [`Language::ALL`].
//!
//! # Design
//!
//! *Why are the words not among those of the plant?* Who delivers has a page of its own, which is small; it does not
//! download what only a manager reads.

use super::language::Language;
use super::naming::Naming;
use super::plant::{Names, measure};
use super::say::{Words, capitalised, fill, fill_each, say};
use crate::domain::{Country, DeliveryRemark, DeliveryTerm, Exact, PurchaseModel, Step, Term};

/// What comes back of the surplus by business with the co-op, as the members of a country call it.
#[must_use]
pub fn refund(country: Country, language: Language) -> &'static str {
    let words: Words = match country {
        Country::Indonesia => ["SHU", "SHU", "SHU"],
        Country::Malaysia => ["rabat", "rebat", "rebate"],
    };
    say(words, language)
}

/// How the numbers of a delivery are called, and what they are counted in.
#[derive(Clone, Debug)]
pub struct DeliveryNaming {
    /// The unit of what is delivered is its raw one.
    pub names: Names,
    /// How the plant takes it.
    pub model: PurchaseModel,
    /// Whose words.
    pub country: Country,
}

impl DeliveryNaming {
    /// Where it is not known what is delivered.
    #[must_use]
    pub fn general(model: PurchaseModel, country: Country, language: Language) -> Self {
        Self { names: Names::general(language), model, country }
    }
}

impl Naming for DeliveryNaming {
    fn name(&self, term: Term, language: Language) -> String {
        let Term::Delivery(term) = term else { return String::new() };
        let template = say(words(term), language);
        match term {
            DeliveryTerm::ExtraNow | DeliveryTerm::ExtraNowOfMonth | DeliveryTerm::ExtraNowOfYear => {
                fill(template, say(first_paid(self.model), language))
            }
            _ => fill(template, refund(self.country, language)),
        }
    }

    fn measure(&self, step: &Step, language: Language) -> String {
        let one = *step.value() == Exact::whole(1);
        measure(step.unit(), 0, one, &self.names, language)
    }
}

/// When the first part is paid.
fn first_paid(model: PurchaseModel) -> Words {
    match model {
        PurchaseModel::BuyAndSell => ["saat setor", "semasa menghantar", "on delivery"],
        PurchaseModel::Tolling => ["setelah diolah", "selepas diproses", "after processing"],
        PurchaseModel::Pool => {
            ["dengan uang muka saja", "dengan pendahuluan sahaja", "with the advance alone"]
        }
    }
}

/// The name of a number; its gap is what comes back, or when the first part is paid.
fn words(term: DeliveryTerm) -> Words {
    match term {
        DeliveryTerm::RawPrice => ["harga jual mentah", "harga jualan mentah", "raw price"],
        DeliveryTerm::Price => {
            ["harga yang dibayar pabrik", "harga yang dibayar kilang", "price the plant pays"]
        }
        DeliveryTerm::ProductValue => ["hasil jual produk", "hasil jualan produk", "product sales"],
        DeliveryTerm::Fee => ["jasa olah", "upah proses", "processing fee"],
        DeliveryTerm::Advance => ["uang muka", "pendahuluan", "advance"],
        DeliveryTerm::Settlement => {
            ["pelunasan akhir musim", "bayaran akhir musim", "settlement at season’s end"]
        }
        DeliveryTerm::Refund => ["# akhir tahun", "# akhir tahun", "# at year’s end"],
        DeliveryTerm::AfterFee => [
            "hasil produk setelah jasa olah",
            "hasil produk selepas upah proses",
            "product sales after the fee",
        ],
        DeliveryTerm::ExtraNow => {
            ["selisih dengan jual mentah #", "beza dengan jualan mentah #", "difference from raw sale #"]
        }
        DeliveryTerm::Extra => {
            ["selisih dengan jual mentah", "beza dengan jualan mentah", "difference from raw sale"]
        }
        DeliveryTerm::ThroughPlant => ["hasil lewat pabrik", "hasil melalui kilang", "through the plant"],
        DeliveryTerm::Delivered => ["setoran sebulan", "serahan sebulan", "delivered a month"],
        DeliveryTerm::Months => {
            ["bulan setor setahun", "bulan menghantar setahun", "months of delivery a year"]
        }
        DeliveryTerm::DeliveredOfYear => ["setoran setahun", "serahan setahun", "delivered a year"],
        DeliveryTerm::RawOfMonth => ["jual mentah sebulan", "jualan mentah sebulan", "raw sale of a month"],
        DeliveryTerm::RawOfYear => ["jual mentah setahun", "jualan mentah setahun", "raw sale of a year"],
        DeliveryTerm::ExtraNowOfMonth => [
            "selisih dengan jual mentah #, sebulan",
            "beza dengan jualan mentah #, sebulan",
            "difference from raw sale #, a month",
        ],
        DeliveryTerm::ExtraNowOfYear => [
            "selisih dengan jual mentah #, setahun",
            "beza dengan jualan mentah #, setahun",
            "difference from raw sale #, a year",
        ],
        DeliveryTerm::SettlementOfYear => {
            ["pelunasan setahun", "bayaran akhir musim setahun", "settlement of a year"]
        }
        DeliveryTerm::RefundOfYear => ["# setahun", "# setahun", "# of a year"],
        DeliveryTerm::ExtraOfYear => [
            "selisih dengan jual mentah setahun",
            "beza dengan jualan mentah setahun",
            "difference from raw sale of a year",
        ],
        DeliveryTerm::ThroughPlantOfYear => {
            ["hasil lewat pabrik setahun", "hasil melalui kilang setahun", "through the plant in a year"]
        }
    }
}

/// Something to know about a delivery.
#[must_use]
pub fn remark(remark: DeliveryRemark, country: Country, language: Language) -> String {
    let words: Words = match remark {
        DeliveryRemark::SettlementNotKnown => [
            "Pelunasan akhir musim belum diketahui; uang muka bukan seluruh pembayarannya.",
            "Bayaran akhir musim belum diketahui; pendahuluan bukan seluruh bayarannya.",
            "The settlement at season’s end is not known yet; the advance is not all that is paid.",
        ],
        DeliveryRemark::RefundNotKnown => [
            "# akhir tahun belum diketahui. Minta angkanya per satuan setoran dari pengelola pabrik.",
            "# akhir tahun belum diketahui. Minta angkanya bagi seunit serahan daripada pengurus kilang.",
            "The # at year’s end is not known yet. Ask the plant’s manager for it, per unit delivered.",
        ],
        DeliveryRemark::RefundNotDecided(None) => [
            "# belum pasti: Rapat Anggota yang memutuskan. Hitungan ini memakai angka pengelola.",
            "# belum pasti: mesyuarat agung yang memutuskan. Kiraan ini menggunakan angka pengurus.",
            "The # is not certain: the members’ meeting decides. This uses the manager’s figure.",
        ],
        DeliveryRemark::RefundNotDecided(Some(_)) => [
            "# belum pasti: Rapat Anggota yang memutuskan. Hitungan ini memakai angka pengelola untuk tahun #.",
            "# belum pasti: mesyuarat agung yang memutuskan. Kiraan ini menggunakan angka pengurus bagi tahun #.",
            "The # is not certain: the members’ meeting decides. This uses the manager’s figure for #.",
        ],
        DeliveryRemark::RawBringsMore => [
            "Dengan semua yang dibayar pabrik pun, menjual mentah lebih baik.",
            "Walaupun dengan semua yang dibayar kilang, menjual mentah lebih baik.",
            "Even with all that the plant pays, selling raw is better.",
        ],
    };
    let year = match remark {
        DeliveryRemark::RefundNotDecided(Some(year)) => year.to_string(),
        _ => String::new(),
    };
    capitalised(&fill_each(say(words, language), &[refund(country, language), &year]))
}
