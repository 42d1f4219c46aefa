//! The answer: the member's figures, and below them the co-op's.

use yew::prelude::*;

use super::entered::View;
use super::{cooperative, growth, kinds, movements};
use crate::domain::{CapitalTerm, Step, Term};
use crate::i18n;
use crate::ui::element::{all, nothing};
use crate::ui::parts::explanation;
use crate::ui::parts::form::remarks;
use crate::ui::parts::table;

/// What follows the total.
pub(super) fn answer(view: &View<'_>) -> Html {
    let found = member(view);
    let mut explained = found.clone();
    explained.extend(view.total());
    let steps = if explained.is_empty() {
        nothing()
    } else {
        // How the co-op's own capital comes about stands with it.
        let is_of_coop = |term| matches!(term, Term::Capital(CapitalTerm::Sum(_)));
        explanation::steps_without(&view.context, &view.outcome, &explained, &i18n::term, &is_of_coop)
    };
    all(vec![
        table::figures(&view.context, &found),
        remarks(view, &i18n::remark),
        steps,
        cooperative::by_standing(view),
        cooperative::of_members(view),
        movements::past(view),
        growth::growth(view),
    ])
}

/// Arrears, what comes back, share of the whole.
fn member<'a>(view: &'a View<'_>) -> Vec<&'a Step> {
    let [once, monthly] = kinds::paid_in(view.page.country);
    let terms = [
        CapitalTerm::Due,
        CapitalTerm::ArrearsOf(once),
        CapitalTerm::AheadOf(once),
        CapitalTerm::ArrearsOf(monthly),
        CapitalTerm::AheadOf(monthly),
        CapitalTerm::Arrears,
        CapitalTerm::Instalment,
        CapitalTerm::MonthlyDuring,
        CapitalTerm::MonthlyAfter,
        CapitalTerm::Refundable,
        CapitalTerm::ShareOfShares,
        CapitalTerm::ShareOfWhole,
        CapitalTerm::ShareHeld,
    ];
    // That nothing is open is said once, in the answer's sentence.
    let is_told = |term, step: &Step| !is_arrears(term) || !step.value().is_zero();
    let found = terms.into_iter().filter_map(|term| Some((term, view.outcome.figure(Term::Capital(term))?)));
    found.filter(|(term, step)| is_told(*term, step)).map(|(_, step)| step).collect()
}

fn is_arrears(term: CapitalTerm) -> bool {
    matches!(term, CapitalTerm::Arrears | CapitalTerm::ArrearsOf(_) | CapitalTerm::AheadOf(_))
}
