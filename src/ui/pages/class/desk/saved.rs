//! The list of a class as a table for a spreadsheet: seats, codes and answers, no names.

use yew::prelude::*;

use super::told::of_mark;
use crate::class::{Answer, Mark, apart, grouped, in_six};
use crate::i18n::number;
use crate::i18n::pages::class as words;
use crate::ui::element::plain;
use crate::ui::pages::class::entered::View;
use crate::ui::pages::class::figures::{title, told};
use crate::ui::pages::class::work::Teach;
use crate::ui::parts::sheet::{Cell, Sheet};
use crate::ui::parts::tags::{of, tag};

/// The button that saves it; the script beside the module has the text from it.
pub(super) fn button(view: &View<'_>, teach: &Teach, last: u8) -> Html {
    let context = &view.context;
    let name = [context.words(words::FILE), "-", &context.visit.host.today().to_string(), ".csv"].concat();
    let keys = &["type", "class", "data-class-do", "data-about", "data-text"];
    let values = vec![of("button"), of("chip-button"), of("save"), of(name), of(table(view, teach, last))];
    tag("button", keys, values, vec![plain(context.words(words::SAVE))]).into()
}

/// A row for each seat and exercise.
fn table(view: &View<'_>, teach: &Teach, last: u8) -> String {
    let context = &view.context;
    let mut sheet = Sheet::of(view.page.country, context.language());
    let mut line = |cells: [&str; 4]| sheet.row(cells.map(Cell::text));
    line(words::COLUMNS.map(|column| context.words(column)));
    for seat in teach.roll.seats() {
        for answer in &seat.answers {
            let code = grouped(&in_six(answer, teach.class.tag()));
            for (place, mark) in apart(answer.marks, teach.exercises.len()).into_iter().enumerate() {
                let exercise = teach.exercises.get(place).map_or_else(String::new, |one| title(context, one));
                let said = said(view, teach, (place, mark), answer);
                line([&seat.seat.to_string(), &code, &exercise, &said]);
            }
        }
    }
    for seat in teach.roll.missing(last) {
        line([&seat.to_string(), "", "", context.words(words::NOT_IN)]);
    }
    sheet.text()
}

fn said(view: &View<'_>, teach: &Teach, (place, mark): (usize, Mark), answer: &Answer) -> String {
    let context = &view.context;
    let Some(exercise) = teach.exercises.get(place) else { return String::new() };
    let found = answer.amount.filter(|_| teach.exercises.len() == 1 && mark == Mark::Other);
    let found = found.and_then(|units| crate::class::of_units(exercise, units));
    match (mark, found) {
        (Mark::Mistake(of), _) => told(context, exercise, of.into()),
        (mark, Some(found)) => {
            let value = number::decimal(found, 0, number::style_of(exercise.country.currency()));
            [context.words(of_mark(mark)), " ", &value].concat()
        }
        (mark, None) => context.words(of_mark(mark)).into(),
    }
}
