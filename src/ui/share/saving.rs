//! Saving in this browser, as far as the host page offers it.

use yew::prelude::*;

use super::browser_action::{self, button};
use crate::i18n::pages::share as words;
use crate::ui::element::{all, el, nothing, said};
use crate::ui::view_context::ViewContext;

/// Whether the figures stay in this browser, where the host page offers it.
pub(super) fn saving(context: &ViewContext<'_>) -> Html {
    let keeping = context.visit.host.get("keeping");
    if keeping.is_empty() {
        return nothing();
    }
    let hint = match keeping {
        "denied" => words::KEEP_DENIED,
        "full" => words::KEEP_FULL,
        "damaged" => words::KEPT_DAMAGED,
        "newer" => words::KEPT_NEWER,
        _ => words::KEEP_HINT,
    };
    let checked = matches!(keeping, "on" | "full" | "damaged");
    let off = matches!(keeping, "denied" | "newer");
    let check = html! { <input type="checkbox" data-do="keep" {checked} disabled={off} /> };
    all(vec![
        el("label", "check", vec![check, said("span", "", context.words(words::KEEP))]),
        said("p", "hint", context.words(hint)),
        if keeping == "off" {
            nothing()
        } else {
            button(context, &browser_action::FORGET, words::FORGET, "")
        },
    ])
}
