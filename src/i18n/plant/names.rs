//! What is made from what.
//!
//! # Design
//!
//! *Why are raw material and products handed in?* "Price of VCO" is understood where "price of product 1"
//! has to be looked up. A page knows what its visitor makes; the command knows only places.

use std::borrow::Cow;

use super::super::language::Language;
use super::super::say::{Words, fill_each, say};
use crate::domain::Term;

/// What is made from what, and how each is counted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names {
    /// The raw material.
    pub raw: String,
    /// Its unit.
    pub raw_unit: String,
    /// Each product and its unit.
    pub products: Vec<[String; 2]>,
    /// What labour is counted in.
    pub labour_unit: String,
    /// The foreign currency of a price on board, and the day of its rate; may be empty.
    pub foreign: String,
    /// The day of the exchange rate, as it is written; may be empty.
    pub rate_day: String,
    /// What the export costs of a unit and those of a shipment are for.
    pub costs: [Vec<String>; 2],
    /// The names of the second and further lines.
    pub lines: Vec<Names>,
    /// The line that one member delivers to, from 0.
    pub mine: u8,
    /// Whether the co-op is a Malaysian one, which calls its surplus otherwise.
    pub malaysian: bool,
}

impl Names {
    /// Where it is not known what is made.
    #[must_use]
    pub fn general(language: Language) -> Self {
        let say = |words: Words| String::from(say(words, language));
        Self {
            raw: say(["bahan baku", "bahan mentah", "raw material"]),
            raw_unit: say(["satuan bahan", "unit bahan", "unit of raw material"]),
            products: Vec::new(),
            labour_unit: say(["HOK", "hari kerja", "workday"]),
            ..Self::default()
        }
    }

    /// The names of a line, from 0.
    fn of_line(&self, line: u8) -> &Self {
        let further = usize::from(line).checked_sub(1);
        further.and_then(|line| self.lines.get(line)).unwrap_or(self)
    }

    /// The names of the line that a number belongs to; those of a table of its own are general.
    pub(super) fn of(&self, term: Term, language: Language) -> Cow<'_, Self> {
        match term {
            Term::Process(at, _) if !at.plant => Cow::Owned(Self::general(language)),
            Term::Process(at, _) => Cow::Borrowed(self.of_line(at.place)),
            Term::Plant(term) => Cow::Borrowed(self.of_line(term.line().unwrap_or(self.mine))),
            _ => Cow::Borrowed(self),
        }
    }

    /// A product; one of several is numbered where it has no name.
    #[must_use]
    pub fn product(&self, place: u8, language: Language) -> String {
        if let Some([name, _]) = self.products.get(usize::from(place)) {
            return name.clone();
        }
        let product = say(["produk", "produk", "product"], language);
        numbered(product.into(), place)
    }

    pub(super) fn product_unit(&self, place: u8, language: Language) -> String {
        let general = say(["satuan produk", "unit produk", "unit of product"], language);
        self.products.get(usize::from(place)).map_or_else(|| general.into(), |[_, unit]| unit.clone())
    }
}

/// What tells a further line, stage, contract or business apart: the name, then which of them it is.
pub(super) const LINE: Words = ["# (lini #)", "# (barisan #)", "# (line #)"];
/// The same of a stage.
pub(super) const STAGE: Words = ["# (tahap #)", "# (peringkat #)", "# (stage #)"];
/// The same of a contract.
pub(super) const CONTRACT: Words = ["# (pembiayaan #)", "# (pembiayaan #)", "# (contract #)"];
/// The same of a business.
pub(super) const BUSINESS: Words = ["# (usaha #)", "# (perniagaan #)", "# (business #)"];

/// A name of the second or a further one of its kind; that of the first stands alone.
pub(super) fn told_apart(text: String, place: u8, of: Words, language: Language) -> String {
    if place == 0 {
        return text;
    }
    fill_each(say(of, language), &[&text, &place.saturating_add(1).to_string()])
}

/// The second and further of a kind with their number.
pub(super) fn numbered(text: String, place: u8) -> String {
    if place == 0 { text } else { [&text, " ", &place.saturating_add(1).to_string()].concat() }
}
