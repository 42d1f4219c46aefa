//! The objects that a scenario may hold.

use strum::IntoStaticStr;

/// An object of the scenario, by its name there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum ScenarioObject {
    /// `result`.
    Result,
    /// `sharing`.
    Sharing,
    /// `contributions`.
    Contributions,
    /// `allocation`.
    Allocation,
    /// `dividends`.
    Dividends,
    /// `appropriation`.
    Appropriation,
    /// `capital`.
    Capital,
    /// `coop_tax`.
    CoopTax,
    /// `savings_interest`.
    SavingsInterest,
    /// `plant`.
    Plant,
    /// `feasibility`.
    Feasibility,
    /// `hayami`.
    Hayami,
    /// `project`.
    Project,
    /// `storage`.
    Storage,
    /// `delivery`.
    Delivery,
    /// `loan`.
    Loan,
    /// `export`.
    Export,
    /// `known_rates`.
    KnownRates,
}
