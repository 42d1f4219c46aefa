//! From the source to the table.

use std::path::Path;

use super::table;
use super::texts;
use super::uses::Uses;

/// Every text below `src/i18n` as a table, with the files that use it.
///
/// # Errors
///
/// A sentence about a file that cannot be read.
pub fn export(src: &Path) -> Result<String, String> {
    let uses = Uses::of(src)?;
    let rows = texts::all(src)?.into_iter().map(|text| {
        let used = uses.of_item(&text.module, &text.item).join(", ");
        let [id, ms, en] = text.words.map(|literal| literal.text);
        [text.key, id, ms, en, used]
    });
    table::write(rows)
}
