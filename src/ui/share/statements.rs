//! The ways to the statements about privacy and accessibility, which lie beside the widget's own page.

use yew::prelude::*;

use crate::i18n::Words;
use crate::i18n::pages::share as words;
use crate::ui::element::{el, nothing};
use crate::ui::view_context::ViewContext;

/// A link to each; nothing where the widget's own page is not known.
pub(super) fn statements(context: &ViewContext<'_>) -> Html {
    let address = context.visit.host.get("address");
    // A host page sets the address: nothing but a page is linked.
    let folder = address.rsplit_once('/').filter(|_| is_page(address)).map(|(folder, _)| folder);
    let Some(folder) = folder else { return nothing() };
    let link = |page: &str, name: Words| {
        let href = [folder, page, context.language().code()].concat();
        html! { <a class="link" {href} target="_blank" rel="noopener noreferrer">{ context.words(name) }</a> }
    };
    let links = [("/privacy.html#", words::PRIVACY), ("/accessibility.html#", words::ACCESSIBILITY)];
    el("p", "chips statements", links.map(|(page, name)| link(page, name)).to_vec())
}

fn is_page(address: &str) -> bool {
    ["https://", "http://"].iter().any(|start| address.starts_with(start))
}
