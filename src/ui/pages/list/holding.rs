//! Members who hold more of the share capital than the law lets one.

use yew::prelude::*;

use super::amounts::money;
use super::entered::View;
use crate::data;
use crate::domain::{Exact, HoldingBase};
use crate::i18n::members::above_holding;
use crate::i18n::number::{self, Shown};
use crate::members::{AmountOf, Content, MemberList, held};
use crate::ui::element::{el, nothing, rows, said};

/// Members that are named.
const MOST: usize = 20;

/// Who they are; nothing where the list has no shares, or no limit is on record for the day.
///
/// What is measured by all of a co-op's own capital no list of members has.
pub(super) fn holding(view: &View<'_>, list: &MemberList) -> Html {
    let Some((limit, source)) = data::law(view.page.country).holding_limit.in_force(view.day) else {
        return nothing();
    };
    let shares = list.amounts_of(Content::Amount(AmountOf::Shares));
    let Some(shares) = shares.filter(|_| limit.of == HoldingBase::ShareCapital) else { return nothing() };
    // Rows of one member are one holding.
    let Ok(held) = held(list, &[shares.column]) else { return nothing() };
    let above = above(&held.values, limit.percent);
    if above.is_empty() {
        return nothing();
    }
    let currency = view.page.country.currency();
    let one = |row: usize| {
        let held = held.values.get(row).copied().unwrap_or(0);
        let part = Exact::whole(held.into()).over(&Exact::whole(shares.sum));
        let percent = number::about(&part, Shown::Ratio(currency));
        let who = [&*list.number(row), " ", &*list.name(row), ": "].concat();
        said("li", "", [&who, &money(held.into(), currency), " (", &percent, ")"].concat())
    };
    let text = above_holding(limit, source, above.len(), view.context.language());
    el("div", "", vec![said("p", "", text), el("ul", "remarks", rows(above.into_iter().take(MOST), &one))])
}

/// The rows with more than a percentage of all.
fn above(held: &[u64], percent: u8) -> Vec<usize> {
    let all: u128 = held.iter().map(|value| u128::from(*value)).sum();
    let most = all.saturating_mul(percent.into());
    let is_above = |value: u64| u128::from(value).saturating_mul(100) > most;
    held.iter().enumerate().filter(|(_, value)| is_above(**value)).map(|(row, _)| row).collect()
}
