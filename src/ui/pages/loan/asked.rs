//! What is asked: the contract with its few figures, what comes back, and folded what few contracts have.

use yew::prelude::*;

use super::entered::View;
use super::fields::{self, GRACE_INTEREST, KIND, MARGIN_WHOLE, SOUGHT, YEARLY};
use super::from_shu::from_shu;
use crate::domain::{FinancingKind, Sought};
use crate::i18n::pages::loan as words;
use crate::ui::element::{all, nothing, said};
use crate::ui::page::Field;
use crate::ui::parts::form::{choice, field, fold_of, group, notice, number_in, two};
use crate::ui::parts::page::day;

/// The inputs.
pub(super) fn asked(view: &View<'_>) -> Vec<Html> {
    let draft = &view.page.draft;
    // As many parts in every case: a field that is typed in stays where it is.
    let sought = if fields::is_debt(draft) { choice(view, &SOUGHT) } else { nothing() };
    let contract = vec![choice(view, &KIND), sought, all(of_contract(view))];
    vec![
        notice(view),
        group(view, words::CONTRACT_PART, contract),
        returned(view),
        fold_of(view, words::MORE, &[fields::FEES.key, fields::GRACE.key], || few(view)),
    ]
}

fn of_contract(view: &View<'_>) -> Vec<Html> {
    let draft = &view.page.draft;
    let one = |of: &Field| field(view, of);
    match KIND.of(draft) {
        FinancingKind::Ijarah => vec![two(view, &fields::RENT, &fields::MONTHS)],
        FinancingKind::Musyarakah | FinancingKind::Mudharabah => {
            vec![two(view, &fields::THEIRS, &fields::OWN), two(view, &fields::SHARE, &fields::PROFIT)]
        }
        FinancingKind::Murabahah => {
            let margin = if MARGIN_WHOLE.of(draft) { &fields::MARGIN } else { &fields::MARGIN_RATE };
            let mut asked = amounts(view, &fields::PRICE);
            asked.extend([choice(view, &MARGIN_WHOLE), one(margin), one(&fields::DOWN)]);
            asked
        }
        FinancingKind::Flat | FinancingKind::Declining | FinancingKind::Annuity => {
            let rate = if YEARLY.of(draft) { &fields::ANNUAL } else { &fields::MONTHLY };
            let mut asked = amounts(view, &fields::PRINCIPAL);
            asked.extend([choice(view, &YEARLY), one(rate)]);
            asked
        }
    }
}

/// Amount, instalment and months, but for what is sought.
fn amounts(view: &View<'_>, amount: &Field) -> Vec<Html> {
    let all = match SOUGHT.of(&view.page.draft) {
        Sought::Instalment => [amount, &fields::MONTHS],
        Sought::Principal => [&fields::AFFORDABLE, &fields::MONTHS],
        Sought::Months => [amount, &fields::AFFORDABLE],
    };
    all.map(|of| field(view, of)).into()
}

fn returned(view: &View<'_>) -> Html {
    if !fields::is_debt(&view.page.draft) {
        return nothing();
    }
    let hint = view.context.words(view.page.own(words::RETURNED_HINT));
    let inside = vec![field(view, &fields::RETURNED), from_shu(view), said("p", "hint", hint)];
    group(view, words::RETURNED_PART, inside)
}

/// Fees, months of grace, the day of the rules.
fn few(view: &View<'_>) -> Vec<Html> {
    let draft = &view.page.draft;
    let is_graced = number_in(view, &fields::GRACE).is_some_and(|months| !months.is_zero());
    let has_grace = (fields::GRACE.asked)(draft, 0);
    let only = |is_asked: bool, part: &dyn Fn() -> Html| if is_asked { part() } else { nothing() };
    vec![
        only(fields::is_debt(draft), &|| field(view, &fields::FEES)),
        only(has_grace, &|| field(view, &fields::GRACE)),
        only(has_grace && is_graced && fields::is_loan(draft), &|| choice(view, &GRACE_INTEREST)),
        day(view, &fields::YEAR_END),
    ]
}
