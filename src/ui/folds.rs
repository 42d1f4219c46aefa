//! The folded parts that are open, as they are remembered and, where the visitor wants that, kept.
//!
//! # Design
//!
//! *Why is a fold kept by a number made from its name?* One name is the same in every language, and a name of its own
//! for each of some eighty folds would be loaded by everybody. A fold that gets another name opens closed once.

use crate::i18n::Words;

/// More are not kept: those that were opened first are closed the next time.
const MOST: usize = 40;

/// What tells a fold from all others.
type Mark = u32;

/// The folds that are open, by their marks.
#[derive(Default)]
pub(super) struct Folds(Vec<Mark>);

impl Folds {
    /// What was kept; nothing of it where it is something else.
    pub fn read(kept: &str) -> Self {
        Self(kept.split('.').filter_map(|mark| mark.parse().ok()).take(MOST).collect())
    }

    /// The same, to be kept.
    pub fn written(&self) -> String {
        let over = self.0.len().saturating_sub(MOST);
        let marks: Vec<_> = self.0.iter().skip(over).map(Mark::to_string).collect();
        marks.join(".")
    }

    /// Whether the fold of a name is open.
    pub fn has(&self, name: Words) -> bool {
        self.0.contains(&mark(name))
    }

    /// The fold of a name was opened, or closed.
    pub fn set(&mut self, name: Words, open: bool) {
        let mark = mark(name);
        self.0.retain(|unfolded| *unfolded != mark);
        if open {
            self.0.push(mark);
        }
    }
}

/// A number that another name hardly has.
fn mark([name, ..]: Words) -> Mark {
    name.bytes().fold(0x811c_9dc5, |mark, byte| (mark ^ Mark::from(byte)).wrapping_mul(0x0100_0193))
}
