//! The answer: the member's total and where it comes from.

use yew::prelude::*;

use super::details::{DetailsPart, later};
use super::entered::View;
use crate::domain::{Step, Term};
use crate::i18n;
use crate::i18n::pages::shu as words;
use crate::ui::charts::pools;
use crate::ui::element::{all, nothing};
use crate::ui::load::Load;
use crate::ui::parts::page::Titles;

/// What stands above the answer.
pub(super) const TITLES: Titles =
    Titles { heading: words::HEADING, so_far: Some(words::SO_FAR), short: Some(words::SHORT) };

/// The member's total as far as it is known.
pub(super) fn total<'a>(view: &'a View<'_>) -> Option<&'a Step> {
    view.outcome.find(|term| matches!(term, Term::MemberTotal))
}

/// What follows the total.
pub(super) fn answer(view: &View<'_>) -> Html {
    let Some(total) = total(view) else { return all(vec![whole_split(view)]) };
    all(vec![
        pools::pools(&view.context, &view.outcome, &|line| i18n::line(line, view.context.language())),
        later(view, |details| (details.reasons)(view, total)),
        whole_split(view),
    ])
}

/// The whole split, once it has come.
fn whole_split(view: &View<'_>) -> Html {
    match view.context.visit.sentences {
        Load::Loaded(_) => (DetailsPart::get().split)(view),
        Load::Loading | Load::Failed => nothing(),
    }
}
