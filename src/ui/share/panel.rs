//! Everything to share, print and save the page with.

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use yew::prelude::*;

use super::browser_action::{self, button};
use super::qr_code::picture;
use super::saving::saving;
use super::transfer::link;
use super::workshop::workshop;
use crate::i18n::pages::share as words;
use crate::i18n::{Message, number};
use crate::ui::element::{all, el, nothing, plain, said};
use crate::ui::shell::Shell;
use crate::ui::state::State;

pub(super) fn panel(shell: &Shell<'_>, state: &State, spoken: &str) -> Html {
    let text = link(state);
    let address = shell.visit.host.get("address");
    let whole = [address, "#k=", &text].concat();
    let linked = !text.is_empty() && !address.is_empty();
    let mut inside = vec![said("summary", "", shell.words(words::HEADING))];
    let code = if linked { picture(&whole, shell.words(words::QR_CODE_HINT)) } else { None };
    if linked {
        inside.push(sharing_part(shell, &whole, spoken, code.clone()));
    }
    inside.push(paper(shell));
    inside.push(saving(shell));
    all(vec![
        workshop(shell, state),
        el("details", "card share", inside),
        printed(shell, state, linked.then_some(whole.as_str()), code),
    ])
}

fn sharing_part(shell: &Shell<'_>, whole: &str, spoken: &str, code: Option<Html>) -> Html {
    let message = [spoken, "\n", shell.words(words::ESTIMATE), "\n", whole].concat();
    let chat =
        ["https://wa.me/?text=", &utf8_percent_encode(&message, NON_ALPHANUMERIC).to_string()].concat();
    let link = html! { <a class="chip-button" href={chat} target="_blank" rel="noopener noreferrer">{ shell.words(words::WHATSAPP) }</a> };
    let buttons = vec![
        link,
        button(shell, &browser_action::COPY, words::COPY_LINK, whole),
        button(shell, &browser_action::COPY, words::COPY_TEXT, &message),
    ];
    let field = html! {
        <label class="field">
            { said("span", "legend-label", shell.words(words::LINK)) }
            <span class="box"><input class="address" readonly=true value={whole.to_owned()} /></span>
        </label>
    };
    let code = code.map_or_else(nothing, |code| {
        el("details", "", vec![said("summary", "", shell.words(words::QR_CODE)), code])
    });
    all(vec![el("div", "chips", buttons), field, said("p", "hint", shell.words(words::LINK_HOLDS)), code])
}

fn paper(shell: &Shell<'_>) -> Html {
    let mut buttons = vec![
        button(shell, &browser_action::PRINT, words::PRINT, ""),
        button(shell, &browser_action::SAVE, words::SAVE_FILE, &file_name(shell, ".json")),
        button(shell, &browser_action::SAVE, words::SAVE_TABLE, &file_name(shell, ".csv")),
    ];
    buttons.push(html! {
        <label class="chip-button file">
            { shell.words(words::OPEN_FILE) }
            <input class="unseen" type="file" accept=".json,application/json" data-do="open" />
        </label>
    });
    el("div", "chips", buttons)
}

/// `kalkulator-koperasi-2026-01-31.csv`.
fn file_name(shell: &Shell<'_>, ending: &str) -> String {
    ["kalkulator-koperasi-", &shell.visit.host.today().to_string(), ending].concat()
}

/// What stands on paper only: when, under which rules, and the way back.
fn printed(shell: &Shell<'_>, state: &State, whole: Option<&str>, code: Option<Html>) -> Html {
    let today = number::date(shell.visit.host.today(), shell.language());
    let day = number::date(state.rule_date(), shell.language());
    let line =
        [shell.words(words::CALCULATED_ON), " ", &today, " · ", shell.say(Message::RulesOn), " ", &day]
            .concat();
    let mut inside = vec![said("p", "", line)];
    if let Some(whole) = whole {
        inside.extend(code);
        inside.push(el(
            "p",
            "small",
            vec![plain(shell.words(words::OPEN_AGAIN)), plain(" "), plain(whole.to_owned())],
        ));
    }
    el("div", "printed", inside)
}
