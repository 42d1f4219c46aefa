//! What is asked of payments: since when, how much, on which day, and what else was paid in or taken out.

use yew::prelude::*;

use super::super::choices::{self, Method};
use super::super::fields;
use super::classes::{CLASSES, Class, is_typed};
use super::entered::View;
use super::year;
use crate::domain::{DividendTerm, Term};
use crate::i18n;
use crate::i18n::pages::dividend as words;
use crate::ui::element::{all, el, nothing, rows, said};
use crate::ui::parts::fold::folded;
use crate::ui::parts::form::{choice, choice_at, field};

/// The month of joining, and the payments of each class.
pub(super) fn asked(view: &View<'_>) -> Vec<Html> {
    let mut parts = vec![choice(view, &choices::JOINED)];
    parts.extend(rows(&CLASSES, &|class| payments(view, class)));
    parts
}

/// The payments of a class: those that most members have, and below a fold the others.
fn payments(view: &View<'_>, class: &Class) -> Html {
    let is_share = class.place == 0;
    let joined = choices::joined(&view.page.draft, class.place).is_some();
    let start = if joined { class.first } else { class.opening };
    let mut parts = vec![said("legend", "", view.context.words(class.name))];
    if is_share {
        parts.push(field(view, start));
    } else {
        parts.push(if joined { nothing() } else { field(view, start) });
        parts.push(field(view, class.monthly));
        parts.push(when(view));
    }
    parts.push(if class.has_payments(&view.page.draft) { more(view, class) } else { nothing() });
    el("fieldset", "group", parts)
}

/// What few members have of a class.
fn more(view: &View<'_>, class: &Class) -> Html {
    let draft = &view.page.draft;
    let title = view.context.words(words::MORE_OF_CLASS);
    let title = i18n::fill(title, &view.context.words(class.name).to_lowercase());
    let title = view.context.heading().with("", title);
    folded(&view.context, class.name, title, || {
        let mut parts = vec![choice_at(view, &choices::CLASS_JOINED, class.place)];
        if class.place == 0 {
            parts.push(field(view, class.monthly));
            parts.push(if choices::has_days(draft) { field(view, &fields::SHARE_DAY) } else { nothing() });
        } else {
            let joined = choices::joined(draft, class.place).is_some();
            parts.push(if joined { field(view, class.first) } else { nothing() });
        }
        parts.extend(once(view, class));
        parts
    })
}

/// On which day, or from when on, a payment counts: once there is one.
fn when(view: &View<'_>) -> Html {
    let draft = &view.page.draft;
    let paid =
        |class: &Class| choices::joined(draft, class.place).is_some() || is_typed(draft, class.monthly.key);
    if !CLASSES.iter().any(paid) {
        return nothing();
    }
    match Method::of(draft) {
        Method::Months => choice(view, &choices::START),
        Method::MonthlyMinimum | Method::Daily => {
            all(vec![field(view, &fields::PAID_DAY), first_month(view)])
        }
        Method::Closing | Method::MonthlyAverage => nothing(),
    }
}

/// What the lowest balance of the month of joining is.
fn first_month(view: &View<'_>) -> Html {
    let ends = year::end(&view.page.draft, view.day);
    let found = view.outcome.figures.iter().find_map(|step| {
        let Some(Term::Dividend(DividendTerm::Lowest(class, month))) = step.term() else { return None };
        let joined = CLASSES.iter().find(|one| one.of == class.kind);
        let joined = joined.and_then(|one| choices::joined(&view.page.draft, one.place))?;
        (year::place_of(joined, ends) == month).then_some((month, step))
    });
    let Some((month, step)) = found else { return nothing() };
    let month = i18n::month_of_year(month, ends, view.context.language());
    let text = view.context.words(words::FIRST_MONTH);
    said("p", "hint", i18n::fill_each(text, &[month, &view.context.amount(step)]))
}

/// What is moved once, each with its month; one more once the one before is there.
fn once(view: &View<'_>, class: &Class) -> Vec<Html> {
    let mut is_open = true;
    let mut parts = Vec::new();
    for place in class.once() {
        parts.push(if is_open { movement(view, place) } else { nothing() });
        is_open = is_typed(&view.page.draft, fields::ONCE_AMOUNT.at(place));
    }
    parts
}

fn movement(view: &View<'_>, place: usize) -> Html {
    let day =
        if choices::has_days(&view.page.draft) { field(view, fields::ONCE_DAY.at(place)) } else { nothing() };
    let picked = el(
        "div",
        "two",
        vec![choice_at(view, &choices::IS_ADDED, place), choice_at(view, &choices::ONCE_MONTH, place)],
    );
    all(vec![picked, field(view, fields::ONCE_AMOUNT.at(place)), day])
}
