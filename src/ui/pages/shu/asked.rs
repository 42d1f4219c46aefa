//! What is asked: the quick form, and the co-op's own rules behind a fold.

use yew::prelude::*;

use super::details::later;
use super::entered::View;
use super::fields;
use crate::domain::Basis;
use crate::i18n::Words;
use crate::i18n::pages::shu as words;
use crate::ui::action::{Action, PageAction};
use crate::ui::element::{all, button_of, el, rows, said};
use crate::ui::page::Field;
use crate::ui::parts::form::{field, fold as folded, notice, two};

/// The inputs.
pub(super) fn asked(view: &View<'_>) -> Vec<Html> {
    let mut parts = vec![notice(view), kinds(view)];
    parts.extend(quick(view));
    parts.push(fold(view));
    parts
}

/// The kinds of co-op, and what each shares its surplus by.
static KINDS: [(Words, Basis); 4] = [
    (words::LENDS, Basis::LoanPrincipal),
    (words::SELLS, Basis::Purchases),
    (words::TAKES, Basis::Sales),
    (words::SERVES, Basis::Services),
];

/// Which kind of co-op it is: that sets the words of what comes after it.
fn kinds(view: &View<'_>) -> Html {
    let context = &view.context;
    let picked = match fields::BASIS.of_at(&view.page.draft, 0) {
        Basis::InterestPaid | Basis::InstalmentsPaid => Basis::LoanPrincipal,
        basis => basis,
    };
    let kind = |(name, basis): &(Words, Basis)| {
        let pick = PageAction::Picked(fields::BASIS.row.at(0), fields::BASIS.option(*basis));
        let press = context.press(Action::Page(pick));
        button_of("chip-button", Some(picked == *basis), press, context.words(*name))
    };
    let name = context.words(words::KIND);
    let buttons = all(rows(&KINDS, &kind));
    html! {
        <div class="field" role="group" aria-label={name}>
            { said("span", "legend-label", name) }
            <div class="kinds">{ buttons }</div>
        </div>
    }
}

/// The seven figures of the quick form.
fn quick(view: &View<'_>) -> Vec<Html> {
    let draft = &view.page.draft;
    let is_asked = |field: &Field| (field.asked)(draft, 0);
    let mut parts = vec![paper(view, words::REPORT)];
    parts.push(if is_asked(&fields::SURPLUS) {
        field(view, &fields::SURPLUS)
    } else {
        two(view, &fields::INCOME, &fields::COSTS)
    });
    if is_asked(&fields::MEMBERS_SHARE) {
        parts.push(field(view, &fields::MEMBERS_SHARE));
    }
    let shares = [&fields::CAPITAL_SHARE, &fields::POOL_SHARE];
    parts.push(el("div", "two narrow", rows(shares, &|share| field(view, share))));
    // By the paper they stand on: each is picked up once.
    let capital: Vec<_> = fields::CAPITAL.iter().filter(|(_, mine, _)| is_asked(mine)).collect();
    let all = capital.iter().map(|(_, _, all)| *all).chain([&fields::POOL_ALL]);
    let mine = capital.iter().map(|(_, mine, _)| *mine).chain([&fields::POOL_MINE]);
    parts.push(el("div", "two", rows(all, &|all| field(view, all))));
    parts.push(paper(view, words::MY_BOOK));
    parts.push(el("div", "two", rows(mine, &|mine| field(view, mine))));
    parts
}

/// The name of the paper on which what follows stands.
fn paper(view: &View<'_>, name: Words) -> Html {
    view.context.heading().with("paper", view.context.words(name))
}

/// The fold with the co-op's own rules, which come after the first picture.
fn fold(view: &View<'_>) -> Html {
    folded(view, words::BY_LAWS, vec![later(view, |details| (details.by_laws)(view))])
}
