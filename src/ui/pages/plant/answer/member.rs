//! One member's part with and without the plant.

use yew::prelude::*;

use super::super::choices;
use super::super::entered::View;
use super::figures::figures;
use crate::domain::{PlantTerm, Term};
use crate::i18n::pages::plant::answer as words;
use crate::ui::element::{el, nothing, plain, said};
use crate::ui::page::own_words;
use crate::ui::parts::explanation;

/// What the plant does to the member's part; nothing where its surplus stays apart.
pub(super) fn member(view: &View<'_>) -> Html {
    if !choices::CHAIN.of(&view.page.draft) {
        return nothing();
    }
    let found = [PlantTerm::MemberDifference, PlantTerm::RateDifference];
    let Some(last) = found.into_iter().find_map(|term| view.figure(term)) else {
        return said("p", "error", own_words(view, words::MY_PART_WAITS));
    };
    let gain = if last.value().is_negative() { "" } else { "+" };
    let terms = [
        PlantTerm::MemberWithout,
        PlantTerm::MemberWith,
        PlantTerm::MyDeliveryValue,
        PlantTerm::DeliveryValue,
        PlantTerm::RateWithout,
        PlantTerm::RateWith,
        PlantTerm::RateDifference,
    ];
    let parts = vec![
        said("b", "", view.context.words(words::MY_PART)),
        plain(" "),
        said("b", "num", [gain, &view.value(last)].concat()),
        figures(view, &terms.map(Term::Plant)),
        explanation::steps(&view.context, &view.outcome, &[last], &view.naming()),
    ];
    el("div", "", parts)
}
