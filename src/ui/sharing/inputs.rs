//! The quick form, and the co-op's own rules.

use yew::prelude::*;

use super::corrections::problem;
use crate::data;
use crate::domain::Side;
use crate::i18n::{self, Message};
use crate::input::{Field, Typed};
use crate::ui::element::{all, button_of, el, plain, rows, said};
use crate::ui::on_demand::{Details, Part};
use crate::ui::parts::fields::{NumberField, number_field as draw, on_its_way};
use crate::ui::state::{Action, Slot};
use crate::ui::view::View;

/// A field of this page.
pub(super) fn number_field(view: &View<'_>, field: Field) -> Html {
    let (label, hint) = i18n::field(field, view.form(), view.language());
    let number = NumberField {
        slot: Slot::Form(field),
        id: field.id(),
        label,
        hint,
        kind: field.kind(view.currency()),
        unit: String::new(),
        text: view.form().text(field),
        error: problem(view, field, &Typed::Empty),
        example: view.state.is_example(field),
        in_words: true,
    };
    draw(view, &number)
}

/// Which figures are the example's, and the ways to and from it.
pub(super) fn notice(view: &View<'_>) -> Html {
    let state = &view.state;
    let link = |message, action| button_of("link", None, view.press(action), view.say(message));
    let mut parts = if state.has_example() {
        let case = &data::ALIS_JAYA;
        let source = html! {
            <a href={case.url} target="_blank" rel="noopener noreferrer">{ view.say(Message::SourceLink) }</a>
        };
        let name = [view.say(Message::ExampleShown), " ", case.name, " ("].concat();
        vec![el("span", "", vec![plain(name), source, plain(")")])]
    } else {
        vec![link(Message::LoadExample, Action::ExampleLoaded)]
    };
    if !state.is_empty() {
        parts.push(link(Message::StartEmpty, Action::Emptied));
    }
    if state.before.is_some() {
        parts.push(said("span", "", view.say(Message::FormReplaced)));
        parts.push(link(Message::Undo, Action::Undone));
    }
    el("div", "notice", parts)
}

/// The seven figures of the quick form.
pub(super) fn quick(view: &View<'_>) -> Html {
    let form = view.form();
    let mut parts = vec![if form.from_accounts {
        pair(view, Field::Income, Field::Costs)
    } else {
        number_field(view, Field::Surplus)
    }];
    if form.two_level {
        parts.push(number_field(view, Field::MembersShare));
    }
    let shares = [Field::PoolShare(0), Field::CapitalShare];
    parts.push(el("div", "two narrow", rows(shares, &|field| number_field(view, field))));
    for basis in form.capital.parts() {
        parts.push(pair(view, Field::Capital(basis, Side::Member), Field::Capital(basis, Side::Total)));
    }
    parts.push(pair(view, Field::Pool(0, Side::Member), Field::Pool(0, Side::Total)));
    all(parts)
}

pub(super) fn pair(view: &View<'_>, left: Field, right: Field) -> Html {
    el("div", "two", vec![number_field(view, left), number_field(view, right)])
}

/// The fold with the co-op's own rules, which come after the first picture.
pub(super) fn fold(view: &View<'_>) -> Html {
    let inside = details(view, |details| (details.by_laws)(view));
    el("details", "", vec![said("summary", "", view.say(Message::ByLaws)), inside])
}

/// Something of the details, or how it stands with them.
pub(super) fn details(view: &View<'_>, draw: impl FnOnce(&Details) -> Html) -> Html {
    match view.state.details {
        Part::Here(details) => draw(details),
        Part::Coming | Part::Failed => {
            let failed = matches!(view.state.details, Part::Failed);
            all(on_its_way(view, "hint", failed, Action::DetailsWanted))
        }
    }
}
