//! From raw material to product.

mod entered;
mod hayami;
mod joint;
mod reading;
mod run;
mod stages;
mod table;
mod used;

pub use entered::{Export, Hayami, Process, Product, StatedRow};
pub(crate) use hayami::{hayami, of_line};
