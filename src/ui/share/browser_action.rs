//! Buttons whose press is acted on beside the module, by the `data-do` of an element: there are the clipboard, files,
//! the printer and the browser's storage.

use yew::prelude::*;

use crate::i18n::Words;
use crate::i18n::pages::kept::CANCEL;
use crate::i18n::pages::share as words;
use crate::ui::element::{all, el};
use crate::ui::view_context::ViewContext;

/// What a press does.
pub(super) struct BrowserAction {
    what: &'static str,
    /// What the button says for two seconds afterwards, if anything, and when it was refused.
    done: Words,
    failed: Words,
}

/// Copies a text.
pub(super) const COPY: BrowserAction =
    BrowserAction { what: "copy", done: words::COPIED, failed: words::NOT_COPIED };
/// Saves a file of this name.
pub(super) const SAVE: BrowserAction =
    BrowserAction { what: "save", done: words::SAVED, failed: words::NOT_SAVED };
/// Draws the answer and gives it on, or saves it where nothing takes it.
pub(super) const SHARE_PICTURE: BrowserAction =
    BrowserAction { what: "picture", done: words::SAVED, failed: words::NOT_SAVED };
/// Shows the picture of the link as large as the screen.
pub(super) const LARGER: BrowserAction = BrowserAction { what: "larger", done: [""; 3], failed: [""; 3] };
/// Prints the page.
pub(super) const PRINT: BrowserAction =
    BrowserAction { what: "print", done: [""; 3], failed: words::NOT_SAVED };
/// The button; `about` is the text or the name that it is about.
pub(super) fn button(context: &ViewContext<'_>, action: &BrowserAction, label: Words, about: &str) -> Html {
    html! {
        <button
            type="button"
            class="chip-button"
            data-do={action.what}
            data-about={about.to_owned()}
            data-done={context.words(action.done)}
            data-failed={context.words(action.failed)}
        >{ context.words(label) }</button>
    }
}

/// A button without a word of its own afterwards; what it does is seen. `onclick` is what the widget does besides.
pub(super) fn deed(
    class: &'static str,
    what: &'static str,
    about: &str,
    label: impl Into<AttrValue>,
    onclick: Option<Callback<MouseEvent>>,
) -> Html {
    let label: AttrValue = label.into();
    html! { <button type="button" {class} data-do={what} data-about={about.to_owned()} {onclick}>{ label }</button> }
}

/// A button that opens a file, for a deed.
pub(super) fn file_picker(what: &'static str, label: &'static str) -> Html {
    html! {
        <label class="chip-button file">
            { label }
            <input class="unseen" type="file" accept=".json,application/json" data-do={what} />
        </label>
    }
}

/// A question below what it is about, so that a second press on the same place answers nothing.
pub(super) fn question(
    context: &ViewContext<'_>,
    text: String,
    (what, about, yes): (&'static str, &str, &'static str),
) -> Html {
    let answers = vec![
        deed("chip-button", what, about, yes, None),
        deed("chip-button", "case-cancel", "", context.words(CANCEL), None),
    ];
    let text = html! { <p role="alert">{ text }</p> };
    all(vec![text, el("div", "chips", answers)])
}
