//! Figures of the plant's feasibility, and how they are written.

use yew::Html;

use super::super::entered::View;
use crate::domain::{FeasibilityTerm, Step, Term};
use crate::i18n::{Words, fill};
use crate::ui::element::said;

/// What stands above the answer.
pub(in crate::ui::pages::plant) struct Headline {
    pub title: Words,
    /// The verdict in a word or two.
    pub word: &'static str,
    /// The figure that decides, and where it turns.
    pub sentence: String,
}

/// A figure.
pub(super) fn figure<'a>(view: &'a View<'_>, term: FeasibilityTerm) -> Option<&'a Step> {
    view.outcome.figure(Term::Feasibility(term))
}

/// A figure as it is written, or that there is none.
pub(super) fn value_or_dash(view: &View<'_>, step: Option<&Step>) -> String {
    step.map_or_else(|| "–".into(), |step| view.value(step))
}

/// The same without its sign, for where words tell it.
pub(super) fn size(view: &View<'_>, step: &Step) -> String {
    view.value(step).replacen('-', "", 1)
}

/// A text with its gap filled.
pub(super) fn filled(view: &View<'_>, words: Words, with: &str) -> String {
    fill(view.context.words(words), with)
}

/// A small remark below a picture or a table.
pub(super) fn note(view: &View<'_>, words: Words) -> Html {
    said("p", "small soft", view.context.words(words))
}
