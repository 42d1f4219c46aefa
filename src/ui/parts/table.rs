//! Tables: their heading cells, and figures by name.

use std::iter;
use std::rc::Rc;

use yew::prelude::*;
use yew::virtual_dom::VNode;

use crate::domain::Step;
use crate::i18n::{self, Naming, capitalised};
use crate::ui::element::{el, rows, said};
use crate::ui::view_context::ViewContext;

/// The heading of a row or a column.
pub(in crate::ui) fn heading_cell(scope: &'static str, text: String) -> Html {
    html! { <th {scope}>{ text }</th> }
}

pub(in crate::ui) fn cell(text: impl Into<AttrValue>) -> Html {
    said("td", "", text)
}

/// Columns from which on a narrow screen has no room for a table.
const TOO_WIDE: usize = 3;

/// A table with a heading row. On a narrow screen each row of a wide one is a block, and its cells bear the names of their columns;
/// what has no room even so is scrolled sideways.
pub(in crate::ui) fn scrolling(name: &'static str, head: &[String], body: Vec<Vec<Html>>) -> Html {
    let headings = rows(head, &|text: &String| with_role("columnheader", heading_cell("col", text.clone())));
    let row = |cells: Vec<Html>| {
        let columns = head.iter().map(String::as_str).chain(iter::repeat(""));
        let cells = cells.into_iter().zip(columns).enumerate().map(|(place, (cell, column))| match place {
            0 => with_role("rowheader", cell),
            _ => with("data-name", column, with_role("cell", cell)),
        });
        with_role("row", el("tr", "", cells.collect()))
    };
    let headings = vec![with_role("row", el("tr", "", headings))];
    let groups = [el("thead", "", headings), el("tbody", "", rows(body, &row))];
    let groups = groups.map(|group| with_role("rowgroup", group)).into();
    let class = if head.len() < TOO_WIDE { "" } else { "blocks" };
    let table = with_role("table", el("table", class, groups));
    html! { <div class="scroll" role="region" tabindex="0" aria-label={name}>{ table }</div> }
}

/// An element that says what it is in a table: what is drawn as blocks is no table to some browsers.
fn with_role(role: &'static str, element: Html) -> Html {
    with("role", role, element)
}

fn with(key: &'static str, value: &str, element: Html) -> Html {
    let VNode::VTag(mut tag) = element else { return element };
    Rc::make_mut(&mut tag).add_attribute(key, value.to_owned());
    VNode::VTag(tag)
}

/// Each figure with its name and value.
pub(in crate::ui) fn figures(context: &ViewContext<'_>, figures: &[&Step]) -> Html {
    named(context, &i18n::term, "", figures)
}

/// The same with the names of a page.
pub(in crate::ui) fn named(
    context: &ViewContext<'_>,
    naming: &dyn Naming,
    class: &'static str,
    figures: &[&Step],
) -> Html {
    let row = |step: &&Step| {
        let name = capitalised(&i18n::name_of(naming, step, context.language()));
        let value = i18n::glanced(naming, step, context.currency(), context.language());
        let value = i18n::breaking_at_units(&i18n::unbroken(&value));
        let cells =
            vec![with_role("rowheader", heading_cell("row", name)), with_role("cell", said("td", "", value))];
        with_role("row", el("tr", "", cells))
    };
    let body = with_role("rowgroup", el("tbody", "", rows(figures, &row)));
    with_role("table", el("table", class, vec![body]))
}
