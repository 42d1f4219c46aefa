//! Bars that rise from one amount to another, part by part on one scale: the name left, the value right, the bar beneath.

use yew::prelude::*;

use super::scale::Extent;
use crate::domain::Exact;
use crate::ui::element::{all, el, nothing, rows, said};

/// A stretch of a bar.
#[derive(Clone)]
pub(in crate::ui) struct Stretch {
    pub from: Exact,
    pub to: Exact,
    /// Which colour; none is hatched, for what is not certain.
    pub colour: Option<&'static str>,
}

/// A line of the picture.
pub(in crate::ui) struct Row {
    pub name: String,
    pub value: String,
    pub stretches: Vec<Stretch>,
    /// Whether it is what all the others make.
    pub sum: bool,
}

/// The lines; nothing where there is nothing to see.
pub(in crate::ui) fn rising(lines: &[Row]) -> Html {
    let stretches = lines.iter().flat_map(|line| &line.stretches);
    let ends = stretches.flat_map(|stretch| [&stretch.from, &stretch.to]);
    let Some(extent) = Extent::of(ends) else { return nothing() };
    let line = |line: &Row| {
        let mut shapes = Vec::new();
        for stretch in &line.stretches {
            let (x, width) = extent.bar(&stretch.from, &stretch.to, WIDTH);
            // What is next to nothing is seen all the same.
            shapes.extend(shape(x, width.max(STRIPE.div_euclid(2)), stretch.colour));
        }
        let strip = html! { <svg class="strip" aria-hidden="true">{ all(shapes) }</svg> };
        let texts = vec![said("span", "", line.name.clone()), said("b", "", line.value.clone()), strip];
        el("li", if line.sum { "sum" } else { "" }, texts)
    };
    el("ul", "parts num", rows(lines, &line))
}

/// Steps of the whole width, and of a stripe of what is hatched.
const WIDTH: i32 = 10_000;
const STRIPE: i32 = 100;

/// A stretch: one rectangle, or stripes with an edge around them. A pattern would need an id, and the picture may stand
/// on a page twice.
fn shape(x: i32, width: i32, colour: Option<&'static str>) -> Vec<Html> {
    if let Some(colour) = colour {
        return vec![rect(x, width, colour)];
    }
    let end = x.saturating_add(width);
    // What is certain ends where it does: the first stripe stands off.
    let stripes =
        (0_i32..).map(|place| x.saturating_add(place.saturating_mul(2 * STRIPE)).saturating_add(STRIPE));
    let stripe = |from: i32| rect(from, STRIPE.min(end.saturating_sub(from)), "0");
    let mut shapes = rows(stripes.take_while(|from| *from < end), &stripe);
    let [x, width] = [x, width].map(percent);
    shapes.push(html! { <rect data-line="revenue" fill="none" {x} {width} height="100%" /> });
    shapes
}

fn rect(x: i32, width: i32, colour: &'static str) -> Html {
    let [x, width] = [x, width].map(percent);
    html! { <rect data-part={colour} {x} {width} height="100%" /> }
}

/// Ten-thousandths as a percentage.
fn percent(of: i32) -> String {
    let (whole, rest) = (of.div_euclid(100), of.rem_euclid(100));
    let zero = if rest < 10 { "0" } else { "" };
    [&whole.to_string(), ".", zero, &rest.to_string(), "%"].concat()
}
