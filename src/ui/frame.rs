//! What stands around a page: title, country and language, tabs, what is said once about every result.

use yew::prelude::*;

use super::action::{Action, File};
use super::element::{all, el, nothing, rows, said};
use super::heading::Heading;
use super::pages::shu;
use super::parts::fields::on_its_way;
use super::parts::menu::tab;
use super::state::State;
use super::view_context::ViewContext;
use crate::domain::Country;
use crate::i18n::pages::frame as words;
use crate::i18n::pages::tabs::TRAINERS;
use crate::i18n::{Language, Message, number};

/// The widget's own heading.
pub(super) fn heading(context: &ViewContext<'_>) -> Heading {
    Heading(context.visit.host.heading())
}

/// The whole widget around its page.
pub(super) fn frame(context: &ViewContext<'_>, state: &State, page: Vec<Html>, told: &NodeRef) -> Html {
    let title = heading(context).with("title", context.say(Message::Title));
    let mut head = vec![title];
    let offered = state.offered();
    if offered.len() == 1 {
        head.push(el("div", "", vec![language_pick(context)]));
    } else {
        head.push(tabs(context, state, &offered));
        head.push(el("div", "picks", vec![country_pick(context), language_pick(context)]));
        head.push(menu(context, state, &offered));
    }
    let mut children = vec![el("header", "top", head)];
    children.extend(page);
    children.push(said("p", "foot", foot(context, state)));
    children.push(html! { <div ref={told.clone()} class="unseen" role="status" /> });
    let workshop = &context.visit.workshop;
    html! {
        <div class="kk" translate="no" key={state.redrawn} lang={context.language().code()} data-large={workshop.large.then_some("")} data-exercise={workshop.exercise.then_some("")}>
            { all(children) }
        </div>
    }
}

fn foot(context: &ViewContext<'_>, state: &State) -> String {
    let day = number::date(state.rules_as_of(), context.language());
    let rules = [context.say(Message::RulesOn), &day].join(" ");
    let sent = if context.visit.host.get("emit").is_empty() {
        context.say(Message::NothingSent)
    } else {
        context.words(words::TOLD)
    };
    [context.say(Message::Estimate), &rules, sent].join(" · ")
}

fn country_pick(context: &ViewContext<'_>) -> Html {
    let countries = [(Country::Indonesia, Message::Indonesia), (Country::Malaysia, Message::Malaysia)];
    let option = |(country, name): (Country, Message)| {
        html! { <option selected={context.visit.country == country}>{ context.say(name) }</option> }
    };
    let onchange = context.pick(0, |_, option| {
        Action::CountryPicked(if option == 1 { Country::Malaysia } else { Country::Indonesia })
    });
    html! {
        <select class="pick" aria-label={context.say(Message::Country)} {onchange}>{ all(rows(countries, &option)) }</select>
    }
}

fn language_pick(context: &ViewContext<'_>) -> Html {
    let option = |language: Language| {
        html! {
            <option lang={language.code()} selected={context.language() == language}>{ language.name() }</option>
        }
    };
    let onchange = context
        .pick(0, |_, option| Action::LanguagePicked(Language::ALL.get(option).copied().unwrap_or_default()));
    html! {
        <select class="pick" aria-label={context.say(Message::Language)} {onchange}>
            { all(rows(Language::ALL, &option)) }
        </select>
    }
}

/// As many pages as are taken in at a glance.
const BESIDE: usize = 6;

/// The pages beside each other: all that are offered, or, of many, those of whoever asks what is shown. The others are in the menu.
fn tabs(context: &ViewContext<'_>, state: &State, offered: &[usize]) -> Html {
    let shown = state.shown().1;
    let who = state.entry(shown).map(|entry| entry.who);
    let tab = |page| {
        let Some(entry) = state.entry(page) else { return nothing() };
        let aside = offered.len() > BESIDE && Some(entry.who) != who;
        tab(context, page, entry.tab, page == shown, aside)
    };
    let tabs = rows(offered.iter().copied(), &tab);
    // Those who teach find the shelf of cases below every page.
    let shelf =
        html! { <button type="button" class="shelf" data-go="workshop">{ context.words(TRAINERS) }</button> };
    html! { <nav class="tabs" aria-label={context.words(words::CALCULATORS)}>{ all(tabs) }{ shelf }</nav> }
}

/// All of them by who asks and by their question, closed again with every page that is turned to. What is in it comes with the details.
fn menu(context: &ViewContext<'_>, state: &State, offered: &[usize]) -> Html {
    let (country, shown) = state.shown();
    let key = [shown, usize::from(country == Country::Malaysia)].map(|part| part.to_string()).concat();
    let name =
        el("summary", "", [words::MENU, words::ALL].map(|name| said("span", "", context.words(name))).into());
    let inside = shu::menu(context, offered, shown);
    let picks = el("div", "chips", vec![country_pick(context), language_pick(context)]);
    html! { <details class="menu" {key}>{ name }<div>{ inside }{ picks }</div></details> }
}

/// In place of a page that is not here yet.
pub(super) fn waiting(context: &ViewContext<'_>, (file, failed): (File, bool)) -> Html {
    // The picture of the build stays in its place for as long as this is coming.
    let class = if failed { "card" } else { "card coming" };
    el("section", class, on_its_way(context, "", failed, Action::Wanted(file)))
}
