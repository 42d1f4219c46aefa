//! What stands on paper alone: whose figures these are, how their digits are grouped, who signs, and the way back.
//!
//! # Design
//!
//! *Why does nobody sign a member's own page?* It is an estimate that a member made alone. A name or a stamp of the co-op
//! below it would make a promise of it. Officers sign what they put before a meeting.

use yew::prelude::*;

use super::beside::{cooperative, year};
use crate::domain::Country;
use crate::i18n::pages::share as words;
use crate::i18n::{Message, fill, number};
use crate::input::transfer::name;
use crate::input::{ParsedNumber, read};
use crate::ui::directory;
use crate::ui::element::{all, el, nothing, plain, rows, said};
use crate::ui::page::Page;
use crate::ui::state::State;
use crate::ui::view_context::ViewContext;
use crate::ui::visit::Caption;

/// A place to write by hand.
const BLANK: &str = "____________";

/// Above the sheet.
pub(super) fn head(context: &ViewContext<'_>, state: &State) -> Html {
    let (country, place) = state.shown();
    let tab = directory::pages(country).get(place).map_or("", |entry| context.words(entry.tab));
    let co = match cooperative(context.visit) {
        "" => [context.words(words::COOPERATIVE), ": ", BLANK, BLANK].concat(),
        name => name.into(),
    };
    let year = match year(context.visit, state.page()) {
        year if year.is_empty() => BLANK.into(),
        year => year,
    };
    let title = [tab, ", ", &fill(context.words(words::BOOK_YEAR_OF), &year)].concat();
    let member = name(context.visit.caption.get(Caption::MEMBER));
    let member = member
        .map_or_else(nothing, |name| said("p", "", [context.words(words::MEMBER), ": ", name].concat()));
    let exercise = if context.visit.workshop.exercise { context.words(words::NO_ANSWER_HERE) } else { "" };
    let grouped = state.page().map_or_else(String::new, |page| grouped(context, page));
    html! {
        <div class="titled" hidden=true data-grouped={grouped}>
            { all(vec![said("p", "whose", co), said("p", "sheet-title", title), member, said("p", "", exercise)]) }
        </div>
    }
}

/// Fields whose numbers and days are written otherwise on paper than they were typed, a line each: its id, what was typed
/// and what is printed. The script for paper puts them in.
fn grouped(context: &ViewContext<'_>, page: &dyn Page) -> String {
    let style = number::typed_style(page.country(), context.language());
    let mut lines = String::new();
    let mut line = |id: &str, typed: &str, printed: &str| {
        lines += &[id, "\t", typed, "\t", printed, "\n"].concat();
    };
    for key in page.asked() {
        let (typed, kind) = (page.draft().text(key), page.kind(key));
        if let ParsedNumber::Value(value) = read(typed, kind, style) {
            line(&page.name(key), typed, &number::unmistakable(value, kind, page.country()));
        }
    }
    for key in 0..page.draft().fields() {
        if let Some(day) = page.draft().date(key) {
            line(&page.name(key), page.draft().text(key), &number::date(day, context.language()));
        }
    }
    line("rules-on", &context.visit.rule_day, &number::date(context.visit.rule_date, context.language()));
    lines
}

/// Below the sheet.
pub(super) fn foot(context: &ViewContext<'_>, state: &State, whole: &str, code: Option<Html>) -> Html {
    let today = number::date(context.visit.host.today(), context.language());
    let day = number::date(state.rules_as_of(), context.language());
    let country = match context.visit.country {
        Country::Indonesia => Message::Indonesia,
        Country::Malaysia => Message::Malaysia,
    };
    let line = [
        [context.say(Message::Title), ", ", context.say(country)].concat(),
        [context.words(words::CALCULATED_ON), " ", &today].concat(),
        [context.say(Message::RulesOn), " ", &day].concat(),
    ]
    .join(" · ");
    let signed = if is_of_members(state) { nothing() } else { signatures(context) };
    let mut inside = vec![signed, said("p", "", line)];
    if !whole.is_empty() {
        inside.extend(code);
        let address = said("span", "address", whole.to_owned());
        let again = vec![plain(context.words(words::OPEN_AGAIN)), plain(" "), address];
        inside.push(el("p", "small", again));
    }
    el("div", "printed", inside)
}

/// Whether members ask the question of the page that is shown.
fn is_of_members(state: &State) -> bool {
    let (country, place) = state.shown();
    directory::pages(country).get(place).is_some_and(|entry| entry.who == directory::Who::Members)
}

/// Who signs, where and when.
fn signatures(context: &ViewContext<'_>) -> Html {
    let roles = match context.visit.country {
        Country::Indonesia => words::SIGNED_IN_INDONESIA,
        Country::Malaysia => words::SIGNED_IN_MALAYSIA,
    };
    let place = [context.words(words::PLACE), ": ", BLANK, BLANK].concat();
    let date = [context.words(words::DATE), ": ", BLANK].concat();
    let role = |role| {
        el(
            "li",
            "",
            vec![
                said("span", "", context.words(role)),
                said("span", "small", context.words(words::SIGN_HERE)),
            ],
        )
    };
    let when = el("p", "", vec![said("span", "", place), plain(" "), said("span", "", date)]);
    el("div", "signs", vec![when, el("ul", "", rows(roles, &role))])
}
