//! What is kept on this device, as far as the host page and the browser allow it.

use yew::prelude::*;

use super::browser_action::{deed, file_picker, question};
use super::cases::cases;
use super::kept::kept;
use super::transfer::shown;
use super::warning::not_kept;
use super::years::years;
use crate::i18n::fill;
use crate::i18n::pages::kept as words;
use crate::ui::element::{el, nothing, said};
use crate::ui::state::State;
use crate::ui::view_context::ViewContext;

/// Whether the figures stay on this device, and the cases that are kept there.
pub(super) fn saving(context: &ViewContext<'_>, state: &State) -> Html {
    let keeping = context.visit.host.get("keeping");
    if keeping.is_empty() {
        return nothing();
    }
    let off = matches!(keeping, "denied" | "newer");
    let checked = !off && !matches!(keeping, "off" | "gone");
    // With the figures the open folds are kept, which the script reads here.
    let folds = context.visit.unfolded.written();
    let check =
        html! { <input type="checkbox" data-do="keep" data-folds={folds} {checked} disabled={off} /> };
    let mut parts = vec![el("label", "check", vec![check, said("span", "", context.words(words::KEEP))])];
    // What follows asks for the visitor; the usual hint does not.
    let asked = not_kept(context);
    if asked.is_empty() {
        parts.push(said("p", "hint", hint(context, keeping)));
    } else {
        parts.push(el("div", "hint", asked));
    }
    if let Some(kept) = kept(&context.visit.host) {
        parts.push(cases(context, shown(state), &kept));
        // An answer that is to be found by hand is not told here either.
        if !context.visit.workshop.exercise {
            parts.push(years(context, state, &kept));
        }
        parts.push(all_of_it(context, kept.cases.len()));
        if kept.asks == "all" {
            parts.push(question(
                context,
                fill(context.words(words::FORGET_ASK), &kept.cases.len().to_string()),
                ("forget-all", "", context.words(words::FORGET_YES)),
            ));
        }
    }
    el("section", "card kept", parts)
}

fn hint(context: &ViewContext<'_>, keeping: &str) -> &'static str {
    context.words(match keeping {
        "damaged" => words::DAMAGED,
        "newer" => words::NEWER,
        _ if !context.visit.host.get("framed").is_empty() => words::KEEP_FRAMED,
        _ => words::KEEP_HINT,
    })
}

/// All cases as a file, in from one, and out of this device.
fn all_of_it(context: &ViewContext<'_>, cases: usize) -> Html {
    let mut buttons = Vec::new();
    if cases > 0 {
        let name = ["kasus-koperasi-", &context.visit.host.today().to_string(), ".json"].concat();
        buttons.push(deed("chip-button", "cases-save", &name, context.words(words::SAVE_ALL), None));
    }
    buttons.push(file_picker("cases-open", context.words(words::OPEN_ALL)));
    buttons.push(deed("chip-button", "forget", "", context.words(words::FORGET), None));
    el("div", "chips", buttons)
}
