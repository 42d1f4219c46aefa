//! Lines that are not always there: a choice without words says which of them were opened, one bit of each. Links hold it.

use super::choice::ChoiceRow;
use super::draft::Draft;

/// The bit of a line by its place.
pub(in crate::ui) const fn bit(place: usize) -> usize {
    if place < 32 { 1 << place } else { 0 }
}

impl ChoiceRow {
    /// Whether a line was opened.
    pub fn marks(&self, draft: &Draft, place: usize) -> bool {
        self.pick(draft) & bit(place) != 0
    }

    /// Opens a line.
    pub fn mark(&self, draft: &mut Draft, place: usize) {
        self.choose(draft, self.pick(draft) | bit(place));
    }

    /// Takes a line out with what `empty` empties of it; that can be undone.
    pub fn unmark(&self, draft: &mut Draft, place: usize, empty: impl FnOnce(&mut Draft)) {
        draft.undoably(|draft| {
            empty(draft);
            self.choose(draft, self.pick(draft) & !bit(place));
        });
        draft.own();
    }
}
