//! Bars beneath each other on one scale: the name left, the value right, the bar beneath both, so that no label can meet
//! another at any width.

use yew::prelude::*;

use super::scale::{Extent, labelled};
use crate::domain::Exact;
use crate::ui::element::{el, nothing, rows};

/// A bar.
pub(in crate::ui) struct Bar {
    pub name: String,
    pub amount: String,
    /// Where it begins: at nothing, or at what was left before.
    pub from: Exact,
    pub to: Exact,
    pub colour: &'static str,
}

/// The bars; nothing where there is nothing to see.
pub(in crate::ui) fn bars(bars: &[Bar]) -> Html {
    let ends = bars.iter().flat_map(|bar| [&bar.from, &bar.to]);
    Extent::of(ends).map_or_else(nothing, |extent| on_one_scale(bars, &extent))
}

/// The bars on a scale that others have too.
pub(in crate::ui) fn on_one_scale(bars: &[Bar], extent: &Extent) -> Html {
    el("ul", "tornado", rows(bars, &|bar| row(bar, extent)))
}

fn row(bar: &Bar, extent: &Extent) -> Html {
    let (x, width) = extent.bar(&bar.from, &bar.to, 200);
    let (x, width) = (x.to_string(), width.max(1).to_string());
    let part = bar.colour;
    // The words beside it say the same.
    let picture = html! {
        <svg class="twist" viewBox="0 0 200 12" preserveAspectRatio="none" aria-hidden="true">
            <rect data-part={part} {x} y="0" {width} height="12" />
        </svg>
    };
    labelled(&bar.name, &bar.amount, picture)
}
