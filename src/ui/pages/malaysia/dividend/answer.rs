//! The answer: the dividend, the classes that it comes from, and how it is calculated.

use yew::prelude::*;

use super::entered::View;
use super::year;
use crate::domain::{DividendTerm, RatesRemark, Remark, Step, Term};
use crate::i18n;
use crate::i18n::number::{self, Shown};
use crate::i18n::pages::dividend as words;
use crate::ui::charts::bar::{Part, colour, picture as parts_of};
use crate::ui::element::{all, el, said};
use crate::ui::parts::form::remarks;
use crate::ui::parts::{explanation, gets};

/// What follows the total.
pub(super) fn answer(view: &View<'_>) -> Html {
    let Some(total) = view.total() else { return to_know(view) };
    let ends = year::end(&view.page.draft, view.day);
    let naming = |term, language| i18n::term_in_year(term, language, ends);
    all(vec![
        blended_rate(view),
        to_know(view),
        explanation::steps_without(
            &view.context,
            &view.outcome,
            &explained(view, total),
            &naming,
            &is_of_month,
        ),
    ])
}

/// What a member is to know. That a rate is proposed tells officers something: members have theirs from the report.
fn to_know(view: &View<'_>) -> Html {
    remarks(view, &|remark, language| match remark {
        Remark::Rates(RatesRemark::Proposed(_)) => String::new(),
        remark => i18n::remark(remark, language),
    })
}

/// Whether a number says how the balance of a month follows, which stands below it: one step for each of them would hide
/// the others.
fn is_of_month(term: Term) -> bool {
    matches!(
        term,
        Term::Dividend(
            DividendTerm::Lowest(..)
                | DividendTerm::MonthEnd(..)
                | DividendTerm::AfterPayment(..)
                | DividendTerm::BalanceFrom(..)
        )
    )
}

/// Every figure that the page shows.
fn explained<'a>(view: &'a View<'_>, total: &'a Step) -> Vec<&'a Step> {
    let shown = |step: &&Step| {
        matches!(step.term(), Some(Term::Dividend(DividendTerm::BlendedRate | DividendTerm::AboveCeiling(_))))
    };
    let mut steps = vec![total];
    steps.extend(view.outcome.figures.iter().filter(shown));
    steps
}

/// What the member gets on what, in one sentence.
pub(super) fn sentence(view: &View<'_>) -> String {
    let language = view.context.language();
    let named = |kind| i18n::capital(kind, language).into();
    gets::at_rates(&view.context, &view.outcome, view.page.draft.is_of_example(), "", &named)
}

/// The dividends that make up the total.
pub(super) fn picture(view: &View<'_>) -> Html {
    let mut parts = Vec::new();
    for step in &view.outcome.figures {
        let Some(Term::Dividend(DividendTerm::Part(class))) = step.term() else { continue };
        let paid = view.outcome.figure(Term::Dividend(DividendTerm::Paid(class))).unwrap_or(step);
        parts.push(Part {
            name: i18n::capitalised(i18n::capital(class.kind, view.context.language())),
            amount: view.context.amount(paid),
            value: *step.value(),
            colour: colour(parts.len()),
        });
    }
    parts_of(&parts).unwrap_or_default()
}

/// The rate that all classes come to.
fn blended_rate(view: &View<'_>) -> Html {
    let mut chips = Vec::new();
    if let Some(rate) = view.outcome.figure(Term::Dividend(DividendTerm::BlendedRate)) {
        let rate = number::about(rate.value(), Shown::Percent(view.context.currency()));
        chips.push(said("span", "chip num", [&rate, " ", view.context.words(words::BLENDED_RATE)].concat()));
    }
    el("p", "chipline", chips)
}
