//! Several lines beside each other, and what is to be said of each.

use yew::prelude::*;

use super::super::entered::{PlantPage, View};
use super::super::names::stage_title;
use super::break_even::break_even;
use super::figures::{OfLine, figures, heads, key, value_or_dash};
use super::hayami::hayami;
use super::waterfall::waterfall;
use super::worth::joint;
use crate::domain::{PlantRemark, PlantTerm, Remark, Step, Term};
use crate::i18n::pages::plant::answer as words;
use crate::i18n::{self, Language, Words, breaking_at_units, capitalised, number, plant, signs_kept};
use crate::ui::element::{all, el, nothing, rows, said};
use crate::ui::parts::table::{cell, heading_cell, scrolling};

/// What the plant adds to the price of raw sale unless that is said already, and the highest prices of further lines.
pub(in crate::ui) fn below(view: &View<'_>, is_said: bool) -> Vec<Html> {
    let Some(extra) = view.figure(PlantTerm::ExtraMargin(0)) else { return Vec::new() };
    let gain = !extra.value().is_negative();
    let signed = |step: &Step| {
        let value = view.value(step);
        if gain { number::with_sign("+", &value) } else { value }
    };
    let beside = view.context.words(if gain { words::ABOVE } else { words::BELOW });
    let mut below = Vec::new();
    // The verdict says it already.
    if !is_said {
        below.push(said("span", "words num", [&signed(extra), " ", beside].concat()));
    }
    if let Some(month) = view.figure(PlantTerm::ExtraOfMonth(0)) {
        let what = match view.page.lines() {
            1 => view.context.words(words::FOR_PLANT).to_owned(),
            _ => view.page.line_title(0, view.context.language()) + ": ",
        };
        below.push(said("span", "num", what + &breaking_at_units(&signs_kept(&signed(month)))));
    }
    for place in (1_u8..).take(view.page.lines().saturating_sub(1)) {
        if let Some(step) = view.figure(PlantTerm::HighestPrice(place)) {
            let names = view.page.names_of(usize::from(place), view.context.language());
            let text = [&capitalised(&names.raw), ": ", &view.value(step)].concat();
            below.push(said("span", "small soft num", text));
        }
    }
    below
}

/// Each line's highest price beside the others, and what it adds; nothing where there is one.
pub(super) fn table(view: &View<'_>) -> Html {
    let count = view.page.lines();
    if count == 1 {
        return nothing();
    }
    let columns: [(OfLine, Words); 5] = [
        (PlantTerm::HighestPrice, words::HIGHEST),
        (PlantTerm::ExtraMargin, words::EXTRA),
        (PlantTerm::PlantCost, words::PLANT_COST),
        (PlantTerm::LineContribution, words::CONTRIBUTION),
        (PlantTerm::OverheadOfLine, words::OVERHEAD),
    ];
    let mut heads = heads(view, &[words::LINE]);
    heads.extend(columns.iter().map(|(_, words)| view.context.words(*words).to_owned()));
    let body = (0_u8..).take(count).map(|place| {
        let name = view.page.line_title(usize::from(place), view.context.language());
        let mut cells = vec![heading_cell("row", name)];
        for (term, _) in &columns {
            let value = value_or_dash(view, view.figure(term(place)));
            cells.push(cell(breaking_at_units(&value)));
        }
        cells
    });
    let title = view.context.words(words::EACH_LINE);
    let total = [PlantTerm::Revenue, PlantTerm::Profit, PlantTerm::ToCoop].map(Term::Plant);
    all(vec![
        said("b", "", title),
        scrolling(title, &heads, body.collect()),
        said("p", "small soft", view.context.words(words::SHARED)),
        figures(view, &total),
    ])
}

/// What is behind the figures of the second and further lines, each in a fold.
pub(super) fn details(view: &View<'_>) -> Html {
    let one = |line: usize| {
        let place = u8::try_from(line).unwrap_or(0);
        let parts = vec![
            said("summary", "", view.page.line_title(line, view.context.language())),
            waterfall(view, place),
            figures(view, &key(place)),
            break_even(view, place),
            hayami(view, place),
            joint(view, place),
        ];
        el("details", "", parts)
    };
    all(rows(1..view.page.lines(), &one))
}

/// Something to know about the result, with the line or stage that it is about before it.
pub(super) fn remark(page: &PlantPage, remark: Remark, language: Language) -> String {
    match remark {
        Remark::Plant(remark) => {
            let text = plant::remark(remark, language);
            let text = capitalised(&i18n::in_country(page.country, text, language));
            [&of_remark(page, remark, language), text.as_str()].concat()
        }
        // Members know the percentages that concern them, not what else becomes of the surplus.
        Remark::Unallocated => String::new(),
        remark => i18n::remark(remark, language),
    }
}

/// What stands before a remark, where it is about one of several lines or products, or a stage of the table.
fn of_remark(page: &PlantPage, remark: PlantRemark, language: Language) -> String {
    let (line, place) = match remark {
        PlantRemark::ImplausibleFactor(at, _)
        | PlantRemark::Contradicts(at, _)
        | PlantRemark::FractionAsPercent(at, _)
        | PlantRemark::NotApplicable(at, _)
        | PlantRemark::InputsAboveValue(at)
        | PlantRemark::ValueAddedIsNoProfit(at)
        | PlantRemark::ByProductsAboveCost(at)
        | PlantRemark::OldExchangeRate(at, _) => (at.plant, at.place),
        PlantRemark::LowUtilisation(place)
        | PlantRemark::AboveCapacity(place)
        | PlantRemark::NothingForRaw(place)
        | PlantRemark::PaysTooMuch(place)
        | PlantRemark::NothingToSettle(place)
        | PlantRemark::PoolBearsLosses(place)
        | PlantRemark::NoBreakEven(Some(place)) => (true, place),
        _ => return String::new(),
    };
    let place = usize::from(place);
    let name = match line {
        true if page.lines() == 1 => String::new(),
        true => page.line_title(place, language) + ". ",
        false => stage_title(place, language) + ". ",
    };
    let products = page.names_of_sold(place, language).products;
    let product = match remark {
        PlantRemark::ImplausibleFactor(at, product) | PlantRemark::OldExchangeRate(at, product)
            if at.plant && products.len() > 1 =>
        {
            products.get(usize::from(product))
        }
        _ => None,
    };
    name + &product.map_or_else(String::new, |[product, _]| capitalised(product) + ". ")
}
