//! What is drawn when: a keystroke first draws fields and the answer, then the folded parts that are open, each in a task of its own.
//!
//! # Design
//!
//! *Why one after the other?* With all of its parts open a plant's page has 1,800 elements, which keep a slow phone from
//! its visitor for a fifth of a second. So the answer is on the screen first, and no key waits for a table.

use core::cell::Cell;

/// Whose turn it is.
#[derive(Default)]
pub(super) struct Turns {
    /// The open part that is drawn, from 1 on: none at 0. All of them where there are no turns.
    now: Option<usize>,
    /// How many were met in this drawing.
    met: Cell<usize>,
    /// Whether one is being drawn, and with it all that is open in it.
    within: Cell<bool>,
}

impl Turns {
    /// Fields and the answer come first where there `are` turns; or else everything is drawn at once.
    pub fn begin_if(&mut self, are: bool) {
        self.now = are.then_some(0);
    }

    /// The next part is drawn.
    pub fn advance(&mut self) {
        self.now = self.now.map(|now| now.saturating_add(1)).filter(|now| *now <= self.met.get());
    }

    /// A drawing begins.
    pub fn start(&self) {
        self.met.set(0);
    }

    /// Whether open parts are still to be drawn.
    pub fn are_left(&self) -> bool {
        self.now.is_some_and(|now| now < self.met.get())
    }

    /// Draws an open part if it is its turn.
    pub fn draw<T>(&self, inside: impl FnOnce() -> T) -> Option<T> {
        if self.within.get() {
            return Some(inside());
        }
        self.met.set(self.met.get().saturating_add(1));
        if self.now.is_some_and(|now| now != self.met.get()) {
            return None;
        }
        self.within.set(true);
        let drawn = inside();
        self.within.set(false);
        Some(drawn)
    }
}
