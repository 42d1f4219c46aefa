//! What a whole is made of: each part with its name, its amount and a bar; colours come from the styles.

use yew::prelude::*;

use super::scale::Extent;
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
    let extent = Extent::of(parts.iter().map(|part| &part.value))?;
    Some(el("ul", "parts num", rows(parts, &|part| row(part, &extent))))
}

/// A part: its name, its amount, and beneath both its bar, so that no label can run into another. Widths are whole
/// thousandths, which is finer than a screen.
fn row(part: &Part, extent: &Extent) -> Html {
    let (x, width) = extent.bar(&Exact::zero(), &part.value, 1000);
    let (x, width) = (x.to_string(), width.to_string());
    let colour = part.colour;
    let bar = html! {
        <svg class="strip" viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">
            <rect data-part={colour} {x} {width} height="10" />
        </svg>
    };
    el("li", "", vec![said("span", "", part.name.clone()), said("b", "", part.amount.clone()), bar])
}
