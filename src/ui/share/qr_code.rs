//! A link as the picture that a phone's camera reads.

use yew::prelude::*;

use super::browser_action::{LARGER, button};
use crate::i18n::pages::share as words;
use crate::ui::element::{all, said};
pub(super) use crate::ui::parts::qr_code::picture;
use crate::ui::view_context::ViewContext;

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
