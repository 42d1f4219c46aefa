//! The end of a class, on the screen and on one sheet of paper: what was asked, what was right, which steps to repeat.

use yew::prelude::*;

use super::projector::came_in;
use super::spread::{groups, right};
use super::ways::ways;
use crate::class::{Mark, answer};
use crate::i18n::number::date;
use crate::i18n::pages::class as words;
use crate::i18n::{capitalised, fill, fill_each};
use crate::ui::element::{all, el, rows, said};
use crate::ui::heading::Heading;
use crate::ui::pages::class::entered::View;
use crate::ui::pages::class::figures::{help, title, told, written};
use crate::ui::pages::class::work::Teach;
use crate::ui::parts::table::{cell, heading_cell};
use crate::ui::parts::tags::{of, tag};

/// On the screen.
pub(super) fn end(view: &View<'_>, teach: &Teach, heading: Heading) -> Html {
    let context = &view.context;
    let title = heading.with("question", context.words(words::SHEET));
    let values = vec![of("button"), of("main chip-button"), of("print"), of("")];
    let name = vec![crate::ui::element::plain(context.words(words::PRINT))];
    let print = tag("button", &["type", "class", "data-class-do", "data-about"], values, name).into();
    let ask = html! { <div class="ask" id="page" tabindex="-1">{ title }</div> };
    all(vec![
        ask,
        el("div", "card", vec![summary(view, teach), el("div", "chips", vec![print]), ways(view, teach)]),
    ])
}

/// On paper, and nowhere else.
pub(super) fn paper(view: &View<'_>, teach: &Teach) -> Html {
    let title = said("h2", "", view.context.words(words::SHEET));
    el("div", "batch", vec![el("section", "letter class-sheet", vec![title, summary(view, teach)])])
}

/// What was asked, what was right, and what to repeat; nobody is named.
fn summary(view: &View<'_>, teach: &Teach) -> Html {
    let context = &view.context;
    let when = date(context.visit.host.today(), context.language());
    let when = [&when, " · ", &came_in(view, teach)].concat();
    let head = rows(words::SHEET_COLUMNS, &|column| heading_cell("col", context.words(column).to_owned()));
    let row = |(place, one): (usize, &&'static crate::data::exercises::Exercise)| {
        let counts = right(&groups(teach, place)).map(|count| count.to_string());
        let counts = fill_each(context.words(words::RIGHT_OF), &counts.each_ref().map(String::as_str));
        let value = answer(one).map_or_else(String::new, |value| written(context, one, one.asked, value));
        el("tr", "", vec![heading_cell("row", title(context, one)), cell(value), cell(counts)])
    };
    let body = el("tbody", "", rows(teach.exercises.iter().enumerate(), &row));
    let table = el("table", "", vec![el("thead", "", vec![el("tr", "", head)]), body]);
    let repeat = mistakes(view, teach);
    let below = if repeat.is_empty() {
        said("p", "", context.words(words::NOTHING_TO_REPEAT))
    } else {
        el(
            "ol",
            "steps",
            rows(&repeat, &|(count, text, hint): &(usize, String, String)| {
                let people = fill(context.words(words::PEOPLE), &count.to_string());
                el("li", "", vec![said("b", "", [&people, ": ", text].concat()), said("p", "", hint.clone())])
            }),
        )
    };
    let heading = context.heading().with("", context.words(words::REPEAT));
    all(vec![
        said("p", "soft", when),
        table,
        heading,
        below,
        said("p", "hint", context.words(words::PRACTICE)),
    ])
}

/// The mistakes that were made, those of most first, each with what helps.
fn mistakes(view: &View<'_>, teach: &Teach) -> Vec<(usize, String, String)> {
    let context = &view.context;
    let mut all: Vec<(usize, String, String)> = Vec::new();
    for (place, one) in teach.exercises.iter().enumerate() {
        for group in groups(teach, place) {
            let Mark::Mistake(of) = group.mark else { continue };
            let text = capitalised(&told(context, one, of.into()));
            match all.iter_mut().find(|(_, other, _)| *other == text) {
                Some((count, ..)) => *count = count.saturating_add(group.count),
                None => all.push((group.count, text, help(context, one, of.into()))),
            }
        }
    }
    let mut ordered: Vec<(usize, String, String)> = Vec::new();
    for one in all {
        let place = ordered.iter().take_while(|other| other.0 >= one.0).count();
        ordered.insert(place, one);
    }
    ordered
}
