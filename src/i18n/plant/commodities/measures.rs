//! What raw materials and products are counted in.

use super::super::super::say::Words;
use crate::data::commodities::Measure;

/// How a measure is written.
#[must_use]
pub fn measure(measure: Measure) -> Words {
    match measure {
        Measure::Kilogram => ["kg", "kg", "kg"],
        Measure::Tonne => ["ton", "tan", "t"],
        Measure::Nut => ["butir", "biji", "nut"],
        Measure::Sheet => ["lembar", "helai", "sheet"],
        Measure::Pole => ["batang", "batang", "pole"],
        Measure::Litre => ["liter", "liter", "litre"],
        Measure::SquareFoot => ["sqft", "kaki persegi", "sqft"],
        Measure::SquareMetre => ["m²", "m²", "m²"],
        Measure::CubicMetre => ["m³", "m³", "m³"],
        Measure::Piece => ["buah", "unit", "piece"],
        Measure::Pack => ["bungkus", "pek", "pack"],
    }
}
