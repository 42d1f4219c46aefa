//! Whether it is worth it: viability, several products, a stock.

use yew::prelude::*;

use super::super::entered::{View, line_at};
use super::figures::figures;
use crate::domain::{BusinessTerm, ProcessTerm, StorageTerm, Term};
use crate::i18n::pages::plant::answer as words;
use crate::ui::element::nothing;
use crate::ui::parts::explanation;
use crate::ui::parts::form::fold;

/// R/C, contribution and break-even, by both conventions.
pub(super) fn viability(view: &View<'_>) -> Html {
    let terms = [
        BusinessTerm::RevenueToCost,
        BusinessTerm::ProfitToCost,
        BusinessTerm::Contribution,
        BusinessTerm::ContributionRatio,
        BusinessTerm::BreakEvenRevenue,
        BusinessTerm::BreakEvenWholeUnits,
        BusinessTerm::SafetyMargin,
        BusinessTerm::CostCoveringUnits,
        BusinessTerm::CostCoveringPrice,
    ];
    fold(view, words::VIABILITY, || vec![figures(view, &terms.map(|term| Term::Business(None, term)))])
}

/// What joint products bear of the joint cost; or what each alternative would bring.
pub(super) fn joint(view: &View<'_>, line: u8) -> Html {
    let mut terms = vec![ProcessTerm::JointCost];
    for place in 0..4 {
        terms.extend([
            ProcessTerm::NetRealisable(place),
            ProcessTerm::JointCostPart(place),
            ProcessTerm::UnitCost(place),
        ]);
    }
    let terms: Vec<_> = terms.into_iter().map(|term| Term::Process(line_at(line), term)).collect();
    if terms.iter().all(|term| view.outcome.figure(*term).is_none()) {
        return nothing();
    }
    fold(view, words::JOINT, || vec![figures(view, &terms)])
}

/// What holding a stock costs, and the price that makes up for it.
pub(super) fn stock(view: &View<'_>) -> Html {
    let Some(last) = view.outcome.figure(Term::Storage(StorageTerm::BreakEvenPrice)) else {
        return nothing();
    };
    let terms = [
        StorageTerm::StockValue,
        StorageTerm::Carrying,
        StorageTerm::Kept,
        StorageTerm::BreakEvenPrice,
        StorageTerm::Gain,
        StorageTerm::GainOfAll,
    ];
    let steps = || explanation::steps(&view.context, &view.outcome, &[last], &view.naming());
    fold(view, words::STOCK, || vec![figures(view, &terms.map(Term::Storage)), steps()])
}
