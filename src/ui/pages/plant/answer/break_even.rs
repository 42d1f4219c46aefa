//! The volume at which a line pays.

use rust_decimal::Decimal;
use yew::prelude::*;

use super::super::entered::View;
use crate::domain::{Currency, Exact, PlantTerm, Step};
use crate::i18n::pages::plant::answer as words;
use crate::i18n::{Words, fill, number, plant};
use crate::ui::charts::break_even::{self as chart, BreakEven};
use crate::ui::element::{el, nothing, plain, rows, said};

/// The picture of a line.
pub(super) fn break_even(view: &View<'_>, line: u8) -> Html {
    let Some(even) = view.figure(PlantTerm::BreakEvenVolume(line)) else { return nothing() };
    let Some(picture) = picture(view, line, even) else { return nothing() };
    let title = view.context.words(words::BREAK_EVEN);
    let mut summary = String::from(title);
    if line > 0 {
        let name = view.page.line_title(usize::from(line), view.context.language());
        summary = [&name, ": ", title].concat();
    }
    let even = el("p", "", vec![plain([title, ": "].concat()), said("b", "num", view.value(even))]);
    el("details", "", vec![said("summary", "", summary), even, picture, axes(view, line), legend(view)])
}

/// Revenue and cost of a year, where there is money in them.
fn picture(view: &View<'_>, line: u8, even: &Step) -> Option<Html> {
    let figure = |term| view.figure(term);
    let each = figure(PlantTerm::Contribution(line)).filter(|each| each.value().is_positive())?;
    let delivered = figure(PlantTerm::DeliveredOfYear(line))?;
    let fixed = figure(PlantTerm::OverheadOfLine(line)).or_else(|| figure(PlantTerm::Overhead))?.value();
    let revenue = figure(PlantTerm::LineRevenue(line))?.value().over(delivered.value());
    let label = [
        view.context.words(words::BREAK_EVEN),
        " ",
        &view.value(even),
        ", ",
        view.context.words(words::VOLUME_IS),
        " ",
        &view.value(delivered),
    ];
    chart::break_even(BreakEven {
        label: label.concat(),
        volume: delivered.value(),
        fixed,
        revenue,
        cost: revenue.minus(each.value()),
        even: fixed.over(each.value()),
        short: &|value| short(view, value),
    })
}

/// What the two sides count.
fn axes(view: &View<'_>, line: u8) -> Html {
    let context = &view.context;
    let names = view.page.names_of(usize::from(line), context.language());
    let unit = plant::plural(&names.raw_unit, context.language());
    let money = match context.currency() {
        Currency::Idr => words::RUPIAH,
        Currency::Myr => words::RINGGIT,
    };
    let text = fill(context.words(words::ACROSS), &unit);
    said("p", "small soft", [&text, context.words(money), "."].concat())
}

fn legend(view: &View<'_>) -> Html {
    let key = [("0", words::REVENUE), ("1", words::ALL_COSTS), ("4", words::VOLUME_NOW)];
    let entry = |(colour, words): (&'static str, Words)| {
        // As it is drawn: a dashed line.
        let line = (colour == "4").then_some("now");
        let dot = html! { <span class="dot" data-part={colour} data-line={line}></span> };
        el("li", "", vec![dot, said("span", "", view.context.words(words))])
    };
    el("ul", "legend num", rows(key, &entry))
}

/// A round value in few letters.
fn short(view: &View<'_>, value: &Exact) -> String {
    let Ok(mut whole) = value.to_whole() else { return String::new() };
    let (mut name, mut tenths) = ("", 0);
    for words in words::LARGE {
        if whole < 1_000 {
            break;
        }
        tenths = whole.rem_euclid(1_000).div_euclid(100);
        whole = whole.div_euclid(1_000);
        name = view.context.words(words);
    }
    let shown = Decimal::try_from_i128_with_scale(whole.saturating_mul(10).saturating_add(tenths), 1);
    let shown = shown.map_or_else(|_| String::new(), |shown| number::decimal(shown, 0, view.context.style()));
    [&shown, name].concat()
}
