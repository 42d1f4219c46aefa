//! What follows an answer: while somebody types it comes a moment after the answer, so that this is seen at once.

use std::cell::Cell;

use yew::Html;

use super::action::Slot;

/// The same as it was drawn last.
#[derive(Default)]
pub(super) struct Rest {
    kept: Cell<Html>,
    /// A mark of each field in it: what is typed into one of them is drawn with it.
    fields: Cell<u64>,
    is_drawing: Cell<bool>,
    /// Whether it was drawn since anything but a key asked for it: else there is nothing that could stay as it was.
    is_drawn: Cell<bool>,
    /// Whether it comes later, and stays as it was until then.
    pub is_put_off: bool,
}

impl Rest {
    /// Draws it, where it is not put off.
    pub fn drawn(&self, draw: &dyn Fn() -> Html) -> Html {
        if !self.is_put_off {
            self.fields.set(0);
            self.is_drawing.set(true);
            self.kept.set(draw());
            self.is_drawing.set(false);
            self.is_drawn.set(true);
        }
        let kept = self.kept.take();
        self.kept.set(kept.clone());
        kept
    }

    /// Notes that a field is drawn.
    pub fn note(&self, slot: Slot) {
        if self.is_drawing.get() {
            self.fields.set(self.fields.get() | mark(slot));
        }
    }

    /// Puts it off where somebody types, but not into a field of its own.
    pub fn put_off(&mut self, typed: Option<Slot>) {
        self.is_drawn.set(self.is_drawn.get() && typed.is_some());
        self.is_put_off =
            self.is_drawn.get() && typed.is_some_and(|slot| self.fields.get() & mark(slot) == 0);
    }
}

/// A bit for a field. Another field may have the same: then it is drawn at once, too.
fn mark(slot: Slot) -> u64 {
    match slot {
        Slot::Page(key) => 1_u64.rotate_left(key.into()),
        Slot::RuleDate | Slot::Guess | Slot::Caption(_) => 1,
    }
}
