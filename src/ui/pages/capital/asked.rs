//! What is asked: the member's payments, and behind folds what further questions need.

use yew::prelude::*;

use super::asked_months;
use super::entered::View;
use super::{fields, found, kinds};
use crate::domain::{CapitalItem, CapitalTerm, Country};
use crate::i18n::pages::capital as words;
use crate::i18n::{self, Words};
use crate::ui::element::{el, nothing, rows, said};
use crate::ui::page::Field;
use crate::ui::parts::form::{check, choice, field, fold, notice, two};
use crate::ui::parts::page::year_end;

/// The inputs.
pub(super) fn asked(view: &View<'_>) -> Vec<Html> {
    let mut parts = vec![notice(view), two(view, &fields::ONCE_DUE, &fields::ONCE_PAID)];
    parts.push(two(view, &fields::MONTHLY, &fields::MONTHLY_PAID));
    parts.push(answered(view, words::SINCE, asked_months::since, &found::is_due));
    parts.extend(folds(view));
    parts.push(year_end(view, &fields::YEAR_END));
    parts
}

/// What not every visitor needs.
fn folds(view: &View<'_>) -> Vec<Html> {
    let kinds: Vec<_> = kinds::moved(view.page.country).collect();
    let (paid_in, others) = kinds.split_at_checked(2).unwrap_or((&kinds, &[]));
    vec![
        answered(view, words::COOPERATIVE, balance_sheet, &found::is_share),
        answered(view, words::CHANGED_AMOUNTS, asked_months::changes, &found::is_instalment),
        answered(view, words::IF_I_LEAVE, leaving, &found::is_of_leaving),
        answered(view, words::ALL_MEMBERS, all_members, &found::is_of_members),
        fold(view, words::YEARS_TO_COME, || [years(view), vec![found::year_ends(view)]].concat()),
        answered(view, words::PAST_YEAR, past(paid_in), &|term| found::is_of_year(paid_in, term)),
        answered(view, words::PAST_YEAR_OF_OTHERS, past(others), &|term| found::is_of_year(others, term)),
        answered(view, words::FOUNDING, founding, &found::is_of_founding),
    ]
}

/// What happened in a year to some kinds of capital.
fn past(kinds: &[(usize, CapitalItem)]) -> impl Fn(&View<'_>) -> Vec<Html> {
    move |view| rows(kinds, &|(place, of)| movement(view, *of, *place))
}

/// A folded question, and at its foot what answers it.
fn answered(
    view: &View<'_>,
    name: Words,
    asked: impl FnOnce(&View<'_>) -> Vec<Html>,
    answers: &dyn Fn(CapitalTerm) -> bool,
) -> Html {
    fold(view, name, || [asked(view), vec![found::found(view, answers)]].concat())
}

/// What the co-op has by kind; in Indonesia also its assets, of which some kinds may be a part only.
fn balance_sheet(view: &View<'_>) -> Vec<Html> {
    let items = kinds::items(view.page.country).iter().zip(fields::ITEM.keys());
    let mut parts = rows(items, &|(_, key)| field(view, key));
    if view.page.country == Country::Indonesia {
        parts.push(two(view, &fields::ASSETS, &fields::PARTICIPATION));
    } else {
        parts.push(check(view, &fields::IS_COOPERATIVE));
    }
    parts
}

/// What comes back and what is taken off.
fn leaving(view: &View<'_>) -> Vec<Html> {
    vec![two(view, &fields::OWED_TO, &fields::OWED_BY), field(view, &fields::LOSS)]
}

/// All members: at the beginning, who joined, who left; a further group once the one before is there.
fn all_members(view: &View<'_>) -> Vec<Html> {
    let mut parts = vec![
        said("p", "hint", view.context.words(words::WITH_THE_AMOUNTS)),
        two(view, &fields::START_MEMBERS, &fields::START_MONTHS),
        two(view, &fields::OPENING_ONCE, &fields::OPENING_MONTHLY),
    ];
    parts.extend(groups(view, &fields::JOINED, &fields::JOINED_MONTHS));
    parts.extend(groups(view, &fields::LEFT, &fields::LEFT_MONTHS));
    parts
}

fn groups(view: &View<'_>, members: &Field, months: &Field) -> Vec<Html> {
    let mut open = true;
    let mut parts = Vec::new();
    for (members, months) in members.keys().zip(months.keys()) {
        parts.push(if open { two(view, members, months) } else { nothing() });
        open = !view.page.draft.text(members).is_empty();
    }
    parts
}

/// What the years to come are like.
fn years(view: &View<'_>) -> Vec<Html> {
    vec![
        said("p", "hint", view.context.words(words::FROM_ABOVE)),
        two(view, &fields::MEMBERS, &fields::YEARS),
        two(view, &fields::JOINING, &fields::LEAVING),
    ]
}

/// The past year of one kind.
fn movement(view: &View<'_>, of: CapitalItem, place: usize) -> Html {
    let name = i18n::item(of, view.context.language());
    let inside = rows(&fields::MOVEMENT, &|(one, _)| field(view, one.at(place)));
    let legend = said("legend", "", i18n::capitalised(name));
    el("fieldset", "group", vec![legend, el("div", "months", inside)])
}

/// Founders, and in Indonesia what a savings-and-loan co-op must have.
fn founding(view: &View<'_>) -> Vec<Html> {
    let mut parts = vec![field(view, &fields::FOUNDERS)];
    if view.page.country == Country::Indonesia {
        parts.push(choice(view, &fields::AREA));
        parts.push(field(view, &fields::START_CAPITAL));
    }
    parts
}
