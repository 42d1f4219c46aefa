//! What the shared plant of "RPB" or "Pusat pemprosesan" leaves, as the surplus that is shared out.

use yew::prelude::*;

use super::entered::View;
use super::fields::SURPLUS;
use crate::data;
use crate::domain::{Country, Exact, PLANT, PlantTerm, Term, evaluate};
use crate::i18n::fill;
use crate::i18n::pages::two_countries as words;
use crate::ui::element::nothing;
use crate::ui::parts::form::number_in;
use crate::ui::parts::put_in::put_in;

/// A button that puts the plant's surplus into the field; nothing where none is entered there, or it stands there already.
pub(super) fn from_plant(view: &View<'_>) -> Html {
    let (context, page) = (&view.context, view.page);
    if page.draft.is_of_example() {
        return nothing();
    }
    let (calculator, own) = match page.country {
        Country::Indonesia => ("rpb", words::FROM_PLANT[0]),
        Country::Malaysia => ("pusat", words::FROM_PLANT[1]),
    };
    let Some(scenario) = context.neighbours.scenario(calculator, context.visit) else { return nothing() };
    let outcome = evaluate(&scenario, data::law(scenario.country), &[PLANT]);
    let surplus = outcome.figure(Term::Plant(PlantTerm::ToCoop)).filter(|step| step.value().is_positive());
    // As fine as the field takes it.
    let amount = surplus.and_then(|step| step.value().cut(2).ok()).map(|(amount, _)| amount);
    let Some(amount) = amount.filter(|amount| number_in(view, &SURPLUS) != Some(*amount)) else {
        return nothing();
    };
    let label = fill(context.words(own), &context.money(&Exact::decimal(amount)));
    put_in(context, ("dua-negara", page.country), (None, SURPLUS.key, amount), &label).unwrap_or_default()
}
