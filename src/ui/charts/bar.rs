//! A bar of parts that make up a whole, with a text alternative; colours come from the styles.

use yew::prelude::*;

use crate::domain::Exact;
use crate::ui::element::{all, el, rows, said};

/// A part of the bar.
pub(in crate::ui) struct Part {
    pub name: String,
    pub amount: String,
    pub value: Exact,
    /// Which colour, in the order of the parts; what is left open has `open`.
    pub colour: &'static str,
}

/// As many as can be told from each other.
const COLOURS: [&str; 9] = ["0", "1", "2", "3", "4", "5", "6", "7", "8"];

/// The colour of a part by its place.
pub(in crate::ui) fn colour(place: usize) -> &'static str {
    let place = place.checked_rem(COLOURS.len()).unwrap_or(0);
    COLOURS.get(place).copied().unwrap_or_default()
}

/// The bar. Widths are whole thousandths, which is finer than a screen.
pub(in crate::ui) fn bar(parts: &[Part]) -> Html {
    let total: Exact = parts.iter().map(|part| part.value).sum();
    let thousandths = |value: &Exact| {
        let share = value.over(&total).times(&Exact::whole(1000)).to_whole();
        share.ok().and_then(|share| i32::try_from(share).ok()).unwrap_or(0)
    };
    let mut reached = Exact::zero();
    let mut label = String::new();
    let mut rects = Vec::new();
    for part in parts {
        let from = thousandths(&reached);
        reached = reached.plus(&part.value);
        let width = thousandths(&reached).saturating_sub(from);
        if !label.is_empty() {
            label.push_str(", ");
        }
        label = [&label, &part.name, " ", &part.amount].concat();
        rects.push((part.colour, from.to_string(), width.to_string()));
    }
    let rect = |(colour, x, width)| html! { <rect data-part={colour} {x} y="0" {width} height="18" /> };
    html! {
        <svg class="bar" viewBox="0 0 1000 18" preserveAspectRatio="none" role="img" aria-label={label}>
            { all(rows(rects, &rect)) }
        </svg>
    }
}

/// The bar and below it the same parts as a list; nothing where there is nothing to divide.
pub(in crate::ui) fn picture(parts: &[Part]) -> Option<Html> {
    let any = parts.iter().any(|part| !part.value.is_zero());
    any.then(|| all(vec![bar(parts), legend(parts)]))
}

/// The same parts as a list with their amounts.
fn legend(parts: &[Part]) -> Html {
    let row = |part: &Part| {
        let dot = html! { <span class="dot" data-part={part.colour}></span> };
        el("li", "", vec![dot, said("span", "", part.name.clone()), said("b", "", part.amount.clone())])
    };
    el("ul", "legend num", rows(parts, &row))
}
