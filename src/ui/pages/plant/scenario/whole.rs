//! Everything that the page knows, and what follows from it.

use super::super::choices;
use super::super::entered::{PlantPage, View};
use super::super::feasibility::FeasibilityPart;
use super::super::fields::{FIELDS, RAW_DAYS};
use super::{finance, plant, stage};
use crate::domain::{
    Calculator, Country, FLOORS, Feasibility, FeasibilityInput, HAYAMI, InputPath, PLANT, Plant, STORAGE,
    Scenario,
};
use crate::ui::page::{Reader, entered};
use crate::ui::view_context::ViewContext;
use crate::ui::visit::Visit;

/// Whether the plant is worth it, by what is here of the floors below.
const JUDGED: Calculator =
    |scenario, setting, outcome| (FeasibilityPart::get().judge)(scenario, setting, outcome, &FLOORS);

/// The page as it is drawn.
pub(in crate::ui) fn view<'a>(page: &'a PlantPage, context: &ViewContext<'a>) -> View<'a> {
    by(&[PLANT, JUDGED, STORAGE, HAYAMI], page, context)
}

/// The plant alone, as it stands beside others.
pub(in crate::ui) fn plant_alone<'a>(page: &'a PlantPage, context: &ViewContext<'a>) -> View<'a> {
    by(&[PLANT], page, context)
}

/// The plant by itself, for a page that asks what it leaves.
pub(in crate::ui) fn of_plant(page: &PlantPage, visit: &Visit) -> Option<Scenario> {
    let mut found = entered(page, visit, |reader, scenario| {
        scenario.plant = Some(plant::plant(reader, false));
        reader.fill(FIELDS, scenario);
    })?;
    let plant = found.plant.take().map(|plant| Plant { into_surplus: false, ..plant });
    Some(Scenario { plant, ..Scenario::new(found.country, found.rule_date) })
}

fn by<'a>(calculators: &[Calculator], page: &'a PlantPage, context: &ViewContext<'a>) -> View<'a> {
    View::new(context, page, calculators, |reader, scenario| read(page, context, reader, scenario))
}

fn read(page: &PlantPage, context: &ViewContext<'_>, reader: &mut Reader<'_>, scenario: &mut Scenario) {
    let account = choices::CHAIN.of(&page.draft) && page.country == Country::Malaysia;
    scenario.plant = Some(plant::plant(reader, account));
    let days = reader.count_input(&RAW_DAYS, InputPath::Feasibility(FeasibilityInput::RawDays));
    scenario.feasibility = Some(Feasibility {
        raw_days: days.map(|days| u16::try_from(days).unwrap_or(u16::MAX)),
        ..Feasibility::default()
    });
    scenario.storage = finance::stock(reader);
    scenario.hayami = stage::table(reader);
    if account {
        scenario.appropriation = Some(finance::account(reader));
    } else if choices::CHAIN.of(&page.draft) {
        scenario.sharing = context.neighbours.sharing(context.visit, page.draft.is_of_example());
    }
    reader.fill(FIELDS, scenario);
    if let (Some(plant), true) = (&mut scenario.plant, page.has_split()) {
        // One answer for what comes back: that of the split which the surplus goes into.
        let back = scenario.sharing.as_ref().and_then(|sharing| plant.comes_back(sharing));
        plant.patronage_percent = back;
    }
}
