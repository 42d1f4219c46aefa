//! Revenue against cost.

use super::super::language::Language;
use super::super::say::{Words, say};
use crate::domain::BusinessTerm;

/// The name of a number of a business.
pub(super) fn term(term: BusinessTerm, language: Language) -> &'static str {
    let words: Words = match term {
        BusinessTerm::Price => ["harga jual", "harga jualan", "selling price"],
        BusinessTerm::Quantity => ["jumlah terjual", "kuantiti dijual", "quantity sold"],
        BusinessTerm::OtherRevenue => ["penerimaan lain", "hasil lain", "other revenue"],
        BusinessTerm::Revenue => ["penerimaan", "hasil jualan", "revenue"],
        BusinessTerm::Fixed => ["biaya tetap", "kos tetap", "fixed cost"],
        BusinessTerm::Variable => ["biaya variabel", "kos berubah", "variable cost"],
        BusinessTerm::VariableEach => {
            ["biaya variabel per satuan", "kos berubah seunit", "variable cost per unit"]
        }
        BusinessTerm::Cost => ["biaya total", "jumlah kos", "total cost"],
        BusinessTerm::Profit => ["keuntungan usaha", "keuntungan perniagaan", "profit of the business"],
        BusinessTerm::RevenueToCost => ["R/C", "R/C", "R/C"],
        BusinessTerm::ProfitToCost => {
            ["B/C (keuntungan ÷ biaya)", "B/C (keuntungan ÷ kos)", "B/C (profit ÷ cost)"]
        }
        BusinessTerm::ProfitOnRevenue => {
            ["keuntungan dari penerimaan", "keuntungan atas hasil", "profit on revenue"]
        }
        BusinessTerm::Contribution => {
            ["marjin kontribusi per satuan", "margin sumbangan seunit", "contribution per unit"]
        }
        BusinessTerm::ContributionRatio => {
            ["rasio marjin kontribusi", "nisbah margin sumbangan", "contribution ratio"]
        }
        BusinessTerm::BreakEvenWholeUnits => [
            "titik impas dalam satuan penuh",
            "titik pulang modal dalam unit penuh",
            "break-even in whole units",
        ],
        BusinessTerm::BreakEvenUnits => [
            "titik impas dalam satuan (biaya tetap ÷ kontribusi per satuan)",
            "titik pulang modal dalam unit (kos tetap ÷ sumbangan seunit)",
            "break-even in units (fixed cost ÷ contribution per unit)",
        ],
        BusinessTerm::BreakEvenRevenue => [
            "titik impas dalam uang (biaya tetap ÷ rasio kontribusi)",
            "titik pulang modal dalam wang (kos tetap ÷ nisbah sumbangan)",
            "break-even in money (fixed cost ÷ contribution ratio)",
        ],
        BusinessTerm::SafetyMargin => ["marjin pengaman", "margin keselamatan", "margin of safety"],
        BusinessTerm::CostCoveringUnits => [
            "BEP produksi (biaya total ÷ harga)",
            "BEP pengeluaran (jumlah kos ÷ harga)",
            "BEP output (total cost ÷ price)",
        ],
        BusinessTerm::CostCoveringPrice => [
            "BEP harga (biaya total ÷ jumlah)",
            "BEP harga (jumlah kos ÷ kuantiti)",
            "BEP price (total cost ÷ quantity)",
        ],
        BusinessTerm::RevenueShare => {
            ["bagian dari penerimaan", "bahagian daripada hasil", "part of all revenue"]
        }
        BusinessTerm::ProfitShare => {
            ["bagian dari keuntungan", "bahagian daripada keuntungan", "part of all profit"]
        }
        BusinessTerm::RevenueOfAll => {
            ["penerimaan semua usaha", "hasil semua perniagaan", "revenue of all businesses"]
        }
        BusinessTerm::ProfitOfAll => {
            ["keuntungan semua usaha", "keuntungan semua perniagaan", "profit of all businesses"]
        }
    };
    say(words, language)
}
