//! What of the page comes in a file of its own.
//!
//! # Design
//!
//! *Why a second file?* The page with its arithmetic is the largest part of the widget as it is. Both are asked for
//! together, so the page never stands without its verdict.

use yew::Html;

use super::super::entered::View;
use super::told::Headline;
use super::{cases, cash, verdict, ways};
use crate::domain::{Calculator, FEASIBILITY};
use crate::i18n::plant::{FeasibilityNames, feasibility};
use crate::ui::load::part;

/// Whether the plant is worth it: its arithmetic, its words, its pictures.
pub(in crate::ui) struct Feasibility {
    pub(in crate::ui::pages::plant) calculator: Calculator,
    pub(in crate::ui::pages::plant) names: FeasibilityNames,
    pub(in crate::ui::pages::plant) headline: fn(&View<'_>) -> Option<Headline>,
    /// The reasons behind it.
    pub(in crate::ui::pages::plant) reasons: fn(&View<'_>) -> Html,
    /// Cash against instalments.
    pub(in crate::ui::pages::plant) cash: fn(&View<'_>) -> Html,
    /// Raw sale and the models beside each other.
    pub(in crate::ui::pages::plant) ways: fn(&View<'_>) -> Html,
    /// A bad and a good year.
    pub(in crate::ui::pages::plant) cases: fn(&View<'_>) -> Html,
}

static PART: Feasibility = Feasibility {
    calculator: FEASIBILITY,
    names: feasibility,
    headline: verdict::headline,
    reasons: verdict::reasons,
    cash: cash::cash,
    ways: ways::ways,
    cases: cases::cases,
};

part!(FeasibilityPart: &'static Feasibility = &PART,
    __wasm_split_load_feasibility,
    __wasm_split_00feasibility00_import_00000000000000000000000000000009_get,
    __wasm_split_00feasibility00_export_00000000000000000000000000000009_get);
