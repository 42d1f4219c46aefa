//! What is said where figures are no longer kept.

use yew::prelude::*;

use super::browser_action::deed;
use crate::i18n::pages::kept as words;
use crate::ui::element::said;
use crate::ui::view_context::ViewContext;

/// What is typed is not kept although it was to be: why, and what can be done about it.
pub(super) fn not_kept(context: &ViewContext<'_>) -> Vec<Html> {
    let (why, choose) = match context.visit.host.get("keeping") {
        "denied" => (words::DENIED, false),
        "full" => (words::FULL, false),
        "lost" => (words::LOST, false),
        "gone" => (words::GONE, false),
        "elsewhere" => (words::ELSEWHERE, true),
        "link" => (words::BEHIND_LINK, true),
        _ => return Vec::new(),
    };
    let mut parts = vec![said("span", "", context.words(why))];
    if choose {
        parts.push(deed("link", "keep-here", "", context.words(words::KEEP_HERE), None));
        parts.push(deed("link", "keep-there", "", context.words(words::KEEP_THERE), None));
    }
    parts
}
