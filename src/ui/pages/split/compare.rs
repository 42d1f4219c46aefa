//! What is compared of proposals for the split: what members get together, every line, what is left.

use yew::prelude::*;

use super::account::name;
use super::entered::{Split, View};
use crate::domain::Step;
use crate::i18n;
use crate::ui::parts::compare::{Telling, Told, compare as side_by_side};

/// What keeps the proposal, and those that were kept beside the one that is typed in.
pub(super) fn compare(view: &View<'_>) -> Html {
    let of_form = |draft| told(&Split::of(draft).view(&view.context));
    let telling = Telling {
        of_form: &of_form,
        write: &|step, _| view.context.amount(step),
        name: &|step| [name(view, step), value(view, step)],
    };
    side_by_side(&view.context, &view.page.draft, &|| told(view), &telling)
}

fn value(view: &View<'_>, step: &Step) -> String {
    i18n::glanced(&i18n::term, step, view.context.currency(), view.context.language())
}

fn told(view: &View<'_>) -> Vec<Told> {
    let told = |step: &Step, name: String| Told {
        name,
        shown: view.context.amount(step),
        step: step.clone(),
        measure: 0,
    };
    let term =
        |step: &Step| step.term().map_or_else(String::new, |term| i18n::term(term, view.context.language()));
    let whole = [view.whole(), view.total()].into_iter().flatten().map(|step| told(step, term(step)));
    whole.chain(view.coloured().into_iter().map(|(step, _)| told(step, name(view, step)))).collect()
}
