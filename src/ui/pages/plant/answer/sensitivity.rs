//! Each driver by itself, and two of them at once.

use yew::prelude::*;

use super::super::entered::View;
use super::super::feasibility::FeasibilityPart;
use super::super::fields;
use super::figures::{folded, heads};
use super::hayami::none;
use crate::domain::{Driver, PlantTerm};
use crate::i18n::pages::plant::{answer, feasibility, tables as words};
use crate::i18n::{capitalised, plant};
use crate::ui::charts::tornado::{Bar, tornado};
use crate::ui::element::{el, nothing, said};
use crate::ui::parts::table::{cell, heading_cell, scrolling};

/// What matters most.
pub(super) fn sensitivity(view: &View<'_>) -> Html {
    let bars = Driver::ALL.into_iter().filter_map(|driver| {
        let step = view.figure(PlantTerm::Change(driver))?;
        Some(Bar { name: name(view, driver), amount: view.context.amount(step), value: *step.value() })
    });
    let picture = tornado(bars.collect()).unwrap_or_default();
    let matters = said("b", "", view.context.words(answer::SENSITIVITY));
    let cases = (FeasibilityPart::get().cases)(view);
    folded(view, feasibility::CASES, vec![cases, matters, picture, switching(view), grid(view)])
}

fn name(view: &View<'_>, driver: Driver) -> String {
    capitalised(view.context.words(plant::driver(driver)))
}

/// How far each driver may change until nothing is left.
fn switching(view: &View<'_>) -> Html {
    let drivers = Driver::ALL.into_iter().filter(|driver| view.figure(PlantTerm::Change(*driver)).is_some());
    let body = drivers.map(|driver| {
        let value = |term| view.figure(term).map_or_else(|| none(view).to_owned(), |step| view.value(step));
        vec![
            heading_cell("row", name(view, driver)),
            cell(value(PlantTerm::Switching(driver))),
            cell(value(PlantTerm::SwitchingValue(driver))),
        ]
    });
    let heads = heads(view, &words::SWITCHING_COLUMNS);
    scrolling(view.context.words(words::SWITCHING), &heads, body.collect())
}

/// Raw price down, product price across.
fn grid(view: &View<'_>) -> Html {
    if view.figure(PlantTerm::Grid(0, 0)).is_none() {
        return nothing();
    }
    let percent = [view.page.draft.text(fields::CHANGE.key), "%"].concat();
    let step = |count: i8| match count {
        0 => String::from("0"),
        count => {
            let sign = if count > 0 { "+" } else { "−" };
            let times = if count.unsigned_abs() == 2 { "2 × " } else { "" };
            [sign, times, &percent].concat()
        }
    };
    let mut heads = heads(view, &[words::GRID_CORNER]);
    heads.extend((-2..=2).map(&step));
    let body = (-2..=2).map(|down| {
        let mut cells = vec![heading_cell("row", step(down))];
        for across in -2..=2 {
            let value = view.figure(PlantTerm::Grid(down, across));
            cells.push(cell(value.map_or_else(String::new, |value| view.context.amount(value))));
        }
        cells
    });
    let title = view.context.words(words::GRID);
    el("div", "", vec![said("p", "small soft", title), scrolling(title, &heads, body.collect())])
}
