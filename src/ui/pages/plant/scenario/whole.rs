//! Everything that the page knows, and what follows from it.

use super::super::choices;
use super::super::entered::{PlantPage, View};
use super::super::feasibility::FeasibilityPart;
use super::super::fields::FIELDS;
use super::{finance, plant, stage};
use crate::domain::{Country, Feasibility, HAYAMI, PLANT, STORAGE, Scenario};
use crate::ui::page::Reader;
use crate::ui::view_context::ViewContext;

/// The page as it is drawn.
pub(in crate::ui) fn view<'a>(page: &'a PlantPage, context: &ViewContext<'a>) -> View<'a> {
    View::new(
        context,
        page,
        &[PLANT, FeasibilityPart::get().calculator, STORAGE, HAYAMI],
        |reader, scenario| {
            read(page, context, reader, scenario);
        },
    )
}

fn read(page: &PlantPage, context: &ViewContext<'_>, reader: &mut Reader<'_>, scenario: &mut Scenario) {
    let account = choices::CHAIN.of(&page.draft) && page.country == Country::Malaysia;
    scenario.plant = Some(plant::plant(reader, account));
    scenario.feasibility = Some(Feasibility::default());
    scenario.storage = finance::stock(reader);
    scenario.hayami = stage::table(reader);
    if account {
        scenario.appropriation = Some(finance::account(reader));
    } else if choices::CHAIN.of(&page.draft) {
        scenario.sharing = context.neighbours.sharing(page.draft.is_of_example());
    }
    reader.fill(FIELDS, scenario);
}
