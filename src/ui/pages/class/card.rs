//! The white card: black on white in every scheme, with the code of a seat's answer.

use yew::prelude::*;

use super::answers::found;
use super::deed::Deed;
use super::entered::{View, press};
use super::figures::{case, help, told, written};
use super::work::Phone;
use crate::class::{Answer, Invite, Mark, grouped, in_full, in_six};
use crate::data::exercises::{Exercise, Unit};
use crate::i18n::exercises::what;
use crate::i18n::pages::class as words;
use crate::i18n::{capitalised, fill};
use crate::ui::element::{all, button_of, el, nothing, rows, said};
use crate::ui::parts::qr_code::picture;
use crate::ui::parts::tags::button_to;

/// The card, and the ways from it.
pub(super) fn card(view: &View<'_>, phone: &Phone, (class, answer): (&Invite, &Answer)) -> Html {
    let context = &view.context;
    let (tag, seat) = (class.tag(), answer.seat.to_string());
    let six = grouped(&in_six(answer, tag));
    let label = fill(context.words(words::ANSWER_QR), &seat);
    let apart: Vec<String> = six.chars().filter(|letter| *letter != '-').map(String::from).collect();
    let heard = fill(context.words(words::CODE_IS), &apart.join(" "));
    let code = html! { <p class="code"><span aria-hidden="true">{ six }</span><span class="unseen">{ heard }</span></p> };
    let of = phone.exercises.first().map_or("", |one| case(context, one));
    let head = [&fill(context.words(words::SEAT_OF), &seat), " · ", of].concat();
    let card = el(
        "div",
        "whitecard",
        vec![
            said("b", "", head),
            picture(&in_full(answer, tag), &label).unwrap_or_default(),
            code,
            all(answers(view, phone)),
        ],
    );
    let back = button_to("chip-button", "page", press(context, Deed::Back), context.words(words::BACK));
    let check = if phone.checks {
        verdict(view, phone)
    } else {
        button_of("chip-button", None, press(context, Deed::Check), context.words(words::CHECK))
    };
    let show = said("p", "soft", context.words(words::SHOW_CARD));
    let inside = vec![card, show, el("div", "chips", vec![back]), check];
    html! { <div class="card-page" id="page" tabindex="-1">{ all(inside) }</div> }
}

/// What was found: in figures, and an amount in words.
fn answers(view: &View<'_>, phone: &Phone) -> Vec<Html> {
    let context = &view.context;
    let found = found(view, phone).unwrap_or_default();
    let is_series = phone.exercises.len() > 1;
    let line = |(place, one): (usize, &&'static Exercise)| {
        let Some(value) = found.get(place).copied().flatten() else {
            return if is_series {
                said("p", "num", [&place.saturating_add(1).to_string(), ": –"].concat())
            } else {
                nothing()
            };
        };
        let text = written(context, one, one.asked, value);
        if is_series {
            return said("p", "num", [&place.saturating_add(1).to_string(), ": ", &text].concat());
        }
        let in_words = if one.asked.unit() == Unit::Money { context.in_words(value) } else { None };
        let in_words = in_words.unwrap_or_else(|| capitalised(context.words(what(one.asked))));
        el("div", "", vec![said("p", "strong num", text), said("p", "small", in_words)])
    };
    rows(phone.exercises.iter().enumerate(), &line)
}

/// Whether each answer is right, and what helps where it is not.
pub(super) fn verdict(view: &View<'_>, phone: &Phone) -> Html {
    let context = &view.context;
    let is_series = phone.exercises.len() > 1;
    let line = |(place, (one, mark)): (usize, (&&'static Exercise, Mark))| {
        let before =
            if is_series { [&place.saturating_add(1).to_string(), ". "].concat() } else { String::new() };
        let (text, hint) = match mark {
            Mark::Right => (context.words(words::IS_RIGHT).to_owned(), String::new()),
            Mark::Blank => (context.words(words::NOTHING).to_owned(), String::new()),
            Mark::Other => (context.words(words::NOT_YET).to_owned(), String::new()),
            Mark::Mistake(of) => (
                fill(context.words(words::SEEMS), &told(context, one, of.into())),
                help(context, one, of.into()),
            ),
        };
        el("li", "", vec![said("b", "", [before, text].concat()), said("p", "", hint)])
    };
    let marks = phone.exercises.iter().zip(phone.marks()).enumerate();
    html! { <ul class="remarks verdicts" role="status">{ all(rows(marks, &line)) }</ul> }
}
