//! The first step: a file, cells that are pasted, or the example beside it.

use yew::prelude::*;

use super::on::on;
use crate::i18n::members::told;
use crate::i18n::pages::list as words;
use crate::i18n::sheet::sheet_fault;
use crate::ui::element::{el, nothing, plain, said};
use crate::ui::pages::list::desk::{Deed, Desk, Screen, Stopped};
use crate::ui::pages::list::entered::View;
use crate::ui::pages::list::tags::{labelled, of, tag};

/// What a browser offers to choose from.
const KINDS: &str = ".csv,.tsv,.txt,.xlsx,text/csv,text/plain,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// The inputs.
pub(super) fn open(view: &View<'_>, desk: &Desk) -> Vec<Html> {
    let context = &view.context;
    let file = vec![of("file"), of("open"), of(KINDS)];
    let drop = vec![
        said("b", "", context.words(words::DROP)),
        said("span", "soft small", context.words(words::TAKES)),
        tag("input", &["type", "data-list-do", "accept"], file, Vec::new()).into(),
    ];
    let [label, hint] = words::PASTE.map(|words| context.words(words));
    let area = vec![of("daftar-paste"), of("3"), of("paste"), of("off"), of("false")];
    let area =
        tag("textarea", &["id", "rows", "data-list-do", "autocomplete", "spellcheck"], area, Vec::new());
    let label = vec![plain(label), plain(" "), said("span", "soft small", hint)];
    vec![
        stopped(view, desk),
        context.heading().with("", context.words(words::OPEN)),
        el("label", "drop", drop),
        labelled(label, el("span", "box", vec![area.into()])),
        said("p", "hint", context.words(words::MAY_HAVE)),
        // The list that lies there stays until another one comes.
        on(view, desk.list.as_ref().map(|_| (Deed::Turn(Screen::Columns), words::NEXT)), None),
    ]
}

/// Why there is no list.
fn stopped(view: &View<'_>, desk: &Desk) -> Html {
    let (context, language) = (&view.context, view.context.language());
    let Some(why) = &desk.stopped else { return nothing() };
    let text: String = match why {
        Stopped::Named(name) if name == "cancelled" => {
            return tag("p", &["role"], vec![of("status")], vec![plain(context.words(words::CANCELLED))])
                .into();
        }
        Stopped::Named(name) => context.words(words::foreign(name)).into(),
        Stopped::Told(one) => told(one, language),
        Stopped::Sheet(fault) => sheet_fault(*fault, language).into(),
    };
    tag("div", &["class", "role"], vec![of("problems"), of("alert")], vec![said("p", "", text)]).into()
}
