//! Whether the plant is worth it: what comes in a file of its own.

mod cases;
mod cash;
mod money;
mod part;
mod sensitivity;
mod told;
mod verdict;
mod ways;

pub(in crate::ui) use part::FeasibilityPart;
pub(super) use told::{Headline, Told};
