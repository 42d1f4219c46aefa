//! What is asked: the surplus, its split, and behind folds the way to it from the accounts and back from a promise.

use yew::prelude::*;

use super::by_laws::by_laws;
use super::entered::View;
use super::fields;
use crate::i18n::pages::split as words;
use crate::i18n::{Language, Words};
use crate::ui::element::el;
use crate::ui::parts::form::{choice, choice_of, field, fold, notice, two};
use crate::ui::parts::page::day;

/// The inputs.
pub(super) fn asked(view: &View<'_>) -> Vec<Html> {
    let mut parts = vec![notice(view), surplus(view)];
    if fields::BEFORE_TAX.of(&view.page.draft) {
        parts.push(field(view, &fields::TAX));
    }
    parts.push(el("fieldset", "group", by_laws(view)));
    parts.push(fold(view, words::FROM_ACCOUNTS, from_accounts(view)));
    parts.push(fold(view, words::BACKWARDS_AND_ROUNDING, backwards(view)));
    parts.push(day(view, &fields::YEAR_END));
    parts
}

fn surplus(view: &View<'_>) -> Html {
    if fields::FROM_ACCOUNTS.of(&view.page.draft) {
        two(view, &fields::INCOME, &fields::COSTS)
    } else {
        field(view, &fields::SURPLUS)
    }
}

/// What comes between the accounts and what is shared out.
fn from_accounts(view: &View<'_>) -> Vec<Html> {
    vec![
        choice(view, &fields::FROM_ACCOUNTS),
        choice(view, &fields::BEFORE_TAX),
        two(view, &fields::NON_MEMBERS, &fields::UNPAID),
        two(view, &fields::LOSS, &fields::RESERVE),
        field(view, &fields::VILLAGE),
    ]
}

/// What is promised: to all, to those of one pool, to one of them.
fn backwards(view: &View<'_>) -> Vec<Html> {
    let in_all = |key| Language::ALL.map(|language| view.page.pool_name(key, language));
    let pools: Vec<Words> = view.page.pools().into_iter().map(in_all).collect();
    vec![
        field(view, &fields::PROMISED),
        choice_of(view, &fields::PROMISE_FROM, 0, &pools),
        field(view, &fields::POOL_PROMISED),
        two(view, &fields::MEMBER_BASIS, &fields::TOTAL_BASIS),
        choice(view, &fields::ROUNDING),
    ]
}
