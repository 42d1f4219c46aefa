//! What a fold's questions are answered with, at its foot: nobody looks for it elsewhere.

use yew::Html;

use super::entered::View;
use super::growth;
use crate::domain::{CapitalItem, CapitalTerm, MembersTerm, Step, Term};
use crate::i18n;
use crate::ui::element::nothing;
use crate::ui::parts::table;

/// The figures that answer a question; nothing while there are none.
pub(super) fn found(view: &View<'_>, answers: &dyn Fn(CapitalTerm) -> bool) -> Html {
    let figures = &view.outcome.figures;
    let is_found = |step: &&Step| matches!(step.term(), Some(Term::Capital(term)) if answers(term));
    listed(view, &figures.iter().filter(is_found).collect::<Vec<_>>())
}

/// What members have at the end of each year to come.
pub(super) fn year_ends(view: &View<'_>) -> Html {
    listed(view, &growth::year_ends(view).into_iter().map(|(_, step)| step).collect::<Vec<_>>())
}

fn listed(view: &View<'_>, found: &[&Step]) -> Html {
    if found.is_empty() { nothing() } else { table::named(&view.context, &i18n::term, "again", found) }
}

/// What was due by then, and what of it is still to be paid.
pub(super) fn is_due(term: CapitalTerm) -> bool {
    matches!(term, CapitalTerm::Due | CapitalTerm::ArrearsOf(_) | CapitalTerm::AheadOf(_))
}

/// What part of the co-op's capital is the member's.
pub(super) fn is_share(term: CapitalTerm) -> bool {
    matches!(term, CapitalTerm::ShareOfShares | CapitalTerm::ShareOfWhole | CapitalTerm::ShareHeld)
}

/// What all members have at the end.
pub(super) fn is_of_members(term: CapitalTerm) -> bool {
    let CapitalTerm::OfMembers(term) = term else { return false };
    matches!(term, MembersTerm::AtEnd | MembersTerm::Closing(_) | MembersTerm::ClosingOfBoth)
}

/// What the member is paid back, or pays.
pub(super) fn is_of_leaving(term: CapitalTerm) -> bool {
    term == CapitalTerm::Refundable
}

/// How a kind stood at the end of the past year.
pub(super) fn is_of_year(kinds: &[(usize, CapitalItem)], term: CapitalTerm) -> bool {
    let has = |of| kinds.iter().any(|(_, kind)| *kind == of);
    matches!(term, CapitalTerm::Closing(of) | CapitalTerm::ReportedOff(of) if has(of))
}

/// By how much the conditions to begin are met.
pub(super) fn is_of_founding(term: CapitalTerm) -> bool {
    matches!(term, CapitalTerm::FoundersOver | CapitalTerm::CapitalOver | CapitalTerm::AboveStart)
}

/// What the member pays in parts.
pub(super) fn is_instalment(term: CapitalTerm) -> bool {
    matches!(term, CapitalTerm::Instalment | CapitalTerm::MonthlyDuring | CapitalTerm::MonthlyAfter)
}
