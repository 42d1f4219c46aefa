//! Whether the plant is worth it: what comes in a file of its own.

mod part;

pub(in crate::ui) use part::FeasibilityPart;
