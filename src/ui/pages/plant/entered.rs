//! What the page remembers, and the figures that it is for.

use super::choices::{self, COSTS};
use super::fields::{EXPORT_COST, LINE};
use crate::data::commodities::{Measure, Preset, presets};
use crate::domain::{
    ContractOf, Country, FinanceAt, InputPath, PlantInput, PlantTerm, ProcessAt, ProcessInput, ProjectInput,
    Step, Term,
};
use crate::ui::page::{self, Draft};

/// What the page remembers.
pub(super) struct PlantPage {
    pub draft: Draft,
    pub country: Country,
}

/// The page as it is drawn.
pub(super) type View<'a> = page::View<'a, PlantPage>;

/// The contract that the page has room for.
pub(super) const FIRST: FinanceAt = FinanceAt { place: 0, of: ContractOf::Plant };

/// The process of a line.
pub(super) fn line_at(place: u8) -> ProcessAt {
    ProcessAt { place, plant: true }
}

/// The process of a stage of the table.
pub(super) fn stage_at(place: u8) -> ProcessAt {
    ProcessAt { place, plant: false }
}

/// The published process of an option; the first option is none.
pub(super) fn preset_at(option: usize) -> Option<&'static Preset> {
    presets().nth(option.checked_sub(1)?)
}

/// The export costs that are filled in: those of a unit, or of a shipment.
pub(super) fn costs(draft: &Draft, shipment: bool) -> impl Iterator<Item = usize> + '_ {
    (0..COSTS).filter(move |cost| {
        choices::OF_SHIPMENT.of_at(draft, *cost) == shipment
            && !draft.text(EXPORT_COST.at(*cost)).trim().is_empty()
    })
}

impl PlantPage {
    /// How many lines there are.
    pub fn lines(&self) -> usize {
        LINE.len(&self.draft)
    }

    /// The process that was picked for a line; none where the visitor names nothing or the example is shown.
    pub fn preset(&self, line: usize) -> Option<&'static Preset> {
        preset_at(self.draft.pick(choices::PRESET.at(line)))
    }

    /// What the raw material of a line is counted in.
    pub fn raw_unit(&self, line: usize) -> Measure {
        choices::RAW_UNIT.of_at(&self.draft, line)
    }

    /// What the product of a line is counted in.
    pub fn product_unit(&self, line: usize) -> Measure {
        choices::PRODUCT_UNIT.of_at(&self.draft, line)
    }

    /// Whether its surplus goes into the split of the first page.
    pub fn has_split(&self) -> bool {
        self.country == Country::Indonesia && choices::CHAIN.of(&self.draft)
    }
}

impl View<'_> {
    /// The highest price that the plant can pay.
    pub fn total(&self) -> Option<&Step> {
        self.figure(PlantTerm::HighestPrice(0))
    }

    /// A figure of the plant.
    pub fn figure(&self, term: PlantTerm) -> Option<&Step> {
        self.outcome.figure(Term::Plant(term))
    }
}

/// Whether the highest price waits for an input: not for what one member delivers, nor for what raw sale would bring, nor
/// for the price of a plant that nobody told of.
pub(super) fn is_of_price(place: InputPath) -> bool {
    match place {
        InputPath::Plant(input) => matches!(
            input,
            PlantInput::Delivered(_)
                | PlantInput::LossPercent(_)
                | PlantInput::Fixed
                | PlantInput::Residual
                | PlantInput::Life
                | PlantInput::Grant
        ),
        InputPath::Process(at, input) => at.plant && is_of_process(input),
        InputPath::PlantProject(input) => {
            matches!(input, ProjectInput::Outlay | ProjectInput::Residual | ProjectInput::Grant)
        }
        InputPath::Financing(..) => true,
        _ => false,
    }
}

fn is_of_process(input: ProcessInput) -> bool {
    matches!(
        input,
        ProcessInput::Products
            | ProcessInput::Chosen
            | ProcessInput::ConversionFactor(_)
            | ProcessInput::Quantity(_)
            | ProcessInput::Price(_)
            | ProcessInput::FurtherCost(_)
            | ProcessInput::Labour
            | ProcessInput::LabourCoefficient
            | ProcessInput::Wage
            | ProcessInput::OtherInputs
            | ProcessInput::OtherInputsOfRun
    )
}
