//! The plant itself, who pays for it, and a stock.

use yew::prelude::*;

use super::super::choices;
use super::super::entered::View;
use super::super::fields::{self, of_contract};
use crate::i18n::pages::plant::form as words;
use crate::ui::action::Key;
use crate::ui::element::{el, rows};
use crate::ui::parts::form::{choice, field, fold_of, two};

/// The plant itself, who pays for it, and whether it is worth it.
pub(super) fn money(view: &View<'_>) -> Html {
    let asked = choices::CONTRACT.of(&view.page.draft).map_or(&[][..], of_contract);
    let inside = || {
        vec![
            two(view, &fields::ASSET, &fields::LIFE),
            choice(view, &choices::WEAR),
            two(view, &fields::RESIDUAL, &fields::GRANT),
            choice(view, &choices::CONTRACT),
            el("div", "two", rows(asked, &|one| field(view, *one))),
            two(view, &fields::DISCOUNT, &fields::YEARS),
            field(view, &fields::WORKING),
        ]
    };
    let own = [&fields::ASSET, &fields::LIFE, &fields::RESIDUAL, &fields::GRANT];
    let worth = [&fields::DISCOUNT, &fields::YEARS, &fields::WORKING];
    let keys: Vec<Key> = own.into_iter().chain(worth).chain(asked.iter().copied()).map(Key::from).collect();
    fold_of(view, words::MONEY, &keys, inside)
}

/// Buying in glut and selling later.
pub(super) fn store(view: &View<'_>) -> Html {
    let inside = || {
        vec![
            two(view, &fields::STORED, &fields::STORED_MONTHS),
            two(view, &fields::MONEY_COST, &fields::STORAGE_FEE),
            two(view, &fields::STORAGE_LOSS, &fields::LATER_PRICE),
        ]
    };
    fold_of(
        view,
        words::STORE,
        &[
            fields::STORED.key,
            fields::STORED_MONTHS.key,
            fields::MONEY_COST.key,
            fields::STORAGE_FEE.key,
            fields::STORAGE_LOSS.key,
            fields::LATER_PRICE.key,
        ],
        inside,
    )
}
