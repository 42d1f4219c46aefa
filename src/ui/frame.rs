//! What stands around a page: title, country and language, tabs, what is said once about every result.

use yew::prelude::*;

use super::action::{Action, File};
use super::directory::{self, Entry};
use super::element::{all, button_of, el, nothing, rows, said};
use super::heading::Heading;
use super::parts::fields::on_its_way;
use super::shell::Shell;
use super::state::State;
use crate::domain::Country;
use crate::i18n::pages::frame as words;
use crate::i18n::{Language, Message, number};

/// The widget's own heading.
pub(super) fn heading(shell: &Shell<'_>) -> Heading {
    Heading(shell.visit.host.heading())
}

/// The whole widget around its page.
pub(super) fn frame(shell: &Shell<'_>, state: &State, page: Vec<Html>, spoken: &str) -> Html {
    let (countries, tabs) = if state.is_only() {
        (nothing(), nothing())
    } else {
        (country_pick(shell), tabs(shell, state.shown()))
    };
    let picks = el("div", "picks", vec![countries, language_pick(shell)]);
    let title = heading(shell).with("title", shell.say(Message::Title));
    let mut children = vec![el("header", "top", vec![title, picks]), tabs];
    children.extend(page);
    children.push(said("p", "foot", foot(shell, state)));
    children.push(html! { <div class="unseen" role="status">{ spoken.to_owned() }</div> });
    let workshop = &shell.visit.workshop;
    html! {
        <div class="kk" translate="no" key={state.redrawn} lang={shell.language().code()} data-large={workshop.large.then_some("")} data-exercise={workshop.exercise.then_some("")}>
            { all(children) }
        </div>
    }
}

fn foot(shell: &Shell<'_>, state: &State) -> String {
    let day = number::date(state.rule_date(), shell.language());
    let rules = [shell.say(Message::RulesOn), &day].join(" ");
    let sent = if shell.visit.host.get("emit").is_empty() {
        shell.say(Message::NothingSent)
    } else {
        shell.words(words::TOLD)
    };
    [shell.say(Message::Estimate), &rules, sent].join(" · ")
}

fn country_pick(shell: &Shell<'_>) -> Html {
    let countries = [(Country::Indonesia, Message::Indonesia), (Country::Malaysia, Message::Malaysia)];
    let option = |(country, name): (Country, Message)| {
        html! { <option selected={shell.visit.country == country}>{ shell.say(name) }</option> }
    };
    let onchange = shell.pick(0, |_, option| {
        Action::CountryPicked(if option == 1 { Country::Malaysia } else { Country::Indonesia })
    });
    html! {
        <select class="pick" aria-label={shell.say(Message::Country)} {onchange}>{ all(rows(countries, &option)) }</select>
    }
}

fn language_pick(shell: &Shell<'_>) -> Html {
    let option = |language: Language| {
        html! {
            <option lang={language.code()} selected={shell.language() == language}>{ language.name() }</option>
        }
    };
    let onchange = shell
        .pick(0, |_, option| Action::LanguagePicked(Language::ALL.get(option).copied().unwrap_or_default()));
    html! {
        <select class="pick" aria-label={shell.say(Message::Language)} {onchange}>
            { all(rows(Language::ALL, &option)) }
        </select>
    }
}

/// The pages of the country.
fn tabs(shell: &Shell<'_>, (country, shown): (Country, usize)) -> Html {
    let tab = |(page, entry): (usize, &Entry)| {
        button_of("tab", Some(page == shown), shell.press(Action::PagePicked(page)), shell.words(entry.tab))
    };
    el("nav", "tabs", rows(directory::pages(country).iter().enumerate(), &tab))
}

/// In place of a page that is not here yet.
pub(super) fn waiting(shell: &Shell<'_>, (file, failed): (File, bool)) -> Html {
    // The picture of the build stays in its place for as long as this is coming.
    let class = if failed { "card" } else { "card coming" };
    el("section", class, on_its_way(shell, "", failed, Action::Wanted(file)))
}
