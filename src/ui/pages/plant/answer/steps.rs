//! Every figure with its formula, for those who ask.

use yew::prelude::*;

use super::super::choices;
use super::super::entered::View;
use crate::domain::{Derivation, Step, Term, names_behind};
use crate::i18n::pages::frame;
use crate::i18n::pages::plant::answer as words;
use crate::ui::action::{Action, PageAction};
use crate::ui::element::{all, button_of};
use crate::ui::parts::explanation;
use crate::ui::parts::fold::fold;

/// The way to all of them, or all of them.
pub(super) fn every_step(view: &View<'_>) -> Html {
    let context = &view.context;
    let shown = choices::STEPS.of(&view.page.draft);
    let words = if shown { words::HIDE_STEPS } else { words::SHOW_STEPS };
    let action = PageAction::Picked(choices::STEPS.row.number, usize::from(!shown));
    let button = button_of("link", None, context.press(Action::Page(action)), context.words(words));
    if !shown {
        return button;
    }
    let naming = view.naming();
    let figures: Vec<_> = view.outcome.figures.iter().filter(|step| tells(step)).collect();
    all(vec![button, explanation::list("ol", context, &figures, &naming)])
}

/// How a figure came about, folded: all that it rests on.
pub(super) fn behind(view: &View<'_>, result: &Step) -> Html {
    fold(&view.context, frame::EXPLANATION, || {
        let found = names_behind(&[result]);
        let is_behind = |step: &&Step| tells(step) && step.term().is_some_and(|term| found.contains(&term));
        let figures: Vec<_> = view.outcome.figures.iter().filter(is_behind).collect();
        vec![explanation::list("ol", &view.context, &figures, &view.naming())]
    })
}

/// Whether a figure is more than what was given, than another one under a second name, and than one of many months, all
/// of which stand in the table of instalments.
fn tells(step: &Step) -> bool {
    let is_month =
        matches!(step.term(), Some(Term::Finance(_, term)) if term.month().is_some_and(|month| month > 2));
    match step.how() {
        _ if is_month => false,
        Derivation::Given(..) => false,
        Derivation::Figure(_, None, inner) => inner.term().is_none(),
        _ => true,
    }
}
