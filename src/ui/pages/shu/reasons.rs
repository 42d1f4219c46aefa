//! What is worth knowing about the total, and how it is calculated.

use yew::prelude::*;

use super::entered::View;
use super::fields;
use crate::domain::{Purpose, Remark, Step, Term};
use crate::i18n;
use crate::i18n::number::{self, Shown};
use crate::i18n::pages::shu as words;
use crate::ui::element::{all, el, rows, said};
use crate::ui::parts::explanation;

pub(super) fn reasons(view: &View<'_>, total: &Step) -> Html {
    all(vec![
        chips(view),
        remarks(view),
        explanation::steps(&view.context, &view.outcome, &[total], &i18n::sharing_term),
    ])
}

/// What the member gets, and for what, in one sentence.
pub(super) fn sentence(view: &View<'_>) -> String {
    let (context, language) = (&view.context, view.context.language());
    let gets =
        context.words(if view.page.draft.is_of_example() { words::MEMBER_GETS } else { words::YOU_GET });
    let mut sentence = match view.outcome.figure(Term::Surplus) {
        Some(surplus) => i18n::fill_each(context.words(words::OF_SURPLUS), &[&context.amount(surplus), gets]),
        None => i18n::capitalised(gets),
    };
    let parts = view.outcome.figures.iter().filter_map(|step| match step.term() {
        Some(Term::MemberPart(line)) => Some((line, step)),
        _ => None,
    });
    for (place, (line, step)) in parts.enumerate() {
        let paid =
            view.outcome.find(|term| matches!(term, Term::MemberPaid(of) if of == line)).unwrap_or(step);
        let basis = line.basis.map_or_else(|| context.words(words::SAVINGS), |of| i18n::basis(of, language));
        let basis = match mine(step).map(|mine| context.amount(&mine)) {
            Some(mine) => [basis, context.words(words::OF), &mine].concat(),
            None => basis.into(),
        };
        let joined = if place == 0 { " " } else { context.words(words::AND) };
        let part = i18n::fill_each(context.words(words::BECAUSE), &[&context.amount(paid), &basis]);
        sentence = [&sentence, joined, &part].concat();
    }
    [&sentence, "."].concat()
}

/// What of a line's basis is the member's: it stands in the formula of the member's part.
fn mine(part: &Step) -> Option<Step> {
    if matches!(part.term(), Some(Term::MemberBasis(_) | Term::MemberBasisSum(_))) {
        return Some(part.clone());
    }
    let mut found = None;
    part.parts(&mut |inner| found = found.take().or_else(|| mine(inner)));
    found
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
