//! What a commodity becomes: yields and prices as they were published, each with source, date and reading.
//!
//! # Design
//!
//! *Why are many values ranges, or absent?* What has no source is asked for. Prices swing by a factor of
//! three to seven between years, so none is a default: a price is shown with its date, for comparison.

mod bamboo;
mod chili;
mod coconut;
mod delivered;
mod leather;
mod list;
mod named;
mod notes;
mod others;
mod process;
mod rattan;
mod salt;
mod source;
mod sources;

pub use delivered::DELIVERED;
pub use list::presets;
pub use named::{Material, Process, Product, Site};
pub use notes::Note;
pub use process::{Figure, Measure, Preset, PresetProduct, Value};
pub use source::{Kind as SourceKind, Source};
pub use sources::READ_AT;
