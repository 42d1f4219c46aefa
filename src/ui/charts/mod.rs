//! Pictures of figures, each with a text alternative.

pub(super) mod bar;
pub(super) mod bars;
pub(super) mod break_even;
pub(super) mod level;
pub(super) mod pools;
pub(super) mod rising;
pub(super) mod scale;
pub(super) mod tornado;
