//! The tables of a page for spreadsheets. Amounts that add up to the answer stand in a column of their own.

use rust_decimal::Decimal;

use super::beside::{cooperative, year};
use super::composition::{self, Line, rounding};
use super::transfer::address;
use crate::domain::{Country, Currency, Exact, Outcome, Step, Term};
use crate::i18n::number::{self, Shown};
use crate::i18n::pages::share as words;
use crate::i18n::{self, Message, Naming, Words, capitalised};
use crate::input::{NumberKind, ParsedNumber, read};
use crate::ui::action::Key;
use crate::ui::directory;
use crate::ui::page::Page;
use crate::ui::parts::form::{example_title, full_label};
use crate::ui::parts::sheet::{Cell, Sheet};
use crate::ui::state::State;
use crate::ui::view_context::ViewContext;

/// Whose figures these are, and under which rules.
pub(super) fn head(sheet: &mut Sheet, context: &ViewContext<'_>, state: &State) {
    let (country, place) = state.shown();
    let tab = directory::pages(country).get(place).map_or("", |entry| context.words(entry.tab));
    let page = state.page();
    let example = page.map_or_else(String::new, |page| example_title(context, page));
    let name = if country == Country::Indonesia { Message::Indonesia } else { Message::Malaysia };
    let rows: [(&str, String); 7] = [
        (context.say(Message::Title), tab.into()),
        (context.words(words::COOPERATIVE), cooperative(context.visit).into()),
        (context.words(words::BOOK_YEAR), year(context.visit, page)),
        (context.say(Message::Country), context.say(name).into()),
        (context.say(Message::Language), context.language().name().into()),
        (context.say(Message::RulesOn), number::date(state.rules_as_of(), context.language())),
        (context.words(words::LINK), address(context, state)),
    ];
    for (name, value) in rows.into_iter().filter(|(_, value)| !value.is_empty()) {
        sheet.row([Cell::text(name), Cell::Text(value)]);
    }
    let exercise = if context.visit.workshop.exercise { context.words(words::NO_ANSWER_HERE) } else { "" };
    for remark in [exercise, &example].into_iter().filter(|remark| !remark.is_empty()) {
        sheet.row([Cell::text(remark)]);
    }
}

fn title(sheet: &mut Sheet, context: &ViewContext<'_>, columns: &[Words]) {
    sheet.gap();
    sheet.row(columns.iter().map(|column| Cell::text(context.words(*column))));
}

/// What was entered. What is no number stands as it was typed.
pub(super) fn inputs(sheet: &mut Sheet, context: &ViewContext<'_>, page: &dyn Page) {
    title(sheet, context, &words::INPUT_COLUMNS);
    let day = page.about().day.map(|field| field.key).filter(|key| page.draft().date(*key).is_some());
    let mut keys = page.asked();
    keys.extend(day.filter(|key| !keys.contains(key)));
    for key in keys {
        if !page.draft().text(key).is_empty() {
            sheet.row(input(context, page, key));
        }
    }
}

fn input(context: &ViewContext<'_>, page: &dyn Page, key: Key) -> [Cell; 3] {
    let (kind, typed) = (page.kind(key), page.draft().text(key));
    let style = number::typed_style(page.country(), context.language());
    let value = match (page.draft().date(key), read(typed, kind, style)) {
        (None, ParsedNumber::Value(value)) => Cell::Number(value),
        _ => Cell::text(typed),
    };
    let unit = match kind {
        NumberKind::Money(currency) => [number::symbol(currency), &page.unit(key, context)].concat(),
        kind if kind.is_percentage() => "%".into(),
        _ => page.unit(key, context),
    };
    [Cell::Text(full_label(page, key, context)), Cell::Text(unit), value]
}

/// The lines that the answer is made of, or into which the surplus is split.
pub(super) fn lines(sheet: &mut Sheet, context: &ViewContext<'_>, page: &dyn Page) {
    page.found(context, &mut |outcome, naming, total| {
        let naming = naming.unwrap_or(&i18n::term);
        let lines = composition::lines(outcome, total);
        if lines.is_empty() {
            return;
        }
        title(sheet, context, &words::LINE_COLUMNS);
        for line in &lines {
            sheet.row(line_row(context, naming, line, &lines));
        }
        if let Some(rest) =
            total.filter(|_| !composition::is_split(&lines)).map(|total| rounding(&lines, total))
            && !rest.is_zero()
        {
            let empty = || Cell::text("");
            sheet.row([
                Cell::text(context.words(words::ROUNDING)),
                empty(),
                empty(),
                empty(),
                Cell::Number(rest),
            ]);
        }
    });
}

fn line_row(context: &ViewContext<'_>, naming: &dyn Naming, line: &Line, lines: &[Line]) -> [Cell; 7] {
    let explained = i18n::explain_with(naming, &line.exact, context.currency(), context.language());
    let percent = composition::percent(line, lines).and_then(|percent| percent.cut_percent(4).ok());
    [
        Cell::Text(explained.title),
        Cell::text(number::symbol(context.currency())),
        Cell::number(percent.map(|(percent, _)| percent)),
        Cell::Text(number::exact(line.exact.value(), Shown::Money(context.currency()))),
        Cell::Number(line.amount()),
        Cell::Text(explained.numbers),
        Cell::text(explained.rule.map_or("", i18n::citation)),
    ]
}

/// Every figure that is no line of the answer.
pub(super) fn others(sheet: &mut Sheet, context: &ViewContext<'_>, page: &dyn Page) {
    page.found(context, &mut |outcome, naming, total| {
        let naming = naming.unwrap_or(&i18n::term);
        let lines = composition::lines(outcome, total);
        let figures = others_of(outcome, &lines);
        if figures.is_empty() {
            return;
        }
        title(sheet, context, &words::OTHER_COLUMNS);
        for figure in figures {
            sheet.row(other_row(context, naming, figure));
        }
    });
}

fn others_of<'a>(outcome: &'a Outcome, lines: &[Line]) -> Vec<&'a Step> {
    let is_line = |step: &Step| {
        lines.iter().any(|line| {
            step.term() == line.exact.term()
                || line.paid.as_ref().is_some_and(|paid| paid.term() == step.term())
        })
    };
    outcome.figures.iter().filter(|step| !is_line(step)).collect()
}

fn other_row(context: &ViewContext<'_>, naming: &dyn Naming, step: &Step) -> [Cell; 7] {
    let explained = i18n::explain_with(naming, step, context.currency(), context.language());
    let (unit, value) = measured(context.currency(), &naming.measure(step, context.language()), step);
    [
        Cell::Text(capitalised(&explained.title)),
        Cell::Text(unit),
        Cell::number(value),
        Cell::Text(explained.value),
        Cell::text(""),
        Cell::Text(explained.numbers),
        Cell::text(explained.rule.map_or("", i18n::citation)),
    ]
}

/// What a figure is counted in, and its value in that.
fn measured(currency: Currency, measure: &str, step: &Step) -> (String, Option<Decimal>) {
    if step.term().is_some_and(Term::is_percentage) {
        let value = step.value().times(&Exact::whole(100));
        return ("%".into(), value.cut(8).ok().map(|(value, _)| value));
    }
    let symbol = if step.unit().money == 0 { "" } else { number::symbol(currency) };
    ([symbol, measure.trim_start()].concat(), step.value().cut(8).ok().map(|(value, _)| value))
}
