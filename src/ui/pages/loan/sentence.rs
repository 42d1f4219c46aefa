//! What the answer says in words.

use yew::prelude::*;

use super::entered::View;
use super::fields::{KIND, PROFIT};
use crate::domain::{Exact, FinanceTerm, FinancingKind, LoanTerm, Step};
use crate::i18n::delivery::refund;
use crate::i18n::number::{self, Shown};
use crate::i18n::pages::loan as words;
use crate::i18n::{Words, fill_each};
use crate::ui::element::said;
use crate::ui::parts::form::number_in;

/// The sentences below the amount.
pub(super) fn sentence(view: &View<'_>) -> Vec<Html> {
    let parts = [contract(view), first(view), after_return(view), effective(view)];
    parts.into_iter().flatten().map(|text| said("p", "", text)).collect()
}

fn told(view: &View<'_>, words: Words, with: &[String]) -> String {
    let with: Vec<_> = with.iter().map(String::as_str).collect();
    fill_each(view.context.words(words), &with)
}

/// The contract with the visitor's own figures.
fn contract(view: &View<'_>) -> Option<String> {
    let value = |step: Option<&Step>| step.map(|step| view.value(step));
    let of = |term| value(view.of_contract(term));
    match KIND.of(&view.page.draft) {
        FinancingKind::Musyarakah | FinancingKind::Mudharabah => shared(view),
        FinancingKind::Ijarah => {
            let all = value(view.contract(FinanceTerm::TotalPaid))?;
            Some(told(view, words::OF_LEASE, &[value(view.instalments().next())?, months(view), all]))
        }
        FinancingKind::Murabahah => {
            let each = value(view.instalments().next())?;
            let [price, sale, margin] =
                [FinanceTerm::AssetPrice, FinanceTerm::SalePrice, FinanceTerm::Margin].map(of);
            Some(told(view, words::OF_SALE, &[price?, each, months(view), sale?, margin?]))
        }
        FinancingKind::Flat | FinancingKind::Declining | FinancingKind::Annuity => loan(view),
    }
}

fn loan(view: &View<'_>) -> Option<String> {
    let principal = view.value(view.of_contract(FinanceTerm::Principal)?);
    let paid = view.value(view.contract(FinanceTerm::TotalPaid)?);
    let cost = view.value(view.figure(LoanTerm::Cost)?);
    let (first, last) = (view.instalments().next()?, view.instalments().last()?);
    let [first, last] = [first, last].map(|step| view.value(step));
    if view.grace() > 0 {
        let usual = view.value(view.usual()?);
        let figures = [principal, counted(view, view.grace()), usual, months(view), paid, cost];
        return Some(told(view, words::OF_GRACED, &figures));
    }
    let is_falling = KIND.of(&view.page.draft) == FinancingKind::Declining && first != last;
    Some(if is_falling {
        told(view, words::OF_FALLING, &[principal, first, last, months(view), paid, cost])
    } else {
        told(view, words::OF_LOAN, &[principal, first, months(view), paid, cost])
    })
}

/// As many months as there are instalments.
fn months(view: &View<'_>) -> String {
    counted(view, view.instalments().count())
}

/// So many months.
fn counted(view: &View<'_>, months: usize) -> String {
    if months == 1 {
        return view.context.words(words::ONE_MONTH).into();
    }
    [&months.to_string(), " ", view.context.words(words::IN_MONTHS)].concat()
}

/// The first instalment, where it is another one than those after it.
fn first(view: &View<'_>) -> Option<String> {
    view.contract(FinanceTerm::DeferredInterest)?;
    Some(told(view, words::FIRST_IS_MORE, &[view.value(view.instalments().next()?)]))
}

fn shared(view: &View<'_>) -> Option<String> {
    // Of a loss that takes all that was put in, the part has nothing of the profit behind it.
    let profit = Exact::decimal(number_in(view, &PROFIT)?);
    let theirs = view.contract(FinanceTerm::FinancierPart)?.value();
    let words = if profit.is_negative() { words::OF_LOSS } else { words::OF_PROFIT };
    let shown = Shown::Money(view.context.currency());
    let amount = |value: &Exact| number::unsigned(&number::exact(value, shown));
    Some(told(view, words, &[amount(&profit), amount(theirs), amount(&profit.minus(theirs))]))
}

/// What comes back, and what is left of the cost.
fn after_return(view: &View<'_>) -> Option<String> {
    let [back, net] = [LoanTerm::Returned, LoanTerm::NetCost].map(|term| view.figure(term));
    let by = refund(view.page.country, view.context.language()).to_owned();
    Some(told(view, words::AFTER_RETURN, &[view.value(back?), by, view.value(net?)]))
}

fn effective(view: &View<'_>) -> Option<String> {
    let rate = view.value(view.figure(LoanTerm::EffectiveYear)?);
    let Some(net) = view.figure(LoanTerm::NetEffectiveYear) else {
        return Some(told(view, words::EFFECTIVE, &[rate]));
    };
    let by = refund(view.page.country, view.context.language()).to_owned();
    Some(told(view, words::EFFECTIVE_AFTER, &[rate, by, view.value(net)]))
}
