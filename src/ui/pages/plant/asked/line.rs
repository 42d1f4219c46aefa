//! Product lines: each takes its raw material in a way of its own and shares the plant. Six fields of the first
//! stand open; further lines are added on demand.

use yew::prelude::*;

use super::super::choices::{self, Relation};
use super::super::entered::View;
use super::super::fields::{self, LINE, LINES};
use crate::data::commodities;
use crate::i18n::Words;
use crate::i18n::pages::plant::form as words;
use crate::i18n::plant::commodities::{material, process};
use crate::ui::action::{Action, Key, PageAction};
use crate::ui::element::{all, button_of, el, nothing, rows, said};
use crate::ui::page::Field;
use crate::ui::parts::form::{choice_at, choice_of, field, fold_of, two};

/// What is made of what; picking fills the form with published figures.
pub(super) fn commodity(view: &View<'_>, line: usize) -> Html {
    let context = &view.context;
    let choice = choices::PRESET.at(line);
    let picked = view.page.draft.pick(choice);
    let mut names = vec![String::from(context.words(words::OWN))];
    names.extend(commodities::presets().map(|preset| {
        [context.words(material(preset.raw)), " → ", context.words(process(preset.process))].concat()
    }));
    let option = |(place, name): (usize, String)| {
        html! { <option selected={place == picked}>{ name }</option> }
    };
    let onchange = context.pick(choice, |place, option| Action::Page(PageAction::Picked(place, option)));
    let select = html! { <select {onchange}>{ all(rows(names.into_iter().enumerate(), &option)) }</select> };
    let label = said("span", "legend-label", context.words(choices::PRESET.label));
    el("label", "field", vec![label, el("span", "box", vec![select])])
}

/// The prices at which the co-op takes the raw material of a line.
pub(super) const DEALT: [&Field; 4] = [&fields::RAW_PRICE, &fields::FEE, &fields::ADVANCE, &fields::RETAINED];

/// How the co-op takes the raw material of a line, and at what prices.
pub(super) fn dealings(view: &View<'_>, line: usize) -> Vec<Html> {
    let [price, fee, advance, retained] = DEALT.map(|field| field.at(line));
    vec![choice_at(view, &choices::MODEL, line), two(view, price, fee), two(view, advance, retained)]
}

/// Further products of a line, all of them or one of them.
pub(super) fn products(view: &View<'_>, line: usize) -> Html {
    let are_alternatives = choices::RELATION.of_at(&view.page.draft, line) == Relation::Alternatives;
    let more = fields::MORE.iter().flatten().map(|field| field.at(line));
    let keys: Vec<Key> = more.chain([fields::FURTHER.at(line)]).collect();
    fold_of(view, words::PRODUCTS, &keys, || {
        let mut inside = vec![
            field(view, fields::FURTHER.at(line)),
            choice_at(view, &choices::RELATION, line),
            if are_alternatives { choice_at(view, &choices::CHOSEN, line) } else { nothing() },
        ];
        inside.extend(rows(fields::MORE, &|[factor, price]| two(view, factor.at(line), price.at(line))));
        inside
    })
}

/// Labour of a line.
pub(super) fn labour(view: &View<'_>, line: usize) -> Html {
    two(view, fields::LABOUR.at(line), fields::WAGE.at(line))
}

/// Loss and capacity of a line.
pub(super) fn room(view: &View<'_>, line: usize) -> Html {
    two(view, fields::LOSS.at(line), fields::CAPACITY.at(line))
}

/// What raw material and product of a line are counted in.
pub(super) fn units(view: &View<'_>, line: usize) -> Html {
    let units =
        vec![choice_at(view, &choices::RAW_UNIT, line), choice_at(view, &choices::PRODUCT_UNIT, line)];
    el("div", "two", units)
}

/// The second and further lines, each with everything of its own, and the way to one more.
pub(super) fn further(view: &View<'_>) -> Html {
    let count = view.page.lines();
    let mut parts = rows(1..count, &|line| one(view, line));
    let add = || button(view, PageAction::Added(LINES, 0), words::ADD_LINE);
    // To which line one's own raw material goes.
    let mine = || {
        let lines = words::LINES.get(..count).unwrap_or(&words::LINES);
        choice_of(view, &choices::MY_LINE, 0, lines)
    };
    parts.push(if LINE.has_room(&view.page.draft) { add() } else { nothing() });
    parts.push(if count > 1 { mine() } else { nothing() });
    el("div", "group", parts)
}

fn one(view: &View<'_>, line: usize) -> Html {
    let mut inside = vec![
        said("legend", "", view.page.line_title(line, view.context.language())),
        commodity(view, line),
        units(view, line),
        two(view, fields::DELIVERED.at(line), fields::MARKET.at(line)),
        two(view, fields::FACTOR.at(line), fields::PRICE.at(line)),
        field(view, fields::OTHER.at(line)),
    ];
    inside.extend(dealings(view, line));
    inside.extend([labour(view, line), room(view, line)]);
    inside.push(products(view, line));
    inside.push(button(view, PageAction::Removed(LINES, line), words::REMOVE_LINE));
    el("fieldset", "group", inside)
}

fn button(view: &View<'_>, action: PageAction, words: Words) -> Html {
    button_of("chip-button", None, view.context.press(Action::Page(action)), view.context.words(words))
}
