//! Pictures of figures, each with a text alternative.

pub(super) mod bar;
pub(super) mod pools;
