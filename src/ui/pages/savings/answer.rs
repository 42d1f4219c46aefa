//! The answer: the year's return, and a month's interest after its tax.

use yew::prelude::*;

use super::entered::View;
use crate::domain::{SavingsTerm, Term};
use crate::i18n;
use crate::i18n::pages::savings as words;
use crate::ui::element::{all, nothing};
use crate::ui::parts::form::remarks;
use crate::ui::parts::table::named;
use crate::ui::parts::{explanation, gets};

/// What follows the total.
pub(super) fn answer(view: &View<'_>) -> Html {
    let explained: Vec<_> = [view.total(), view.net()].into_iter().flatten().collect();
    let steps = if explained.is_empty() {
        nothing()
    } else {
        explanation::steps(&view.context, &view.outcome, &explained, &view.page.naming())
    };
    all(vec![net(view), remarks(view, &i18n::remark), steps])
}

/// What the member gets, in one sentence: on the balance, and of a month's interest.
pub(super) fn sentence(view: &View<'_>) -> String {
    let (context, of_example) = (&view.context, view.page.draft.is_of_example());
    let of_savings = |_| context.words(words::PAID_IN).into();
    let year = context.words(words::IN_A_YEAR);
    let of_rate = gets::at_rates(context, &view.outcome, of_example, year, &of_savings);
    [of_rate, of_interest(view)].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Interest, its tax where there is any, and what is left.
fn of_interest(view: &View<'_>) -> String {
    let figure = |term| view.outcome.figure(Term::Savings(term));
    let found = figure(SavingsTerm::Interest).zip(figure(SavingsTerm::Tax)).zip(view.net());
    let Some(((interest, tax), net)) = found else { return String::new() };
    let words = match (view.page.is_of_month(), tax.value().is_zero()) {
        (true, true) => words::NO_TAX_OF_MONTH,
        (true, false) => words::NET_OF_MONTH,
        (false, true) => words::NO_TAX,
        (false, false) => words::NET_OF,
    };
    let amounts = [interest, tax, net].map(|step| view.context.amount(step));
    i18n::fill_each(view.context.words(words), &amounts.each_ref().map(String::as_str))
}

/// The month's interest, its tax, and what is left.
fn net(view: &View<'_>) -> Html {
    let terms = [SavingsTerm::Interest, SavingsTerm::Tax, SavingsTerm::Net];
    let found: Vec<_> =
        terms.into_iter().filter_map(|term| view.outcome.figure(Term::Savings(term))).collect();
    if found.is_empty() {
        return nothing();
    }
    named(&view.context, &view.page.naming(), "", &found)
}
