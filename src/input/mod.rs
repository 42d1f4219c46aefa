//! What people type, read with certainty or asked about; never guessed.

mod affix;
pub mod carried;
mod characters;
mod core;
mod field;
mod form;
mod number;
mod reading;
mod style;

pub use field::Field;
pub use form::{CapitalForm, Form, FundForm, PoolForm};
pub use number::{Kind, Rejection, Typed, read};
pub use reading::Reading;
pub use style::NumberStyle;
