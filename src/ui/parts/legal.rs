//! "Dasar hukum": the rules on record for the day that a page rests on, how each stands, and what changed when.

use yew::prelude::*;

use super::fold::fold;
use crate::data;
use crate::data::references::{self, Subject};
use crate::domain::{Country, Date, FirstDay, Reading, Rule, RuleStanding, Source};
use crate::i18n::pages::legal as words;
use crate::i18n::{self, Words, number};
use crate::ui::element::{el, nothing, plain, rows, said};
use crate::ui::view_context::ViewContext;

/// The rules on a day about what a page is about, folded, and below them the changes.
pub(in crate::ui) fn legal(context: &ViewContext<'_>, day: Date, about: &'static [Subject]) -> Html {
    fold(context, words::HEADING, || rules(context, context.visit.country, day, about))
}

/// The same of both countries, each under its name.
pub(in crate::ui) fn legal_of_both(
    context: &ViewContext<'_>,
    day: Date,
    about: &'static [Subject],
    names: [Words; 2],
) -> Html {
    fold(context, words::HEADING, || {
        let of = |(country, name): (Country, Words)| {
            let name = context.heading().below().with("", context.words(name));
            [vec![name], rules(context, country, day, about)].concat()
        };
        Country::ALL.into_iter().zip(names).flat_map(of).collect()
    })
}

fn rules(context: &ViewContext<'_>, country: Country, day: Date, about: &'static [Subject]) -> Vec<Html> {
    let mut rules = data::law(country).on(day);
    rules.retain(|(_, source)| is_about(source.rule, about));
    let hint = i18n::fill(context.words(words::ON_RECORD), &number::date(day, context.language()));
    let none = if rules.is_empty() { context.words(words::NONE_ON_RECORD) } else { "" };
    let list = el("ul", "source rules", rows(rules, &|(standing, source)| rule(context, standing, source)));
    let hints = vec![said("p", "hint", hint), said("p", "hint", checked(context)), said("p", "hint", none)];
    [hints, vec![list, changes(context, country, about)]].concat()
}

/// A rule: citation, title, what it says, how it stands, how it was read.
fn rule(context: &ViewContext<'_>, standing: RuleStanding, source: &'static Source) -> Html {
    let stands = context.words(match standing {
        RuleStanding::InForce if source.first_day == FirstDay::NotFound => words::IN_FORCE_BY,
        RuleStanding::InForce => words::IN_FORCE,
        RuleStanding::Repealed => words::REPEALED,
        RuleStanding::Unknown => words::UNKNOWN,
        RuleStanding::Unconfirmed => words::UNCONFIRMED,
    });
    let document = references::of(source.rule).document;
    let title = if document.gazette.is_empty() {
        document.title.to_owned()
    } else {
        [document.title, ", ", document.gazette].concat()
    };
    let says = i18n::rule_says(source.rule, context.language());
    let since = number::date(source.since, context.language());
    let through = source.through.map_or_else(String::new, |rule| {
        i18n::fill(context.words(words::THROUGH), references::of(rule).citation)
    });
    let notes = [
        " ",
        says,
        " ",
        &i18n::capitalised(stands),
        " ",
        &since,
        &through,
        "; ",
        &read(context, source),
        ".",
    ];
    el(
        "li",
        "",
        vec![
            citation(context, source),
            plain(". "),
            said("cite", "", title),
            plain("."),
            plain(notes.concat()),
        ],
    )
}

/// Whether a rule is one that a page rests on. Those that set a whole act in force or out of it concern all.
fn is_about(rule: Rule, about: &[Subject]) -> bool {
    let of = references::subject(rule);
    of == Subject::Act || about.contains(&of)
}

/// What began and ended, the latest first.
fn changes(context: &ViewContext<'_>, country: Country, about: &'static [Subject]) -> Html {
    let mut changes = data::law(country).changes();
    // What set a whole act in force again is told of one of its rules, and concerns all.
    changes.retain(|(_, source)| [source.rule, source.by()].into_iter().any(|rule| is_about(rule, about)));
    if changes.is_empty() {
        return nothing();
    }
    let change = |(standing, source): (RuleStanding, &'static Source)| {
        let what = context.words(match standing {
            RuleStanding::InForce => words::BEGAN,
            RuleStanding::Repealed => words::ENDED,
            RuleStanding::Unknown => words::OPEN,
            RuleStanding::Unconfirmed => words::OPEN_STILL,
        });
        let by = source.by();
        let mut day = number::date(source.since, context.language());
        if source.first_day == FirstDay::NotFound {
            day = i18n::capitalised(&i18n::fill(context.words(words::BY_THEN), &day));
        }
        let says = i18n::rule_says(by, context.language());
        said("li", "", [&day, ": ", references::of(by).citation, ", ", what, ". ", says].concat())
    };
    fold(context, words::CHANGES, || vec![el("ul", "source rules", rows(changes, &change))])
}

/// The citation of a rule, with the official address of its document where one is known.
pub(super) fn citation(context: &ViewContext<'_>, source: &'static Source) -> Html {
    linked(source.rule, i18n::citation_in(source, context.language()))
}

/// What is said of a rule, and its citation.
pub(in crate::ui) fn said_by(rule: Rule, says: String) -> Html {
    let citation = linked(rule, references::of(rule).citation.to_owned());
    el("p", "source", vec![plain(says), citation, plain(".")])
}

/// A citation that leads to the rule's document.
fn linked(rule: Rule, cited: String) -> Html {
    match references::of(rule).document.url {
        Some(url) => html! { <a href={url} target="_blank" rel="noopener noreferrer">{ cited }</a> },
        None => plain(cited),
    }
}

/// How a rule was read; and that its document has no address here.
fn read(context: &ViewContext<'_>, source: &Source) -> String {
    let of = references::of(source.rule);
    let reading = context.words(match of.reading {
        Reading::Text => words::READ,
        Reading::Bill => words::READ_IN_BILL,
        Reading::Portal => words::ON_PORTAL,
        Reading::Report => words::REPORTED,
    });
    match of.document.url {
        Some(_) => reading.to_owned(),
        None => [reading, "; ", context.words(words::NO_ADDRESS)].concat(),
    }
}

/// How a rule was read, and when it was last checked.
pub(super) fn standing_of(context: &ViewContext<'_>, source: &'static Source) -> String {
    let day = number::date(data::LAST_CHECKED, context.language());
    [&read(context, source), ", ", context.words(words::CHECKED_ON), " ", &day].concat()
}

/// When all of them were checked, and by when they are again.
fn checked(context: &ViewContext<'_>) -> String {
    let [last, next] =
        [data::LAST_CHECKED, data::NEXT_CHECK].map(|day| number::date(day, context.language()));
    i18n::capitalised(&i18n::fill_each(context.words(words::CHECKED), &[&last, &next]))
}
