//! The rows of Hayami's table.

use super::super::say::Words;
use crate::domain::HayamiRow;

/// A row of the table.
#[must_use]
pub fn row(row: HayamiRow) -> Words {
    match row {
        HayamiRow::OutputValue => ["nilai output", "nilai output", "output value"],
        HayamiRow::ValueAdded => ["nilai tambah", "nilai tambah", "value added"],
        HayamiRow::ValueAddedRatio => ["rasio nilai tambah", "nisbah nilai tambah", "value added ratio"],
        HayamiRow::LabourIncome => ["imbalan tenaga kerja", "pulangan buruh", "labour income"],
        HayamiRow::LabourShare => [
            "pangsa tenaga kerja dari nilai tambah",
            "bahagian buruh daripada nilai tambah",
            "labour’s share of value added",
        ],
        HayamiRow::Profit => ["keuntungan", "keuntungan", "profit"],
        HayamiRow::ProfitOnOutput => [
            "tingkat keuntungan terhadap nilai output",
            "kadar keuntungan atas nilai output",
            "profit rate on output value",
        ],
        HayamiRow::ProfitOnValueAdded => [
            "tingkat keuntungan terhadap nilai tambah",
            "kadar keuntungan atas nilai tambah",
            "profit rate on value added",
        ],
        HayamiRow::Margin => ["marjin", "margin", "margin"],
        HayamiRow::LabourOfMargin => [
            "bagian tenaga kerja dari marjin",
            "bahagian buruh daripada margin",
            "labour’s part of the margin",
        ],
        HayamiRow::InputsOfMargin => [
            "bagian input lain dari marjin",
            "bahagian input lain daripada margin",
            "other inputs’ part of the margin",
        ],
        HayamiRow::ProfitOfMargin => [
            "bagian keuntungan dari marjin",
            "bahagian keuntungan daripada margin",
            "profit’s part of the margin",
        ],
    }
}
