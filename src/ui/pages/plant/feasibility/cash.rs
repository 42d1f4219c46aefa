//! Cash against instalments, year by year: a picture, a table, what would help, what buying ties up.

use yew::prelude::*;

use super::super::fields;
use super::told::{Told, figure, filled, lines, note, size};
use crate::domain::{Currency, Exact, FeasibilityTerm, Step};
use crate::i18n::number::decimal;
use crate::i18n::pages::plant::feasibility as words;
use crate::ui::action::{Action, Slot};
use crate::ui::charts::bars::{Bar, on_one_scale};
use crate::ui::charts::scale::Extent;
use crate::ui::element::{all, el, nothing, plain, rows, said};
use crate::ui::parts::fields::chip;
use crate::ui::parts::form::{field, fold};
use crate::ui::parts::table::named;

/// Years that are drawn; the table has all of them.
const MOST_DRAWN: usize = 10;

/// Everything about cash; nothing but the working capital where nothing is to be paid.
pub(super) fn cash(told: &Told<'_>) -> Html {
    let years: Vec<_> = (1..=u8::MAX).take_while(|year| left(told, *year).is_some()).collect();
    let years = if years.is_empty() { nothing() } else { of_years(told, &years) };
    all(vec![years, working(told)])
}

/// What is left of cash in each of the years.
fn of_years(told: &Told<'_>, years: &[u8]) -> Html {
    let mut parts = vec![said("h3", "", told.context().words(words::CASH))];
    parts.extend(squeeze(told, years));
    parts.extend([picture(told, years), help(told), table(told, years), note(told, words::CASH_NOTE)]);
    all(parts)
}

fn left<'a>(told: &'a Told<'_>, year: u8) -> Option<&'a Step> {
    figure(told, FeasibilityTerm::Left(year))
}

fn is_short(told: &Told<'_>, year: u8) -> bool {
    left(told, year).is_some_and(|left| left.value().is_negative())
}

/// The years that fall short, and how low what is saved goes.
fn squeeze(told: &Told<'_>, years: &[u8]) -> Option<Html> {
    let short: Vec<_> = years.iter().filter(|year| is_short(told, **year)).map(ToString::to_string).collect();
    if short.is_empty() {
        return None;
    }
    let saved = years.iter().filter_map(|year| figure(told, FeasibilityTerm::Accumulated(*year)));
    let lowest = saved.min_by(|one, other| one.value().compare(other.value()))?;
    let text = filled(told, words::SHORT_YEARS, &short.join(", "));
    Some(said("p", "", crate::i18n::fill(&text, &told.value(lowest))))
}

/// A pair of bars for each year, all on one scale.
fn picture(told: &Told<'_>, years: &[u8]) -> Html {
    let cash = figure(told, FeasibilityTerm::CashBeforeFinancing);
    let due = |year: u8| figure(told, FeasibilityTerm::Instalments(year));
    let ends = years.iter().filter_map(|year| due(*year)).chain(cash).map(Step::value);
    let Some(extent) = Extent::of(ends) else { return nothing() };
    let bar = |name, step: &Step, colour| Bar {
        name: told.context().words(name).into(),
        amount: told.value(step),
        from: Exact::zero(),
        to: *step.value(),
        colour,
    };
    let year = |year: u8| {
        let mut bars: Vec<_> = cash.map(|cash| bar(words::CASH_BAR, cash, "0")).into_iter().collect();
        bars.extend(due(year).map(|due| bar(words::DUE_BAR, due, "1")));
        let short = is_short(told, year);
        let left = left(told, year)
            .map(|left| filled(told, if short { words::SHORT } else { words::LEAVES }, &size(told, left)));
        let title = said("b", "", filled(told, words::YEAR, &year.to_string()));
        let head = vec![title, plain(" "), said("span", "num", left.unwrap_or_default())];
        el("li", if short { "short" } else { "" }, vec![el("p", "", head), on_one_scale(&bars, &extent)])
    };
    el("ul", "cash", rows(years.iter().copied().take(MOST_DRAWN), &year))
}

/// The price at which every year would be paid, to try.
fn help(told: &Told<'_>) -> Html {
    let price = figure(told, FeasibilityTerm::RawPriceForInstalments);
    let price = price.filter(|_| {
        (1..=u8::MAX).take_while(|year| left(told, *year).is_some()).any(|year| is_short(told, year))
    });
    let Some(price) = price else { return nothing() };
    // Down to what can be paid: above it the year would fall short again.
    let places = if told.context().currency() == Currency::Idr { 0 } else { 2 };
    let Ok((payable, _)) = price.value().cut(places) else { return nothing() };
    let text = decimal(payable, 0, told.context().style());
    let written = crate::i18n::number::money(payable, told.context().currency());
    let unit = told.drawn.page().unit(fields::RAW_PRICE.key, told.context());
    let said_as = filled(told, words::BUY_AT, &[written, unit].concat());
    let try_it = chip(
        told.context(),
        Action::Typed(Slot::Page(fields::RAW_PRICE.key), text),
        told.context().words(words::TRY).into(),
    );
    el("p", "", vec![plain(said_as), plain(" "), try_it])
}

/// Every year with all of its figures, a block each.
fn table(told: &Told<'_>, years: &[u8]) -> Html {
    fold(told.drawn, words::CASH_TABLE, || vec![el("ul", "ways", rows(years, &|year| block(told, *year)))])
}

/// A year with all of its figures.
fn block(told: &Told<'_>, year: u8) -> Html {
    let figures = [
        FeasibilityTerm::Principal,
        FeasibilityTerm::Charge,
        FeasibilityTerm::Instalments,
        FeasibilityTerm::Cover,
        FeasibilityTerm::Left,
        FeasibilityTerm::Accumulated,
        FeasibilityTerm::Owed,
    ];
    let names = words::CASH_LINES.into_iter().zip(figures);
    let told_lines = names.filter_map(|(name, of)| Some((name, told.value(figure(told, of(year))?))));
    let title = said("b", "", filled(told, words::YEAR, &year.to_string()));
    el("li", "", vec![title, lines(told, &told_lines.collect::<Vec<_>>())])
}

/// What buying raw material ties up; the field that asks for it stands there.
fn working(told: &Told<'_>) -> Html {
    let found = figure(told, FeasibilityTerm::WorkingCapital);
    let tied = || found.map_or_else(nothing, |step| named(told.context(), told.naming, "keyed", &[step]));
    fold(told.drawn, words::WORKING, || vec![field(told.drawn, &fields::RAW_DAYS), tied()])
}
