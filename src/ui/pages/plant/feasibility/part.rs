//! What of the page comes in a file of its own.
//!
//! # Design
//!
//! *Why a second file?* The page with its arithmetic is the largest part of the widget as it is. Both are asked for
//! together, so the page never stands without its verdict.

use crate::domain::{Calculator, FEASIBILITY};
use crate::i18n::plant::{FeasibilityNames, feasibility};
use crate::ui::load::part;

/// Whether the plant is worth it: its arithmetic, its words, its pictures.
pub(in crate::ui) struct Feasibility {
    pub(in crate::ui::pages::plant) calculator: Calculator,
    pub(in crate::ui::pages::plant) names: FeasibilityNames,
}

static FEASIBILITY_OF_PLANT: Feasibility = Feasibility { calculator: FEASIBILITY, names: feasibility };

part!(FeasibilityPart: &'static Feasibility = &FEASIBILITY_OF_PLANT,
    __wasm_split_load_feasibility,
    __wasm_split_00feasibility00_import_00000000000000000000000000000009_get,
    __wasm_split_00feasibility00_export_00000000000000000000000000000009_get);
