//! The first step: a file, cells that are pasted, or the example beside it.

use yew::prelude::*;

use super::asked::on;
use super::desk::{Desk, Stopped};
use super::entered::{Screen, View};
use crate::i18n::ledger::sheet_fault;
use crate::i18n::members::told;
use crate::i18n::pages::list as words;
use crate::ui::element::{el, nothing, plain, said};

/// The inputs.
pub(super) fn open(view: &View<'_>, desk: &Desk) -> Vec<Html> {
    let context = &view.context;
    let drop = vec![
        said("b", "", context.words(words::DROP)),
        said("span", "soft small", context.words(words::TAKES)),
        html! { <input type="file" data-list-do="open" accept=".csv,.tsv,.txt,.xlsx,text/csv,text/plain,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" /> },
    ];
    let [label, hint] = words::PASTE.map(|words| context.words(words));
    let paste = html! {
        <div class="field">
            <label for="daftar-paste">{ label }{ " " }{ said("span", "soft small", hint) }</label>
            <div class="box"><textarea id="daftar-paste" rows="3" data-list-do="paste" autocomplete="off" spellcheck="false" /></div>
        </div>
    };
    vec![
        stopped(view, desk),
        context.heading().with("", context.words(words::OPEN)),
        el("label", "drop", drop),
        paste,
        said("p", "hint", context.words(words::MAY_HAVE)),
        // The list that lies there stays until another one comes.
        on(view, desk.list.as_ref().map(|_| (Screen::Columns, words::NEXT)), None),
    ]
}

/// Why there is no list.
fn stopped(view: &View<'_>, desk: &Desk) -> Html {
    let (context, language) = (&view.context, view.context.language());
    let Some(why) = &desk.stopped else { return nothing() };
    let text: String = match why {
        Stopped::Named(name) if name == "cancelled" => {
            return html! { <p role="status">{ context.words(words::CANCELLED) }</p> };
        }
        Stopped::Named(name) => context.words(words::foreign(name)).into(),
        Stopped::Told(one) => told(one, language),
        Stopped::Sheet(fault) => sheet_fault(*fault, language).into(),
    };
    html! { <div class="problems" role="alert"><p>{ plain(text) }</p></div> }
}
