//! What the answer says in words.

use yew::prelude::*;

use super::entered::View;
use super::fields::{self, KIND, PROFIT};
use crate::domain::{Exact, FinanceTerm, FinancingKind, LoanTerm, Step, Term};
use crate::i18n::delivery::refund;
use crate::i18n::number::{self, Shown};
use crate::i18n::pages::loan as words;
use crate::i18n::{Words, fill_each, unbroken};
use crate::ui::element::said;
use crate::ui::parts::form::number_in;

/// The sentences below the amount.
pub(super) fn sentence(view: &View<'_>) -> Vec<Html> {
    let parts = [
        contract(view),
        grace_of_sale(view),
        down(view),
        first(view),
        last(view),
        fees(view),
        after_return(view),
        effective(view),
    ];
    parts.into_iter().flatten().map(|text| said("p", "", unbroken(&text))).collect()
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
    let is_falling = KIND.of(&view.page.draft) == FinancingKind::Declining && first != last;
    if view.grace() > 0 {
        let usual = view.value(view.usual()?);
        let then = if is_falling {
            told(view, words::THEN_PAY_LESS, &[usual, last, months(view)])
        } else {
            told(view, words::THEN_PAY, &[usual, months(view)])
        };
        return Some(told(view, words::OF_GRACED, &[principal, grace(view), then, paid, cost]));
    }
    Some(if is_falling {
        told(view, words::OF_FALLING, &[principal, first, last, months(view), paid, cost])
    } else {
        told(view, words::OF_LOAN, &[principal, first, months(view), paid, cost])
    })
}

/// What the months of grace of a loan ask for.
fn grace(view: &View<'_>) -> String {
    let months = counted(view, view.grace());
    match view.contract(FinanceTerm::Instalment(1)) {
        Some(interest) => told(view, words::GRACE_PAYS, &[months, view.value(interest)]),
        None => told(view, words::GRACE_FREE, &[months]),
    }
}

/// The months of grace of a sale or a lease.
fn grace_of_sale(view: &View<'_>) -> Option<String> {
    let is_graced = view.grace() > 0 && !fields::is_loan(&view.page.draft);
    is_graced.then(|| told(view, words::GRACE_OF_SALE, &[counted(view, view.grace())]))
}

/// What is paid at once.
fn down(view: &View<'_>) -> Option<String> {
    view.contract(FinanceTerm::Financed)?;
    Some(told(view, words::DOWN_AT_ONCE, &[view.value(view.of_contract(FinanceTerm::DownPayment)?)]))
}

/// The last instalment, where it is no part of a falling row and another one than the others.
fn last(view: &View<'_>) -> Option<String> {
    let (usual, last) = (view.usual()?, view.instalments().last()?);
    let is_other = usual.value() != last.value() && KIND.of(&view.page.draft) != FinancingKind::Declining;
    is_other.then(|| told(view, words::LAST_IS_OTHER, &[view.value(last)]))
}

/// Fees that are in the cost.
fn fees(view: &View<'_>) -> Option<String> {
    view.figure(LoanTerm::Cost)?;
    let fees = view.number(Term::Loan(LoanTerm::Fees))?;
    Some(told(view, words::WITH_FEES, &[view.value(fees)]))
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
