//! Folded parts of a page: closed at first, and remembered for as long as the visit lasts.
//!
//! # Design
//!
//! *Why is what is folded drawn only once it is opened?* Steps, rules and the fields that few need are most of a page.
//! While they are closed nobody sees them, and a keystroke need not write them. Whoever is led to a field in there has
//! everything drawn for a moment (`src/embed/go_to.js`), and so has paper (`src/embed/whole.js`).

use yew::prelude::*;

use crate::i18n::Words;
use crate::i18n::pages::share;
use crate::ui::element::all;
use crate::ui::view_context::ViewContext;

/// A folded part under its name, which is a heading.
pub(in crate::ui) fn fold(
    context: &ViewContext<'_>,
    name: Words,
    inside: impl FnOnce() -> Vec<Html>,
) -> Html {
    let title = context.heading().with("", context.words(name));
    folded(context, name, title, inside)
}

/// A folded part that is remembered by a name, under a title of its own.
pub(in crate::ui) fn folded(
    context: &ViewContext<'_>,
    name: Words,
    title: Html,
    inside: impl FnOnce() -> Vec<Html>,
) -> Html {
    let inside = if context.visit.is_seen(name) { inside() } else { Vec::new() };
    drawn(context, name, title, inside)
}

fn drawn(context: &ViewContext<'_>, name: Words, title: Html, inside: Vec<Html>) -> Html {
    let (open, ontoggle) = (context.visit.is_open(name), context.folded(name));
    html! { <details {open} {ontoggle}><summary>{ title }</summary>{ all(inside) }</details> }
}

/// Everything to share, print and save with, under its heading, to which the button of an answer leads; between what
/// stands above and below it. It has its place whether that has come or not, so that it stays open and keeps the focus.
pub(in crate::ui) fn sharing(context: &ViewContext<'_>, [above, inside, below]: [Vec<Html>; 3]) -> Html {
    let (open, ontoggle) = (context.visit.is_open(share::HEADING), context.folded(share::HEADING));
    let heading = html! { <summary id="share">{ context.words(share::HEADING) }</summary> };
    let part = html! { <details class="card share" {open} {ontoggle}>{ heading }{ all(inside) }</details> };
    all(vec![all(above), part, all(below)])
}
