//! The co-op's capital by standing, and that of all members.

use yew::prelude::*;

use super::entered::View;
use super::found::{found, is_of_members};
use crate::domain::{CapitalStanding, CapitalTerm, Step, Term};
use crate::i18n;
use crate::i18n::pages::capital as words;
use crate::ui::charts::bar::{Part, colour, picture};
use crate::ui::element::nothing;
use crate::ui::parts::explanation;
use crate::ui::parts::form::fold;

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
    let steps = || explanation::steps(&view.context, &view.outcome, &sums, &i18n::term);
    fold(view, words::CAPITAL_BY_STANDING, || vec![picture, steps()])
}

/// All members: the balance that their months make, kind by kind, and how it came about.
pub(super) fn of_members(view: &View<'_>) -> Html {
    let is_of_all = |step: &&Step| matches!(step.term(), Some(Term::Capital(CapitalTerm::OfMembers(_))));
    let steps: Vec<_> = view.outcome.figures.iter().filter(is_of_all).collect();
    if steps.is_empty() {
        return nothing();
    }
    fold(view, words::CAPITAL_OF_ALL, || {
        let list = explanation::list("ul", &view.context, &steps, &i18n::term);
        vec![found(view, &is_of_members), list]
    })
}
