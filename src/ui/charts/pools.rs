//! Where a member's total comes from.

use yew::Html;

use super::bar::{Part, colour, picture};
use crate::domain::{Line, Outcome, Term};
use crate::i18n;
use crate::ui::view_context::ViewContext;

/// What each pool gives the member, with the pools as `name` calls them.
pub(in crate::ui) fn pools(
    context: &ViewContext<'_>,
    outcome: &Outcome,
    name: &dyn Fn(Line) -> String,
) -> Html {
    let mut parts = Vec::new();
    for step in &outcome.figures {
        let Some(Term::MemberPart(line)) = step.term() else { continue };
        let paid = outcome.find(|term| matches!(term, Term::MemberPaid(of) if of == line)).unwrap_or(step);
        parts.push(Part {
            name: i18n::capitalised(&name(line)),
            amount: context.amount(paid),
            value: *step.value(),
            colour: colour(parts.len()),
        });
    }
    picture(&parts).unwrap_or_default()
}
