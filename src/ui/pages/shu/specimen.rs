//! Where the figures stand: a drawn page of a report, its places numbered, and what each is called here.

use yew::prelude::*;

use super::entered::View;
use super::fields;
use crate::i18n::pages::specimen as words;
use crate::i18n::{self, Language};
use crate::ui::element::{all, el, plain, rows, said};
use crate::ui::page::{Field, Page as _};
use crate::ui::parts::table::{cell, heading_cell};

/// The fields of the places, in their order.
static PLACES: [&Field; 5] =
    [&fields::SURPLUS, &fields::CAPITAL_SHARE, &fields::POOL_SHARE, &fields::CAPITAL_ALL, &fields::POOL_ALL];

/// The page of a report, and the list of its places.
pub(super) fn specimen(view: &View<'_>) -> Html {
    let context = &view.context;
    let places = (1_u8..).zip(PLACES.iter().zip(words::PLACES));
    let place = |(number, (field, found)): (u8, (&&Field, i18n::Words))| {
        let (name, _) = view.page.label(field.key, context);
        let found = [": ", context.words(found)].concat();
        // Beside its number as one text: the places of a list are boxes beside each other.
        let text = el("span", "", vec![said("b", "", name), plain(found)]);
        el("li", "", vec![pin(number.to_string()), text])
    };
    all(vec![
        report(view),
        el("ul", "cases", rows(places, &place)),
        said("p", "hint", context.words(words::MADE_UP)),
    ])
}

/// The report itself, in the language of reports.
fn report(view: &View<'_>) -> Html {
    let parts = rows(words::PARTS, &|(title, lines)| {
        let title = el("tr", "sum", vec![heading_cell("rowgroup", title.into())]);
        el("tbody", "", [vec![title], rows(lines, &|line| line_of(view, *line))].concat())
    });
    let table = el("table", "", [vec![said("caption", "", words::REPORT)], parts].concat());
    html! { <div class="specimen" lang="id">{ table }</div> }
}

fn line_of(view: &View<'_>, (place, name, amount): words::Row) -> Html {
    // What business is counted differs from co-op to co-op.
    let name = i18n::fill(name, i18n::basis(view.page.basis(0), Language::Indonesian));
    let name = html! { <th scope="row">{ pin(place.into()) }{ " " }{ name }</th> };
    el("tr", "", vec![name, cell(amount)])
}

/// The number of a place; nothing where a line has none.
fn pin(number: String) -> Html {
    said("b", "pin", number)
}
