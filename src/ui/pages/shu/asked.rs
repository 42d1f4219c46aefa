//! What is asked: the quick form, and the co-op's own rules behind a fold.

use yew::prelude::*;

use super::details::later;
use super::entered::View;
use super::fields;
use crate::domain::Basis;
use crate::i18n::Words;
use crate::i18n::pages::shu as words;
use crate::ui::action::{Action, PageAction};
use crate::ui::element::{all, button_of, el, nothing, rows, said};
use crate::ui::page::Field;
use crate::ui::parts::form::{field, fold as folded, notice};

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

/// The figures of the quick form: seven, or four where the report names the rates.
fn quick(view: &View<'_>) -> Vec<Html> {
    let draft = &view.page.draft;
    let asked = |fields: &[&'static Field]| {
        rows(fields.iter().filter(|field| (field.asked)(draft, 0)), &|asked| field(view, *asked))
    };
    // Nothing that would keep a place free stands where nothing is asked.
    let beside = |class, fields: &[&'static Field]| {
        let asked = asked(fields);
        if asked.is_empty() { nothing() } else { el("div", class, asked) }
    };
    let mut parts = vec![paper(view, words::REPORT)];
    parts.extend(asked(&[&fields::SURPLUS]));
    parts.push(beside("two", &[&fields::INCOME, &fields::COSTS]));
    parts.extend(asked(&[&fields::MEMBERS_SHARE]));
    let shares = [&fields::CAPITAL_SHARE, &fields::POOL_SHARE, &fields::CAPITAL_RATE, &fields::POOL_RATE];
    parts.push(beside("two narrow", &shares));
    // By the paper they stand on: each is picked up once.
    let all: Vec<_> = fields::CAPITAL.iter().map(|(_, _, all)| *all).chain([&fields::POOL_ALL]).collect();
    let mine: Vec<_> = fields::CAPITAL.iter().map(|(_, mine, _)| *mine).chain([&fields::POOL_MINE]).collect();
    parts.push(beside("two", &all));
    if !fields::KNOWN.of(draft) {
        parts.push(folded(view, words::WHERE, || vec![later(view, |details| (details.specimen)(view))]));
    }
    parts.push(paper(view, words::MY_BOOK));
    parts.push(beside("two", &mine));
    parts
}

/// The name of the paper on which what follows stands.
fn paper(view: &View<'_>, name: Words) -> Html {
    view.context.heading().with("paper", view.context.words(name))
}

/// The fold with the co-op's own rules, which come after the first picture.
fn fold(view: &View<'_>) -> Html {
    folded(view, words::BY_LAWS, || vec![later(view, |details| (details.by_laws)(view))])
}
