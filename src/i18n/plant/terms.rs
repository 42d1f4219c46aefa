//! The name of any number of a process, plant, contract, investment or stock.

use super::super::language::Language;
use super::super::say::say;
use super::super::terms::term as other_term;
use super::names::{BUSINESS, CONTRACT, LINE, Names, STAGE, told_apart};
use super::{business, finance, process, year};
use crate::domain::Term;

/// The name of a number of a process, plant, contract or investment; nothing for others.
#[must_use]
pub fn term(term: Term, names: &Names, language: Language) -> Option<String> {
    let names = &*names.of(term, language);
    let text = match term {
        Term::Process(at, term) => {
            let of = if at.plant { LINE } else { STAGE };
            let name = if at.plant { process::of_plant(term, names, language) } else { None };
            let name = name.unwrap_or_else(|| process::term(term, names, language));
            told_apart(name, at.place, of, language)
        }
        Term::Business(place, term) => {
            told_apart(business::term(term, language).into(), place.unwrap_or(0), BUSINESS, language)
        }
        Term::Finance(at, term) => {
            told_apart(finance::contract(term, language), at.place, CONTRACT, language)
        }
        Term::Project(term) | Term::PlantProject(term) => finance::project(term, language),
        Term::Storage(term) => finance::storage(term, language).into(),
        Term::Plant(term) => year::term(term, names, language),
        Term::Whole => say(["seluruhnya", "keseluruhan", "the whole"], language).into(),
        Term::Nothing => say(["nol", "sifar", "zero"], language).into(),
        _ => return None,
    };
    Some(text)
}

/// The same where it is not known what is made; every other number too.
#[must_use]
pub fn any_term(term: Term, language: Language) -> String {
    self::term(term, &Names::general(language), language).unwrap_or_else(|| other_term(term, language))
}
