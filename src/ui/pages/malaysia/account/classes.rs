//! The dividends of the account: each class of capital with its rate, what it is of, and three rates where it is typed:
//! as proposed, as the year's profit affords, and as the rules let it be without approval.

use yew::prelude::*;

use super::super::fields;
use super::cells::{cell, found, line, name, optional, row, wide};
use super::entered::View;
use super::rates::{short, three};
use super::rows::{APPROVED, YURAN};
use crate::domain::{AccountTerm, EntryKind};
use crate::i18n;
use crate::i18n::pages::appropriation as words;
use crate::ui::element::{el, nothing, said};
use crate::ui::page::Field;

/// The dividend on shares, which is always there.
pub(super) fn shares(view: &View<'_>) -> Html {
    let rate = &fields::ACCOUNT_SHARE_RATE;
    line(class(view, EntryKind::ShareDividend, name(view, rate), [rate, &fields::SHARES]))
}

/// The dividend on subscriptions.
pub(super) fn subscriptions(view: &View<'_>) -> Html {
    let of = [&fields::ACCOUNT_YURAN_RATE, &fields::SUBSCRIPTIONS];
    optional(view, &YURAN, &|name| class(view, EntryKind::SubscriptionDividend, name, of))
}

/// The rates that the supervisor approved.
pub(super) fn approved(view: &View<'_>) -> Html {
    optional(view, &APPROVED, &|name| {
        let yuran = &fields::ACCOUNT_YURAN_APPROVED;
        let mut rows = vec![row("rated", name, cell(view, &fields::ACCOUNT_SHARE_APPROVED), nothing())];
        if YURAN.is_open(view) || !view.page.draft.text(yuran.key).is_empty() {
            rows.push(row("rated", super::cells::name(view, yuran), cell(view, yuran), nothing()));
        }
        rows
    })
}

fn class(view: &View<'_>, kind: EntryKind, name: Html, [rate, base]: [&Field; 2]) -> Vec<Html> {
    let amount = view.entry(kind).map(AccountTerm::Amount);
    let mut rows = vec![
        row("rated", name, cell(view, rate), found(view, amount)),
        row("base", super::cells::name(view, base), nothing(), cell(view, base)),
    ];
    let mut below = Vec::new();
    if let Some(lacking) = short(view, kind) {
        let text = i18n::fill(view.context.words(words::MORE_THAN_AFFORDABLE), &view.context.money(&lacking));
        below.push(said("p", "error found", text));
    }
    below.extend(three(view, kind));
    // There from the first on: a row that comes while somebody types would take the field's place, and the focus.
    rows.push(wide("below", vec![el("div", "found", below)]));
    rows
}
