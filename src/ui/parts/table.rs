//! Tables: their heading cells, and figures by name.

use yew::prelude::*;

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

/// A table with a heading row, that can be scrolled sideways.
pub(in crate::ui) fn scrolling(name: &'static str, head: &[String], body: Vec<Vec<Html>>) -> Html {
    let head = rows(head, &|text: &String| heading_cell("col", text.clone()));
    let body = rows(body, &|cells| el("tr", "", cells));
    let table = el("table", "", vec![el("thead", "", vec![el("tr", "", head)]), el("tbody", "", body)]);
    html! { <div class="scroll" role="region" tabindex="0" aria-label={name}>{ table }</div> }
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
        // A line may break before what the amount is for.
        let value = i18n::unbroken(&value).replace('/', "\u{200b}/");
        el("tr", "", vec![heading_cell("row", name), said("td", "", value)])
    };
    el("table", class, vec![el("tbody", "", rows(figures, &row))])
}
