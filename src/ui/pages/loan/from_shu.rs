//! What comes back of the interest by the member's own figures on "SHU saya".

use rust_decimal::Decimal;
use yew::prelude::*;

use super::entered::View;
use super::fields::RETURNED;
use crate::data;
use crate::domain::{Basis, Country, Exact, KNOWN_RATES, SHARING, Step, Term, evaluate};
use crate::i18n::fill;
use crate::i18n::pages::loan as words;
use crate::ui::element::nothing;
use crate::ui::parts::form::number_in;
use crate::ui::parts::put_in::put_in;

/// A button that puts that percentage into the field; nothing where that page does not share by interest, or it stands there
/// already.
pub(super) fn from_shu(view: &View<'_>) -> Html {
    let (context, page) = (&view.context, view.page);
    let Some(rate) = rate(view).filter(|_| !page.draft.is_of_example()) else { return nothing() };
    // As fine as the field takes it.
    let percent = rate.value().times(&Exact::whole(100)).cut(8).ok().map(|(percent, _)| percent);
    let is_new = |percent: &Decimal| number_in(view, &RETURNED) != Some(*percent);
    let Some(percent) = percent.filter(|percent| is_new(percent) && *percent <= Decimal::ONE_HUNDRED) else {
        return nothing();
    };
    let label = fill(context.words(words::FROM_SHU), &view.value(&rate));
    put_in(context, ("pinjaman", page.country), (None, RETURNED.key, percent), &label).unwrap_or_default()
}

/// The rate of the pool that is shared by interest paid.
fn rate(view: &View<'_>) -> Option<Step> {
    let context = &view.context;
    if view.page.country != Country::Indonesia {
        return None;
    }
    let scenario = context.neighbours.scenario("shu", context.visit)?;
    let outcome = evaluate(&scenario, data::law(scenario.country), &[SHARING, KNOWN_RATES]);
    let is_of_interest =
        |term| matches!(term, Term::PoolRate(line) if line.basis == Some(Basis::InterestPaid));
    outcome.number(&is_of_interest).cloned()
}
