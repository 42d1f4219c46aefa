//! What is answered: the sentences, what the price is made of, and folded other rates and the steps.

use yew::prelude::*;

use super::entered::View;
use crate::domain::{Exact, ExportTerm, Step, Term};
use crate::i18n::export::signed;
use crate::i18n::pages::export as words;
use crate::i18n::{Words, breaking_at_units, fill_each, number, signs_kept};
use crate::ui::charts::bar::{Part, picture as bars};
use crate::ui::element::{all, nothing, said};
use crate::ui::parts::explanation;
use crate::ui::parts::form::fold;
use crate::ui::parts::page::Titles;
use crate::ui::parts::table::{cell, heading_cell, scrolling};

/// What stands above the answer.
pub(super) const TITLES: Titles = Titles { heading: words::HEADING, so_far: None, short: Some(words::SHORT) };

fn told(view: &View<'_>, words: Words, steps: &[&Step]) -> String {
    let values: Vec<String> = steps.iter().map(|step| view.value(step)).collect();
    fill_each(view.context.words(words), &values.iter().map(String::as_str).collect::<Vec<_>>())
}

/// The sentences below the figure.
pub(super) fn sentences(view: &View<'_>) -> Vec<Html> {
    let parts = [from_price(view), against_home(view), turns(view), for_me(view)];
    let written = |text: String| said("p", "", breaking_at_units(&signs_kept(&text)));
    parts.into_iter().flatten().map(written).collect()
}

fn from_price(view: &View<'_>) -> Option<String> {
    let gross = view.figure(ExportTerm::Gross)?;
    let product =
        [ExportTerm::NetProduct, ExportTerm::Received].into_iter().find_map(|term| view.figure(term));
    let steps =
        [view.on_board()?, view.number(ExportTerm::Rate)?, gross, product.unwrap_or(gross), view.total()?];
    Some(told(view, words::FROM_PRICE, &steps))
}

fn against_home(view: &View<'_>) -> Option<String> {
    let (home, more) = (view.number(ExportTerm::HomePrice)?, view.figure(ExportTerm::Difference)?);
    if more.value().is_zero() {
        return Some(told(view, words::EQUALS, &[home]));
    }
    let words = if more.value().is_negative() { words::LOSES } else { words::WINS };
    let difference = view.value(more);
    let values = [view.value(home), number::unsigned(&difference)];
    Some(fill_each(view.context.words(words), &values.each_ref().map(String::as_str)))
}

fn turns(view: &View<'_>) -> Option<String> {
    let steps = [view.figure(ExportTerm::LeastOnBoard)?, view.figure(ExportTerm::LeastRate)?];
    Some(told(view, words::TURNS, &steps))
}

fn for_me(view: &View<'_>) -> Option<String> {
    Some(told(view, words::FOR_ME, &[view.figure(ExportTerm::OfMember)?]))
}

/// What the price in the co-op's money is made of, a unit of product.
pub(super) fn picture(view: &View<'_>) -> Html {
    let Some(gross) = view.figure(ExportTerm::Gross) else { return nothing() };
    let received = view.figure(ExportTerm::Received).unwrap_or(gross);
    let net = view.figure(ExportTerm::NetProduct).unwrap_or(received);
    let part = |name: Words, value: Exact, colour| Part {
        name: view.context.words(name).into(),
        amount: view.context.money(&value),
        value,
        colour,
    };
    let parts = [
        part(words::BAR_LOSS, gross.value().minus(received.value()), "3"),
        part(words::BAR_COSTS, received.value().minus(net.value()), "1"),
        part(words::BAR_NET, *net.value(), "0"),
    ];
    let parts: Vec<_> = parts.into_iter().filter(|part| !part.value.is_zero()).collect();
    bars(&parts).unwrap_or_else(nothing)
}

/// What follows it.
pub(super) fn answer(view: &View<'_>) -> Html {
    let Some(total) = view.total() else { return nothing() };
    let loss = if total.value().is_negative() { view.context.words(words::BELOW_NOTHING) } else { "" };
    let results = [
        Some(total),
        view.figure(ExportTerm::Difference),
        view.figure(ExportTerm::OfMember),
        view.figure(ExportTerm::LeastOnBoard),
        view.figure(ExportTerm::LeastRate),
    ];
    let results: Vec<_> = results.into_iter().flatten().collect();
    let naming = view.page.naming(view.context.language());
    all(vec![
        said("p", "warning", loss),
        said("p", "soft small", view.context.words(words::RATE_MOVES)),
        rates(view),
        explanation::steps(&view.context, &view.outcome, &results, &naming),
    ])
}

/// What reaches a member at other rates.
fn rates(view: &View<'_>) -> Html {
    fold(view, words::RATES, || {
        let context = &view.context;
        let home = view.number(ExportTerm::HomePrice);
        let at = |net| match Step::term(net) {
            Some(Term::Export(ExportTerm::NetRawAt(percent))) => Some((percent, net)),
            _ => None,
        };
        let mut nets: Vec<_> = view.outcome.figures.iter().filter_map(at).collect();
        nets.extend(view.total().map(|net| (0, net)));
        nets.sort_by_key(|(percent, _)| *percent);
        let row = |(percent, net): (i8, &Step)| {
            let name = if percent == 0 { context.words(words::AS_ENTERED).into() } else { signed(percent) };
            let against = home.map(|home| net.value().minus(home.value()));
            let against = against.map_or_else(String::new, |more| {
                let plus = if more.is_positive() { "+" } else { "" };
                [plus, &context.money(&more)].concat()
            });
            vec![heading_cell("row", name), cell(context.amount(net)), cell(against)]
        };
        let heads = words::RATES_COLUMNS.map(|words| context.words(words).to_owned());
        vec![scrolling(context.words(words::RATES), &heads, nets.into_iter().map(row).collect())]
    })
}
