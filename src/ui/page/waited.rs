//! What the first answer of a page waits for, all of it at once: the arithmetic names what it stopped at.

use super::draft::Draft;
use super::field::Field;
use crate::ui::action::Key;

/// A field that is needed; where several parts can make the answer, the percentage that begins its part.
pub(in crate::ui) type Waited = (&'static Field, Option<&'static Field>);

/// The needed fields that are asked for and empty. Of parts those that were begun; all while none was.
pub(in crate::ui) fn waited(draft: &Draft, fields: &[Waited]) -> Vec<Key> {
    let is_empty = |field: &Field| draft.text(field.key).is_empty();
    let any = fields.iter().filter_map(|(_, begins)| *begins).any(|begins| !is_empty(begins));
    let is_needed = |(field, begins): &&Waited| {
        let of_part = begins.is_none_or(|begins| !any || !is_empty(begins));
        of_part && (field.asked)(draft, 0) && is_empty(field)
    };
    fields.iter().filter(is_needed).map(|(field, _)| field.key).collect()
}
