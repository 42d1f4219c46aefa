//! What is compared of plants side by side.

use yew::prelude::*;

use super::super::entered::{PlantPage, View};
use super::super::scenario;
use crate::domain::{PlantTerm, Term};
use crate::i18n::Naming as _;
use crate::ui::page::Draft;
use crate::ui::parts::compare::{Telling, Told, compare as side_by_side};

/// What is compared between forms, and whether it is plain money, whatever is processed.
const COMPARED: [(PlantTerm, bool); 6] = [
    (PlantTerm::HighestPrice(0), false),
    (PlantTerm::ExtraMargin(0), false),
    (PlantTerm::PlantCost(0), false),
    (PlantTerm::BreakEvenVolume(0), false),
    (PlantTerm::ToCoop, true),
    (PlantTerm::MemberDifference, true),
];

/// What keeps the form, and those that were kept beside the one that is typed in.
pub(super) fn compare(view: &View<'_>) -> Html {
    let country = view.page.country;
    let of_form = |draft: Draft| {
        let page = PlantPage { draft, country };
        told(&scenario::plant_alone(&page, &view.context))
    };
    let telling = Telling {
        of_form: &of_form,
        write: &|step, _| view.value(step),
        name: &|step| {
            let name = |term| view.naming().name(term, view.context.language());
            [step.term().map_or_else(String::new, name), view.value(step)]
        },
    };
    side_by_side(&view.context, &view.page.draft, &|| told(view), &telling)
}

fn told(view: &View<'_>) -> Vec<Told> {
    let found = COMPARED.iter().filter_map(|(term, is_money)| {
        let step = view.figure(*term)?.clone();
        let name = view.naming().name(Term::Plant(*term), view.context.language());
        // Nuts and kilograms have no difference.
        let measure = if *is_money { 0 } else { (view.page.raw_unit(0) as usize).saturating_add(1) };
        Some(Told { name, shown: view.value(&step), step, measure })
    });
    found.collect()
}
