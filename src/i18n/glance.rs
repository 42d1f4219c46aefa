//! Figures for the eye, in headlines, tables and comparisons: rounded where their decimals do not end soon.
//!
//! # Design
//!
//! *Which way?* An ordinary figure goes to the nearest. What something must reach at least goes up, and what it may be at most goes
//! down: whoever takes the figure for the field it is about must not come out below nothing.

use super::language::Language;
use super::naming::Naming;
use super::number::{self, Shown};
use crate::domain::{
    BusinessTerm, Currency, Direction, Driver, ExportTerm, FeasibilityTerm, PlantTerm, ProcessTerm,
    ProjectTerm, Rounding, Step, StorageTerm, Term, Unit,
};

/// How a figure is rounded for the eye.
enum Towards {
    Nearest,
    /// Up, for less would not do.
    AtLeast,
    /// Down, for more would be too much.
    AtMost,
    /// Up to a whole unit, which cannot be split.
    WholeUnit,
    /// Up, as fine as it takes to differ from what it is now.
    Finely,
}

/// Of hundredths, a whole one.
const WHOLE: i128 = 100;

fn towards(term: Term) -> Towards {
    match term {
        Term::Plant(PlantTerm::BreakEvenVolume(_) | PlantTerm::SwitchingValue(Driver::Volume)) => {
            Towards::WholeUnit
        }
        Term::Plant(PlantTerm::SwitchingValue(Driver::Yield)) => Towards::Finely,
        Term::Plant(PlantTerm::SwitchingValue(Driver::ProductPrice | Driver::Fee))
        | Term::Export(ExportTerm::LeastOnBoard | ExportTerm::LeastRate)
        | Term::Feasibility(
            FeasibilityTerm::ProductPriceFloor | FeasibilityTerm::ProductPriceForInstalments,
        )
        | Term::Business(_, BusinessTerm::BreakEvenRevenue | BusinessTerm::CostCoveringPrice)
        | Term::Storage(StorageTerm::BreakEvenPrice) => Towards::AtLeast,
        Term::Plant(
            PlantTerm::HighestPrice(_)
            | PlantTerm::SwitchingValue(Driver::RawPrice | Driver::OtherInputs | Driver::Wage | Driver::Fixed),
        )
        | Term::Feasibility(FeasibilityTerm::CaseHighestPrice(_) | FeasibilityTerm::RawPriceForInstalments) => {
            Towards::AtMost
        }
        _ => Towards::Nearest,
    }
}

/// The value of a figure for the eye, with what it is counted in.
#[must_use]
pub fn glanced(naming: &dyn Naming, step: &Step, currency: Currency, language: Language) -> String {
    let (value, shown) = (step.value(), shown(step, currency));
    let value = match step.term().map_or(Towards::Nearest, towards) {
        Towards::Nearest => number::about(value, shown),
        Towards::AtLeast => number::at_least(value, shown),
        Towards::AtMost => number::at_most(value, shown),
        Towards::WholeUnit => number::whole_above(value, currency),
        Towards::Finely => number::about_finely(value, currency),
    };
    value + &naming.measure(step, language)
}

/// What one figure is more than another as both are seen: of whole units the whole ones.
#[must_use]
pub fn more_as_glanced(step: &Step, than: &Step) -> Step {
    let seen = |step: &Step| match step.term() {
        Some(term) if matches!(towards(term), Towards::WholeUnit) => {
            step.clone().rounded(term, Rounding { direction: Direction::Ceiling, to: WHOLE })
        }
        _ => step.clone(),
    };
    seen(step).minus(&seen(than))
}

/// How its unit and name want a step written.
pub(super) fn shown(step: &Step, currency: Currency) -> Shown {
    match step.term() {
        Some(name) if Term::is_percentage(name) && is_coarse(name) => Shown::Ratio(currency),
        Some(name) if Term::is_percentage(name) => Shown::Percent(currency),
        _ if step.unit().money == 1 => Shown::Money(currency),
        Some(name) if is_coarse(name) && step.unit() == Unit::NONE => Shown::Quantity(currency),
        _ if step.unit().raw > 0 || step.unit() == Unit::PRODUCT => Shown::Quantity(currency),
        _ => Shown::Plain(currency),
    }
}

/// Ratios that are judged, not paid by.
fn is_coarse(term: Term) -> bool {
    matches!(
        term,
        Term::Business(..)
            | Term::Process(_, ProcessTerm::Row(_))
            | Term::Project(
                ProjectTerm::Payback | ProjectTerm::DiscountedPayback | ProjectTerm::NetBenefitCost
            )
            | Term::PlantProject(
                ProjectTerm::Payback | ProjectTerm::DiscountedPayback | ProjectTerm::NetBenefitCost
            )
            | Term::Plant(
                PlantTerm::FarmersShare(_) | PlantTerm::BreakEvenUtilisation(_) | PlantTerm::Switching(_)
            )
            | Term::Feasibility(_)
    )
}
