//! Files that are saved, in a file of the module of their own: nothing of them is needed before there is an answer.

mod pieces;
mod report;

use super::desk::Desk;
use super::entered::View;
use crate::ui::load::part;

/// Gives the first piece of a file by its name, or the next one.
type Piece = fn(&View<'_>, &mut Desk, &str, bool) -> String;

part!(SavedPart: Piece = pieces::piece,
    __wasm_split_load_saved,
    __wasm_split_00saved00_import_00000000000000000000000000000014_get,
    __wasm_split_00saved00_export_00000000000000000000000000000014_get);
