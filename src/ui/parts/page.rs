//! The frame of a page: inputs beside results, and what screen readers are told.

use yew::prelude::*;

use super::answer_box::{answer_box, peek, spoken as spoken_amount, total_box};
use super::form::{example_title, id, missing, problems, to_correct};
use super::legal::legal;
use crate::data::references::Subject;
use crate::domain::{Outcome, Step};
use crate::i18n::pages::frame as words;
use crate::i18n::{Message, Words};
use crate::ui::action::{Action, Key, PageAction, Slot};
use crate::ui::element::{all, columns, el, nothing, plain, said};
use crate::ui::heading::Heading;
use crate::ui::page::{Drawn, Page, View};
use crate::ui::view_context::ViewContext;

/// What stands above an answer.
#[derive(Clone, Copy)]
pub(in crate::ui) struct Titles {
    pub heading: Words,
    /// While a part of it is missing; where there are no words of its own, that is said after the heading.
    pub so_far: Option<Words>,
    /// At the lower edge of narrow screens, where the heading is too long.
    pub short: Option<Words>,
}

impl Titles {
    /// The same words everywhere.
    pub const fn plain(heading: Words) -> Self {
        Self { heading, so_far: None, short: None }
    }
}

/// What a page consists of.
pub(in crate::ui) struct Frame<'a> {
    /// The question that the page answers.
    pub question: Words,
    /// Where the figures come from.
    pub intro: Words,
    pub inputs: Vec<Html>,
    /// What stands above the answer.
    pub titles: Titles,
    /// The figure that the page is for.
    pub total: Option<&'a Step>,
    /// The same before it was rounded.
    pub exact: Option<&'a Step>,
    /// How the figure is written and what follows it, where it is no plain amount.
    pub written: Option<(String, Vec<Html>)>,
    /// In place of a figure that is not there yet; may be empty.
    pub waiting: Words,
    /// What follows the figure.
    pub answer: Html,
}

/// Draws a page.
pub(in crate::ui) fn frame<P: Page>(page: &View<'_, P>, heading: Heading, frame: Frame<'_>) -> Html {
    let context = &page.context;
    let title = vec![
        heading.with("question", context.words(frame.question)),
        said("p", "soft small", context.words(frame.intro)),
    ];
    let mut entered = vec![el("div", "", title)];
    entered.extend(frame.inputs);
    let heading = title_of(page, &frame.titles, frame.total);
    let mut amount = frame.total.map_or_else(|| "–".to_owned(), |total| context.amount(total));
    let answer = match (frame.total, frame.written) {
        (Some(_), Some((written, below))) => {
            amount.clone_from(&written);
            answer_box(heading.clone(), written, below)
        }
        (Some(total), None) => total_box(context, heading.clone(), total, frame.exact),
        (None, _) => {
            let waiting = said("span", "words soft", context.words(frame.waiting));
            answer_box(heading.clone(), "–".into(), vec![waiting])
        }
    };
    let of_example = page.page().draft().is_of_example();
    let answer = el("div", if of_example { "trial" } else { "" }, vec![answer]);
    let result = vec![problems(page), answer, missing(page), frame.answer, example(page)];
    let columns = columns((context.say(Message::Inputs), entered), (context.say(Message::Result), result));
    let short = if of_example { Some(words::EXAMPLE) } else { frame.titles.short };
    let short = short.map_or(heading, |short| context.words(short).into());
    all(vec![columns, peek(short, amount)])
}

/// The inputs, and below them the rules of the day about what the page is about.
pub(in crate::ui) fn with_law<P: Page>(
    view: &View<'_, P>,
    mut inputs: Vec<Html>,
    about: &'static [Subject],
) -> Vec<Html> {
    inputs.push(legal(&view.context, view.day, about));
    inputs
}

/// The example, whole, where nothing is entered yet.
fn example(page: &dyn Drawn) -> Html {
    let context = page.context();
    if !page.page().draft().is_empty() {
        return nothing();
    }
    let tried = page.page().tried();
    let amount = tried.amount(context).unwrap_or_else(|| drawn_amount(page));
    let name = [context.words(words::EXAMPLE), ": ", context.words(tried.about().example)].concat();
    let onclick = context.press(Action::Page(PageAction::Example));
    let label = context.words(words::TRY_EXAMPLE);
    let parts = vec![
        said("b", "", name),
        said("strong", "num", amount),
        said("p", "soft small", context.words(words::EXAMPLE_GOES)),
        // The answer takes this card's place, above where it was pressed.
        html! { <button type="button" class="chip-button" data-go="answer" {onclick}>{ label }</button> },
    ];
    el("section", "example", parts)
}

/// The amount of the example until it can be calculated: as the first picture has it, or a blank that keeps its place.
fn drawn_amount(page: &dyn Drawn) -> String {
    let host = &page.context().visit.host;
    let drawn = host.get("example");
    let is_of_page = !drawn.is_empty() && host.country() == page.page().country();
    String::from(if is_of_page { drawn } else { "\u{a0}" })
}

/// Whether the figure that a page is for waits for an input.
pub(in crate::ui) fn waits(page: &dyn Page, outcome: &Outcome) -> bool {
    outcome.missing.iter().any(|missing| page.counts(missing.0))
}

/// What stands above the answer: it says so while an input is missing that the figure waits for.
fn title_of(page: &dyn Drawn, titles: &Titles, total: Option<&Step>) -> String {
    let context = page.context();
    // Nobody else's figure is called the visitor's.
    let example = example_title(context, page.page());
    if !example.is_empty() {
        return example;
    }
    let waits = total.is_some() && waits(page.page(), page.outcome());
    match (waits, titles.so_far) {
        (false, _) => context.words(titles.heading).into(),
        (true, Some(so_far)) => context.words(so_far).into(),
        (true, None) => [context.words(titles.heading), context.words(words::SO_FAR)].concat(),
    }
}

/// What screen readers are told: what to correct first, or else the answer.
pub(in crate::ui) fn spoken(page: &dyn Drawn, titles: &Titles, total: Option<&Step>) -> String {
    let context = page.context();
    if let Some((_, sentence)) = to_correct(page).into_iter().next() {
        return [context.say(Message::ToCorrect), &sentence].join(" ");
    }
    total.map_or_else(String::new, |figure| spoken_amount(context, &title_of(page, titles, total), figure))
}

/// A day of a page's draft, with its label and hint.
pub(in crate::ui) fn day(page: &dyn Drawn, key: impl Into<Key>) -> Html {
    let key = key.into();
    let (context, about) = (page.context(), page.page());
    let (label, hint) = about.label(key, context);
    date(context, id(page, key), Slot::Page(key), about.draft().text(key).to_owned(), (label, hint))
}

/// The day whose rules apply on the first page.
pub(in crate::ui) fn rule_date(context: &ViewContext<'_>) -> Html {
    let [label, hint] = words::RULE_DATE.map(|words| context.words(words));
    date(context, "rules-on".into(), Slot::RuleDate, context.visit.rule_day.clone(), (label.into(), hint))
}

/// A day, by the browser's own picker.
fn date(
    context: &ViewContext<'_>,
    id: String,
    slot: Slot,
    value: String,
    (label, hint): (String, &'static str),
) -> Html {
    let label = vec![plain(label), plain(" "), said("span", "soft small", hint)];
    html! {
        <div class="field">
            <label for={id.clone()}>{ all(label) }</label>
            <div class="box">
                <input {id} type="date" {value} oninput={context.typed(slot)} />
            </div>
        </div>
    }
}
