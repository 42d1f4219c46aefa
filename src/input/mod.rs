//! What people type, read with certainty or asked about; never guessed.

mod affix;
mod characters;
mod core;
mod number;
mod parsed;
mod style;
pub mod transfer;

pub use number::read;
pub use parsed::{NumberKind, ParsedNumber, Rejection};
pub use style::NumberStyle;
