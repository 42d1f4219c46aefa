//! What people type, read with certainty or asked about; never guessed.

mod affix;
mod characters;
mod core;
mod number;
mod style;
pub mod transfer;
mod typed;

pub use number::read;
pub use style::NumberStyle;
pub use typed::{NumberKind, Rejection, Typed};
