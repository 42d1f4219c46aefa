//! Buttons whose press is acted on beside the module, by the `data-do` of an element: there are the clipboard, files,
//! the printer and the browser's storage.

use yew::prelude::*;

use crate::i18n::Words;
use crate::ui::shell::Shell;

/// What a press does.
pub(super) struct BrowserAction {
    what: &'static str,
    /// What the button says for two seconds afterwards, if anything, and when it was refused.
    done: Words,
    failed: Words,
}

const NOT_SAVED: Words = [
    "Tidak bisa disimpan di sini: pakai tautan",
    "Tidak dapat disimpan di sini: guna pautan",
    "Cannot save here: use the link",
];

/// Copies a text.
pub(super) const COPY: BrowserAction = BrowserAction {
    what: "copy",
    done: ["Tersalin", "Disalin", "Copied"],
    failed: [
        "Tidak bisa disalin di sini: pilih teksnya dan salin sendiri",
        "Tidak dapat disalin di sini: pilih teks dan salin sendiri",
        "Cannot copy here: select the text and copy it yourself",
    ],
};
/// Saves a file of this name.
pub(super) const SAVE: BrowserAction =
    BrowserAction { what: "save", done: ["Tersimpan", "Disimpan", "Saved"], failed: NOT_SAVED };
/// Prints the page.
pub(super) const PRINT: BrowserAction = BrowserAction { what: "print", done: [""; 3], failed: NOT_SAVED };
/// Removes everything that was saved.
pub(super) const FORGET: BrowserAction =
    BrowserAction { what: "forget", done: ["Terhapus", "Dipadam", "Removed"], failed: NOT_SAVED };

/// The button; `about` is the text or the name that it is about.
pub(super) fn button(shell: &Shell<'_>, action: &BrowserAction, label: Words, about: &str) -> Html {
    html! {
        <button
            type="button"
            class="chip-button"
            data-do={action.what}
            data-about={about.to_owned()}
            data-done={shell.words(action.done)}
            data-failed={shell.words(action.failed)}
        >{ shell.words(label) }</button>
    }
}
