//! Each driver by itself, and two of them at once.

use rust_decimal::Decimal;
use yew::prelude::*;

use super::super::fields;
use super::cases;
use super::told::{Told, heads};
use crate::domain::{Driver, PlantTerm};
use crate::i18n::pages::plant::{answer, feasibility, tables as words};
use crate::i18n::{capitalised, number, plant};
use crate::ui::charts::tornado::{Bar, tornado};
use crate::ui::element::{el, nothing, said};
use crate::ui::parts::form::{fold, number_in};
use crate::ui::parts::table::{cell, heading_cell, scrolling};

/// What matters most.
pub(super) fn sensitivity(told: &Told<'_>) -> Html {
    fold(told.drawn, feasibility::CASES, || changes(told))
}

fn changes(told: &Told<'_>) -> Vec<Html> {
    let bars = Driver::ALL.into_iter().filter_map(|driver| {
        let step = told.plant(PlantTerm::Change(driver))?;
        Some(Bar { name: name(told, driver), amount: told.context().amount(step), value: *step.value() })
    });
    let picture = tornado(bars.collect()).unwrap_or_default();
    let matters = el("p", "", vec![said("b", "", told.context().words(answer::SENSITIVITY))]);
    vec![cases::cases(told), matters, picture, switching(told), grid(told)]
}

fn name(told: &Told<'_>, driver: Driver) -> String {
    capitalised(told.context().words(plant::driver(driver)))
}

/// How far each driver may change until nothing is left.
fn switching(told: &Told<'_>) -> Html {
    let drivers = Driver::ALL.into_iter().filter(|driver| told.plant(PlantTerm::Change(*driver)).is_some());
    let body = drivers.map(|driver| {
        let none = || told.context().words(words::NONE).to_owned();
        let value = |term| told.plant(term).map_or_else(none, |step| told.value(step));
        let change = told.plant(PlantTerm::Switching(driver)).map_or_else(none, |step| {
            number::with_sign(if step.value().is_positive() { "+" } else { "" }, &told.value(step))
        });
        vec![
            heading_cell("row", name(told, driver)),
            cell(change),
            cell(value(PlantTerm::SwitchingValue(driver)) + every(told, driver)),
        ]
    });
    let heads = heads(told, &words::SWITCHING_COLUMNS);
    scrolling(told.context().words(words::SWITCHING), &heads, body.collect())
}

/// After what is due in a year whatever is processed.
fn every<'a>(told: &Told<'a>, driver: Driver) -> &'a str {
    if driver == Driver::Fixed { told.context().words(words::A_YEAR) } else { "" }
}

/// Raw price down, product price across.
fn grid(told: &Told<'_>) -> Html {
    if told.plant(PlantTerm::Grid(0, 0)).is_none() {
        return nothing();
    }
    let Some(change) = number_in(told.drawn, &fields::CHANGE) else { return nothing() };
    let step = |count: i8| {
        let by = change.checked_mul(Decimal::from(count)).unwrap_or_default();
        let sign = if count > 0 { "+" } else { "" };
        [sign, &number::percent(by, told.context().style())].concat()
    };
    let mut heads = heads(told, &[words::GRID_CORNER]);
    heads.extend((-2..=2).map(&step));
    let body = (-2..=2).map(|down| {
        let mut cells = vec![heading_cell("row", step(down))];
        for across in -2..=2 {
            let value = told.plant(PlantTerm::Grid(down, across));
            cells.push(cell(value.map_or_else(String::new, |value| told.context().amount(value))));
        }
        cells
    });
    let title = told.context().words(words::GRID);
    el("div", "", vec![said("p", "small soft", title), scrolling(title, &heads, body.collect())])
}
