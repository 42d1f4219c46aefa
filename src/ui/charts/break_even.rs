//! Revenue and cost over the volume, crossing where they are even, with a scale on both sides.

use yew::prelude::*;

use super::scale::{larger, scaled};
use crate::domain::Exact;
use crate::ui::element::all;

/// Marks that one side has at most.
const MARKS: i128 = 4;

/// What is drawn.
pub(in crate::ui) struct BreakEven<'a> {
    /// What the picture says.
    pub label: String,
    /// The present volume.
    pub volume: &'a Exact,
    /// What is due at any volume.
    pub fixed: &'a Exact,
    /// For one unit of the volume.
    pub revenue: Exact,
    pub cost: Exact,
    /// Where they are even.
    pub even: Exact,
    /// A round value in few letters.
    pub short: &'a dyn Fn(&Exact) -> String,
}

/// How far the picture goes.
struct Extent {
    most: Exact,
    top: Exact,
}

impl Extent {
    fn x(&self, value: &Exact) -> String {
        scaled(value, &self.most, 290).saturating_add(5).to_string()
    }

    fn y(&self, value: &Exact) -> String {
        112_i32.saturating_sub(scaled(value, &self.top, 100)).to_string()
    }

    fn stroke(&self, class: &'static str, from: [&Exact; 2], to: [&Exact; 2]) -> Html {
        let ([x1, y1], [x2, y2]) = (from, to);
        html! { <line data-line={class} x1={self.x(x1)} y1={self.y(y1)} x2={self.x(x2)} y2={self.y(y2)} /> }
    }
}

/// The picture; nothing where there is no money in it.
pub(in crate::ui) fn break_even(of: BreakEven<'_>) -> Option<Html> {
    // Half as far again as the present volume or the break-even, whichever is further.
    let most = larger(*of.volume, &of.even).times(&Exact::whole(3)).over(&Exact::whole(2));
    let revenue = of.revenue.times(&most);
    let cost = of.fixed.plus(&of.cost.times(&most));
    let top = larger(revenue, &cost);
    if !top.is_positive() {
        return None;
    }
    let extent = Extent { most, top };
    let zero = Exact::zero();
    let mut shapes = scales(&extent, of.short);
    shapes.extend([
        extent.stroke("axis", [&zero, &zero], [&most, &zero]),
        extent.stroke("revenue", [&zero, &zero], [&most, &revenue]),
        extent.stroke("cost", [&zero, of.fixed], [&most, &cost]),
        extent.stroke("now", [of.volume, &zero], [of.volume, &top]),
        html! { <circle cx={extent.x(&of.even)} cy={extent.y(&of.revenue.times(&of.even))} r="4" /> },
    ]);
    Some(html! {
        <svg class="lines" viewBox="0 0 300 128" role="img" aria-label={of.label}>{ all(shapes) }</svg>
    })
}

/// The marks of both sides.
fn scales(extent: &Extent, short: &dyn Fn(&Exact) -> String) -> Vec<Html> {
    let zero = Exact::zero();
    let text = |x: String, y: String, anchor: &'static str, text: String| {
        html! { <text {x} {y} text-anchor={anchor}>{ text }</text> }
    };
    let mut shapes = Vec::new();
    for mark in marks(&extent.top) {
        shapes.push(extent.stroke("mark", [&zero, &mark], [&extent.most, &mark]));
        let above = 110_i32.saturating_sub(scaled(&mark, &extent.top, 100)).to_string();
        shapes.push(text("5".into(), above, "start", short(&mark)));
    }
    for mark in marks(&extent.most) {
        let foot = extent.x(&mark);
        shapes.push(text(foot.clone(), "123".into(), "middle", short(&mark)));
        shapes.push(html! { <line data-line="axis" x1={foot.clone()} y1="112" x2={foot} y2="115" /> });
    }
    shapes
}

/// A few round values up to the largest.
fn marks(most: &Exact) -> Vec<Exact> {
    let Ok(most) = most.floor().to_whole() else { return Vec::new() };
    let mut step: i128 = 1;
    // One, two, five, ten, and so on.
    for factor in [2, 5, 10].into_iter().cycle().take(120) {
        if step.saturating_mul(MARKS) >= most {
            break;
        }
        let base = ten_below(step);
        step = base.saturating_mul(factor);
    }
    let count = most.checked_div(step).unwrap_or(0).min(MARKS);
    (1..=count).map(|place| Exact::whole(step.saturating_mul(place))).collect()
}

/// The power of ten at or below a round step.
fn ten_below(step: i128) -> i128 {
    let mut power: i128 = 1;
    while power.saturating_mul(10) <= step {
        power = power.saturating_mul(10);
    }
    power
}
