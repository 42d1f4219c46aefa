//! The exercise on the wall: a code for cameras, what to do, how many seats came in.

use yew::prelude::*;

use crate::i18n::pages::class as words;
use crate::i18n::pages::workshop;
use crate::i18n::{Language, fill, fill_each};
use crate::ui::action::{Action, Lesson};
use crate::ui::element::{all, button_of, el, rows, said};
use crate::ui::heading::Heading;
use crate::ui::pages::class::deed::{Deed, Screen};
use crate::ui::pages::class::entered::{View, press};
use crate::ui::pages::class::fields::seats;
use crate::ui::pages::class::figures::title;
use crate::ui::pages::class::work::Teach;
use crate::ui::parts::qr_code::picture;
use crate::ui::parts::tags::button_to;

/// What everybody sees.
pub(super) fn projector(view: &View<'_>, teach: &Teach, heading: Heading) -> Html {
    let context = &view.context;
    let code = teach.class.code();
    let picture = picture(&link(view, &code), context.words(words::QR)).unwrap_or_default();
    let asked = match teach.exercises.as_slice() {
        [one] => title(context, one),
        all => fill(context.words(words::PICKED), &all.len().to_string()),
    };
    let steps = words::STEPS.map(|step| context.words(step));
    let step = |(place, text): (usize, &&str)| {
        if place > 0 {
            return said("li", "", *text);
        }
        let by_hand = fill_each(context.words(words::BY_HAND), &[&short(view), &parted(&code)]);
        el("li", "", vec![said("span", "", [*text, " "].concat()), said("b", "where", by_hand)])
    };
    let steps = el("ol", "do", rows(steps.iter().enumerate(), &step));
    let beside = el(
        "div",
        "",
        vec![heading.with("question", asked), steps, said("p", "soft", context.words(words::PRACTICE))],
    );
    let came = said("p", "num", came_in(view, teach));
    let buttons = vec![
        button_to(
            "main chip-button",
            "kelas-masuk",
            press(context, Deed::Turn(Screen::Collect)),
            context.words(words::COLLECT),
        ),
        button_of(
            "chip-button",
            Some(context.visit.workshop.large),
            context.press(Action::Lesson(Lesson::Large)),
            context.words(workshop::LARGE),
        ),
    ];
    let foot = el("div", "walls", vec![came, el("div", "chips", buttons)]);
    let wall = el("div", "wall", vec![el("div", "", vec![picture]), beside]);
    html! { <div class="projector" id="page" tabindex="-1">{ all(vec![wall, foot]) }</div> }
}

/// How many seats came in, of how many.
pub(super) fn came_in(view: &View<'_>, teach: &Teach) -> String {
    let counts = [teach.roll.seats().len().to_string(), seats(&view.page.draft).to_string()];
    fill_each(view.context.words(words::CAME_IN), &counts.each_ref().map(String::as_str))
}

/// The link that phones open.
fn link(view: &View<'_>, code: &str) -> String {
    let context = &view.context;
    let language = match context.language() {
        Language::Indonesian => String::new(),
        language => ["?lang=", language.code()].concat(),
    };
    [context.visit.host.get("address"), &language, "#k=kelas.", &view.page.country_code(), ".", code].concat()
}

/// The address as it is typed by hand.
fn short(view: &View<'_>) -> String {
    let whole = view.context.visit.host.get("address");
    let bare = whole.split_once("://").map_or(whole, |(_, bare)| bare);
    let bare = bare.split(['?', '#']).next().unwrap_or(bare);
    bare.trim_end_matches("index.html").trim_end_matches('/').into()
}

/// A code in groups of three.
fn parted(code: &str) -> String {
    let letters: Vec<char> = code.chars().collect();
    letters.chunks(3).map(|part| part.iter().collect::<String>()).collect::<Vec<_>>().join("-")
}
