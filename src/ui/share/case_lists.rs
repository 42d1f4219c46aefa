//! The lists of cases, in a file of their own.
//!
//! # Design
//!
//! *Why a second file?* With them what takes figures in and out is too large for one. Both are asked for together, so
//! the panel never stands without its lists.

use yew::Html;

use super::{saving, workshop};
use crate::ui::load::part;
use crate::ui::state::State;
use crate::ui::view_context::ViewContext;

/// Draws a list.
type Draw = fn(&ViewContext<'_>, &State) -> Html;

/// The lists of cases.
pub(in crate::ui) struct CaseLists {
    /// Those that are kept on this device.
    pub(super) kept: Draw,
    /// Those of the library, and what is done with them in a workshop.
    pub(super) workshop: Draw,
}

static CASE_LISTS: CaseLists = CaseLists { kept: saving::saving, workshop: workshop::workshop };

part!(CaseListsPart: &'static CaseLists = &CASE_LISTS,
    __wasm_split_load_cases,
    __wasm_split_00cases00_import_00000000000000000000000000000008_get,
    __wasm_split_00cases00_export_00000000000000000000000000000008_get);
