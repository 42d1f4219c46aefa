//! A shared processing plant (Rumah Produksi Bersama).

mod business;
mod chain;
mod entered;
mod line;
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
pub(crate) use chain::{Chain, chain};
pub use entered::{Asset, Delivery, Plant, PlantLine, Wear};
pub use storage::Storage;
pub(crate) use storage::storage;
pub(crate) use year::plant;
