//! The answer: the year's return, and a month's interest after its tax.

use yew::prelude::*;

use super::entered::View;
use crate::domain::{SavingsTerm, Term};
use crate::i18n::pages::gets::SAVINGS;
use crate::i18n::pages::savings as words;
use crate::i18n::{self, Language};
use crate::ui::element::{all, nothing};
use crate::ui::parts::form::remarks;
use crate::ui::parts::table::figures;
use crate::ui::parts::{explanation, gets};

/// What follows the total.
pub(super) fn answer(view: &View<'_>) -> Html {
    let explained: Vec<_> = [view.total(), view.net()].into_iter().flatten().collect();
    let steps = if explained.is_empty() {
        nothing()
    } else {
        explanation::steps(&view.context, &view.outcome, &explained, &naming)
    };
    all(vec![net(view), remarks(view, &i18n::remark), steps])
}

/// What the member gets, in one sentence: on the balance, and of a month's interest.
pub(super) fn sentence(view: &View<'_>) -> String {
    let (context, of_example) = (&view.context, view.page.draft.is_of_example());
    let of_savings = |_| context.words(SAVINGS).into();
    let of_rate = gets::at_rates(context, &view.outcome, of_example, &of_savings);
    [of_rate, of_interest(view)].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Interest, its tax where there is any, and what is left.
fn of_interest(view: &View<'_>) -> String {
    let figure = |term| view.outcome.figure(Term::Savings(term));
    let found = figure(SavingsTerm::Interest).zip(figure(SavingsTerm::Tax)).zip(view.net());
    let Some(((interest, tax), net)) = found else { return String::new() };
    let words = if tax.value().is_zero() { words::NO_TAX } else { words::NET_OF };
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
    figures(&view.context, &found)
}

/// In Indonesia a return on savings is "jasa"; "dividen" is what companies pay.
pub(super) fn naming(term: Term, language: Language) -> String {
    i18n::term(term, language)
        .replace(i18n::say(words::DIVIDEND, language), i18n::say(words::RETURN, language))
}
