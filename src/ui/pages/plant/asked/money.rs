//! The plant itself, who pays for it, and a stock.

use yew::prelude::*;

use super::super::choices;
use super::super::entered::View;
use super::super::fields::{self, of_contract};
use crate::i18n::pages::plant::form as words;
use crate::ui::element::{el, rows};
use crate::ui::parts::form::{choice, field, fold, two};

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
    fold(view, words::MONEY, inside)
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
    fold(view, words::STORE, inside)
}
