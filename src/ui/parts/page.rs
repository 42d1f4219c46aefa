//! The frame of a page: inputs beside results, and what screen readers are told.

use yew::prelude::*;

use super::answer_box::{answer_box, below, peek, spoken as spoken_amount};
use super::form::{example_title, fold, id, missing, missing_keys, problems, to_correct};
use super::legal::legal;
use super::words_here::words_here;
use crate::data::references::Subject;
use crate::domain::{Outcome, Step};
use crate::i18n::glossary::On;
use crate::i18n::pages::frame as words;
use crate::i18n::{self, Message, Words};
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
    /// One sentence about it with the visitor's own figures; its amount in words where it is empty.
    pub sentence: String,
    /// What it is made of.
    pub picture: Html,
    /// How the figure is written and what follows it, where it is no plain amount.
    pub written: Option<(String, Vec<Html>)>,
    /// In place of a figure that is not there yet; may be empty.
    pub waiting: Words,
    /// Draws what follows the figure and its picture: what to know, then what is folded.
    pub answer: &'a dyn Fn() -> Html,
}

/// Draws a page.
pub(in crate::ui) fn frame<P: Page>(page: &View<'_, P>, heading: Heading, frame: Frame<'_>) -> Html {
    let context = &page.context;
    let question = vec![
        heading.with("question", context.words(frame.question)),
        said("p", "soft", context.words(frame.intro)),
    ];
    let title = title_of(page, &frame.titles, frame.total);
    let whose = example_title(context, page.page());
    let mut amount = frame.total.map_or_else(|| "–".to_owned(), |total| context.amount(total));
    let below = match (frame.total, frame.written) {
        (Some(_), Some((written, below))) => {
            amount = written;
            below
        }
        (Some(total), None) => vec![below(context, total, &frame.sentence)],
        // One mistake is told once: nothing is waited for beside what is to be corrected.
        (None, _) if !to_correct(page).is_empty() => Vec::new(),
        (None, _) => vec![said("p", "words soft", context.words(frame.waiting))],
    };
    let of_example = page.page().draft().is_of_example();
    let short = frame.titles.short.map_or(title.as_str(), |short| context.words(short));
    let short = if of_example { [context.words(words::EXAMPLE), ": ", short].concat() } else { short.into() };
    let picture = el("div", "made-of", vec![frame.picture]);
    let glance = frame.total.map_or_else(Vec::new, |_| [below.clone(), vec![picture.clone()]].concat());
    let waiting = missing_keys(page, frame.total.is_some());
    let told = bar_amount(page, frame.total, &waiting).unwrap_or_else(|| amount.clone());
    let class = match frame.total {
        Some(_) if of_example => "peek trial",
        Some(_) => "peek",
        // Over an empty form it would hide fields, and answer nothing.
        None if page.page().draft().is_empty() => "peek waits rest",
        None => "peek waits",
    };
    let bar = peek(context, short, told, class, glance);
    let entered = [vec![problems(page)], frame.inputs, vec![bar]].concat();
    let answer = answer_box(context, title, whose, amount, below);
    let acts = frame.total.map_or_else(nothing, |_| acts(context));
    let what_follows = vec![missing(page, waiting), acts, context.visit.rest.drawn(frame.answer)];
    // Whoever has entered nothing sees an answer first, and then what there is to fill.
    let result = if page.page().draft().is_empty() {
        vec![el("div", "", vec![answer]), example(page, "answer"), el("div", "", what_follows)]
    } else {
        let trial = if of_example { "trial" } else { "" };
        vec![el("div", trial, [vec![answer, picture], what_follows].concat())]
    };
    let columns = columns((context.say(Message::Inputs), entered), (context.say(Message::Result), result));
    all(vec![html! { <div class="ask" id="page" tabindex="-1">{ all(question) }</div> }, columns])
}

/// What stands at the lower edge of narrow screens in place of an amount: how many fields it waits for, and which is next.
fn bar_amount(page: &dyn Drawn, total: Option<&Step>, waiting: &[Key]) -> Option<String> {
    let next = waiting.first().filter(|_| total.is_none())?;
    let (label, _) = page.page().label(*next, page.context());
    Some(i18n::fill_each(page.context().words(words::NEXT), &[&waiting.len().to_string(), &label]))
}

/// What can be done with an answer.
fn acts(context: &ViewContext<'_>) -> Html {
    let share = context.words(words::SHARE);
    let share = html! { <button type="button" class="main chip-button" data-go="share">{ share }</button> };
    el("div", "chips", vec![share])
}

/// What follows an answer, and below it what its words mean and the rules of the day about what the page is about.
pub(in crate::ui) fn with_law<P: Page>(
    view: &View<'_, P>,
    answer: Html,
    on: On,
    about: &'static [Subject],
) -> Html {
    // No rule is about what no law speaks of.
    let law = if about.is_empty() { nothing() } else { legal(&view.context, view.day, about) };
    all(vec![answer, words_here(&view.context, on), law])
}

/// The example, whole; and where who tries it is led.
pub(in crate::ui) fn example(page: &dyn Drawn, leads_to: &'static str) -> Html {
    let context = page.context();
    let tried = page.page().tried();
    let amount = if context.visit.is_new { None } else { tried.amount(context) };
    let amount = amount.unwrap_or_else(|| drawn_amount(page));
    let name = [context.words(words::EXAMPLE), ": ", context.words(tried.about().example)].concat();
    let onclick = context.press(Action::Page(PageAction::Example));
    let label = context.words(words::TRY_EXAMPLE);
    let parts = vec![
        context.heading().with("", name),
        said("strong", "num", amount),
        said("p", "soft small", context.words(words::EXAMPLE_GOES)),
        // What follows takes this card's place, above where it was pressed.
        html! { <button type="button" class="chip-button" data-go={leads_to} {onclick}>{ label }</button> },
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
    let waits = total.is_some() && waits(page.page(), page.outcome());
    match (waits, titles.so_far) {
        (false, _) => context.words(titles.heading).into(),
        (true, Some(so_far)) => context.words(so_far).into(),
        (true, None) => [context.words(titles.heading), context.words(words::SO_FAR)].concat(),
    }
}

/// What screen readers are told: what to correct first, or else the answer.
pub(in crate::ui) fn spoken(page: &dyn Drawn, titles: &Titles, total: Option<&Step>) -> String {
    let example = example_title(page.context(), page.page());
    let end = if example.is_empty() { "" } else { ". " };
    let title = [&example, end, &title_of(page, titles, total)].concat();
    let amount = |figure| spoken_amount(page.context(), &title, figure);
    spoken_correction(page).unwrap_or_else(|| total.map_or_else(String::new, amount))
}

/// What screen readers are told before any answer: the first thing to correct.
pub(in crate::ui) fn spoken_correction(page: &dyn Drawn) -> Option<String> {
    let (_, sentence) = to_correct(page).into_iter().next()?;
    Some([page.context().say(Message::ToCorrect), &sentence].join(" "))
}

/// A day of a page's draft, with its label and hint.
pub(in crate::ui) fn day(page: &dyn Drawn, key: impl Into<Key>) -> Html {
    let key = key.into();
    let (context, about) = (page.context(), page.page());
    let (label, hint) = about.label(key, context);
    date(context, id(page, key), Slot::Page(key), about.draft().text(key).to_owned(), (label, hint))
}

/// The same among what few need.
pub(in crate::ui) fn year_end(page: &dyn Drawn, key: impl Into<Key>) -> Html {
    let key = key.into();
    fold(page, words::MORE, || vec![day(page, key)])
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
