//! The same rate by other ways of interest, and contracts that were put aside, side by side.

use yew::prelude::*;

use super::entered::{LoanPage, View};
use super::fields;
use super::scenario;
use crate::domain::{FinanceTerm, FinancingKind, LOAN, LoanTerm, Sought, Step, Term};
use crate::i18n::number::{self, Shown};
use crate::i18n::pages::loan as words;
use crate::i18n::{Words, name_of};
use crate::ui::element::nothing;
use crate::ui::parts::compare::{Telling, Told, compare as side_by_side, points};
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
    let language = view.context.language();
    let of_form = |draft| told(&LoanPage::of(draft, view.page.country).view(&view.context));
    let telling = Telling {
        of_form: &of_form,
        write: &|step, measure| difference(view, step, measure),
        name: &|step| [name_of(&view.page.naming(), step, language), view.value(step)],
    };
    side_by_side(&view.context, &view.page.draft, &|| told(view), &telling)
}

/// What is compared is money, a rate, or months.
const MONEY: usize = 0;
const RATE: usize = 1;
const MONTHS: usize = 2;

/// A difference in the measure of its figure.
fn difference(view: &View<'_>, step: &Step, measure: usize) -> String {
    let currency = view.context.currency();
    match measure {
        MONEY => view.context.amount(step),
        RATE => points(&view.context, step),
        _ => {
            [&number::exact(step.value(), Shown::Plain(currency)), " ", view.context.words(words::IN_MONTHS)]
                .concat()
        }
    }
}

fn measure(step: &Step) -> usize {
    match step.term() {
        Some(term) if term.is_percentage() => RATE,
        Some(Term::Finance(_, FinanceTerm::Months)) => MONTHS,
        _ => MONEY,
    }
}

fn told(view: &View<'_>) -> Vec<Told> {
    let language = view.context.language();
    let told = |step: &Step| Told {
        name: name_of(&view.page.naming(), step, language),
        shown: view.value(step),
        step: step.clone(),
        measure: measure(step),
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
