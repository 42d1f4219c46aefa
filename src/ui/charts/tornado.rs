//! A tornado: how far each of several things moves a figure, the strongest first.

use yew::prelude::*;

use super::scale::{Extent, labelled};
use crate::domain::Exact;
use crate::i18n::number::unsigned;
use crate::ui::element::{el, rows};

/// A bar of the tornado.
pub(in crate::ui) struct Bar {
    pub name: String,
    pub amount: String,
    /// By how much the figure moves.
    pub value: Exact,
}

/// The bars; nothing where none moves anything.
pub(in crate::ui) fn tornado(mut bars: Vec<Bar>) -> Option<Html> {
    let size = |bar: &Bar| bar.value.times(&bar.value);
    bars.sort_by(|left, right| size(right).compare(&size(left)));
    let strongest = bars.first()?.value;
    // As far to both sides.
    let extent = Extent::of([&strongest, &opposite(&strongest)])?;
    Some(el("ul", "tornado", rows(&bars, &|bar| row(bar, &extent))))
}

fn opposite(value: &Exact) -> Exact {
    Exact::zero().minus(value)
}

fn row(bar: &Bar, extent: &Extent) -> Html {
    let (zero, steps) = (Exact::zero(), 200);
    let middle = extent.at(&zero, steps);
    let (_, width) = extent.bar(&zero, &bar.value, steps);
    let left = middle.saturating_sub(width).to_string();
    let (middle, width) = (middle.to_string(), width.to_string());
    let [up, down] = if bar.value.is_negative() { ["1", "0"] } else { ["0", "1"] };
    let amount = ["±", &unsigned(&bar.amount)].concat();
    let label = [&bar.name, ": ", &amount].concat();
    let picture = html! {
        <svg class="twist" viewBox="0 0 200 12" preserveAspectRatio="none" role="img" aria-label={label}>
            <rect data-part={down} x={left} y="0" width={width.clone()} height="12" />
            <rect data-part={up} x={middle} y="0" {width} height="12" />
        </svg>
    };
    labelled(&bar.name, &amount, picture)
}
