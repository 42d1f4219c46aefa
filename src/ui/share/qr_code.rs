//! A link as the picture that a phone's camera reads.

use qrcodegen::{QrCode, QrCodeEcc};
use yew::prelude::*;

use super::browser_action::{LARGER, button};
use crate::i18n::pages::share as words;
use crate::ui::element::{all, said};
use crate::ui::view_context::ViewContext;

/// The empty edge that cameras need, in modules.
const EDGE: i32 = 4;

/// The picture; nothing for a text that is too long for one.
pub(super) fn picture(text: &str, label: &str) -> Option<Html> {
    let code = QrCode::encode_text(text, QrCodeEcc::Medium).ok()?;
    let size = code.size();
    let mut path = String::new();
    for row in 0..size {
        for column in 0..size {
            if code.get_module(column, row) {
                let at = |place: i32| place.saturating_add(EDGE).to_string();
                path += &["M", &at(column), " ", &at(row), "h1v1h-1z"].concat();
            }
        }
    }
    let whole = size.saturating_add(EDGE).saturating_add(EDGE).to_string();
    let view = ["0 0 ", &whole, " ", &whole].concat();
    Some(html! {
        <svg class="qr" viewBox={view} role="img" aria-label={label.to_owned()} shape-rendering="crispEdges">
            <rect width="100%" height="100%" fill="#fff" />
            <path d={path} fill="#000" />
        </svg>
    })
}

/// Letters of an address that can be read across a room.
const READABLE: usize = 60;

/// The picture as large as the screen, and the button that shows it.
pub(super) fn whole_screen(context: &ViewContext<'_>, whole: &str, code: Html) -> Html {
    let bare = whole.split_once("://").map_or(whole, |(_, bare)| bare);
    // A long one is for cameras; by hand one types where it leads.
    let short = if bare.len() > READABLE { bare.split(['?', '#']).next().unwrap_or(bare) } else { bare };
    let hint = said("p", "", context.words(words::QR_CODE_HINT));
    let address = said("p", "where", short.to_owned());
    let close = html! {
        <button type="button" class="chip-button" data-do="close">{ context.words(words::CLOSE) }</button>
    };
    html! {
        <>
            { button(context, &LARGER, words::WHOLE_SCREEN, "") }
            <dialog class="whole" aria-label={context.words(words::QR_CODE)}>
                { all(vec![code, address, hint, close]) }
            </dialog>
        </>
    }
}
