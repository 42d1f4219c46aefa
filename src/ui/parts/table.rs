//! Tables: their heading cells, and figures by name.

use yew::prelude::*;

use crate::domain::Step;
use crate::i18n;
use crate::ui::element::{el, rows, said};
use crate::ui::view::Shell;

/// The heading of a row or a column.
pub(in crate::ui) fn heading_cell(scope: &'static str, text: String) -> Html {
    html! { <th {scope}>{ text }</th> }
}

/// Each figure with its name and value.
pub(in crate::ui) fn figures(shell: &Shell<'_>, figures: &[&Step]) -> Html {
    let row = |step: &&Step| {
        let explained = i18n::explain(step, shell.currency(), shell.language());
        el("tr", "", vec![heading_cell("row", explained.title), said("td", "", explained.value)])
    };
    el("table", "", vec![el("tbody", "", rows(figures, &row))])
}
