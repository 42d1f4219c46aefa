//! What is asked: the surplus, its split, and behind folds the way to it from the accounts and back from a promise.

use yew::prelude::*;

use super::by_laws::by_laws;
use super::entered::View;
use super::fields;
use crate::i18n::pages::split as words;
use crate::i18n::{Language, Words};
use crate::ui::action::Key;
use crate::ui::element::{el, nothing};
use crate::ui::parts::form::{choice, choice_of, field, fold, fold_of, notice, two};
use crate::ui::parts::page::day;

/// The inputs.
pub(super) fn asked(view: &View<'_>) -> Vec<Html> {
    let from_accounts = fields::FROM_ACCOUNTS.of(&view.page.draft);
    let seldom = if from_accounts { words::SELDOM } else { words::SELDOM_WITH_LOSS };
    let mut parts = vec![notice(view)];
    parts.extend(result(view, from_accounts));
    parts.push(el("fieldset", "group", by_laws(view)));
    let loss = (!from_accounts).then_some(&fields::LOSS);
    let few = [&fields::NON_MEMBERS, &fields::UNPAID, &fields::RESERVE, &fields::VILLAGE];
    let keys: Vec<Key> = few.into_iter().chain(loss).map(Key::from).collect();
    parts.push(fold_of(view, seldom, &keys, || more_of_the_accounts(view, from_accounts)));
    parts.push(fold(view, words::BACKWARDS_AND_ROUNDING, || backwards(view)));
    parts
}

/// What the year came to, from where the visitor has it: each choice stands above the fields that it decides.
fn result(view: &View<'_>, from_accounts: bool) -> Vec<Html> {
    let choices = vec![choice(view, &fields::FROM_ACCOUNTS), choice(view, &fields::BEFORE_TAX)];
    let mut parts = vec![el("div", "two", choices)];
    let before_tax = fields::BEFORE_TAX.of(&view.page.draft);
    parts.push(if from_accounts {
        two(view, &fields::INCOME, &fields::COSTS)
    } else {
        field(view, &fields::SURPLUS)
    });
    // As many parts either way: one more would take the place, and the focus, of the choice that it follows from.
    parts.push(match (from_accounts, before_tax) {
        (true, true) => two(view, &fields::TAX, &fields::LOSS),
        (true, false) => field(view, &fields::LOSS),
        (false, true) => field(view, &fields::TAX),
        (false, false) => nothing(),
    });
    parts
}

/// What else comes between the result and what is shared out.
fn more_of_the_accounts(view: &View<'_>, from_accounts: bool) -> Vec<Html> {
    let mut parts = vec![two(view, &fields::NON_MEMBERS, &fields::UNPAID)];
    parts.push(if from_accounts {
        field(view, &fields::RESERVE)
    } else {
        two(view, &fields::LOSS, &fields::RESERVE)
    });
    parts.push(field(view, &fields::VILLAGE));
    parts.push(day(view, &fields::YEAR_END));
    parts
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
