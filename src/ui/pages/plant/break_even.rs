//! Revenue and cost over the volume, crossing where the plant pays, with a scale on both sides.

use yew::prelude::*;

use super::pictures::{larger, scaled};
use super::{View, lines};
use crate::domain::{Currency, Exact, PlantTerm, Step};
use crate::i18n::{Words, number, plant};
use crate::ui::element::{all, el, nothing, plain, rows, said};

/// Marks that one side has at most.
const MARKS: i128 = 4;
/// Names of a thousand, a million and so on.
const LARGE: [Words; 4] = [[" rb", " rb", "k"], [" jt", " jt", "m"], [" M", " b", "bn"], [" T", " t", "tn"]];

/// What is drawn of a line over a year.
struct Course<'a> {
    volume: &'a Step,
    delivered: &'a Step,
    overhead: &'a Exact,
    /// For one unit of raw material.
    revenue: Exact,
    cost: Exact,
    even: Exact,
}

fn course<'a>(view: &'a View<'_>, line: u8) -> Option<Course<'a>> {
    let figure = |term| view.figure(term);
    let each = figure(PlantTerm::Contribution(line)).filter(|each| each.value().is_positive())?;
    let delivered = figure(PlantTerm::DeliveredOfYear(line))?;
    let overhead = figure(PlantTerm::OverheadOfLine(line)).or_else(|| figure(PlantTerm::Overhead))?.value();
    let revenue = figure(PlantTerm::LineRevenue(line))?.value().over(delivered.value());
    let cost = revenue.minus(each.value());
    let even = overhead.over(each.value());
    Some(Course {
        volume: figure(PlantTerm::BreakEvenVolume(line))?,
        delivered,
        overhead,
        revenue,
        cost,
        even,
    })
}

/// The picture of a line.
pub(super) fn break_even(view: &View<'_>, line: u8) -> Html {
    let Some(course) = course(view, line) else { return nothing() };
    let delivered = course.delivered.value();
    // Half as far again as the present volume or the break-even, whichever is further.
    let most = larger(*delivered, &course.even).times(&Exact::whole(3)).over(&Exact::whole(2));
    let revenue = course.revenue.times(&most);
    let cost = course.overhead.plus(&course.cost.times(&most));
    let top = larger(revenue, &cost);
    if !top.is_positive() {
        return nothing();
    }
    let x = |value: &Exact| scaled(value, &most, 290).saturating_add(5).to_string();
    let y = |value: &Exact| 112_i32.saturating_sub(scaled(value, &top, 100)).to_string();
    let zero = Exact::zero();
    let stroke = |class: &'static str, from: (&Exact, &Exact), to: (&Exact, &Exact)| {
        html! { <line data-line={class} x1={x(from.0)} y1={y(from.1)} x2={x(to.0)} y2={y(to.1)} /> }
    };
    let text = |x: String, y: String, anchor: &'static str, text: String| {
        html! { <text {x} {y} text-anchor={anchor}>{ text }</text> }
    };
    let mut shapes = Vec::new();
    for mark in marks(&top) {
        shapes.push(stroke("mark", (&zero, &mark), (&most, &mark)));
        let above = 110_i32.saturating_sub(scaled(&mark, &top, 100)).to_string();
        shapes.push(text("5".into(), above, "start", short(view, &mark)));
    }
    for mark in marks(&most) {
        shapes.push(text(x(&mark), "123".into(), "middle", short(view, &mark)));
        let foot = x(&mark);
        shapes.push(html! { <line data-line="axis" x1={foot.clone()} y1="112" x2={foot} y2="115" /> });
    }
    shapes.extend([
        stroke("axis", (&zero, &zero), (&most, &zero)),
        stroke("revenue", (&zero, &zero), (&most, &revenue)),
        stroke("cost", (&zero, course.overhead), (&most, &cost)),
        stroke("now", (delivered, &zero), (delivered, &top)),
        html! { <circle cx={x(&course.even)} cy={y(&course.revenue.times(&course.even))} r="4" /> },
    ]);
    let title: Words = ["Titik impas", "Titik pulang modal", "Break-even"];
    let title = view.shell.words(title);
    let now: Words = ["sekarang", "sekarang", "now"];
    let label = [
        title,
        " ",
        &view.value(course.volume),
        ", ",
        view.shell.words(now),
        " ",
        &view.value(course.delivered),
    ];
    let picture = html! {
        <svg class="lines" viewBox="0 0 300 128" role="img" aria-label={label.concat()}>{ all(shapes) }</svg>
    };
    let even = el("p", "", vec![plain([title, ": "].concat()), said("b", "num", view.value(course.volume))]);
    let mut summary = String::from(title);
    if line > 0 {
        summary = [&lines::title(view.page, usize::from(line), view.shell.language()), ": ", title].concat();
    }
    el("details", "", vec![said("summary", "", summary), even, picture, axes(view, line), legend(view)])
}

/// What the two sides count.
fn axes(view: &View<'_>, line: u8) -> Html {
    let names = super::presets::of_line(view.page, usize::from(line), view.shell.language());
    let unit = plant::plural(&names.raw_unit, view.shell.language());
    let words: Words =
        ["Mendatar: # setahun. Tegak: ", "Mendatar: # setahun. Menegak: ", "Across: # a year. Up: "];
    let text = crate::i18n::fill(view.shell.words(words), &unit);
    let money: Words = match view.shell.currency() {
        Currency::Idr => ["rupiah setahun", "rupiah setahun", "rupiah a year"],
        Currency::Myr => ["ringgit setahun", "ringgit setahun", "ringgit a year"],
    };
    said("p", "small soft", [&text, view.shell.words(money), "."].concat())
}

fn legend(view: &View<'_>) -> Html {
    let key: [(&'static str, Words); 3] = [
        ("0", ["penerimaan", "hasil", "revenue"]),
        ("1", ["biaya seluruhnya", "jumlah kos", "all costs"]),
        ("4", ["volume sekarang", "volum sekarang", "volume now"]),
    ];
    let entry = |(colour, words): (&'static str, Words)| {
        let dot = html! { <span class="dot" data-part={colour}></span> };
        el("li", "", vec![dot, said("span", "", view.shell.words(words))])
    };
    el("ul", "legend num", rows(key, &entry))
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

/// A round value in few letters.
fn short(view: &View<'_>, value: &Exact) -> String {
    let Ok(mut whole) = value.to_whole() else { return String::new() };
    let (mut name, mut tenths) = ("", 0);
    for words in LARGE {
        if whole < 1_000 {
            break;
        }
        tenths = whole.rem_euclid(1_000).div_euclid(100);
        whole = whole.div_euclid(1_000);
        name = view.shell.words(words);
    }
    let shown =
        rust_decimal::Decimal::try_from_i128_with_scale(whole.saturating_mul(10).saturating_add(tenths), 1);
    let shown = shown.map_or_else(|_| String::new(), |shown| number::decimal(shown, 0, view.shell.style()));
    [&shown, name].concat()
}
