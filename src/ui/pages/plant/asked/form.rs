//! The form: commodity, six fields, and the rest on demand.

use yew::prelude::*;

use super::super::entered::View;
use super::super::fields;
use super::{export, line, money, sources, stages};
use crate::domain::Exact;
use crate::i18n::pages::plant::form as words;
use crate::input::{ParsedNumber, read};
use crate::ui::action::Slot;
use crate::ui::element::{nothing, said};
use crate::ui::page::{Field, Page as _};
use crate::ui::parts::form::{field, fold_of, name_field, notice, two};
use crate::ui::parts::page::year_end;

/// The inputs.
pub(in crate::ui) fn asked(view: &View<'_>) -> Vec<Html> {
    let mut parts =
        vec![line::commodity(view, 0), sources::untold_yields(view), notice(view), sources::sources(view)];
    parts.push(two(view, &fields::DELIVERED, &fields::MONTHS));
    parts.push(slider(view));
    parts.push(two(view, &fields::MARKET, &fields::PRICE));
    parts.push(two(view, &fields::FACTOR, &fields::OTHER));
    // As many parts whatever is typed: one more would take the place, and the focus, of the field that it is about.
    parts.push(sources::doubt(view).map_or_else(nothing, |doubt| said("p", "error", doubt)));
    // Who picked a process that tells days of labour is asked for their wage at once.
    parts.push(if has_labour(view) { line::labour(view, 0) } else { nothing() });
    parts.push(field(view, &fields::FIXED));
    parts.extend([members(view), line::products(view, 0), work(view), line::further(view)]);
    parts.extend([money::money(view), money::store(view), export::export(view), stages::stages(view)]);
    parts.push(year_end(view, &fields::YEAR_END));
    parts
}

/// Whether the process that was picked tells days of labour.
fn has_labour(view: &View<'_>) -> bool {
    view.page.preset(0).is_some_and(|preset| preset.labour.is_some())
}

/// How members are paid, and what one of them delivers.
fn members(view: &View<'_>) -> Html {
    let of_surplus = if view.page.has_split() { &[][..] } else { &[fields::PATRONAGE.key][..] };
    let dealt = line::DEALT.map(|field| field.at(0));
    let keys = [&dealt[..], &[fields::MINE.key, fields::MEMBERS.key], of_surplus].concat();
    fold_of(view, words::MEMBERS, &keys, || {
        let mut inside = line::dealings(view, 0);
        inside.push(two(view, &fields::MINE, &fields::MEMBERS));
        // In the surplus of the co-op its own split says what comes back.
        inside.push(if view.page.has_split() {
            said("p", "hint", view.context.words(words::PATRONAGE_OF_SPLIT))
        } else {
            field(view, &fields::PATRONAGE)
        });
        inside.push(name_field(view, fields::NAME.key));
        inside
    })
}

/// Labour, loss, capacity, season, and what things are counted in.
fn work(view: &View<'_>) -> Html {
    let labour = || if has_labour(view) { nothing() } else { line::labour(view, 0) };
    let labours = [fields::LABOUR.key, fields::WAGE.key];
    let folded = if has_labour(view) { &[][..] } else { &labours[..] };
    let keys = [folded, &[fields::LOSS.key, fields::CAPACITY.key]].concat();
    fold_of(view, words::WORK, &keys, || vec![labour(), line::room(view, 0), line::units(view, 0)])
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
