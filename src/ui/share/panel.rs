//! Everything to share, print and save the page with.

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use yew::prelude::*;

use super::browser_action::{self, button, file_picker};
use super::glossary::glossary;
use super::message::message;
use super::qr_code::picture;
use super::saving::saving;
use super::statements::statements;
use super::transfer::link;
use super::workshop::workshop;
use crate::i18n::pages::share as words;
use crate::i18n::{Language, Message, number};
use crate::ui::element::{all, el, nothing, plain, said};
use crate::ui::state::State;
use crate::ui::view_context::ViewContext;

pub(super) fn panel(context: &ViewContext<'_>, state: &State) -> Html {
    let text = link(state);
    let address = context.visit.host.get("address");
    let whole = [address, &query(context), "#k=", &text].concat();
    let linked = !text.is_empty() && !address.is_empty();
    let mut inside = vec![said("summary", "", context.words(words::HEADING))];
    let code = if linked { picture(&whole, context.words(words::QR_CODE_HINT)) } else { None };
    if linked {
        inside.push(sharing_part(context, &whole, &message(context, state, &whole), code.clone()));
    }
    inside.push(paper(context));
    all(vec![
        saving(context, state),
        workshop(context, state),
        el("details", "card share", inside),
        glossary(context, state),
        statements(context),
        printed(context, state, linked.then_some(whole.as_str()), code),
    ])
}

/// In which language a link opens, where that is not the one in which the page opens by itself.
fn query(context: &ViewContext<'_>) -> String {
    match context.language() {
        Language::Indonesian => String::new(),
        language => ["?lang=", language.code()].concat(),
    }
}

fn sharing_part(context: &ViewContext<'_>, whole: &str, message: &str, code: Option<Html>) -> Html {
    let chat = ["https://wa.me/?text=", &utf8_percent_encode(message, NON_ALPHANUMERIC).to_string()].concat();
    let link = html! { <a class="chip-button" href={chat} target="_blank" rel="noopener noreferrer">{ context.words(words::WHATSAPP) }</a> };
    let buttons = vec![
        link,
        button(context, &browser_action::COPY, words::COPY_LINK, whole),
        button(context, &browser_action::COPY, words::COPY_TEXT, message),
    ];
    let field = html! {
        <label class="field">
            { said("span", "legend-label", context.words(words::LINK)) }
            <span class="box"><input class="address" readonly=true value={whole.to_owned()} /></span>
        </label>
    };
    let code = code.map_or_else(nothing, |code| {
        el("details", "", vec![said("summary", "", context.words(words::QR_CODE)), code])
    });
    all(vec![el("div", "chips", buttons), field, said("p", "hint", context.words(words::LINK_HOLDS)), code])
}

fn paper(context: &ViewContext<'_>) -> Html {
    let mut buttons = vec![
        button(context, &browser_action::PRINT, words::PRINT, ""),
        button(context, &browser_action::SAVE, words::SAVE_FILE, &file_name(context, ".json")),
        button(context, &browser_action::SAVE, words::SAVE_TABLE, &file_name(context, ".csv")),
    ];
    buttons.push(file_picker("open", context.words(words::OPEN_FILE)));
    el("div", "chips", buttons)
}

/// `kalkulator-koperasi-2026-01-31.csv`.
fn file_name(context: &ViewContext<'_>, ending: &str) -> String {
    ["kalkulator-koperasi-", &context.visit.host.today().to_string(), ending].concat()
}

/// What stands on paper only: when, under which rules, and the way back.
fn printed(context: &ViewContext<'_>, state: &State, whole: Option<&str>, code: Option<Html>) -> Html {
    let today = number::date(context.visit.host.today(), context.language());
    let day = number::date(state.rule_date(), context.language());
    let line =
        [context.words(words::CALCULATED_ON), " ", &today, " · ", context.say(Message::RulesOn), " ", &day]
            .concat();
    let mut inside = vec![said("p", "", line)];
    if let Some(whole) = whole {
        inside.extend(code);
        inside.push(el(
            "p",
            "small",
            vec![plain(context.words(words::OPEN_AGAIN)), plain(" "), plain(whole.to_owned())],
        ));
    }
    el("div", "printed", inside)
}
