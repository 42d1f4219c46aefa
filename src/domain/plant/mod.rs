//! A shared processing plant (Rumah Produksi Bersama).

mod business;
mod entered;
mod into_surplus;
mod line;
mod mixed;
mod models;
mod overhead;
mod result;
mod run;
mod sensitivity;
mod settlement;
mod storage;
mod year;

pub use business::Business;
pub(crate) use business::businesses;
pub use entered::{Asset, Delivery, DepreciationPolicy, Plant, PlantLine};
pub(crate) use into_surplus::{IntoSurplus, into_surplus, refuse_unused_capital};
pub use storage::Storage;
pub(crate) use storage::storage;
pub(crate) use year::plant;
