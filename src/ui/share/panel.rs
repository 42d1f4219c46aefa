//! Everything to share, print and save the page with.

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use yew::prelude::*;

use super::answer::Answer;
use super::beside::unread;
use super::browser_action::{self, button, file_picker};
use super::caption::caption;
use super::case_lists::CaseListsPart;
use super::glossary::glossary;
use super::image::picture_button;
use super::message::message;
use super::paper;
use super::qr_code::{picture, whole_screen};
use super::statements::statements;
use super::transfer::address;
use crate::i18n::fill;
use crate::i18n::pages::share as words;
use crate::input::transfer::name;
use crate::ui::element::{all, el, nothing, said};
use crate::ui::page::Page;
use crate::ui::parts::fold::sharing;
use crate::ui::state::State;
use crate::ui::view_context::ViewContext;

pub(super) fn panel(context: &ViewContext<'_>, state: &State) -> Html {
    let lists = CaseListsPart::get();
    let is_seen = context.visit.is_seen(words::HEADING);
    let [inside, paper] = if is_seen { taken_along(context, state) } else { Default::default() };
    let above = vec![(lists.kept)(context, state), (lists.workshop)(context, state)];
    let below = vec![glossary(context, state), statements(context), all(paper)];
    sharing(context, [above, inside, below])
}

/// What the figures are taken along with, and what stands around them on paper. A link and its picture cost as much
/// as a page: they are made for those who see them.
fn taken_along(context: &ViewContext<'_>, state: &State) -> [Vec<Html>; 2] {
    let whole = address(context, state);
    let code = if whole.is_empty() { None } else { picture(&whole, context.words(words::QR_CODE_HINT)) };
    let mut inside = vec![caption(context, state)];
    if let Some(page) = state.page().filter(|_| !whole.is_empty()) {
        Answer::of(context, page, &mut |answer| {
            inside.push(sharing_part(context, state, answer, (&whole, code.clone())));
        });
    }
    inside.push(files(context));
    [inside, vec![paper::head(context, state), paper::foot(context, state, &whole, code)]]
}

fn sharing_part(
    context: &ViewContext<'_>,
    state: &State,
    answer: &Answer<'_>,
    (whole, code): (&str, Option<Html>),
) -> Html {
    let message = message(context, state, answer, whole);
    let chat =
        ["https://wa.me/?text=", &utf8_percent_encode(&message, NON_ALPHANUMERIC).to_string()].concat();
    let link = html! { <a class="chip-button" href={chat} target="_blank" rel="noopener noreferrer">{ context.words(words::WHATSAPP) }</a> };
    let buttons = vec![
        link,
        picture_button(context, state, answer),
        button(context, &browser_action::COPY, words::COPY_LINK, whole),
        button(context, &browser_action::COPY, words::COPY_TEXT, &message),
    ];
    let field = html! {
        <label class="field">
            { said("span", "legend-label", context.words(words::LINK)) }
            <span class="box"><input class="address" readonly=true value={whole.to_owned()} /></span>
        </label>
    };
    let code = code.map_or_else(nothing, |code| {
        let summary = said("summary", "", context.words(words::QR_CODE));
        el("details", "", vec![summary, code.clone(), whole_screen(context, whole, code)])
    });
    let holds = said("p", "hint", context.words(words::LINK_HOLDS));
    all(vec![el("div", "chips", buttons), unread_note(context, answer.page), field, holds, code])
}

/// That fields hold no number, and where they go nevertheless.
fn unread_note(context: &ViewContext<'_>, page: &dyn Page) -> Html {
    let unread = unread(context, page);
    let long = unread.iter().filter(|(_, text)| name(text).is_none()).count();
    let said = |count: usize, words| {
        if count == 0 {
            nothing()
        } else {
            said("p", "error", fill(context.words(words), &count.to_string()))
        }
    };
    all(vec![said(unread.len(), words::UNREAD), said(long, words::UNREAD_TOO_LONG)])
}

fn files(context: &ViewContext<'_>) -> Html {
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
