//! "RPB": sell raw or process together, what it is worth, and what it does to one member's part.
//!
//! # Design
//!
//! *Why does the chain use the first page's figures?* They are the co-op's own split, already entered.
//! Asking for them again would make two places that can differ.

mod answer;
mod asked;
mod choices;
mod entered;
mod feasibility;
mod fields;
mod names;
mod page;
mod presets;
mod scenario;

pub(in crate::ui) use feasibility::FeasibilityPart;
pub(in crate::ui) use page::open;
