//! The form: commodity, six fields, and the rest on demand.

use yew::prelude::*;

use super::super::entered::View;
use super::super::fields;
use super::{chain, export, line, money, sources, stages};
use crate::domain::Exact;
use crate::i18n::pages::plant::form as words;
use crate::input::{ParsedNumber, read};
use crate::ui::action::Slot;
use crate::ui::element::{nothing, said};
use crate::ui::page::{Field, Page as _};
use crate::ui::parts::form::{field, fold, notice, two};
use crate::ui::parts::page::day;

/// The inputs.
pub(in crate::ui) fn asked(view: &View<'_>) -> Vec<Html> {
    let mut parts = vec![line::commodity(view, 0), notice(view), sources::sources(view)];
    parts.push(two(view, &fields::DELIVERED, &fields::MARKET));
    parts.push(slider(view));
    parts.push(two(view, &fields::FACTOR, &fields::PRICE));
    if let Some(doubt) = sources::doubt(view) {
        parts.push(said("p", "error", doubt));
    }
    parts.push(two(view, &fields::OTHER, &fields::FIXED));
    parts.extend([members(view), line::products(view, 0), work(view), line::further(view)]);
    parts.extend([money::money(view), money::store(view), export::export(view), stages::stages(view)]);
    parts.extend([chain::chain(view), day(view, &fields::YEAR_END)]);
    parts
}

/// How members are paid, and what one of them delivers.
fn members(view: &View<'_>) -> Html {
    let mut inside = line::dealings(view, 0);
    inside.extend([two(view, &fields::MINE, &fields::MEMBERS), field(view, &fields::PATRONAGE)]);
    fold(view, words::MEMBERS, inside)
}

/// Labour, loss, capacity, season, and what things are counted in.
fn work(view: &View<'_>) -> Html {
    let mut inside = line::work(view, 0);
    inside.push(field(view, &fields::MONTHS));
    inside.push(line::units(view, 0));
    fold(view, words::WORK, inside)
}

/// How much of the capacity is used, to push to and fro; the exact field stands above it.
fn slider(view: &View<'_>) -> Html {
    let kind = view.page.kind(fields::CAPACITY.key);
    let whole = |field: &Field| match read(view.page.draft.text(field.key), kind, view.context.style()) {
        ParsedNumber::Value(value) => Exact::decimal(value).to_whole().ok().map(|whole| whole.to_string()),
        _ => None,
    };
    let Some(most) = whole(&fields::CAPACITY) else { return nothing() };
    let value = whole(&fields::DELIVERED).unwrap_or_default();
    let label = view.context.words(words::SLIDER);
    let oninput = view.context.typed(Slot::Page(fields::DELIVERED.key));
    html! {
        <input class="slider" type="range" min="0" max={most} step="1" {value} aria-label={label} {oninput} />
    }
}
