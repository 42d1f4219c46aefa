//! The co-op's capital by standing, and that of all members.

use yew::prelude::*;

use super::entered::View;
use crate::domain::{CapitalStanding, CapitalTerm, MembersTerm, Step, Term};
use crate::i18n;
use crate::i18n::pages::capital as words;
use crate::ui::charts::bar::{Part, colour, picture};
use crate::ui::element::{nothing, said};
use crate::ui::parts::explanation;
use crate::ui::parts::form::fold;
use crate::ui::parts::table;

/// The co-op's money by standing: never one total.
pub(super) fn by_standing(view: &View<'_>) -> Html {
    let mut parts = Vec::new();
    let mut sums = Vec::new();
    for standing in CapitalStanding::ALL {
        let Some(step) = view.outcome.figure(Term::Capital(CapitalTerm::Sum(standing))) else { continue };
        sums.push(step);
        parts.push(Part {
            name: i18n::capitalised(i18n::standing(standing, view.context.language())),
            amount: view.context.amount(step),
            value: *step.value(),
            colour: colour(parts.len()),
        });
    }
    let Some(picture) = picture(&parts) else { return nothing() };
    let steps = explanation::steps(&view.context, &view.outcome, &sums, &i18n::term);
    fold(view, words::CAPITAL_BY_STANDING, vec![picture, steps])
}

/// All members: the balance that their months make, kind by kind.
pub(super) fn of_members(view: &View<'_>) -> Html {
    let of = |step: &Step| match step.term() {
        Some(Term::Capital(CapitalTerm::OfMembers(term))) => Some(term),
        _ => None,
    };
    let found: Vec<_> = view.outcome.figures.iter().filter(|step| of(step).is_some()).collect();
    let is_end =
        |term| matches!(term, MembersTerm::AtEnd | MembersTerm::Closing(_) | MembersTerm::ClosingOfBoth);
    let ends: Vec<_> = found.iter().filter(|step| of(step).is_some_and(is_end)).copied().collect();
    if ends.is_empty() {
        return nothing();
    }
    let name = said("summary", "", view.context.words(words::CAPITAL_OF_ALL));
    let table = table::figures(&view.context, &ends);
    let steps = explanation::steps(&view.context, &view.outcome, &found, &i18n::term);
    html! { <details open=true>{ name }{ table }{ steps }</details> }
}
