//! What people type, read with certainty or asked about; never guessed.

mod affix;
mod characters;
mod core;
mod number;
mod parsed;
mod style;
mod sum;
pub mod transfer;

pub use parsed::{NumberKind, ParsedNumber, Rejection};
pub use style::NumberStyle;
pub use sum::read;
