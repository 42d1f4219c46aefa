//! What came of figures from elsewhere.

use yew::prelude::*;

use super::browser_action::deed;
use super::kept::open_name;
use super::library::{published, shelf};
use super::opened::{Opened, OpenedPages};
use super::transfer::shown;
use super::warning::not_kept;
use crate::data::LibraryCase;
use crate::i18n::pages::frame::CHANGED;
use crate::i18n::pages::kept as kept_words;
use crate::i18n::pages::share as words;
use crate::i18n::pages::workshop as workshop_words;
use crate::i18n::{Words, case_title};
use crate::input::transfer::TransferError;
use crate::ui::action::{Action, Lesson};
use crate::ui::element::{all, nothing, said};
use crate::ui::page::Provenance;
use crate::ui::state::State;
use crate::ui::view_context::ViewContext;

pub(super) fn origin(context: &ViewContext<'_>, state: &State, opened: Option<Opened>) -> Html {
    let mut parts = opened.and_then(|opened| came(context, state, opened)).unwrap_or_default();
    let figures = !parts.is_empty() && !matches!(opened, Some(Opened::Refused(_)));
    // That figures are not kept is said beside those that came, and by itself when it happens.
    if opened.is_some() || !context.visit.host.get("warn").is_empty() {
        parts.extend(not_kept(context));
    }
    if parts.is_empty() {
        return nothing();
    }
    let onclick = context.press(Action::Noticed);
    parts.push(deed("link", "noticed", "", context.words(words::CLOSE), Some(onclick)));
    // `show` in acts.js goes here; `arrived.js` goes on to the answer where the page has figures from it now.
    html! {
        <div class="notice opened" id="opened" role="status" tabindex="-1" data-figures={figures.then_some("")}>
            { all(parts) }
        </div>
    }
}

/// What is said of the page that is shown; nothing of a page that no figures came for.
fn came(context: &ViewContext<'_>, state: &State, opened: Opened) -> Option<Vec<Html>> {
    let here = |pages: OpenedPages| pages.has(shown(state));
    let sentence = |words: Words| Some(vec![said("span", "", context.words(words))]);
    match opened {
        Opened::Link(pages) if here(pages) => sentence(words::FROM_LINK),
        Opened::File(pages) if here(pages) => sentence(words::FROM_FILE),
        Opened::FromPage(pages) if here(pages) => sentence(words::FROM_PAGE),
        Opened::Saved(pages) if here(pages) => {
            let last = said("span", "", context.words(kept_words::FROM_DEVICE));
            Some(vec![last, anew(context)])
        }
        Opened::Kept(pages) if here(pages) => kept_case(context),
        Opened::Case(case) => library_case(context, state, case),
        Opened::Refused(TransferError::Damaged) => sentence(words::DAMAGED),
        Opened::Refused(TransferError::Newer) => sentence(words::NEWER),
        Opened::Refused(TransferError::TooLong) => sentence(words::TOO_LONG),
        // The page says itself whose figures those of its example are.
        _ => None,
    }
}

/// A case of one's own, by its name.
fn kept_case(context: &ViewContext<'_>) -> Option<Vec<Html>> {
    let name = open_name(&context.visit.host)?;
    Some(vec![said("b", "", name), said("span", "", context.words(kept_words::FROM_CASE)), anew(context)])
}

/// Empties every page; what was typed on each can be brought back there.
fn anew(context: &ViewContext<'_>) -> Html {
    let onclick = context.press(Action::Lesson(Lesson::Restart));
    deed("link", "case-leave", "", context.words(kept_words::BEGIN_ANEW), Some(onclick))
}

/// Whose figures a case has, and the ways to those beside it on the shelf.
fn library_case(context: &ViewContext<'_>, state: &State, case: &'static LibraryCase) -> Option<Vec<Html>> {
    let title = case_title(case.of);
    let changed = match state.page()?.draft().provenance() {
        Provenance::Case(of, changed) if of == title => changed,
        _ => return None,
    };
    let changed = if changed { context.words(CHANGED) } else { "" };
    let made_up = || said("span", "", context.words(words::MADE_UP));
    let origin = published(context, case).unwrap_or_else(made_up);
    let mut parts = vec![said("b", "", [context.words(title), changed].concat()), origin];
    let shelf = shelf(context);
    let at = shelf.iter().position(|one| one.id == case.id)?;
    let beside = [(at.checked_sub(1), workshop_words::PREVIOUS), (at.checked_add(1), workshop_words::NEXT)];
    for (place, label) in beside {
        if let Some(case) = place.and_then(|place| shelf.get(place)) {
            let onclick = context.press(Action::Opened(case.id.into()));
            parts.push(deed("link", "show", "", context.words(label), Some(onclick)));
        }
    }
    Some(parts)
}
