//! "Dasar hukum": every rule that is on record for the day, and how it stands.

use yew::prelude::*;

use crate::data;
use crate::domain::{Date, Reading, RuleStanding, Source};
use crate::i18n::{Message, Words, number};
use crate::ui::element::{el, plain, rows, said};
use crate::ui::view::Shell;

/// The rules of the country on a day, folded.
pub(in crate::ui) fn legal(shell: &Shell<'_>, day: Date) -> Html {
    let rules = data::law(shell.state.country).on(day);
    let name: Words = ["Dasar hukum", "Asas undang-undang", "Legal basis"];
    let hint: Words = [
        "Aturan yang tercatat untuk #. Yang belum diketahui ditanyakan, tidak ditebak.",
        "Peraturan dalam rekod bagi #. Yang belum diketahui akan ditanya, bukan diteka.",
        "The rules on record for #. What is not known is asked for, not guessed.",
    ];
    let hint = crate::i18n::fill(shell.words(hint), &number::date(day, shell.language()));
    let list = el("ul", "source rules", rows(rules, &|(standing, source)| rule(shell, standing, source)));
    el("details", "", vec![said("summary", "", shell.words(name)), said("p", "hint", hint), list])
}

fn rule(shell: &Shell<'_>, standing: RuleStanding, source: &'static Source) -> Html {
    let words: Words = match standing {
        RuleStanding::InForce => {
            ["tercatat berlaku sejak", "berkuat kuasa dalam rekod sejak", "on record as in force since"]
        }
        RuleStanding::Repealed => ["tidak berlaku sejak", "tidak berkuat kuasa sejak", "not in force since"],
        RuleStanding::Unknown => ["belum diketahui sejak", "belum diketahui sejak", "not known since"],
    };
    let reading = match source.reading {
        Reading::Text => Message::ByText,
        Reading::Report => Message::ByReport,
    };
    let date = |day| number::date(day, shell.language());
    let standing = [shell.words(words), " ", &date(source.since)].concat();
    let checked = [shell.say(Message::CheckedOn), " ", &date(source.checked_on)].concat();
    let note = [": ", &standing, "; ", shell.say(reading), "; ", &checked].concat();
    let link = html! {
        <a href={source.url} target="_blank" rel="noopener noreferrer">{ source.citation }</a>
    };
    el("li", "", vec![link, plain(note)])
}
