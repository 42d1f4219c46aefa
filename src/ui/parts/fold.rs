//! Folded parts of a page: closed at first, and remembered for as long as the visit lasts.
//!
//! # Design
//!
//! *Why is some of it drawn only once it is opened?* Steps and rules are most of a page's text. While they are closed
//! nobody sees them, and a keystroke need not write them.

use yew::prelude::*;

use crate::i18n::Words;
use crate::i18n::pages::share;
use crate::ui::element::all;
use crate::ui::view_context::ViewContext;

/// A folded part under its name, which is a heading.
pub(in crate::ui) fn fold(context: &ViewContext<'_>, name: Words, inside: Vec<Html>) -> Html {
    let title = context.heading().with("", context.words(name));
    folded(context, name, title, inside)
}

/// The same, drawn only while it is open; what is printed is open.
pub(in crate::ui) fn once_open(
    context: &ViewContext<'_>,
    name: Words,
    inside: impl FnOnce() -> Vec<Html>,
) -> Html {
    fold(context, name, if context.visit.is_seen(name) { inside() } else { Vec::new() })
}

/// A folded part that is remembered by a name, under a title of its own.
pub(in crate::ui) fn folded(context: &ViewContext<'_>, name: Words, title: Html, inside: Vec<Html>) -> Html {
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
