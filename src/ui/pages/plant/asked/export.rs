//! A sale abroad: price on board in a named currency, its dated rate, and the costs on the way.

use yew::prelude::*;

use super::super::choices;
use super::super::entered::View;
use super::super::fields;
use crate::i18n::pages::plant::form as words;
use crate::ui::action::Key;
use crate::ui::element::{el, nothing, rows, said};
use crate::ui::parts::form::{choice, choice_at, choice_of, field, fold_of, two};
use crate::ui::parts::page::day;

/// The form.
pub(super) fn export(view: &View<'_>) -> Html {
    let costs = fields::EXPORT_COST.keys().take(choices::COSTS);
    let keys: Vec<Key> = [&fields::FOB, &fields::EXCHANGE, &fields::SHIPMENT]
        .map(Key::from)
        .into_iter()
        .chain(costs)
        .collect();
    fold_of(view, words::EXPORT, &keys, || {
        let mut inside = vec![
            said("p", "hint", view.context.words(words::EXPORT_HINT)),
            codes(view),
            choice(view, &choices::CURRENCY),
            two(view, &fields::FOB, &fields::EXCHANGE),
            day(view, &fields::RATE_DAY),
        ];
        // All of them at once: a field that came while another is typed in would take its place.
        inside.extend(rows(0..choices::COSTS, &|place| cost(view, place)));
        inside.push(field(view, &fields::SHIPMENT));
        inside
    })
}

/// One cost: what it is for, of what, and how much.
fn cost(view: &View<'_>, place: usize) -> Html {
    // The list of each turns on by one, so that the lines open with different names.
    let mut names = words::EXPORT_COSTS;
    names.rotate_left(place.rem_euclid(words::EXPORT_COSTS.len()));
    let choices = vec![
        choice_of(view, &choices::COST_NAME, place, &names),
        choice_at(view, &choices::OF_SHIPMENT, place),
    ];
    el("div", "", vec![el("div", "two", choices), field(view, fields::EXPORT_COST.at(place))])
}

/// The customs codes of what is made, for information.
fn codes(view: &View<'_>) -> Html {
    let Some(preset) = view.page.preset(0).filter(|preset| !preset.hs.is_empty()) else { return nothing() };
    said("p", "small soft", [view.context.words(words::CODES), &preset.hs.join(", ")].concat())
}
