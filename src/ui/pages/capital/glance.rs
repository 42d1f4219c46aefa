//! What stands at the total: its parts, and what of them is still to be paid.

use yew::Html;

use super::entered::View;
use super::kinds;
use crate::domain::{CapitalItem, CapitalTerm, Step, Term};
use crate::i18n;
use crate::i18n::pages::capital as words;
use crate::ui::charts::bar::{self, Part, colour};
use crate::ui::parts::gets::listed;

/// What was paid of each kind, and what is in arrears, in sentences.
pub(super) fn sentence(view: &View<'_>) -> String {
    let kinds = kinds::paid_in(view.page.country).into_iter();
    let said = |of| {
        let amount = view.context.amount(paid(view, of)?);
        Some([i18n::item(of, view.context.language()), " ", &amount].concat())
    };
    let paid = listed(&view.context, kinds.filter_map(said).collect());
    [view.context.words(words::PAID), &paid, ".", &arrears(view)].concat()
}

/// What is still to be paid, kind by kind; that nothing is only where all is known.
fn arrears(view: &View<'_>) -> String {
    let figure = |term| view.outcome.figure(Term::Capital(term));
    let kinds = kinds::paid_in(view.page.country);
    let left = kinds.iter().filter_map(|of| figure(CapitalTerm::ArrearsOf(*of)));
    let open: Vec<_> = left.filter(|left| left.value().is_positive()).map(|left| named(view, left)).collect();
    if !open.is_empty() {
        let open = i18n::capitalised(&listed(&view.context, open));
        return [" ", &open, "."].concat();
    }
    let is_known = |of: &CapitalItem| {
        figure(CapitalTerm::ArrearsOf(*of)).or(figure(CapitalTerm::AheadOf(*of))).is_some()
    };
    if kinds.iter().all(is_known) { view.context.words(words::NO_ARREARS).into() } else { String::new() }
}

/// A figure's name, and its amount.
fn named(view: &View<'_>, step: &Step) -> String {
    let name = step.term().map_or_else(String::new, |term| i18n::term(term, view.context.language()));
    [&name, " ", &view.context.amount(step)].concat()
}

/// What was paid of a kind, where it is known.
fn paid<'a>(view: &'a View<'_>, of: CapitalItem) -> Option<&'a Step> {
    view.total()?.part(&|term| term == Term::Capital(CapitalTerm::PaidOf(of)))
}

/// The kinds beside each other.
pub(super) fn picture(view: &View<'_>) -> Html {
    let kinds = kinds::paid_in(view.page.country).into_iter().filter_map(|of| Some((of, paid(view, of)?)));
    let part = |(place, (of, step)): (usize, (CapitalItem, &Step))| Part {
        name: i18n::capitalised(i18n::item(of, view.context.language())),
        amount: view.context.amount(step),
        value: *step.value(),
        colour: colour(place),
    };
    let parts: Vec<_> = kinds.enumerate().map(part).collect();
    bar::picture(&parts).unwrap_or_default()
}
