//! How shares spread: what each tenth of the members gets, the smallest shares first.

use yew::prelude::*;

use super::amounts::money;
use super::desk::Desk;
use super::entered::{Screen, View};
use super::work::is_paid;
use crate::domain::Money;
use crate::i18n::fill_each;
use crate::i18n::pages::list as words;
use crate::members::{Shares, by_amount};
use crate::ui::charts::bar::{Part, picture};
use crate::ui::element::{el, nothing, said};

/// How many and how much in each tenth; nothing where there are fewer members than two in each.
pub(super) fn tenths(shares: &[Shares]) -> Vec<(usize, i128)> {
    let Some(total) = shares.iter().find(|shares| is_paid(shares)) else { return Vec::new() };
    let parts: Vec<i64> = total.parts.iter().flatten().copied().collect();
    if parts.len() < 20 {
        return Vec::new();
    }
    let order = by_amount(&parts);
    let parts: Vec<i64> = order.iter().filter_map(|place| parts.get(*place as usize).copied()).collect();
    let end = |tenth: usize| parts.len().saturating_mul(tenth) / 10;
    let of = |tenth: usize| {
        let some = parts.get(end(tenth)..end(tenth.saturating_add(1))).unwrap_or_default();
        (some.len(), some.iter().map(|part| i128::from(*part)).sum())
    };
    (0..10).map(of).collect()
}

/// The picture; its finding is its title.
pub(super) fn spread(view: &View<'_>, desk: &Desk) -> Html {
    let context = &view.context;
    let Some(found) = desk.found.as_ref().filter(|_| desk.screen == Screen::Output) else { return nothing() };
    let all: i128 = found.tenths.iter().map(|(_, sum)| *sum).sum();
    let (Some((_, last)), true) = (found.tenths.last(), all > 0) else { return nothing() };
    let percent = last.saturating_mul(100).checked_div(all).unwrap_or(0).to_string();
    let currency = view.page.country.currency();
    let part = |(place, (count, sum)): (usize, &(usize, i128))| {
        let place = place.saturating_add(1).to_string();
        Part {
            name: fill_each(context.words(words::TENTH), &[&place, &count.to_string()]),
            amount: money(*sum, currency),
            value: Money::from_hundredths(*sum).exact(),
            colour: "0",
        }
    };
    let parts: Vec<Part> = found.tenths.iter().enumerate().map(part).collect();
    let title = context.heading().with("", fill_each(context.words(words::SPREAD), &[&percent]));
    let picture = picture(&parts).unwrap_or_default();
    el("div", "", vec![title, picture, said("p", "soft small", context.words(words::TENTHS))])
}
