//! The answer: both percentages, what they are made of line by line, and what differs.

use yew::prelude::*;

use super::entered::View;
use super::fields;
use super::rows::{Given, Row};
use super::rules::rules;
use crate::domain::{Country, Exact, Remark, Step};
use crate::i18n::pages::two_countries as words;
use crate::i18n::{self, Words, fill_each, signs_kept};
use crate::ui::charts::bar::{Part, picture as bars};
use crate::ui::element::{all, el, nothing, rows, said};
use crate::ui::parts::explanation;
use crate::ui::parts::form::{fold, number_in, remarks};
use crate::ui::parts::page::Titles;
use crate::ui::parts::table::scrolling;

/// What stands above the answer.
pub(super) const TITLES: Titles = Titles { heading: words::HEADING, so_far: None, short: Some(words::SHORT) };

/// Both percentages; nothing before both are known.
pub(super) fn written(view: &View<'_>) -> Option<String> {
    view.total()?;
    let percents = view.for_members()?.map(|part| view.percent(&part));
    Some(fill_each(view.context.words(words::BOTH), &percents.each_ref().map(String::as_str)))
}

/// The sentences below it, with the visitor's own figures.
pub(super) fn sentences(view: &View<'_>) -> Vec<Html> {
    let context = &view.context;
    let (Some(surplus), Some(members)) = (view.surplus(), view.for_members()) else { return Vec::new() };
    let [indonesia, malaysia] = members.map(|part| context.money(&part));
    let values = [context.amount(surplus), indonesia, malaysia];
    let get = fill_each(context.words(words::MEMBERS_GET), &values.each_ref().map(String::as_str));
    let capital = number_in(view, &fields::CAPITAL).map(Exact::decimal).filter(Exact::is_positive);
    let earns = capital.and_then(|capital| view.on_capital(&capital)).map(|earned| {
        let earned = earned.map(|ratio| view.share(&ratio).replace('%', ""));
        fill_each(context.words(words::HUNDRED_EARNS), &earned.each_ref().map(String::as_str))
    });
    [Some(get), earns].into_iter().flatten().map(|text| said("p", "", signs_kept(&text))).collect()
}

/// Every line that anything goes to, a bar of each country.
pub(super) fn picture(view: &View<'_>) -> Html {
    let part = |(row, name): (Row, Words)| {
        let of = Country::ALL.map(|country| view.given(country, row).value());
        let names = words::COUNTRIES.map(|words| view.context.words(words));
        let of_country =
            |(((value, country), of), colour): (((Option<Exact>, &str), Country), &'static str)| {
                let value = value.filter(Exact::is_positive)?;
                let name = match (row, of) {
                    (Row::Reserve, Country::Malaysia) => words::RESERVE_BAR_MALAYSIA,
                    _ => name,
                };
                let name = [view.context.words(name), ", ", country].concat();
                Some(Part { name, amount: view.percent(&value), value, colour })
            };
        of.into_iter().zip(names).zip(Country::ALL).zip(["0", "1"]).filter_map(of_country).collect::<Vec<_>>()
    };
    let parts: Vec<_> = Row::ALL.into_iter().zip(words::BARS).flat_map(part).collect();
    bars(&parts).unwrap_or_else(nothing)
}

/// What follows it.
pub(super) fn answer(view: &View<'_>) -> Html {
    if written(view).is_none() {
        return nothing();
    }
    let is_too_much =
        view.given(Country::Malaysia, Row::Forward).value().is_some_and(|left| left.is_negative());
    let too_much = if is_too_much { view.context.words(words::TOO_MUCH) } else { "" };
    all(vec![
        remarks(view, &|of, language| match of {
            Remark::Unallocated => i18n::remark(of, language),
            _ => String::new(),
        }),
        said("p", "warning", too_much),
        lessons(view),
        table(view),
        rules(view),
        steps(view, Country::Indonesia, words::STEPS[0]),
        steps(view, Country::Malaysia, words::STEPS[1]),
    ])
}

/// Every line with both countries beside each other.
fn table(view: &View<'_>) -> Html {
    fold(view, words::TABLE, || {
        let context = &view.context;
        let [indonesia, malaysia] = words::COUNTRIES;
        let heads = [words::USE, indonesia, malaysia].map(|words| context.words(words).to_owned());
        let row = |(row, name): (Row, Words)| {
            let mut cells = vec![heading(view, row, name)];
            cells.extend(Country::ALL.map(|country| cell(view, country, row)));
            cells
        };
        let body = Row::ALL.into_iter().zip(words::ROWS).map(row).collect();
        let table = scrolling(context.words(words::TABLE), &heads, body);
        vec![table, said("p", "hint", context.words(words::ONE_CURRENCY))]
    })
}

/// The name of a line, and below it what each country gives to it as an amount.
fn heading(view: &View<'_>, row: Row, name: Words) -> Html {
    let context = &view.context;
    let amount =
        |country| view.given(country, row).value().map_or_else(|| "–".into(), |value| context.money(&value));
    let amounts = Country::ALL.map(amount).join(" · ");
    let amounts = html! { <><br /><span class="soft">{ amounts }</span></> };
    html! { <th scope="row">{ context.words(name) }{ amounts }</th> }
}

/// What a country gives to a line, of every 100.
fn cell(view: &View<'_>, country: Country, row: Row) -> Html {
    let context = &view.context;
    let given = view.given(country, row);
    match given.value() {
        Some(value) => said("td", "", view.percent(&value)),
        None if matches!(given, Given::Unknown) => said("td", "soft", context.words(words::NOT_KNOWN)),
        None => said("td", "soft", "–"),
    }
}

/// What to know, one screen of it.
fn lessons(view: &View<'_>) -> Html {
    fold(view, words::TEACHING, || {
        let lesson = |words: Words| said("li", "", view.context.words(words));
        vec![el("ul", "remarks", rows(words::LESSONS, &lesson))]
    })
}

/// The steps of one country.
fn steps(view: &View<'_>, country: Country, name: Words) -> Html {
    fold(view, name, || {
        let given = Row::ALL.map(|row| view.given(country, row));
        let results: Vec<&Step> = given.iter().flat_map(Given::steps).copied().collect();
        let figures = explanation::behind(&view.outcome, &results);
        vec![explanation::list("ol", &view.context, &figures, &i18n::term)]
    })
}
