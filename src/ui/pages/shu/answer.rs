//! The answer: the member's total and where it comes from.

use yew::prelude::*;

use super::details::{DetailsPart, later};
use super::entered::View;
use crate::domain::{Step, Term};
use crate::i18n::pages::shu as words;
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

/// What follows the total. An empty form waits for nothing, and shows nothing that would move what is below it.
pub(super) fn answer(view: &View<'_>) -> Html {
    let loading = matches!(view.context.visit.sentences, Load::Loading);
    if loading && view.page.draft.is_empty() {
        return nothing();
    }
    later(view, |details| match total(view) {
        Some(total) => all(vec![
            (details.reasons)(view, total),
            (details.split)(view),
            (details.slip)(view),
            (details.law)(view),
        ]),
        None => all(vec![(details.split)(view), (details.law)(view)]),
    })
}

/// One sentence about the total, and what it is made of; both come with the details.
pub(super) fn glance(view: &View<'_>) -> (String, Html) {
    match (&view.context.visit.sentences, total(view)) {
        (Load::Loaded(_), Some(_)) => {
            let details = DetailsPart::get();
            ((details.sentence)(view), (details.picture)(view))
        }
        _ => (String::new(), nothing()),
    }
}
