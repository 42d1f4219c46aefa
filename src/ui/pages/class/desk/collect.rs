//! Codes come in: typed, scanned, pasted; who is missing, which seats came twice.

use yew::prelude::*;

use super::projector::came_in;
use super::seats::seats;
use super::spread::spread;
use super::told::of_answer;
use super::ways::ways;
use crate::class::{Answer, Came, Fault, Seat};
use crate::i18n::pages::class as words;
use crate::i18n::{Message, fill, fill_each};
use crate::ui::element::{all, button_of, columns, el, nothing, rows, said};
use crate::ui::heading::Heading;
use crate::ui::pages::class::count;
use crate::ui::pages::class::deed::{Deed, own};
use crate::ui::pages::class::entered::{View, press, typed};
use crate::ui::pages::class::figures::title;
use crate::ui::pages::class::refusal::fault;
use crate::ui::pages::class::work::{Last, Teach};
use crate::ui::parts::fold::fold;
use crate::ui::parts::tags::{heard, of, tag, text_field};

/// The list of a class.
pub(super) fn collect(view: &View<'_>, teach: &Teach, heading: Heading) -> Html {
    let context = &view.context;
    let what = teach.exercises.iter().map(|one| title(context, one)).collect::<Vec<_>>().join(" · ");
    let ask = vec![
        heading.with("question", came_in(view, teach)),
        said("p", "soft", what),
        said("p", "soft small", context.words(words::PRACTICE)),
    ];
    let entered = vec![
        code(view, teach),
        came(view, teach),
        all(rows(teach.roll.doubles(), &|seat| double(view, teach, seat))),
        seats(view, teach),
        fold(context, words::PASTE, || paste(view, teach)),
        fold(context, words::SEATS[0], || vec![count::seats(view)]),
    ];
    let result = vec![el("div", "spread", vec![spread(view, teach), ways(view, teach)])];
    let columns = columns((context.say(Message::Inputs), entered), (context.say(Message::Result), result));
    all(vec![html! { <div class="ask" id="page" tabindex="-1">{ all(ask) }</div> }, columns])
}

/// The field that goes on by itself.
fn code(view: &View<'_>, teach: &Teach) -> Html {
    let context = &view.context;
    let fault = teach.fault.map_or_else(String::new, |why| fault(context, why));
    let keys = &[
        "id",
        "type",
        "class",
        "data-class-code",
        "autocomplete",
        "autocapitalize",
        "spellcheck",
        "aria-describedby",
        "aria-invalid",
    ];
    let values = vec![
        of("kelas-masuk"),
        of("text"),
        of("codebox"),
        of(""),
        of("off"),
        of("characters"),
        of("false"),
        of("kelas-masuk-note"),
        teach.fault.and(of("true")),
    ];
    let field = text_field(keys, values, teach.code.clone(), typed(context, |_, text| own(Deed::Code(text))));
    let [label, hint] = words::CODE.map(|words| context.words(words));
    let label =
        html! { <label for="kelas-masuk">{ label }{ " " }{ said("span", "soft small", hint) }</label> };
    let note = html! { <div id="kelas-masuk-note" role="alert"><p class="error">{ fault }</p></div> };
    el("div", "field", vec![el("div", "head", vec![label, note]), field])
}

/// What came of the last code.
fn came(view: &View<'_>, teach: &Teach) -> Html {
    let context = &view.context;
    let text = teach.last.as_ref().map_or_else(String::new, |Last { code, answer, came }| {
        let seat = answer.seat.to_string();
        match came {
            Came::New => {
                fill_each(context.words(words::TAKEN), &[code, &seat, &of_answer(view, teach, answer)])
            }
            Came::Same => fill_each(context.words(words::ALREADY), &[code, &seat]),
            Came::Double => fill(context.words(words::TWICE), &seat),
        }
    });
    let wrong = teach.last.as_ref().filter(|last| last.came == Came::New);
    let forget = wrong.map_or_else(nothing, |last| {
        let seat = last.answer.seat;
        let text = fill(context.words(words::FORGET), &seat.to_string());
        button_of("link", None, press(context, Deed::Forget(seat)), text)
    });
    all(vec![html! { <p class="came-in" role="status">{ text }</p> }, forget])
}

/// A seat that came twice: which answer counts.
fn double(view: &View<'_>, teach: &Teach, seat: &Seat) -> Html {
    let context = &view.context;
    let answer = |(place, answer): (usize, &Answer)| {
        let words = if place == 0 { words::THE_FIRST } else { words::THE_LATER };
        let text = fill(context.words(words), &of_answer(view, teach, answer));
        button_of("chip-button", None, press(context, Deed::Decide(seat.seat, place)), text)
    };
    let question = fill(context.words(words::TWICE), &seat.seat.to_string());
    let answers = el("div", "chips", rows(seat.answers.iter().enumerate(), &answer));
    el("div", "twice", vec![said("p", "", question), answers])
}

/// Many lines at once.
fn paste(view: &View<'_>, teach: &Teach) -> Vec<Html> {
    let context = &view.context;
    let keys = &["rows", "aria-label", "spellcheck", "autocomplete"];
    let values = vec![of("5"), of(context.words(words::PASTE)), of("false"), of("off")];
    let mut field = tag("textarea", keys, values, Vec::new());
    field.set_value(teach.pasted.clone());
    let typed = context.texted_lines(|text| own(Deed::Pasted(text)));
    let field = heard(field, std::rc::Rc::new(yew::html::oninput::Wrapper::new(typed)));
    let mut inside = vec![
        el("span", "box", vec![field]),
        button_of("chip-button", None, press(context, Deed::ReadPasted), context.words(words::READ)),
    ];
    if let Some(read) = &teach.read {
        let counts = [read.codes.to_string(), read.new.to_string()];
        let counts = fill_each(context.words(words::READ_SO), &counts.each_ref().map(String::as_str));
        inside.push(html! { <p role="status">{ counts }</p> });
        let unread = |(text, why): &(String, Fault)| {
            said("li", "error", fill_each(context.words(words::UNREAD), &[text, &fault(context, *why)]))
        };
        inside.push(el("ul", "remarks", rows(&read.unread, &unread)));
    }
    inside
}
