//! Bars from zero on one scale, each below its name and its value: nothing can overlap at any width.

use yew::prelude::*;

use super::scale::{larger, scaled, smaller};
use crate::domain::Exact;
use crate::ui::element::{all, el, nothing, rows, said};

/// A bar.
pub(in crate::ui) struct Bar {
    pub name: String,
    pub amount: String,
    pub value: Exact,
}

/// The bars in their order; nothing where all are zero.
pub(in crate::ui) fn bars(bars: &[Bar]) -> Option<Html> {
    let high = bars.iter().fold(Exact::zero(), |most, bar| larger(most, &bar.value));
    let low = bars.iter().fold(Exact::zero(), |least, bar| smaller(least, &bar.value));
    let span = high.minus(&low);
    let zero = Exact::zero().minus(&low);
    span.is_positive().then(|| el("ul", "tornado", rows(bars, &|bar| row(bar, &zero, &span))))
}

fn row(bar: &Bar, zero: &Exact, span: &Exact) -> Html {
    let end = zero.plus(&bar.value);
    let [from, to] = if bar.value.is_negative() { [&end, zero] } else { [zero, &end] };
    let x = scaled(from, span, 1000);
    let width = scaled(to, span, 1000).saturating_sub(x).to_string();
    let axis = if zero.is_zero() {
        nothing()
    } else {
        let at = scaled(zero, span, 1000).to_string();
        html! { <line data-line="axis" x1={at.clone()} x2={at} y1="0" y2="12" /> }
    };
    let part = if bar.value.is_negative() { "1" } else { "0" };
    let label = [&bar.name, ": ", &bar.amount].concat();
    let picture = html! {
        <svg class="twist" viewBox="0 0 1000 12" preserveAspectRatio="none" role="img" aria-label={label}>
            { all(vec![html! { <rect data-part={part} x={x.to_string()} y="0" {width} height="12" /> }, axis]) }
        </svg>
    };
    el("li", "", vec![said("span", "", bar.name.clone()), said("b", "num", bar.amount.clone()), picture])
}
