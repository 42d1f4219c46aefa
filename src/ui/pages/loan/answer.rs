//! What is answered: what it costs part by part, what to know, and folded every month, other ways and the steps.

use yew::prelude::*;

use super::beside::{compare, ways};
use super::entered::View;
use super::fields::{self, KIND};
use super::schedule::schedule;
use crate::data;
use crate::domain::{
    Exact, FinanceTerm, FinancingKind, LoanTerm, PlantRemark, Rate, Remark, Sought, Step, Term,
};
use crate::i18n::number::{self, Shown};
use crate::i18n::pages::loan as words;
use crate::i18n::plant::of_contract;
use crate::i18n::{Words, citation_in, fill_each, signs_kept};
use crate::ui::charts::bar::{Part, picture as bars};
use crate::ui::element::{all, nothing, said};
use crate::ui::parts::explanation;
use crate::ui::parts::form::{fold, remarks};
use crate::ui::parts::page::Titles;
use crate::ui::parts::table::named;

/// What stands above the answer.
pub(super) fn titles(view: &View<'_>) -> Titles {
    let draft = &view.page.draft;
    Titles::plain(match (KIND.of(draft), fields::sought(draft)) {
        (FinancingKind::Musyarakah | FinancingKind::Mudharabah, _) => words::PART,
        (FinancingKind::Ijarah, _) => words::RENT_HEADING,
        (_, Sought::Months) => words::PAID_OFF,
        (FinancingKind::Murabahah, Sought::Principal) => words::AMOUNT_OF_SALE,
        (_, Sought::Principal) => words::AMOUNT,
        (_, Sought::Instalment) if view.grace() > 0 => words::AFTER_GRACE,
        (FinancingKind::Declining, Sought::Instalment) => words::FIRST_INSTALMENT,
        (_, Sought::Instalment) => words::INSTALMENT,
    })
}

/// What is paid in all, part by part.
pub(super) fn picture(view: &View<'_>) -> Html {
    let is_sale = fields::is_sale(&view.page.draft);
    let principal = if is_sale { FinanceTerm::AssetPrice } else { FinanceTerm::Principal };
    let interest = if is_sale { FinanceTerm::Margin } else { FinanceTerm::TotalInterest };
    if view.figure(LoanTerm::Cost).is_none() {
        return nothing();
    }
    let part = |name: Words, step: Option<&Step>, colour| {
        step.map(|step| Part {
            name: view.context.words(name).into(),
            amount: view.context.amount(step),
            value: *step.value(),
            colour,
        })
    };
    let [back, _] = view.page.own([words::RETURNED, words::RETURNED_MALAYSIA]);
    let of_interest = if is_sale { words::BAR_MARGIN } else { words::BAR_INTEREST };
    let parts: Vec<_> = [
        part(words::BAR_PRINCIPAL, view.of_contract(principal), "0"),
        part(of_interest, view.of_contract(interest), "1"),
        part(words::BAR_FEES, view.number(Term::Loan(LoanTerm::Fees)), "3"),
        // What comes back is no part of what is paid: it has its sign.
        part(back, view.figure(LoanTerm::Returned), "2")
            .map(|part| Part { amount: number::with_sign("−", &part.amount), ..part }),
    ]
    .into_iter()
    .flatten()
    .collect();
    bars(&parts).unwrap_or_else(nothing)
}

/// What follows it.
pub(super) fn answer(view: &View<'_>) -> Html {
    let Some(total) = view.total() else { return nothing() };
    let naming = view.page.naming();
    let results: Vec<&Step> = [
        Some(total),
        view.figure(LoanTerm::EffectiveYear),
        view.figure(LoanTerm::NetCost).or_else(|| view.figure(LoanTerm::Cost)),
        view.figure(LoanTerm::NetEffectiveYear),
    ]
    .into_iter()
    .flatten()
    .collect();
    // The schedule has every month; two of them tell how it goes on.
    let beyond =
        |term: Term| matches!(term, Term::Finance(_, term) if term.month().is_some_and(|month| month > 2));
    all(vec![
        remarks(view, &|of, language| match of {
            Remark::Plant(PlantRemark::LossAboveCapital(_)) => view.context.words(words::LOSS_BEYOND).into(),
            Remark::Plant(of) => of_contract(of, language),
            _ => String::new(),
        }),
        limit(view),
        know(view),
        costs(view),
        schedule(view),
        ways(view),
        compare(view),
        explanation::steps_without(&view.context, &view.outcome, &results, &naming, &beyond),
    ])
}

/// That the law's limit is of the rate that is asked, where what it comes to is above it and the rate is not.
fn limit(view: &View<'_>) -> Html {
    let found = || {
        let (most, source) = data::law(view.page.country).loan_rate.in_force(view.day)?;
        let effective = view.figure(LoanTerm::EffectiveYear)?;
        let monthly = view.of_contract(FinanceTerm::MonthlyRate)?;
        let limit = Rate::whole(most).exact();
        let asked = monthly.value().times(&Exact::whole(12));
        let is_told = effective.value().compare(&limit).is_gt() && !asked.compare(&limit).is_gt();
        is_told.then(|| {
            let language = view.context.language();
            let asked = number::about(&asked, Shown::Percent(view.context.currency()));
            let told = [most.to_string(), citation_in(source, language), asked, view.value(effective)];
            let told = told.each_ref().map(String::as_str);
            said("p", "soft small", signs_kept(&fill_each(view.context.words(words::LIMIT_IS), &told)))
        })
    };
    found().unwrap_or_default()
}

/// What to know of what comes back.
fn know(view: &View<'_>) -> Html {
    if view.figure(LoanTerm::Cost).is_none() {
        return nothing();
    }
    let is_known = view.figure(LoanTerm::Returned).is_some();
    let words = if is_known { words::RETURN_IS_DECIDED } else { words::RETURN_IS_MISSING };
    said("p", "soft small", view.context.words(view.page.own(words)))
}

/// Every figure of what it costs.
fn costs(view: &View<'_>) -> Html {
    let contract = [
        FinanceTerm::SalePrice,
        FinanceTerm::Financed,
        FinanceTerm::DebtAfterGrace,
        FinanceTerm::DeferredInterest,
        FinanceTerm::TotalInterest,
        FinanceTerm::TotalPaid,
        FinanceTerm::FlatEquivalent,
        FinanceTerm::CapitalPart,
        FinanceTerm::FinancierReturn,
    ];
    let cost = [
        LoanTerm::Cost,
        LoanTerm::EffectiveYear,
        LoanTerm::EffectiveCompound,
        LoanTerm::Returned,
        LoanTerm::NetCost,
        LoanTerm::NetEffectiveYear,
    ];
    let found: Vec<&Step> = contract
        .into_iter()
        .filter_map(|term| view.contract(term))
        .chain(view.number(Term::Loan(LoanTerm::Fees)))
        .chain(cost.into_iter().filter_map(|term| view.figure(term)))
        .collect();
    if found.is_empty() {
        return nothing();
    }
    let has_rate = view.figure(LoanTerm::EffectiveYear).is_some();
    fold(view, words::COSTS, || {
        let note = if has_rate {
            said("p", "small soft", view.context.words(words::EFFECTIVE_IS))
        } else {
            nothing()
        };
        vec![named(&view.context, &view.page.naming(), "keyed", &found), note]
    })
}
