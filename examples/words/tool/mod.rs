//! The texts of `src/i18n` as a table and back.
//!
//! # Design
//!
//! *Why is the source itself read, and no list kept?* A text that is written tomorrow is in the table tomorrow.

mod export;
mod files;
mod key;
mod names;
mod table;
mod take;
mod texts;
mod uses;

pub use export::export;
pub use take::take;
