//! Hayami's table from its own rows A to I: one run or stages that follow each other, beside the rows that a
//! printed table states.

use yew::prelude::*;

use super::super::choices;
use super::super::entered::View;
use super::super::fields::{self, STAGE, STAGES};
use super::super::names::stage_title;
use crate::i18n::Words;
use crate::i18n::pages::plant::stages as words;
use crate::ui::action::{Action, PageAction};
use crate::ui::element::{button_of, el, nothing, rows, said};
use crate::ui::page::Field;
use crate::ui::parts::form::{choice, field, fold, two};

/// The form.
pub(super) fn stages(view: &View<'_>) -> Html {
    let count = STAGE.len(&view.page.draft);
    fold(view, words::FOLD, || {
        let mut inside = vec![
            said("p", "hint", view.context.words(words::HINT)),
            if count > 1 { choice(view, &choices::CHAINED) } else { nothing() },
            if count > 0 { choice(view, &choices::PRINTED) } else { nothing() },
        ];
        inside.extend(rows(0..count, &|stage| one(view, stage)));
        inside.push(el("div", "chips", buttons(view, count)));
        inside
    })
}

/// One more, and one less, whose figures stay for when it comes back.
fn buttons(view: &View<'_>, count: usize) -> Vec<Html> {
    let button = |action, words: Words| {
        button_of("chip-button", None, view.context.press(Action::Page(action)), view.context.words(words))
    };
    let add = if count == 0 { words::ENTER } else { words::ADD };
    let fewer = count.checked_sub(1);
    // Both have their places: pressed twice, the first would else be the second.
    vec![
        if STAGE.has_room(&view.page.draft) { button(PageAction::Added(STAGES, 0), add) } else { nothing() },
        fewer.map_or_else(nothing, |fewer| {
            button(PageAction::Picked(choices::STAGE_COUNT.number, fewer), words::REMOVE)
        }),
    ]
}

fn one(view: &View<'_>, stage: usize) -> Html {
    let pair = |left: &Field, right: &Field| two(view, left.at(stage), right.at(stage));
    let mut inside = vec![
        said("legend", "", stage_title(stage, view.context.language())),
        pair(&fields::OUTPUT, &fields::RAW_QUANTITY),
        pair(&fields::RUN_LABOUR, &fields::STAGE_WAGE),
        pair(&fields::STAGE_FACTOR, &fields::COEFFICIENT),
        pair(&fields::STAGE_PRICE, &fields::STAGE_RAW_PRICE),
        pair(&fields::INPUTS, &fields::RUN_INPUTS),
    ];
    if choices::PRINTED.of(&view.page.draft) {
        inside.push(said("b", "", view.context.words(words::STATED)));
        let stated = rows(fields::STATED, &|row| field(view, row.at(stage)));
        inside.push(el("div", "two", stated));
    }
    el("fieldset", "group", inside)
}
