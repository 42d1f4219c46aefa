//! The same rate by other ways of interest, and contracts that were put aside, side by side.

use yew::prelude::*;

use super::entered::{LoanPage, View};
use super::fields;
use super::scenario;
use crate::domain::{FinanceTerm, FinancingKind, LOAN, LoanTerm, Sought, Step};
use crate::i18n::pages::loan as words;
use crate::i18n::{Words, name_of};
use crate::ui::element::nothing;
use crate::ui::parts::compare::{Told, compare as side_by_side};
use crate::ui::parts::form::fold;
use crate::ui::parts::table::{cell, heading_cell, scrolling};

const WAYS: [(FinancingKind, usize); 3] =
    [(FinancingKind::Flat, 0), (FinancingKind::Declining, 1), (FinancingKind::Annuity, 2)];

/// What the same amount, rate and months come to by each way of interest.
pub(super) fn ways(view: &View<'_>) -> Html {
    let draft = &view.page.draft;
    if !fields::is_loan(draft) || fields::sought(draft) != Sought::Instalment || view.total().is_none() {
        return nothing();
    }
    fold(view, words::WAYS, || {
        let heads = words::WAYS_COLUMNS.map(|words| view.context.words(words).to_owned());
        let row = |(kind, place): (FinancingKind, usize)| {
            let other = View::new(&view.context, view.page, &[LOAN], |reader, scenario| {
                scenario::read_as(kind, reader, scenario);
            });
            row(&other, words::KINDS.get(place).copied().unwrap_or_default())
        };
        vec![scrolling(view.context.words(words::WAYS), &heads, WAYS.map(row).into())]
    })
}

fn row(view: &View<'_>, name: Words) -> Vec<Html> {
    let value = |step: Option<&Step>| cell(step.map_or_else(|| "–".to_owned(), |step| view.value(step)));
    vec![
        heading_cell("row", view.context.words(name).to_owned()),
        value(view.instalments().next()),
        value(view.instalments().last()),
        value(view.figure(LoanTerm::Cost)),
        value(view.figure(LoanTerm::EffectiveYear)),
    ]
}

/// What keeps the contract, and those that were kept beside the one that is typed in.
pub(super) fn compare(view: &View<'_>) -> Html {
    let of_form = |draft| told(&LoanPage::of(draft, view.page.country).view(&view.context));
    let write = |step: &Step| difference(view, step);
    side_by_side(&view.context, &view.page.put_aside, (&of_form, told(view)), &write)
}

/// A difference; of percentages it is told in points, which are no percentage of anything.
fn difference(view: &View<'_>, step: &Step) -> String {
    let value = view.value(step);
    match value.strip_suffix('%') {
        Some(points) => [points.trim_end(), view.context.words(words::POINTS)].concat(),
        None => value,
    }
}

fn told(view: &View<'_>) -> Vec<Told> {
    let language = view.context.language();
    let told = |step: &Step| Told {
        name: name_of(&view.page.naming(), step, language),
        shown: view.value(step),
        step: step.clone(),
        measure: 0,
    };
    let contract = [FinanceTerm::TotalPaid, FinanceTerm::SalePrice];
    let cost = [
        LoanTerm::Cost,
        LoanTerm::EffectiveYear,
        LoanTerm::Returned,
        LoanTerm::NetCost,
        LoanTerm::NetEffectiveYear,
    ];
    let figures = contract.into_iter().filter_map(|term| view.contract(term));
    let figures = figures.chain(cost.into_iter().filter_map(|term| view.figure(term)));
    view.total().into_iter().chain(figures).map(told).collect()
}
