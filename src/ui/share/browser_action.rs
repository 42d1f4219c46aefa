//! Buttons whose press is acted on beside the module, by the `data-do` of an element: there are the clipboard, files,
//! the printer and the browser's storage.

use yew::prelude::*;

use crate::i18n::Words;
use crate::i18n::pages::share as words;
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
/// Removes everything that was saved.
pub(super) const FORGET: BrowserAction =
    BrowserAction { what: "forget", done: words::REMOVED, failed: words::NOT_SAVED };

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
