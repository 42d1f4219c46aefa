//! The list of the cases that are kept on this device.

use yew::prelude::*;

use super::browser_action::{deed, question};
use super::kept::{Kept, KeptCase};
use crate::i18n::pages::kept as words;
use crate::i18n::{Words, fill, number};
use crate::input::transfer::PageRef;
use crate::ui::directory;
use crate::ui::element::{all, el, rows, said};
use crate::ui::view_context::ViewContext;

/// The field of a new case, and every case that there is.
pub(super) fn cases(context: &ViewContext<'_>, page: PageRef, kept: &Kept) -> Html {
    let row = |case: &KeptCase| row(context, page, kept, case);
    let mut parts = vec![
        html! { <p id="cases" tabindex="-1"><b>{ context.words(words::CASES) }</b></p> },
        said("p", "hint", context.words(words::CASES_HINT)),
    ];
    parts.extend(open_now(context, kept));
    let (wrong, done) = if is_about_name(&kept.said) {
        (said_of(context, kept), String::new())
    } else {
        (String::new(), said_of(context, kept))
    };
    let at_new = if kept.renaming.is_empty() { wrong.as_str() } else { "" };
    parts.push(name_field(context, "case-name", ("case-new", "", words::SAVE_NEW), at_new));
    parts.push(html! { <p class="verdict" role="status">{ done }</p> });
    if !kept.cases.is_empty() {
        parts.push(said("p", "hint", context.words(words::BESIDE_HINT)));
        parts.push(el("ul", "cases", rows(&kept.cases, &row)));
    }
    all(parts)
}

/// The case that is open, and the way to save what was changed in it.
fn open_now(context: &ViewContext<'_>, kept: &Kept) -> Vec<Html> {
    let Some(case) = kept.case(&kept.open) else { return Vec::new() };
    let sentence = if kept.differs { words::OPEN_CHANGED } else { words::OPEN_NOW };
    let mut parts = vec![said("p", "", fill(context.words(sentence), &case.name))];
    if kept.differs {
        let label = fill(context.words(words::UPDATE), &case.name);
        parts.push(el("div", "chips", vec![deed("chip-button", "case-update", "", label, None)]));
    }
    parts
}

/// A name and the button that takes it. What is typed stays: the field is the browser's own.
fn name_field(
    context: &ViewContext<'_>,
    id: &'static str,
    (what, about, label): (&'static str, &str, Words),
    wrong: &str,
) -> Html {
    let hint = [" ", context.words(words::NAME_HINT)].concat();
    html! {
        <div class="field">
            <label for={id}>{ context.words(words::NAME) }<span class="soft small">{ hint }</span></label>
            <p class="error" role="alert">{ wrong.to_owned() }</p>
            <div class="box"><input {id} type="text" autocomplete="off" data-enter={what} data-about={about.to_owned()} /></div>
            <div class="chips">{ deed("chip-button", what, about, context.words(label), None) }</div>
        </div>
    }
}

fn row(context: &ViewContext<'_>, page: PageRef, kept: &Kept, case: &KeptCase) -> Html {
    let button = |what: &'static str, label: Words| deed("link", what, &case.id, context.words(label), None);
    let mut parts = vec![
        tick(context, case.pages.contains(&page), case),
        said("span", "hint", about(context, case)),
        button("case-open", words::OPEN),
        button("case-rename", words::RENAME),
        button("case-copy", words::COPY),
        button("case-delete", words::DELETE),
    ];
    if kept.renaming == case.id {
        let wrong = if is_about_name(&kept.said) { said_of(context, kept) } else { String::new() };
        parts.push(name_field(context, "case-renamed", ("case-renamed", &case.id, words::SAVE_NAME), &wrong));
    }
    if kept.asks == case.id {
        let text = fill(context.words(words::DELETE_ASK), &case.name);
        parts.push(question(context, text, ("case-deleted", &case.id, context.words(words::DELETE_YES))));
    }
    html! { <li key={case.id.clone()}>{ all(parts) }</li> }
}

/// The name; where the case has figures of the page that is shown, it can be put beside others.
fn tick(context: &ViewContext<'_>, here: bool, case: &KeptCase) -> Html {
    if !here {
        return said("b", "", case.name.clone());
    }
    let label = [context.words(words::BESIDE), ": ", &case.name].concat();
    html! {
        <label class="check">
            <input type="checkbox" data-do="case-tick" data-about={case.id.clone()} checked={case.ticked} aria-label={label} />
            <b>{ case.name.clone() }</b>
        </label>
    }
}

/// The pages of a case, and when it was kept.
fn about(context: &ViewContext<'_>, case: &KeptCase) -> String {
    let tab = |at: &PageRef| directory::pages(at.country).get(usize::from(at.page)).map(|entry| entry.tab);
    let mut parts: Vec<_> =
        case.pages.iter().filter_map(tab).map(|tab| context.words(tab).to_owned()).collect();
    parts.extend(
        case.day.map(|day| fill(context.words(words::KEPT_ON), &number::date(day, context.language()))),
    );
    parts.join(" · ")
}

/// Whether what is said belongs to the field of a name.
fn is_about_name(said: &str) -> bool {
    matches!(said, "unnamed" | "long" | "taken" | "nothing")
}

/// What became of the last press.
fn said_of(context: &ViewContext<'_>, kept: &Kept) -> String {
    let sentence = match kept.said.as_str() {
        "saved" => words::SAID_SAVED,
        "copied" => words::SAID_COPIED,
        "renamed" => words::SAID_RENAMED,
        "deleted" => words::SAID_DELETED,
        "taken_in" => words::SAID_TAKEN_IN,
        "unnamed" => words::SAID_UNNAMED,
        "long" => words::SAID_LONG,
        "taken" => words::SAID_TAKEN,
        "nothing" => words::SAID_NOTHING,
        "most" => words::SAID_MOST,
        "large" => words::SAID_LARGE,
        "moved" => words::SAID_MOVED,
        "changed" => words::SAID_CHANGED,
        "damaged" => words::SAID_DAMAGED,
        "bad_file" => words::SAID_BAD_FILE,
        "newer_file" => words::SAID_NEWER_FILE,
        "beside" => words::SAID_BESIDE,
        "full" => words::FULL,
        "denied" => words::DENIED,
        "lost" => words::LOST,
        _ => return String::new(),
    };
    fill(context.words(sentence), &kept.about)
}
