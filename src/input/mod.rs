//! What people type, read with certainty or asked about; never guessed.

mod affix;
mod characters;
mod core;
mod field;
mod form;
mod number;
mod style;

pub use field::Field;
pub use form::{CapitalForm, Form, FundForm, PoolForm, Reading};
pub use number::{Kind, Rejection, Typed, read};
pub use style::NumberStyle;
