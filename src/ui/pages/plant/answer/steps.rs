//! Every figure with its formula, for those who ask.

use yew::prelude::*;

use super::super::choices;
use super::super::entered::View;
use crate::domain::{Derivation, Step};
use crate::i18n::pages::plant::answer as words;
use crate::ui::action::{Action, PageAction};
use crate::ui::element::{all, button_of};
use crate::ui::parts::explanation;

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
    let is_given = |step: &Step| matches!(step.how(), Derivation::Given(..));
    let figures: Vec<_> = view.outcome.figures.iter().filter(|step| !is_given(step)).collect();
    all(vec![button, explanation::list("ol", context, &figures, &naming)])
}
