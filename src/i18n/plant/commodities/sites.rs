//! Where plants of the programme stand.

use super::super::super::say::Words;
use crate::data::commodities::Site;

/// The place of a plant.
#[must_use]
pub fn site(site: Site) -> Words {
    match site {
        Site::SouthMinahasa => ["Minahasa Selatan", "Minahasa Selatan", "South Minahasa"],
        Site::BatuBara => ["Batu Bara", "Batu Bara", "Batu Bara"],
        Site::Pangkep => {
            ["Pangkep, Sulawesi Selatan", "Pangkep, Sulawesi Selatan", "Pangkep, South Sulawesi"]
        }
    }
}
