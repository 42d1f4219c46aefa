//! What is asked: the quick form, and the co-op's own rules behind a fold.

use yew::prelude::*;

use super::details::later;
use super::entered::View;
use super::fields;
use crate::i18n::pages::shu as words;
use crate::ui::element::{el, rows, said};
use crate::ui::page::Field;
use crate::ui::parts::form::{field, notice, two};

/// The inputs.
pub(super) fn asked(view: &View<'_>) -> Vec<Html> {
    let mut parts = vec![notice(view)];
    parts.extend(quick(view));
    parts.push(fold(view));
    parts
}

/// The seven figures of the quick form.
fn quick(view: &View<'_>) -> Vec<Html> {
    let draft = &view.page.draft;
    let is_asked = |field: &Field| (field.asked)(draft, 0);
    let mut parts = vec![if is_asked(&fields::SURPLUS) {
        field(view, &fields::SURPLUS)
    } else {
        two(view, &fields::INCOME, &fields::COSTS)
    }];
    if is_asked(&fields::MEMBERS_SHARE) {
        parts.push(field(view, &fields::MEMBERS_SHARE));
    }
    let shares = [&fields::POOL_SHARE, &fields::CAPITAL_SHARE];
    parts.push(el("div", "two narrow", rows(shares, &|share| field(view, share))));
    for (_, mine, all) in fields::CAPITAL.iter().filter(|(_, mine, _)| is_asked(mine)) {
        parts.push(two(view, *mine, *all));
    }
    parts.push(two(view, &fields::POOL_MINE, &fields::POOL_ALL));
    parts
}

/// The fold with the co-op's own rules, which come after the first picture.
fn fold(view: &View<'_>) -> Html {
    let inside = later(view, |details| (details.by_laws)(view));
    el("details", "", vec![said("summary", "", view.context.words(words::BY_LAWS)), inside])
}
