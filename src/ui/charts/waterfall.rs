//! A waterfall: what is there at first, what is taken off step by step, what is left.

use yew::prelude::*;

use super::scale::{larger, scaled, smaller};
use crate::domain::Exact;
use crate::ui::element::{all, el, nothing, rows, said};

/// A column of the waterfall.
pub(in crate::ui) struct Column {
    pub name: &'static str,
    /// The value as it is spoken.
    pub value: String,
    /// The same below the column, where there is less room.
    pub amount: String,
    /// Where it begins: at nothing, or at what was left before.
    pub from: Exact,
    pub to: Exact,
    pub colour: &'static str,
}

/// The columns, and below each its amount and name; nothing where there is nothing to see.
pub(in crate::ui) fn waterfall(columns: &[Column]) -> Html {
    let ends = |pick: fn(Exact, &Exact) -> Exact| {
        columns.iter().fold(Exact::zero(), |most, column| pick(pick(most, &column.from), &column.to))
    };
    let (top, bottom) = (ends(larger), ends(smaller));
    let span = top.minus(&bottom);
    if span.is_zero() {
        return nothing();
    }
    let y = |value: &Exact| scaled(&top.minus(value), &span, 100).saturating_add(14);
    let mut shapes = rows((0..).zip(columns), &|(place, column)| {
        rect(place, column.colour, y(&column.from), y(&column.to))
    });
    let base = y(&Exact::zero()).to_string();
    let width = columns.len().saturating_mul(60).to_string();
    shapes.push(html! { <line class="axis" x1="0" x2={width.clone()} y1={base.clone()} y2={base} /> });
    let label: Vec<_> = columns.iter().map(|column| [column.name, " ", &column.value].concat()).collect();
    let picture = html! {
        <svg class="fall" viewBox={["0 0 ", &width, " 120"].concat()} preserveAspectRatio="none" role="img" aria-label={label.join(", ")}>
            { all(shapes) }
        </svg>
    };
    let caption = |column: &Column| {
        let parts = vec![said("b", "num", column.amount.clone()), said("span", "small soft", column.name)];
        el("li", "", parts)
    };
    el("div", "", vec![picture, el("ul", "fall-names", rows(columns, &caption))])
}

fn rect(place: i32, colour: &'static str, from: i32, to: i32) -> Html {
    let height = from.saturating_sub(to).unsigned_abs().max(1).to_string();
    let x = place.saturating_mul(60).saturating_add(6);
    html! {
        <rect
            data-part={colour}
            x={x.to_string()}
            y={from.min(to).to_string()}
            width="48"
            {height}
            rx="2"
        />
    }
}
