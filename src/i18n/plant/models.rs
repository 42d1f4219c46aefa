//! Business models of a plant, and what its result depends on.

use super::super::say::Words;
use crate::domain::{Driver, PurchaseModel};

/// A business model.
#[must_use]
pub fn model(model: PurchaseModel) -> Words {
    match model {
        PurchaseModel::BuyAndSell => ["beli putus", "beli terus", "bought outright"],
        PurchaseModel::Tolling => ["jasa olah", "upah proses", "processing fee"],
        PurchaseModel::Pool => ["pool (titip jual)", "pool (kumpul dan jual)", "pool"],
    }
}

/// What a result depends on.
#[must_use]
pub fn driver(driver: Driver) -> Words {
    match driver {
        Driver::ProductPrice => ["harga produk", "harga produk", "product price"],
        Driver::Yield => ["rendemen", "kadar hasil", "yield"],
        Driver::RawPrice => ["harga bahan baku", "harga bahan mentah", "raw price"],
        Driver::Volume => ["volume", "volum", "volume"],
        Driver::OtherInputs => ["input lain", "input lain", "other inputs"],
        Driver::Wage => ["upah", "upah", "wages"],
        Driver::Fixed => ["biaya tetap", "kos tetap", "fixed costs"],
        Driver::Fee => ["tarif jasa olah", "kadar upah proses", "processing fee"],
    }
}
