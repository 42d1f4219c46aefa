//! What quantities are counted in.

use super::super::language::Language;
use super::super::say::{Words, say};
use super::names::Names;
use crate::domain::Unit;

/// Several of what is counted: only English says it.
#[must_use]
pub fn plural(unit: &str, language: Language) -> String {
    if language != Language::English || matches!(unit, "kg" | "t" | "sqft" | "m²" | "m³") {
        return unit.into();
    }
    match unit.strip_prefix("unit ") {
        Some(of) => ["units ", of].concat(),
        None => [unit, "s"].concat(),
    }
}

/// A unit, as it follows a number of it.
#[must_use]
pub fn measure(unit: Unit, product: u8, one: bool, names: &Names, language: Language) -> String {
    let month: Words = if unit.time > 0 { ["bulan", "bulan", "months"] } else { ["bulan", "bulan", "month"] };
    let month = say(month, language);
    let product = names.product_unit(product, language);
    let kinds = [
        (unit.raw, names.raw_unit.as_str()),
        (unit.product, product.as_str()),
        (unit.labour, names.labour_unit.as_str()),
        (unit.time, month),
    ];
    let mut text = String::new();
    for (_, name) in kinds.iter().filter(|(power, _)| *power > 0) {
        let counted = if one || *name == month { String::from(*name) } else { plural(name, language) };
        text = [&text, " ", &counted].concat();
    }
    for (_, name) in kinds.iter().filter(|(power, _)| *power < 0) {
        text = [&text, "/", name].concat();
    }
    text
}
