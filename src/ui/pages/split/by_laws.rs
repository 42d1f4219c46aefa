//! The split by the by-laws: a template, pools with what they are shared by, funds, what is left.

use yew::prelude::*;

use super::entered::View;
use super::fields;
use super::funds::{add, funds, remove};
use super::templates::templates;
use crate::domain::{Refusal, Term};
use crate::i18n::pages::split as words;
use crate::ui::action::Key;
use crate::ui::element::{el, nothing, rows, said};
use crate::ui::parts::fields::percentage;
use crate::ui::parts::form::{choice, choice_at, field, id};

/// The split: a template, its origin, and the percentages.
pub(super) fn by_laws(view: &View<'_>) -> Vec<Html> {
    let split = view.page;
    let mut parts = vec![
        said("legend", "", view.context.words(words::BY_LAWS)),
        templates(view),
        choice(view, &fields::TWO_LEVEL),
        // As many parts either way: one more would take the place, and the focus, of the choice.
        if fields::TWO_LEVEL.of(&split.draft) { field(view, &fields::MEMBERS) } else { nothing() },
        field(view, &fields::CAPITAL_RETURN),
    ];
    parts.extend(rows(split.patronage().into_iter().enumerate(), &|(place, key)| pool(view, place, key)));
    // A pool comes back with what it was shared by.
    let (choice, next) = fields::basis_choice(split.patronage().len());
    let leads = id(view, fields::POOL_SHARE.at(fields::POOL.len(&split.draft)));
    parts.push(add(view, (fields::POOLS, split.draft.pick(choice.row.at(next))), words::ADD_POOL, leads));
    parts.extend(funds(view));
    parts.push(left(view));
    parts
}

/// A patronage pool: what it is shared by, its percentage; those that were added can be removed.
fn pool(view: &View<'_>, place: usize, key: Key) -> Html {
    let (basis, at) = fields::basis_choice(place);
    let by = choice_at(view, basis, at);
    let fields = el("div", "two", vec![field(view, key), by]);
    let Some(added) = place.checked_sub(1) else { return fields };
    el("div", "row", vec![fields, remove(view, (fields::POOLS, added), key, "add-pool".into())])
}

/// What the percentages leave open, while they are being typed; by how much they are too many.
pub(super) fn left(view: &View<'_>) -> Html {
    let (context, outcome) = (&view.context, &view.outcome);
    let too_many = outcome.problems.iter().find(|problem| {
        matches!(problem.why, Refusal::OverAllocatedPercent(_) | Refusal::OverAllocatedAmount(_))
    });
    if let Some(problem) = too_many {
        return said("p", "error", context.refusal(&problem.why));
    }
    let Some(whole) = view.whole() else { return nothing() };
    // Where nothing is shared out yet, nothing is left of it either.
    if outcome.find(|term| matches!(term, Term::Amount(_))).is_none() {
        return nothing();
    }
    let Some(open) = outcome.figure(Term::Unallocated) else {
        return said("p", "hint", context.words(words::ALL_ALLOCATED));
    };
    let percent = percentage(context, open.value(), whole.value());
    let text = [context.words(words::LEFT_TO_ALLOCATE), &percent, ", ", &context.amount(open)].concat();
    said("p", "hint num", text)
}
