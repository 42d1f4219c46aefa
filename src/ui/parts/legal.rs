//! "Dasar hukum": every rule that is on record for the day, and how it stands.

use yew::prelude::*;

use crate::data;
use crate::domain::{Date, FirstDay, Reading, RuleStanding, Source};
use crate::i18n::{Words, number};
use crate::ui::element::{el, plain, rows, said};
use crate::ui::shell::Shell;

/// The rules of the country on a day, folded.
pub(in crate::ui) fn legal(shell: &Shell<'_>, day: Date) -> Html {
    let rules = data::law(shell.common.country).on(day);
    let name: Words = ["Dasar hukum", "Asas undang-undang", "Legal basis"];
    let hint: Words = [
        "Aturan yang tercatat untuk #. Yang belum diketahui ditanyakan, tidak ditebak.",
        "Peraturan dalam rekod bagi #. Yang belum diketahui akan ditanya, bukan diteka.",
        "The rules on record for #. What is not known is asked for, not guessed.",
    ];
    let hint = crate::i18n::fill(shell.words(hint), &number::date(day, shell.language()));
    let none: Words = [
        "Untuk hari ini tidak ada aturan yang tercatat. Pilih hari yang lebih baru, atau cari aturannya.",
        "Bagi hari ini tiada peraturan dalam rekod. Pilih hari yang lebih baharu, atau cari peraturannya.",
        "No rule is on record for this day. Choose a later day, or look the rule up.",
    ];
    let none = if rules.is_empty() { shell.words(none) } else { "" };
    let list = el("ul", "source rules", rows(rules, &|(standing, source)| rule(shell, standing, source)));
    let summary = said("summary", "", shell.words(name));
    el("details", "", vec![summary, said("p", "hint", hint), said("p", "hint", none), list])
}

fn rule(shell: &Shell<'_>, standing: RuleStanding, source: &'static Source) -> Html {
    let words: Words = match standing {
        RuleStanding::InForce if source.first_day == FirstDay::NotFound => [
            "tercatat berlaku, hari pertamanya tidak ditemukan; paling lambat sejak",
            "berkuat kuasa dalam rekod, hari pertamanya tidak ditemui; selewat-lewatnya sejak",
            "on record as in force, its first day was not found; by",
        ],
        RuleStanding::InForce => {
            ["tercatat berlaku sejak", "berkuat kuasa dalam rekod sejak", "on record as in force since"]
        }
        RuleStanding::Repealed => ["diganti sejak", "digantikan sejak", "replaced since"],
        RuleStanding::Unknown => ["belum diketahui sejak", "belum diketahui sejak", "not known since"],
    };
    let since = number::date(source.since, shell.language());
    let note = [": ", shell.words(words), " ", &since, "; ", &standing_of(shell, source)].concat();
    el("li", "", vec![citation(source), plain(note)])
}

/// The citation of a rule, with its link.
pub(super) fn citation(source: &'static Source) -> Html {
    html! { <a href={source.url} target="_blank" rel="noopener noreferrer">{ source.citation }</a> }
}

/// How a rule was read, and when it was last checked.
pub(super) fn standing_of(shell: &Shell<'_>, source: &'static Source) -> String {
    let reading: Words = match source.reading {
        Reading::Text => {
            ["dibaca dalam teks aturan", "dibaca dalam teks peraturan", "read in the rule itself"]
        }
        Reading::Report => [
            "menurut laporan tentang aturan ini",
            "menurut laporan tentang peraturan ini",
            "as reported by others",
        ],
    };
    let checked: Words = ["diperiksa", "disemak", "checked"];
    let day = number::date(source.checked_on, shell.language());
    [shell.words(reading), ", ", shell.words(checked), " ", &day].concat()
}
