//! What of the page comes in a file of its own.
//!
//! # Design
//!
//! *Why a second file?* The page with its arithmetic is the largest part of the widget as it is. Both are asked for
//! together, so the page never stands without its verdict.

use yew::Html;

use super::told::{Headline, Told};
use super::{cash, money, sensitivity, verdict, ways};
use crate::domain::{Judge, judge};
use crate::i18n::plant::{FeasibilityNames, feasibility};
use crate::ui::load::part;

/// Draws a part of the answer.
type Draw = fn(&Told<'_>) -> Html;

/// Whether the plant is worth it: its arithmetic, its words, its pictures.
pub(in crate::ui) struct Feasibility {
    pub(in crate::ui::pages::plant) judge: Judge,
    pub(in crate::ui::pages::plant) names: FeasibilityNames,
    pub(in crate::ui::pages::plant) headline: fn(&Told<'_>) -> Option<Headline>,
    /// The reasons behind it.
    pub(in crate::ui::pages::plant) reasons: Draw,
    /// Cash against instalments.
    pub(in crate::ui::pages::plant) cash: Draw,
    /// Raw sale and the models beside each other.
    pub(in crate::ui::pages::plant) ways: Draw,
    /// What matters most, a bad and a good year.
    pub(in crate::ui::pages::plant) sensitivity: Draw,
    /// The investment over years.
    pub(in crate::ui::pages::plant) investment: Draw,
    /// The contract month by month.
    pub(in crate::ui::pages::plant) schedule: Draw,
}

static PART: Feasibility = Feasibility {
    judge,
    names: feasibility,
    headline: verdict::headline,
    reasons: verdict::reasons,
    cash: cash::cash,
    ways: ways::ways,
    sensitivity: sensitivity::sensitivity,
    investment: money::investment,
    schedule: money::schedule,
};

part!(FeasibilityPart: &'static Feasibility = &PART,
    __wasm_split_load_feasibility,
    __wasm_split_00feasibility00_import_00000000000000000000000000000009_get,
    __wasm_split_00feasibility00_export_00000000000000000000000000000009_get);
