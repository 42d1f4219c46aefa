//! The words of a sale abroad, each in the order of [`Language::ALL`].

use super::language::Language;
use super::naming::Naming;
use super::plant::{Names, measure};
use super::say::{Words, fill, say};
use crate::domain::{Exact, ExportTerm, Step, Term};

/// How the numbers of a sale abroad are called, and what they are counted in.
#[derive(Clone, Debug)]
pub struct ExportNaming {
    /// Units of raw material and of product; the foreign currency.
    pub names: Names,
    /// What the costs of a unit, and those of a shipment, are for.
    pub costs: [Vec<String>; 2],
}

impl ExportNaming {
    /// Where it is not known what is sold, nor for which money.
    #[must_use]
    pub fn general(language: Language) -> Self {
        Self { names: Names::general(language), costs: [Vec::new(), Vec::new()] }
    }

    /// What a cost is for, where that is said.
    fn cost(&self, which: usize, place: u8) -> Option<&str> {
        self.costs.get(which)?.get(usize::from(place)).map(String::as_str).filter(|name| !name.is_empty())
    }
}

impl Naming for ExportNaming {
    fn name(&self, term: Term, language: Language) -> String {
        match term {
            Term::Export(term) => {
                let text = say(words(term), language);
                match term {
                    ExportTerm::Cost(place) => {
                        self.cost(0, place).map_or_else(|| numbered(text, place), Into::into)
                    }
                    ExportTerm::ShipmentCost(place) => {
                        self.cost(1, place).map_or_else(|| numbered(text, place), Into::into)
                    }
                    ExportTerm::NetRawAt(percent) => fill(text, &signed(percent)),
                    _ => text.into(),
                }
            }
            Term::Whole => say(WHOLE, language).into(),
            _ => String::new(),
        }
    }

    fn measure(&self, step: &Step, language: Language) -> String {
        let one = *step.value() == Exact::whole(1);
        let counted = measure(step.unit(), 0, one, &self.names, language);
        // What is in the buyer's currency says so.
        if is_foreign(step) && !self.names.foreign.is_empty() {
            return [" ", &self.names.foreign, &counted].concat();
        }
        counted
    }
}

/// Whether a number is a price in the buyer's currency.
fn is_foreign(step: &Step) -> bool {
    matches!(
        step.term(),
        Some(Term::Export(
            ExportTerm::Price
                | ExportTerm::Freight
                | ExportTerm::Insurance
                | ExportTerm::OnBoard
                | ExportTerm::LeastOnBoard
        ))
    )
}

/// Places are counted from 1 by people.
fn numbered(text: &str, place: u8) -> String {
    fill(text, &place.saturating_add(1).to_string())
}

/// A change with its sign.
#[must_use]
pub fn signed(percent: i8) -> String {
    let sign = if percent < 0 { "−" } else { "+" };
    [sign, &percent.unsigned_abs().to_string(), "%"].concat()
}

const WHOLE: Words = ["seluruhnya", "keseluruhan", "the whole"];

/// The name of a number; `#` is a place or a change.
const fn words(term: ExportTerm) -> Words {
    match term {
        ExportTerm::Price => ["harga luar negeri", "harga luar negara", "price abroad"],
        ExportTerm::Freight => ["ongkos angkut laut", "tambang laut", "freight"],
        ExportTerm::Insurance => ["asuransi", "insurans", "insurance"],
        ExportTerm::OnBoard => {
            ["harga di atas kapal (FOB)", "harga di atas kapal (FOB)", "price on board (FOB)"]
        }
        ExportTerm::Rate => ["kurs", "kadar pertukaran", "rate of exchange"],
        ExportTerm::Gross => [
            "harga di atas kapal dalam uang sendiri",
            "harga di atas kapal dalam mata wang sendiri",
            "price on board in the co-op’s money",
        ],
        ExportTerm::LossRate => ["susut mutu", "susut gred", "loss of grade"],
        ExportTerm::Received => [
            "yang diterima setelah susut mutu",
            "yang diterima selepas susut gred",
            "received after the loss of grade",
        ],
        ExportTerm::Cost(_) => ["biaya ke-# tiap satuan", "kos ke-# setiap unit", "cost # of a unit"],
        ExportTerm::ShipmentCost(_) => {
            ["biaya ke-# tiap pengiriman", "kos ke-# setiap penghantaran", "cost # of a shipment"]
        }
        ExportTerm::Shipment => ["isi satu pengiriman", "isi satu penghantaran", "units in a shipment"],
        ExportTerm::ShipmentCostEach => {
            ["biaya pengiriman tiap satuan", "kos penghantaran setiap unit", "costs of the shipment, a unit"]
        }
        ExportTerm::Costs => ["semua biaya tiap satuan", "semua kos setiap unit", "all costs of a unit"],
        ExportTerm::NetProduct => {
            ["hasil bersih tiap satuan produk", "hasil bersih setiap unit produk", "net of a unit of product"]
        }
        ExportTerm::Factor => [
            "produk dari satu satuan bahan mentah",
            "produk daripada satu unit bahan mentah",
            "product from a unit of raw material",
        ],
        ExportTerm::NetRaw => [
            "hasil bersih tiap satuan bahan mentah",
            "hasil bersih setiap unit bahan mentah",
            "net of a unit of raw material",
        ],
        ExportTerm::HomePrice => ["harga di dalam negeri", "harga dalam negeri", "price at home"],
        ExportTerm::Difference => [
            "selisih ekspor dari dalam negeri",
            "beza eksport berbanding dalam negeri",
            "export less the home market",
        ],
        ExportTerm::Delivered => ["bahan mentah Anda", "bahan mentah anda", "your raw material"],
        ExportTerm::OfMember => ["selisihnya untuk Anda", "bezanya untuk anda", "the difference for you"],
        ExportTerm::ToCover => [
            "yang harus diterima tiap satuan produk supaya sama dengan dalam negeri",
            "yang mesti diterima setiap unit produk supaya sama dengan dalam negeri",
            "what a unit of product must receive to equal the home market",
        ],
        ExportTerm::LeastOnBoard => [
            "harga FOB paling rendah supaya ekspor tidak kalah",
            "harga FOB paling rendah supaya eksport tidak kalah",
            "the least FOB price at which export does not lose",
        ],
        ExportTerm::LeastRate => [
            "kurs paling rendah supaya ekspor tidak kalah",
            "kadar paling rendah supaya eksport tidak kalah",
            "the lowest rate at which export does not lose",
        ],
        ExportTerm::RateChange(_) => ["kurs yang berubah", "kadar yang berubah", "the changed rate"],
        ExportTerm::NetRawAt(_) => {
            ["hasil bersih bila kurs #", "hasil bersih jika kadar #", "net with the rate at #"]
        }
    }
}
