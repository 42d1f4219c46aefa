//! What is worth knowing about the total, and how it is calculated.

use yew::prelude::*;

use super::entered::View;
use super::fields;
use crate::domain::{Purpose, Remark, Step, Term};
use crate::i18n;
use crate::i18n::number::{self, Shown};
use crate::i18n::pages::shu as words;
use crate::ui::element::{all, el, rows, said};
use crate::ui::parts::{explanation, gets};

pub(super) fn reasons(view: &View<'_>, total: &Step) -> Html {
    all(vec![
        chips(view),
        remarks(view),
        explanation::steps(&view.context, &view.outcome, &[total], &i18n::sharing_term),
    ])
}

/// What the member gets, and for what, in one sentence.
pub(super) fn sentence(view: &View<'_>) -> String {
    gets::of_surplus(&view.context, &view.outcome, view.page.draft.is_of_example())
}

fn chips(view: &View<'_>) -> Html {
    let rate = view.outcome.figures.iter().find(
        |step| matches!(step.term(), Some(Term::PoolRate(line)) if line.purpose == Purpose::CapitalReturn),
    );
    let percent = rate.map(|rate| {
        let percent = number::about(rate.value(), Shown::Percent(view.context.currency()));
        said("span", "chip num", [&percent, " ", view.context.words(words::OF_SAVINGS)].concat())
    });
    let untaxed = view.outcome.remarks.contains(&Remark::NotTaxed);
    let untaxed = untaxed.then(|| said("span", "chip", view.context.words(words::NOT_TAXED)));
    el("p", "chipline", percent.into_iter().chain(untaxed).collect())
}

fn remarks(view: &View<'_>) -> Html {
    let mut shown = view.outcome.remarks.clone();
    // Members know the percentages that concern them: what funds get is for who enters funds to look after.
    let draft = &view.page.draft;
    let is_whole =
        (0..fields::FUND.len(draft)).any(|fund| !draft.text(fields::FUND_SHARE.at(fund)).is_empty());
    shown.retain(|remark| *remark != Remark::NotTaxed && (is_whole || *remark != Remark::Unallocated));
    let say = |remark: Remark| i18n::sharing_remark(remark, view.context.language());
    let shown = shown.into_iter().map(say).filter(|sentence| !sentence.is_empty());
    el("ul", "remarks", rows(shown, &|sentence| said("li", "", sentence)))
}
