//! What members are told by a link: what the plant pays for one unit, and what of its surplus comes back.

use rust_decimal::Decimal;
use yew::prelude::*;

use super::super::choices::{self, my_line};
use super::super::entered::View;
use super::super::fields;
use crate::domain::{Date, Exact, PlantTerm, PurchaseModel, Step};
use crate::i18n::pages::plant::answer as words;
use crate::i18n::pages::share;
use crate::i18n::{Language, Words};
use crate::ui::page::Page as _;
use crate::ui::pages::delivery::{Offer, member_link};
use crate::ui::parts::page::waits;

/// Copies the link; nothing where the figures are an example's, which would become those of a plant that does not
/// exist, or are not whole.
pub(super) fn for_members(view: &View<'_>) -> Option<Html> {
    let host = &view.context.visit.host;
    let address = host.get("address");
    let draft = &view.page.draft;
    if address.is_empty() || draft.is_of_example() || waits(view.page, &view.outcome) {
        return None;
    }
    let year = view.page.rule_date().map(Date::year);
    let link = member_link(view.page.country, view.day, year, &offer(view)?)?;
    let query = match view.context.language() {
        Language::Indonesian => String::new(),
        language => ["?lang=", language.code()].concat(),
    };
    let say = |words: Words| view.context.words(words);
    Some(html! {
        <button
            type="button"
            class="chip-button"
            data-do="copy"
            data-about={[address, &query, "#k=", &link].concat()}
            data-done={say(share::COPIED)}
            data-failed={say(share::NOT_COPIED)}
        >{ say(words::FOR_MEMBERS) }</button>
    })
}

/// What the line that one member delivers to gives, in the way in which the plant takes its raw material.
fn offer(view: &View<'_>) -> Option<Offer> {
    let draft = &view.page.draft;
    let place = my_line(draft);
    let line = usize::from(place);
    let model = choices::MODEL.of_at(draft, line);
    let paid = |term| view.figure(term).and_then(down);
    let value = view.figure(PlantTerm::Value(place)).filter(|_| model == PurchaseModel::Tolling);
    let cash = view.figure(PlantTerm::ModelCash(model))?;
    Some(Offer {
        unit: view.page.raw_unit(line),
        model,
        // Of the product's value the fee is what is not left to the member.
        price: value.map_or_else(|| down(cash), |value| up(&value.minus(cash)))?,
        value: value.and_then(down),
        settlement: paid(PlantTerm::ModelLater(model)),
        refund: paid(PlantTerm::ModelYearEnd(model)).or_else(|| of_a_loss(view, model)),
        name: draft.text(fields::NAME.key).into(),
    })
}

/// Down to the sen: nobody is promised a part of one.
fn down(step: &Step) -> Option<Decimal> {
    step.value().cut(2).ok().map(|(value, _)| value)
}

/// Up to the sen: a fee told too low would leave a member more than the plant does.
fn up(step: &Step) -> Option<Decimal> {
    let sen = Exact::whole(100);
    step.value().times(&sen).ceiling().over(&sen).cut(2).ok().map(|(value, _)| value)
}

/// Of a loss nothing comes back, which is known.
fn of_a_loss(view: &View<'_>, model: PurchaseModel) -> Option<Decimal> {
    let rest = view.figure(PlantTerm::ModelSurplus(model))?;
    rest.value().is_negative().then_some(Decimal::ZERO)
}
