//! Where published figures come from, and whether a yield is far from them.

use rust_decimal::Decimal;
use yew::prelude::*;

use super::super::entered::View;
use super::super::fields;
use super::super::presets::{figures, plain_decimal, written};
use crate::data::commodities::{Figure, Preset, PresetProduct, Site, Source};
use crate::domain::{Country, Currency};
use crate::i18n::pages::plant::form as words;
use crate::i18n::plant::commodities;
use crate::i18n::{Message, fill, number};
use crate::input::{NumberKind, NumberStyle, ParsedNumber, read};
use crate::ui::action::{Action, Slot};
use crate::ui::element::{all, el, nothing, plain, rows, said};
use crate::ui::page::{Field, Holds};
use crate::ui::parts::fields::chip;
use crate::ui::parts::fold::fold;
use crate::ui::view_context::ViewContext;

/// Where each figure comes from, behind a tap.
pub(super) fn sources(view: &View<'_>) -> Html {
    let Some(preset) = view.page.preset(0) else { return nothing() };
    fold(&view.context, words::SOURCES, || of_preset(view, preset))
}

fn of_preset(view: &View<'_>, preset: &'static Preset) -> Vec<Html> {
    let context = &view.context;
    let row = |(field, figure): (&'static Field, &'static Figure)| {
        let site = preset.investment.filter(|_| field.key == fields::ASSET.key).map(|(site, _)| site);
        let of = Told { of: field, unit: field, site, is_money: field.holds == Holds::Money };
        source(view, &of, figure)
    };
    let mut lines = rows(figures(preset), &row);
    // Its field takes days and a wage; what is published is often their product.
    lines.extend(preset.labour_cost.as_ref().map(|figure| {
        let of = Told { of: &fields::LABOUR, unit: &fields::OTHER, site: None, is_money: true };
        source(view, &of, figure)
    }));
    let codes = if preset.hs.is_empty() {
        nothing()
    } else {
        said("p", "small soft", [context.words(words::HS), &preset.hs.join(", ")].concat())
    };
    let old = said("p", "small soft", context.words(words::OLD_PRICES));
    vec![old, el("ul", "rules small", lines), codes]
}

/// Main products that nobody published a yield of, said before anything is asked; a published range to tap.
pub(super) fn untold_yields(view: &View<'_>) -> Html {
    let Some(preset) = view.page.preset(0) else { return nothing() };
    let context = &view.context;
    let fields_of = [&fields::FACTOR].into_iter().chain(fields::MORE.iter().map(|[factor, _]| *factor));
    let untold = |(field, product): (&'static Field, &'static PresetProduct)| {
        let known = product.factor.as_ref().is_some_and(|figure| figure.start().is_some());
        if known || product.by_product || !view.page.draft.text(field.key).is_empty() {
            return None;
        }
        let name = context.words(commodities::product(product.product));
        let Some(figure) = &product.factor else {
            return Some(said("p", "hint", fill(context.words(words::NO_YIELD), name)));
        };
        let mut parts = vec![plain(fill(context.words(words::YIELD_RANGE), name)), plain(" ")];
        for end in figure.range() {
            let text = written(end, context.style());
            parts.push(chip(context, Action::Typed(Slot::Page(field.key), text.clone()), text));
        }
        parts.extend([plain(" "), cited(context, figure.source)]);
        Some(el("p", "hint", parts))
    };
    all(fields_of.zip(preset.products).filter_map(untold).collect())
}

/// What a published figure is of.
struct Told {
    of: &'static Field,
    /// The field that is counted as it is.
    unit: &'static Field,
    /// Where, if the figure is of one place.
    site: Option<Site>,
    is_money: bool,
}

/// One published figure: value and range, date, place, how it was read, where; a price can be taken over.
fn source(view: &View<'_>, told: &Told, figure: &'static Figure) -> Html {
    let context = &view.context;
    let (label, _) = view.page.label_of(told.of.key, context);
    let unit = view.page.unit_of(told.unit.key, context);
    let [before, after] = match told.is_money {
        true => [number::symbol(Currency::Idr), ""],
        false if told.of.key == fields::LOSS.key => ["", "%"],
        false => ["", ""],
    };
    let date = if figure.date.is_empty() { context.words(words::UNDATED) } else { figure.date };
    let reading = if figure.read { words::READ } else { words::REPORTED };
    let site = told.site.map_or("", |site| context.words(commodities::site(site)));
    let notes = [
        date,
        figure.note.map_or("", |note| context.words(commodities::note(note))),
        site,
        context.words(reading),
    ];
    let notes: Vec<_> = notes.into_iter().filter(|note| !note.is_empty()).collect();
    let text =
        [&label, ": ", before, &range(figure), after, " ", &unit, " (", &notes.join(", "), ") "].concat();
    let mut parts = vec![
        plain(text),
        plain([context.say(Message::SourceLink), ": "].concat()),
        cited(context, figure.source),
    ];
    let can_be_used = told.of.holds == Holds::Money && view.page.country == Country::Indonesia;
    if let Some(start) = figure.start().filter(|_| can_be_used) {
        let action = Action::Typed(Slot::Page(told.of.key), written(start, context.style()));
        parts.extend([plain(" "), chip(context, action, context.words(words::USE).into())]);
    }
    el("li", "", parts)
}

/// Who published a figure: a link where that is an office or a university.
fn cited(context: &ViewContext<'_>, source: &'static Source) -> Html {
    let text = commodities::cited(source, context.language());
    match source.link {
        Some(address) => html! { <a href={address} target="_blank" rel="noopener noreferrer">{ text }</a> },
        None => plain(text),
    }
}

/// A figure with its range, as it is written in Indonesia.
fn range(figure: &'static Figure) -> String {
    let rupiah = |value| written(value, NumberStyle::Indonesian);
    let [low, high] = figure.range().map(rupiah);
    match figure.start().map(rupiah) {
        Some(start) if low == high => start,
        Some(start) => [&start, " (", &low, "–", &high, ")"].concat(),
        None => [low.as_str(), "–", &high].concat(),
    }
}

/// A yield far from what was published for this process.
pub(super) fn doubt(view: &View<'_>) -> Option<String> {
    let figure = view.page.preset(0)?.products.first()?.factor.as_ref()?;
    let style = view.context.style();
    let ParsedNumber::Value(typed) =
        read(view.page.draft.text(fields::FACTOR.key), NumberKind::Measure, style)
    else {
        return None;
    };
    let [low, high] = figure.range();
    let (low, high) = (plain_decimal(low)?, plain_decimal(high)?);
    let quarter = Decimal::new(125, 2);
    let above = typed > high.checked_mul(quarter)?;
    let below = typed.checked_mul(quarter)? < low;
    if !above && !below {
        return None;
    }
    let [low, high] = [low, high].map(|value| number::decimal(value, 0, style));
    let range = if low == high { low } else { [low.as_str(), "–", &high].concat() };
    Some(fill(view.context.words(words::DOUBT), &range))
}
