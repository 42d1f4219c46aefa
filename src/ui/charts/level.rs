//! Bars from zero on one scale, each below its name and its value: nothing can overlap at any width.

use yew::prelude::*;

use super::scale::{Extent, labelled};
use crate::domain::Exact;
use crate::ui::element::{all, el, nothing, rows};

/// A bar.
pub(in crate::ui) struct Bar {
    pub name: String,
    pub amount: String,
    pub value: Exact,
}

/// The bars in their order; nothing where all are zero.
pub(in crate::ui) fn bars(bars: &[Bar]) -> Option<Html> {
    let extent = Extent::of(bars.iter().map(|bar| &bar.value))?;
    Some(el("ul", "tornado", rows(bars, &|bar| row(bar, &extent))))
}

fn row(bar: &Bar, extent: &Extent) -> Html {
    let zero = Exact::zero();
    let (x, width) = extent.bar(&zero, &bar.value, 1000);
    let axis = match extent.at(&zero, 1000) {
        0 => nothing(),
        at => {
            let at = at.to_string();
            html! { <line data-line="axis" x1={at.clone()} x2={at} y1="0" y2="12" /> }
        }
    };
    let (x, width) = (x.to_string(), width.to_string());
    let part = if bar.value.is_negative() { "1" } else { "0" };
    let label = [&bar.name, ": ", &bar.amount].concat();
    let picture = html! {
        <svg class="twist" viewBox="0 0 1000 12" preserveAspectRatio="none" role="img" aria-label={label}>
            { all(vec![html! { <rect data-part={part} {x} y="0" {width} height="12" /> }, axis]) }
        </svg>
    };
    labelled(&bar.name, &bar.amount, picture)
}
