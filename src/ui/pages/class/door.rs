//! Before a class: which exercises, how many seats; and the way in for those who take part without a camera.

use yew::prelude::*;

use super::count::seats;
use super::deed::{Deed, own};
use super::entered::{View, press, typed};
use super::figures::title;
use super::memory::codes_in;
use super::refusal::{is_short, refused};
use crate::data::exercises::{Exercise, Level, exercise, exercises};
use crate::i18n::exercises::level;
use crate::i18n::pages::class as words;
use crate::i18n::{Message, fill};
use crate::ui::element::{all, button_of, columns, el, nothing, rows, said};
use crate::ui::heading::Heading;
use crate::ui::parts::tags::{button_to, heard, is, of, on_press, tag, text_field};

/// What is asked before a class.
pub(super) fn door(view: &View<'_>, heading: Heading) -> Html {
    let context = &view.context;
    let ask = vec![
        heading.with("question", context.words(words::QUESTION)),
        said("p", "soft", context.words(words::INTRO)),
    ];
    let trainer = context.heading().with("", context.words(words::TRAINER_HEADING));
    let levels = all(rows(Level::ALL, &|of| of_level(view, of)));
    let entered = vec![join(view), trainer, seats(view), levels, begin(view)];
    let result = vec![el("div", "door", vec![chosen(view)])];
    let columns = columns((context.say(Message::Inputs), entered), (context.say(Message::Result), result));
    all(vec![html! { <div class="ask" id="page" tabindex="-1">{ all(ask) }</div> }, columns])
}

/// The exercises of a level, to pick.
fn of_level(view: &View<'_>, of_level: Level) -> Html {
    let context = &view.context;
    let all: Vec<_> = exercises(view.page.country).into_iter().filter(|one| one.level == of_level).collect();
    let one = |exercise: &Exercise| {
        let number = exercise.number;
        let picked = view.page.work.picked.contains(&number);
        let values = vec![of("checkbox"), is(picked)];
        let mut input = tag("input", &["type", "checked"], values, Vec::new());
        input.set_checked(picked);
        let input = heard(input, on_press(press(context, Deed::Pick(number))));
        el("label", "check", vec![input, said("span", "", title(context, exercise))])
    };
    let mut inside = vec![said("legend", "", context.words(level(of_level)))];
    inside.extend(rows(all, &|exercise| one(exercise)));
    el("fieldset", "group", inside)
}

/// At the lower edge of narrow screens, where what is picked stands far below: how many, and the way on.
fn begin(view: &View<'_>) -> Html {
    let picked = view.page.work.picked.len();
    if picked == 0 {
        return nothing();
    }
    let told = said("span", "", fill(view.context.words(words::PICKED), &picked.to_string()));
    let start = view.context.words(words::START_SHORT);
    el("div", "begin", vec![told, button_to("main chip-button", "page", start_class(view), start)])
}

fn start_class(view: &View<'_>) -> Callback<MouseEvent> {
    press(&view.context, Deed::Start(view.context.visit.host.today()))
}

/// What is picked, and the way on.
fn chosen(view: &View<'_>) -> Html {
    let context = &view.context;
    let picked: Vec<_> = view.page.work.picked.iter().filter_map(|number| exercise(*number)).collect();
    let mut inside = Vec::new();
    if picked.is_empty() {
        inside.push(said("p", "soft", context.words(words::PICK)));
    } else {
        inside
            .push(context.heading().with("", fill(context.words(words::PICKED), &picked.len().to_string())));
        inside.push(el("ol", "steps", rows(&picked, &|one| said("li", "", title(context, one)))));
        let start = context.words(words::START);
        let mut buttons = vec![button_to("main chip-button", "page", start_class(view), start)];
        if let [one] = picked.as_slice() {
            let alone = press(context, Deed::Alone(one.number));
            buttons.push(button_to("chip-button", "page", alone, context.words(words::ALONE)));
        }
        inside.push(el("div", "chips", buttons));
    }
    let kept = &view.page.work.kept;
    if !kept.is_empty() {
        let text = fill(context.words(words::RESUME), &codes_in(kept).to_string());
        inside.push(button_to("chip-button", "page", press(context, Deed::Resume), text));
    }
    inside.push(said("p", "hint", context.words(words::PRACTICE)));
    el("div", "chosen", inside)
}

/// The way in by the code on the screen.
fn join(view: &View<'_>) -> Html {
    let (context, work) = (&view.context, &view.page.work);
    let fault = work.refused.map_or_else(String::new, |why| refused(context, why));
    let is_bad = work.refused.is_some_and(|why| !is_short(why));
    let keys = &[
        "id",
        "type",
        "class",
        "autocomplete",
        "autocapitalize",
        "spellcheck",
        "aria-describedby",
        "aria-invalid",
    ];
    let values = vec![
        of("kelas-kode"),
        of("text"),
        of("codebox"),
        of("off"),
        of("characters"),
        of("false"),
        of("kelas-kode-note"),
        if is_bad { of("true") } else { None },
    ];
    let typed = typed(context, |_, text| own(Deed::JoinCode(text)));
    let field = text_field(keys, values, work.join.clone(), typed);
    let label = html! { <label for="kelas-kode">{ context.words(words::JOIN_CODE) }</label> };
    let note = html! { <div id="kelas-kode-note"><p class="error">{ fault }</p></div> };
    let head = el("div", "head", vec![label, note]);
    let join = button_of("chip-button", None, press(context, Deed::JoinTyped), context.words(words::JOIN));
    let heading = context.heading().with("", context.words(words::JOIN_HEADING));
    el("div", "join", vec![heading, el("div", "field", vec![head, field]), join])
}
