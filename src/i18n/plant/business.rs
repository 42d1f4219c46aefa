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
        BusinessTerm::BreakEvenUnits | BusinessTerm::BreakEvenWholeUnits => [
            "titik impas (unit, buku teks)",
            "titik pulang modal (unit, buku teks)",
            "break-even in units (textbook)",
        ],
        BusinessTerm::BreakEvenRevenue => [
            "titik impas (uang, buku teks)",
            "titik pulang modal (wang, buku teks)",
            "break-even in money (textbook)",
        ],
        BusinessTerm::SafetyMargin => ["margin pengaman", "margin keselamatan", "margin of safety"],
        BusinessTerm::CostCoveringUnits => [
            "BEP produksi cara skripsi (biaya total ÷ harga)",
            "BEP pengeluaran cara tesis (jumlah kos ÷ harga)",
            "BEP output, thesis convention (total cost ÷ price)",
        ],
        BusinessTerm::CostCoveringPrice => [
            "BEP harga cara skripsi (biaya total ÷ jumlah)",
            "BEP harga cara tesis (jumlah kos ÷ kuantiti)",
            "BEP price, thesis convention (total cost ÷ quantity)",
        ],
        BusinessTerm::RevenueShare => {
            ["bagian dari penerimaan", "bahagian daripada hasil", "part of all revenue"]
        }
        BusinessTerm::ProfitShare => {
            ["bagian dari keuntungan", "bahagian daripada keuntungan", "part of all profit"]
        }
        BusinessTerm::RevenueOfAll => ["penerimaan semua", "hasil semua", "revenue of all"],
        BusinessTerm::ProfitOfAll => ["keuntungan semua", "keuntungan semua", "profit of all"],
    };
    say(words, language)
}
