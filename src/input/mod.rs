//! What people type, read with certainty or asked about; never guessed.

mod affix;
mod characters;
mod core;
mod number;
mod style;
pub mod transfer;

pub use number::{Kind, Rejection, Typed, read};
pub use style::NumberStyle;
