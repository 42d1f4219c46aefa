//! The name of any number of a process, plant, contract, investment or stock.

use super::super::language::Language;
use super::super::say::{Words, fill_each, say};
use super::super::terms::term as other_term;
use super::names::{Names, numbered};
use super::{business, finance, process, year};
use crate::domain::Term;

/// The name of a number of a process, plant, contract or investment; nothing for others.
#[must_use]
pub fn term(term: Term, names: &Names, language: Language) -> Option<String> {
    let names = &*names.of(term, language);
    let text = match term {
        Term::Process(at, term) => {
            let name = process::term(term, names, language);
            if at.place == 0 { name } else { staged(&name, at.place, at.plant, language) }
        }
        Term::Business(place, term) => numbered(business::term(term, language).into(), place.unwrap_or(0)),
        Term::Finance(at, term) => numbered(finance::contract(term, language), at.place),
        Term::Project(term) | Term::PlantProject(term) => finance::project(term, language),
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
        ["# (lini #)", "# (barisan #)", "# (line #)"]
    } else {
        ["# (tahap #)", "# (peringkat #)", "# (stage #)"]
    };
    fill_each(say(of, language), &[name, &place.saturating_add(1).to_string()])
}

/// The same where it is not known what is made; every other number too.
#[must_use]
pub fn any_term(term: Term, language: Language) -> String {
    self::term(term, &Names::general(language), language).unwrap_or_else(|| other_term(term, language))
}
