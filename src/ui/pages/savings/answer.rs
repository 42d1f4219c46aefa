//! The answer: the year's return, and a month's interest after its tax.

use yew::prelude::*;

use super::entered::View;
use crate::domain::{SavingsTerm, Step, Term};
use crate::i18n::pages::savings as words;
use crate::i18n::{self, Language};
use crate::ui::element::{all, nothing};
use crate::ui::parts::explanation;
use crate::ui::parts::form::remarks;
use crate::ui::parts::table::figures;

/// What follows the total.
pub(super) fn answer(view: &View<'_>) -> Html {
    let steps = |step: Option<&Step>| {
        step.map_or_else(nothing, |step| explanation::steps(&view.context, &view.outcome, &[step], &naming))
    };
    all(vec![steps(view.total()), net(view), steps(view.net()), remarks(view, &i18n::remark)])
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
