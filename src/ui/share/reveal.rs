//! The way to an answer, told step by step to those who look for it.

use yew::prelude::*;

use crate::domain::{Derivation, Outcome, Step, names_behind};
use crate::i18n::pages::workshop as words;
use crate::i18n::{self, Naming, fill, fill_each};
use crate::ui::action::{Action, Lesson};
use crate::ui::element::{all, button_of, nothing, said};
use crate::ui::page::Page;
use crate::ui::parts::explanation::{is_same, list};
use crate::ui::view_context::ViewContext;

/// What is asked, the steps that were told so far, and the way to the next.
pub(super) fn reveal(context: &ViewContext<'_>, page: &dyn Page, told: usize) -> Html {
    let mut shown = nothing();
    page.found(context, &mut |outcome, naming, total| {
        let Some(total) = total else { return };
        shown = way(context, outcome, naming.unwrap_or(&i18n::term), (total, told));
    });
    shown
}

fn way(
    context: &ViewContext<'_>,
    outcome: &Outcome,
    naming: &dyn Naming,
    (total, told): (&Step, usize),
) -> Html {
    let name = i18n::name_of(naming, total, context.language());
    let steps = steps(outcome, total);
    let told = told.min(steps.len());
    let mut parts = vec![said("p", "", fill(context.words(words::ASKED), &name))];
    if told > 0 {
        let counts = [told.to_string(), steps.len().to_string()];
        let counts = fill_each(context.words(words::STEPS_TOLD), &counts.each_ref().map(String::as_str));
        let seen: Vec<_> = steps.iter().take(told).copied().collect();
        parts.push(said("p", "hint", counts));
        parts.push(list("ol", context, &seen, naming));
    }
    parts.push(if told < steps.len() {
        let onclick = context.press(Action::Lesson(Lesson::Step));
        button_of("chip-button", None, onclick, context.words(words::STEP))
    } else if told > 0 {
        said("p", "hint", context.words(words::ALL_TOLD))
    } else {
        nothing()
    });
    all(parts)
}

/// The figures that an answer rests on, in reading order; what is given needs no telling, and the answer comes last of all.
fn steps<'a>(outcome: &'a Outcome, total: &Step) -> Vec<&'a Step> {
    let behind = names_behind(&[total]);
    let told = |step: &&Step| {
        let is_behind = step.term().is_some_and(|term| behind.contains(&term));
        is_behind
            && step.term() != total.term()
            && !matches!(step.how(), Derivation::Given(..))
            && !is_same(step)
    };
    outcome.figures.iter().filter(told).collect()
}
