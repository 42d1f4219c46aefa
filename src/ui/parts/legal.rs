//! "Dasar hukum": every rule that is on record for the day, and how it stands.

use yew::prelude::*;

use crate::data;
use crate::domain::{Date, FirstDay, Reading, RuleStanding, Source};
use crate::i18n::pages::legal as words;
use crate::i18n::{self, number};
use crate::ui::element::{el, plain, rows, said};
use crate::ui::shell::Shell;

/// The rules of the country on a day, folded.
pub(in crate::ui) fn legal(shell: &Shell<'_>, day: Date) -> Html {
    let rules = data::law(shell.visit.country).on(day);
    let hint = i18n::fill(shell.words(words::ON_RECORD), &number::date(day, shell.language()));
    let none = if rules.is_empty() { shell.words(words::NONE_ON_RECORD) } else { "" };
    let list = el("ul", "source rules", rows(rules, &|(standing, source)| rule(shell, standing, source)));
    let summary = said("summary", "", shell.words(words::HEADING));
    el("details", "", vec![summary, said("p", "hint", hint), said("p", "hint", none), list])
}

fn rule(shell: &Shell<'_>, standing: RuleStanding, source: &'static Source) -> Html {
    let stands = shell.words(match standing {
        RuleStanding::InForce if source.first_day == FirstDay::NotFound => words::IN_FORCE_BY,
        RuleStanding::InForce => words::IN_FORCE,
        RuleStanding::Repealed => words::REPEALED,
        RuleStanding::Unknown => words::UNKNOWN,
    });
    let since = number::date(source.since, shell.language());
    let note = [": ", stands, " ", &since, "; ", &standing_of(shell, source)].concat();
    el("li", "", vec![citation(source), plain(note)])
}

/// The citation of a rule, with its link.
pub(super) fn citation(source: &'static Source) -> Html {
    html! { <a href={source.url} target="_blank" rel="noopener noreferrer">{ source.citation }</a> }
}

/// How a rule was read, and when it was last checked.
pub(super) fn standing_of(shell: &Shell<'_>, source: &'static Source) -> String {
    let reading = shell.words(match source.reading {
        Reading::Text => words::READ,
        Reading::Report => words::REPORTED,
    });
    let day = number::date(source.checked_on, shell.language());
    [reading, ", ", shell.words(words::CHECKED), " ", &day].concat()
}
