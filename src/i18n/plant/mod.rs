//! The words of processes, plants, contracts and investments, each in the order of [`Language::ALL`].
//!
//! # Design
//!
//! *Why are raw material and products handed in?* "Price of VCO" is understood where "price of product 1"
//! has to be looked up. A page knows what its visitor makes; the command knows only places.

mod finance;
mod process;
mod remarks;
mod year;

pub use process::row;
pub use remarks::remark;
pub use year::{driver, model};

use std::borrow::Cow;

use super::explain::Naming;
use super::message::fill;
use super::rates::{Words, say};
use super::{Language, message};
use crate::domain::{Exact, ProcessTerm, Step, Term, Unit};

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
}

impl Names {
    /// Where it is not known what is made.
    #[must_use]
    pub fn general(language: Language) -> Self {
        let say = |words: Words| String::from(say(words, language));
        Self {
            raw: say(["bahan baku", "bahan mentah", "raw material"]),
            raw_unit: say(["unit bahan", "unit bahan", "unit of raw"]),
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
    fn of(&self, term: Term, language: Language) -> Cow<'_, Self> {
        match term {
            Term::Process(at, _) if !at.plant => Cow::Owned(Self::general(language)),
            Term::Process(at, _) => Cow::Borrowed(self.of_line(at.place)),
            Term::Plant(term) => Cow::Borrowed(self.of_line(term.line().unwrap_or(self.mine))),
            _ => Cow::Borrowed(self),
        }
    }

    /// A product; one of several is numbered where it has no name.
    fn product(&self, place: u8, language: Language) -> String {
        if let Some([name, _]) = self.products.get(usize::from(place)) {
            return name.clone();
        }
        let product = say(["produk", "produk", "product"], language);
        numbered(product.into(), place)
    }

    fn product_unit(&self, place: u8, language: Language) -> String {
        let general = say(["unit produk", "unit produk", "unit of product"], language);
        self.products.get(usize::from(place)).map_or_else(|| general.into(), |[_, unit]| unit.clone())
    }
}

/// The second and further of a kind with their number.
fn numbered(text: String, place: u8) -> String {
    if place == 0 { text } else { [&text, " ", &place.saturating_add(1).to_string()].concat() }
}

/// The names and measures of a process or plant.
#[derive(Clone, Debug)]
pub struct PlantNaming(pub Names);

impl Naming for PlantNaming {
    fn name(&self, term: Term, language: Language) -> String {
        self::term(term, &self.0, language).unwrap_or_else(|| message::term(term, language))
    }

    fn measure(&self, step: &Step, language: Language) -> String {
        let place = step.term().and_then(product_of).unwrap_or(0);
        let year = matches!(step.term(), Some(term) if is_years(term));
        if year {
            return [" ", say(["tahun", "tahun", "yr"], language)].concat();
        }
        let names = step.term().map_or(Cow::Borrowed(&self.0), |term| self.0.of(term, language));
        let one = step.value().compare(&Exact::whole(1)).is_eq();
        let foreign = matches!(step.term(), Some(Term::Process(_, ProcessTerm::Fob(_))));
        let before = if foreign && !self.0.foreign.is_empty() {
            [" ", &self.0.foreign].concat()
        } else {
            String::new()
        };
        before + &measure(step.unit(), place, one, &names, language)
    }
}

/// The same where it is not known what is made; every other number too.
#[must_use]
pub fn any_term(term: Term, language: Language) -> String {
    self::term(term, &Names::general(language), language).unwrap_or_else(|| message::term(term, language))
}

/// The names and measures of everything.
#[must_use]
pub fn general(language: Language) -> PlantNaming {
    PlantNaming(Names::general(language))
}

fn is_years(term: Term) -> bool {
    use crate::domain::{PlantTerm, ProjectTerm};
    matches!(
        term,
        Term::Project(ProjectTerm::Payback | ProjectTerm::DiscountedPayback | ProjectTerm::Year(_))
            | Term::Plant(PlantTerm::Life)
    )
}

/// The product that a number belongs to.
fn product_of(term: Term) -> Option<u8> {
    use crate::domain::ProcessTerm as P;
    match term {
        Term::Process(
            _,
            P::Output(place)
            | P::ConversionFactor(place)
            | P::Price(place)
            | P::FurtherCost(place)
            | P::UnitCost(place)
            | P::Fob(place)
            | P::Shipment(place)
            | P::ShipmentCostEach(place)
            | P::ExportCost(place, _),
        ) => Some(place),
        _ => None,
    }
}

/// Several of what is counted: only English says it.
#[must_use]
pub fn plural(unit: &str, language: Language) -> String {
    if language != Language::English || matches!(unit, "kg" | "t" | "sqft" | "m²" | "m³") {
        return unit.into();
    }
    match unit.strip_prefix("unit ") {
        Some(of) => ["units ", of].concat(),
        None => [unit, "s"].concat(),
    }
}

fn measure(unit: Unit, product: u8, one: bool, names: &Names, language: Language) -> String {
    let month = say(["bulan", "bulan", if unit.time > 0 { "months" } else { "month" }], language);
    let product = names.product_unit(product, language);
    let kinds = [
        (unit.raw, names.raw_unit.as_str()),
        (unit.product, product.as_str()),
        (unit.labour, names.labour_unit.as_str()),
        (unit.time, month),
    ];
    let mut text = String::new();
    for (_, name) in kinds.iter().filter(|(power, _)| *power > 0) {
        let counted = if one || *name == month { String::from(*name) } else { plural(name, language) };
        text = [&text, " ", &counted].concat();
    }
    for (_, name) in kinds.iter().filter(|(power, _)| *power < 0) {
        text = [&text, "/", name].concat();
    }
    text
}

/// The name of a number of a process, plant, contract or investment; nothing for others.
#[must_use]
pub fn term(term: Term, names: &Names, language: Language) -> Option<String> {
    let names = &*names.of(term, language);
    let text = match term {
        Term::Process(at, term) => {
            let name = process::term(term, names, language);
            if at.place == 0 { name } else { staged(&name, at.place, at.plant, language) }
        }
        Term::Business(place, term) => numbered(process::business(term, language).into(), place.unwrap_or(0)),
        Term::Finance(place, term) => numbered(finance::contract(term, language), place),
        Term::Project(term) => finance::project(term, language),
        Term::Storage(term) => finance::storage(term, language).into(),
        Term::Plant(term) => year::term(term, names, language),
        Term::Whole => say(["seluruhnya", "keseluruhan", "the whole"], language).into(),
        Term::Nothing => say(["nol", "sifar", "zero"], language).into(),
        _ => return None,
    };
    Some(text)
}

/// A number of the second or a further stage or line.
fn staged(name: &str, place: u8, plant: bool, language: Language) -> String {
    let of: Words = if plant {
        [" (lini #)", " (barisan #)", " (line #)"]
    } else {
        [" (tahap #)", " (peringkat #)", " (stage #)"]
    };
    [name, &fill(say(of, language), &place.saturating_add(1).to_string())].concat()
}
