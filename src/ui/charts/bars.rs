//! Bars beneath each other on one scale: the name left, the value right, the bar beneath both, so that no label can meet
//! another at any width.

use yew::prelude::*;

use super::scale::{larger, scaled, smaller};
use crate::domain::Exact;
use crate::ui::element::{el, nothing, rows, said};

/// A bar.
pub(in crate::ui) struct Bar {
    pub name: String,
    pub amount: String,
    /// Where it begins: at nothing, or at what was left before.
    pub from: Exact,
    pub to: Exact,
    pub colour: &'static str,
}

/// How far bars go, to both sides of nothing.
pub(in crate::ui) struct Extent {
    bottom: Exact,
    span: Exact,
}

impl Extent {
    /// What all of these need; nothing where there is nothing to see.
    pub fn of<'a>(ends: impl IntoIterator<Item = &'a Exact>) -> Option<Self> {
        let (mut bottom, mut top) = (Exact::zero(), Exact::zero());
        for end in ends {
            (bottom, top) = (smaller(bottom, end), larger(top, end));
        }
        let span = top.minus(&bottom);
        span.is_positive().then_some(Self { bottom, span })
    }

    fn at(&self, value: &Exact) -> i32 {
        scaled(&value.minus(&self.bottom), &self.span, 200)
    }
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
    let (from, to) = (extent.at(&bar.from), extent.at(&bar.to));
    let x = from.min(to).to_string();
    let width = from.saturating_sub(to).unsigned_abs().max(1).to_string();
    let part = bar.colour;
    // The words beside it say the same.
    let picture = html! {
        <svg class="twist" viewBox="0 0 200 12" preserveAspectRatio="none" aria-hidden="true">
            <rect data-part={part} {x} y="0" {width} height="12" />
        </svg>
    };
    el("li", "", vec![said("span", "", bar.name.clone()), said("b", "num", bar.amount.clone()), picture])
}
