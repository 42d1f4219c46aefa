//! Amounts in the other currency, by the visitor's own rate only.
//!
//! # Design
//!
//! *Why three digits?* A rate of exchange is of one day, and nobody is paid by it here. More digits would say more than
//! it knows.

use rust_decimal::Decimal;
use yew::prelude::*;

use super::entered::View;
use super::fields;
use crate::domain::{Country, Currency, Exact};
use crate::i18n::number;
use crate::i18n::pages::two_countries as words;
use crate::i18n::{capitalised, fill_each};
use crate::ui::element::{el, nothing, rows, said};
use crate::ui::parts::form::number_in;

/// The surplus and what members get; nothing before there is a rate.
pub(super) fn converted(view: &View<'_>) -> Html {
    let context = &view.context;
    let Some(rate) = number_in(view, &fields::RATE) else { return nothing() };
    if rate <= Decimal::ZERO {
        return said("p", "error", context.words(words::RATE_NONE));
    }
    let Some(surplus) = view.surplus() else { return nothing() };
    let name = |words| capitalised(context.words(words));
    let mut amounts = vec![(name(words::SURPLUS[0]), *surplus.value())];
    for (country, amount) in words::COUNTRIES.into_iter().zip(view.for_members().into_iter().flatten()) {
        amounts.push(([context.words(words::SHORT), ", ", context.words(country)].concat(), amount));
    }
    let line = |(name, amount): &(String, Exact)| {
        let other = in_other_currency(amount, rate, view.page.country)?;
        let values = [name.as_str(), &context.money(amount), &other];
        Some([values[0], ": ", values[1], " ≈ ", values[2]].concat())
    };
    let lines: Vec<_> = amounts.iter().filter_map(line).collect();
    let style = context.style();
    let rate = number::decimal(rate, 0, style);
    let by = match view.page.draft.date(fields::RATE_DAY.key) {
        Some(day) => {
            fill_each(context.words(words::BY_RATE_OF), &[&rate, &number::date(day, context.language())])
        }
        None => fill_each(context.words(words::BY_RATE), &[&rate]),
    };
    let list = el("ul", "num", rows(lines, &|line| said("li", "", line)));
    el("div", "", vec![list, said("p", "hint", by)])
}

/// An amount of a country's page in the other currency, to three digits.
fn in_other_currency(amount: &Exact, rate: Decimal, country: Country) -> Option<String> {
    let rate = Exact::decimal(rate);
    let (value, currency) = match country {
        Country::Indonesia => (amount.over(&rate), Currency::Myr),
        Country::Malaysia => (amount.times(&rate), Currency::Idr),
    };
    let (value, _) = value.cut(6).ok()?;
    let rounded = value.round_sf(3)?;
    Some(number::money(rounded, currency))
}
