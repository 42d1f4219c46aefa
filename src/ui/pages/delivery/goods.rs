//! What is delivered, and what it is counted in.

use crate::data::commodities::{DELIVERED, Material, Measure};
use crate::i18n::Words;
use crate::i18n::pages::delivery as words;
use crate::i18n::plant::commodities::{material, measure};

/// What is delivered. Links hold the place of each among [`ALL`].
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Goods {
    /// Not said yet.
    Open,
    /// By name.
    Named(Material, Measure),
    /// By what it is counted in.
    Other(Measure),
}

/// Every one, in the order they are offered.
pub(super) const ALL: [Goods; 1 + DELIVERED.len() + Measure::ALL.len()] = {
    let mut all = [Goods::Open; 1 + DELIVERED.len() + Measure::ALL.len()];
    let mut place = 0;
    while place < DELIVERED.len() {
        #[expect(clippy::indexing_slicing, reason = "in a constant, where a mistake does not compile")]
        {
            all[place.saturating_add(1)] = Goods::Named(DELIVERED[place].0, DELIVERED[place].1);
        }
        place = place.saturating_add(1);
    }
    let mut place = 0;
    while place < Measure::ALL.len() {
        #[expect(clippy::indexing_slicing, reason = "in a constant, where a mistake does not compile")]
        {
            all[place.saturating_add(1).saturating_add(DELIVERED.len())] = Goods::Other(Measure::ALL[place]);
        }
        place = place.saturating_add(1);
    }
    all
};

/// The place of goods that are known only by their unit.
pub(super) fn option_of(unit: Measure) -> usize {
    let place = Measure::ALL.iter().position(|one| *one == unit).unwrap_or(0);
    place.saturating_add(1).saturating_add(DELIVERED.len())
}

/// How it is called.
pub(super) fn name(goods: Goods) -> Words {
    match goods {
        Goods::Open => words::GOODS_OPEN,
        Goods::Named(of, _) => material(of),
        Goods::Other(unit) => {
            let place = Measure::ALL.iter().position(|one| *one == unit);
            place.and_then(|place| words::OTHER_GOODS.get(place)).copied().unwrap_or(words::GOODS_OPEN)
        }
    }
}

/// What it is counted in.
pub(super) fn unit(goods: Goods) -> Words {
    match goods {
        Goods::Open => words::UNIT,
        Goods::Named(_, unit) | Goods::Other(unit) => measure(unit),
    }
}
