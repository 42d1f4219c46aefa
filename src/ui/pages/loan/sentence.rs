//! What the answer says in words.

use yew::prelude::*;

use super::entered::View;
use super::fields::KIND;
use crate::domain::{FinanceAt, FinanceTerm, FinancingKind, LoanTerm, Step, Term};
use crate::i18n::loan::returned;
use crate::i18n::pages::loan as words;
use crate::i18n::{Words, fill_each};
use crate::ui::element::said;

/// The sentences below the amount.
pub(super) fn sentence(view: &View<'_>) -> Vec<Html> {
    let parts = [contract(view), after_return(view), effective(view)];
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
    let is_falling = KIND.of(&view.page.draft) == FinancingKind::Declining && first != last;
    Some(if is_falling {
        told(view, words::OF_FALLING, &[principal, first, last, months(view), paid, cost])
    } else {
        told(view, words::OF_LOAN, &[principal, first, months(view), paid, cost])
    })
}

/// So many months.
fn months(view: &View<'_>) -> String {
    [&view.last_month().to_string(), " ", view.context.words(words::IN_MONTHS)].concat()
}

fn shared(view: &View<'_>) -> Option<String> {
    let profit = view.number(Term::Finance(FinanceAt::MEMBER, FinanceTerm::Profit))?;
    let theirs = view.contract(FinanceTerm::FinancierPart)?;
    let own = profit.minus(theirs);
    let words = if profit.value().is_negative() { words::OF_LOSS } else { words::OF_PROFIT };
    let amount = |step: &Step| view.context.amount(step).replace(['−', '-'], "");
    Some(told(view, words, &[amount(profit), amount(theirs), amount(&own)]))
}

/// What comes back, and what is left of the cost.
fn after_return(view: &View<'_>) -> Option<String> {
    let [back, net] = [LoanTerm::Returned, LoanTerm::NetCost].map(|term| view.figure(term));
    let by = returned(view.page.country, view.context.language()).to_owned();
    Some(told(view, words::AFTER_RETURN, &[view.value(back?), by, view.value(net?)]))
}

fn effective(view: &View<'_>) -> Option<String> {
    let rate = view.value(view.figure(LoanTerm::EffectiveYear)?);
    let Some(net) = view.figure(LoanTerm::NetEffectiveYear) else {
        return Some(told(view, words::EFFECTIVE, &[rate]));
    };
    let by = returned(view.page.country, view.context.language()).to_owned();
    Some(told(view, words::EFFECTIVE_AFTER, &[rate, by, view.value(net)]))
}
