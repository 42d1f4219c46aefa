//! What is asked: three questions, and folded what the manager knows and when there is nothing to deliver.

use yew::prelude::*;

use super::entered::View;
use super::fields::{self, GOODS, MODEL};
use crate::domain::PurchaseModel;
use crate::i18n::pages::delivery as words;
use crate::i18n::{fill, number};
use crate::ui::element::{el, nothing, said};
use crate::ui::parts::fold::folded;
use crate::ui::parts::form::{choice, field, fold_of, group, name_field, notice, number_in, two};

/// The inputs.
pub(super) fn asked(view: &View<'_>) -> Vec<Html> {
    let first = el("div", "two", vec![choice(view, &GOODS), field(view, &fields::DELIVERED)]);
    vec![
        notice(view),
        group(view, words::FIRST, vec![first]),
        group(view, words::SECOND, vec![field(view, &fields::RAW)]),
        group(view, words::THIRD, vec![from(view), choice(view, &MODEL), given(view)]),
        manager(view),
        fold_of(view, words::SEASON, &[fields::MONTHS.key], || vec![field(view, &fields::MONTHS)]),
    ]
}

/// Whose figures these are, where the plant has a name.
fn from(view: &View<'_>) -> Html {
    let name = view.page.plant();
    if name.is_empty() { nothing() } else { said("p", "hint", fill(view.context.words(words::FROM), name)) }
}

/// What the plant gives, by the way in which it takes it.
fn given(view: &View<'_>) -> Html {
    match view.page.model() {
        PurchaseModel::BuyAndSell => field(view, &fields::PRICE),
        PurchaseModel::Tolling => two(view, &fields::PRODUCT, &fields::FEE),
        PurchaseModel::Pool => two(view, &fields::ADVANCE, &fields::SETTLEMENT),
    }
}

/// What only the manager knows: in one line what there is of it, behind a tap the fields.
fn manager(view: &View<'_>) -> Html {
    let title = view.context.heading().with("", manager_line(view));
    folded(&view.context, words::MANAGER, title, || {
        vec![two(view, &fields::REFUND, &fields::YEAR), name_field(view, fields::NAME.key)]
    })
}

fn manager_line(view: &View<'_>) -> String {
    let context = &view.context;
    let heading = context.words(words::MANAGER);
    let Some(refund) = number_in(view, &fields::REFUND) else {
        return [heading, context.words(words::MANAGER_OPEN)].concat();
    };
    let refund = [
        view.refund(),
        " ",
        &number::money(refund, context.currency()),
        "/",
        view.page.unit(context.language()),
    ]
    .concat();
    let name = view.page.plant().to_owned();
    let year =
        number_in(view, &fields::YEAR).map(|year| fill(context.words(words::OF_YEAR), &year.to_string()));
    let known: Vec<_> =
        [name, year.unwrap_or_default(), refund].into_iter().filter(|one| !one.is_empty()).collect();
    [heading, ": ", &known.join(", ")].concat()
}
