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
use crate::ui::parts::fields::number_field;
use crate::ui::parts::form::{number_field_of, number_in};

/// The field of the rate; one that is none is told there.
pub(super) fn rate(view: &View<'_>) -> Html {
    let mut field = number_field_of(view, fields::RATE.key);
    let is_none = number_in(view, &fields::RATE).is_some_and(|rate| rate <= Decimal::ZERO);
    field.error = is_none.then(|| view.context.words(words::RATE_NONE).into());
    number_field(&view.context, &field)
}

/// The surplus and what members get; nothing before there is a rate.
pub(super) fn converted(view: &View<'_>) -> Html {
    let context = &view.context;
    let Some(rate) = number_in(view, &fields::RATE) else { return nothing() };
    if rate <= Decimal::ZERO {
        return nothing();
    }
    let Some(surplus) = view.surplus() else { return nothing() };
    let name = |words| capitalised(context.words(words));
    let mut amounts = vec![(name(words::SURPLUS[0]), *surplus.value())];
    for (country, amount) in words::COUNTRIES.into_iter().zip(view.for_members().into_iter().flatten()) {
        amounts.push(([context.words(words::SHORT), ", ", context.words(country)].concat(), amount));
    }
    let line = |(name, amount): &(String, Exact)| {
        let other = in_other_currency(amount, rate, view.page.country)?;
        Some([name, ": ", &context.money(amount), " ≈ ", &other].concat())
    };
    let lines: Vec<_> = amounts.iter().filter_map(line).collect();
    let rate = number::decimal(rate, 0, context.style());
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
