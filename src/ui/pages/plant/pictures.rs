//! Waterfall and tornado: each with a text alternative; the tables beside them say the same.

use yew::prelude::*;

use super::View;
use crate::domain::{Driver, Exact, PlantTerm, Step};
use crate::i18n::{Words, capitalised, number, plant};
use crate::ui::element::{all, el, nothing, rows, said};

/// A number as whole steps of a scale, `steps` for `most`.
pub(super) fn scaled(value: &Exact, most: &Exact, steps: i32) -> i32 {
    let steps = Exact::whole(i128::from(steps));
    let whole = value.times(&steps).over(most).half_up().to_whole();
    whole.ok().and_then(|whole| i32::try_from(whole).ok()).unwrap_or(0)
}

pub(super) fn larger(left: Exact, right: &Exact) -> Exact {
    if right.compare(&left).is_gt() { *right } else { left }
}

fn smaller(left: Exact, right: &Exact) -> Exact {
    if right.compare(&left).is_lt() { *right } else { left }
}

/// A column of the waterfall.
struct Column<'a> {
    name: Words,
    step: &'a Step,
    /// Where it begins: at nothing, or at what was left before.
    from: Exact,
    to: Exact,
    colour: &'static str,
}

/// From the product's value to what is left for the raw material, beside the price of raw sale.
pub(super) fn waterfall(view: &View<'_>, line: u8) -> Html {
    let figure = |term| view.figure(term);
    let (Some(value), Some(highest)) =
        (figure(PlantTerm::Value(line)), figure(PlantTerm::HighestPrice(line)))
    else {
        return nothing();
    };
    let zero = Exact::zero();
    let mut columns = vec![Column {
        name: ["Nilai produk", "Nilai produk", "Product value"],
        step: value,
        from: zero,
        to: *value.value(),
        colour: "0",
    }];
    let mut left = *value.value();
    let costs: [(PlantTerm, Words); 2] = [
        (PlantTerm::Processing(line), ["Biaya olah", "Kos proses", "Processing"]),
        (PlantTerm::PlantCost(line), ["Biaya pabrik", "Kos kilang", "Plant"]),
    ];
    for (term, name) in costs {
        let Some(step) = figure(term) else { continue };
        let to = left.minus(step.value());
        columns.push(Column { name, step, from: left, to, colour: "1" });
        left = to;
    }
    let rest = |name, step, colour| Column { name, step, from: zero, to: *step.value(), colour };
    columns.push(rest(["Sisa untuk bahan", "Baki untuk bahan", "Left for raw"], highest, "0"));
    if let Some(market) = figure(PlantTerm::MarketPrice(line)) {
        columns.push(rest(["Harga mentah", "Harga mentah", "Raw price"], market, "4"));
    }
    draw(view, &columns)
}

fn draw(view: &View<'_>, columns: &[Column<'_>]) -> Html {
    let ends = |pick: fn(Exact, &Exact) -> Exact| {
        columns.iter().fold(Exact::zero(), |most, column| pick(pick(most, &column.from), &column.to))
    };
    let (top, bottom) = (ends(larger), ends(smaller));
    let span = top.minus(&bottom);
    if span.is_zero() {
        return nothing();
    }
    let y = |value: &Exact| scaled(&top.minus(value), &span, 100).saturating_add(14);
    let column = |(place, column): (i32, &Column<'_>)| {
        let (from, to) = (y(&column.from), y(&column.to));
        let height = from.saturating_sub(to).unsigned_abs().max(1).to_string();
        let x = place.saturating_mul(60).saturating_add(6);
        html! {
            <rect
                data-part={column.colour}
                x={x.to_string()}
                y={from.min(to).to_string()}
                width="48"
                {height}
                rx="2"
            />
        }
    };
    let mut shapes = rows((0..).zip(columns), &column);
    let base = y(&Exact::zero()).to_string();
    let width = columns.len().saturating_mul(60).to_string();
    shapes.push(html! { <line class="axis" x1="0" x2={width.clone()} y1={base.clone()} y2={base} /> });
    let name = |column: &Column<'_>| view.shell.words(column.name);
    let label: Vec<_> =
        columns.iter().map(|column| [name(column), " ", &view.value(column.step)].concat()).collect();
    let picture = html! {
        <svg class="fall" viewBox={["0 0 ", &width, " 120"].concat()} preserveAspectRatio="none" role="img" aria-label={label.join(", ")}>
            { all(shapes) }
        </svg>
    };
    let caption = |column: &Column<'_>| {
        let sign = if column.colour == "1" { "−" } else { "" };
        // The sign of the currency has no room here; it stands in every other place.
        let amount = view.shell.amount(column.step);
        let amount = [sign, &amount.replacen(number::symbol(view.shell.currency()), "", 1)].concat();
        el("li", "", vec![said("b", "num", amount), said("span", "small soft", name(column))])
    };
    el("div", "", vec![picture, el("ul", "fall-names", rows(columns, &caption))])
}

/// How much each driver moves the profit, the strongest first.
pub(super) fn tornado(view: &View<'_>) -> Option<Html> {
    let mut changes: Vec<(Driver, &Step)> = Driver::ALL
        .into_iter()
        .filter_map(|driver| Some((driver, view.figure(PlantTerm::Change(driver))?)))
        .collect();
    let size = |step: &Step| step.value().times(step.value());
    changes.sort_by(|(_, left), (_, right)| size(right).compare(&size(left)));
    let most = changes.first().map(|(_, step)| size(step))?;
    if most.is_zero() {
        return None;
    }
    let strongest = *changes.first()?.1.value();
    let strongest = if strongest.is_negative() { Exact::zero().minus(&strongest) } else { strongest };
    let row = |(driver, step): (Driver, &Step)| {
        let width = scaled(step.value(), &strongest, 100).unsigned_abs().min(100).to_string();
        let up = if step.value().is_negative() { "1" } else { "0" };
        let down = if step.value().is_negative() { "0" } else { "1" };
        let left = 100_u32.saturating_sub(width.parse().unwrap_or(0)).to_string();
        let amount = view.shell.amount(step);
        let amount = amount.strip_prefix('-').unwrap_or(&amount).to_owned();
        let name = capitalised(view.shell.words(plant::driver(driver)));
        let label = [&name, ": ±", &amount].concat();
        let bar = html! {
            <svg class="twist" viewBox="0 0 200 12" preserveAspectRatio="none" role="img" aria-label={label}>
                <rect data-part={down} x={left} y="0" width={width.clone()} height="12" />
                <rect data-part={up} x="100" y="0" {width} height="12" />
            </svg>
        };
        el("li", "", vec![said("span", "", name), said("b", "num", ["±", &amount].concat()), bar])
    };
    Some(el("ul", "tornado", rows(changes, &row)))
}
