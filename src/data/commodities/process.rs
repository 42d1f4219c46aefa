//! A process as it was published: what goes in, what comes out, each value with its source.

use super::named::{Material, Process, Product, Site};
use super::notes::Note;
use super::source::Source;
use crate::domain::PurchaseModel;

/// What raw material and products are counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// Kilogram.
    Kilogram,
    /// Tonne.
    Tonne,
    /// Nut (butir).
    Nut,
    /// Sheet (lembar).
    Sheet,
    /// Pole or culm (batang).
    Pole,
    /// Litre.
    Litre,
    /// Square foot.
    SquareFoot,
    /// Square metre.
    SquareMetre,
    /// Cubic metre.
    CubicMetre,
    /// Piece.
    Piece,
    /// Pack.
    Pack,
}

impl Measure {
    /// Every measure, in the order they are offered.
    pub const ALL: [Self; 11] = [
        Self::Kilogram,
        Self::Tonne,
        Self::Nut,
        Self::Sheet,
        Self::Pole,
        Self::Litre,
        Self::SquareFoot,
        Self::SquareMetre,
        Self::CubicMetre,
        Self::Piece,
        Self::Pack,
    ];
}

/// A published value, in plain decimals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value {
    /// One value.
    At(&'static str),
    /// One value within a range.
    Within(&'static str, &'static str, &'static str),
    /// A range without a value of its own.
    Between(&'static str, &'static str),
}

/// A published value and where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Figure {
    /// The value.
    pub value: Value,
    /// Year, month or day; empty where the source has none.
    pub date: &'static str,
    /// Place, grade or what is special about it.
    pub note: Option<Note>,
    /// Where it was published.
    pub source: &'static Source,
    /// Whether the source itself says so; else a report or an inference from printed figures.
    pub read: bool,
}

impl Figure {
    /// The value to begin with, where there is one.
    #[must_use]
    pub fn start(&self) -> Option<&'static str> {
        match self.value {
            Value::At(value) | Value::Within(value, ..) => Some(value),
            Value::Between(..) => None,
        }
    }

    /// The lowest and the highest value that were published.
    #[must_use]
    pub fn range(&self) -> [&'static str; 2] {
        match self.value {
            Value::At(value) => [value, value],
            Value::Within(_, low, high) | Value::Between(low, high) => [low, high],
        }
    }
}

/// What comes out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PresetProduct {
    /// What it is.
    pub product: Product,
    /// What it is counted in.
    pub unit: Measure,
    /// Product from one unit of raw material.
    pub factor: Option<Figure>,
    /// Prices in rupiah, none of them today's.
    pub prices: &'static [Figure],
    /// Whether it is a by-product.
    pub by_product: bool,
}

/// One way to process a raw material.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Preset {
    /// Which one.
    pub process: Process,
    /// The raw material.
    pub raw: Material,
    /// What it is counted in.
    pub raw_unit: Measure,
    /// What comes out.
    pub products: &'static [PresetProduct],
    /// Whether only one of them is made.
    pub alternatives: bool,
    /// Prices of the raw material in rupiah, none of them today's.
    pub raw_prices: &'static [Figure],
    /// Percentage lost before processing.
    pub loss_percent: Option<Figure>,
    /// Labour for one unit of raw material, in rupiah.
    pub labour_cost: Option<Figure>,
    /// Its days for one unit of raw material and the wage of a day, where the source tells them.
    pub labour: Option<[&'static str; 2]>,
    /// Other inputs for one unit of raw material, in rupiah.
    pub other_inputs: Option<Figure>,
    /// Raw material that a plant takes in a month of thirty days.
    pub capacity: Option<Figure>,
    /// What a plant of the programme cost, and where.
    pub investment: Option<(Site, Figure)>,
    /// Six digits of the customs nomenclature of 2022, for information.
    pub hs: &'static [&'static str],
    /// How such a plant usually deals with members.
    pub model: PurchaseModel,
}
