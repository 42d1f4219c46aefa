//! How a plant's page calls its numbers, and what it counts them in.

use std::borrow::Cow;

use super::super::language::Language;
use super::super::malaysia::malaysian;
use super::super::naming::Naming;
use super::super::say::say;
use super::super::terms::term as other_term;
use super::feasibility::{FeasibilityNames, feasibility};
use super::names::Names;
use super::terms::term as plant_term;
use super::units::measure;
use crate::domain::{Exact, PlantTerm, ProcessTerm, ProjectTerm, Step, Term};

/// The names and measures of a process or plant.
#[derive(Clone, Debug)]
pub struct PlantNaming {
    /// What is made from what.
    pub names: Names,
    /// The names of whether it is worth it, which come in a file of their own.
    pub feasibility: FeasibilityNames,
}

impl Naming for PlantNaming {
    fn name(&self, term: Term, language: Language) -> String {
        let name = match term {
            Term::Feasibility(term) => (self.feasibility)(term, &self.names, language),
            term => plant_term(term, &self.names, language).unwrap_or_else(|| other_term(term, language)),
        };
        if self.names.malaysian { malaysian(&name, language) } else { name }
    }

    fn measure(&self, step: &Step, language: Language) -> String {
        let place = step.term().and_then(product_of).unwrap_or(0);
        let year = matches!(step.term(), Some(term) if is_years(term));
        if year {
            return [" ", say(["tahun", "tahun", "yr"], language)].concat();
        }
        let names = step.term().map_or(Cow::Borrowed(&self.names), |term| self.names.of(term, language));
        let one = *step.value() == Exact::whole(1);
        let foreign = matches!(step.term(), Some(Term::Process(_, ProcessTerm::Fob(_))));
        let before = if foreign && !self.names.foreign.is_empty() {
            [" ", &self.names.foreign].concat()
        } else {
            String::new()
        };
        before + &measure(step.unit(), place, one, &names, language)
    }
}

/// The names and measures of everything.
#[must_use]
pub fn general(language: Language) -> PlantNaming {
    PlantNaming { names: Names::general(language), feasibility }
}

fn is_years(term: Term) -> bool {
    matches!(
        term,
        Term::Project(ProjectTerm::Payback | ProjectTerm::DiscountedPayback | ProjectTerm::Year(_))
            | Term::PlantProject(
                ProjectTerm::Payback | ProjectTerm::DiscountedPayback | ProjectTerm::Year(_)
            )
            | Term::Plant(PlantTerm::Life)
    )
}

/// The product that a number belongs to.
fn product_of(term: Term) -> Option<u8> {
    match term {
        Term::Process(
            _,
            ProcessTerm::Output(place)
            | ProcessTerm::ConversionFactor(place)
            | ProcessTerm::Price(place)
            | ProcessTerm::FurtherCost(place)
            | ProcessTerm::UnitCost(place)
            | ProcessTerm::Fob(place)
            | ProcessTerm::Shipment(place)
            | ProcessTerm::ShipmentCostEach(place)
            | ProcessTerm::ExportCost(place, _),
        ) => Some(place),
        _ => None,
    }
}
