//! What a whole is made of: each part with its name, its amount and a bar; colours come from the styles.

use yew::prelude::*;

use crate::domain::Exact;
use crate::ui::element::{el, rows, said};

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

/// The parts, each with its own bar on one scale; nothing where there is nothing to divide.
pub(in crate::ui) fn picture(parts: &[Part]) -> Option<Html> {
    let any = parts.iter().any(|part| !part.value.is_zero());
    let mut longest = Exact::zero();
    for part in parts {
        if part.value.compare(&longest).is_gt() {
            longest = part.value;
        }
    }
    any.then(|| el("ul", "parts num", rows(parts, &|part| row(part, &longest))))
}

/// A part: its name, its amount, and beneath both its bar, so that no label can run into another. Widths are whole
/// thousandths, which is finer than a screen.
fn row(part: &Part, longest: &Exact) -> Html {
    let width = part.value.over(longest).times(&Exact::whole(1000)).to_whole();
    let width = width.ok().and_then(|width| i32::try_from(width).ok()).unwrap_or(0).to_string();
    let colour = part.colour;
    let bar = html! {
        <svg class="strip" viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">
            <rect data-part={colour} {width} height="10" />
        </svg>
    };
    el("li", "", vec![said("span", "", part.name.clone()), said("b", "", part.amount.clone()), bar])
}
