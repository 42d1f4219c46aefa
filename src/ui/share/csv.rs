//! The figures of a page for other programs.

use super::record::{Record, record};
use crate::domain::Country;
use crate::i18n::pages::share as words;
use crate::i18n::{self, number};
use crate::ui::parts::form::example_title;
use crate::ui::state::State;
use crate::ui::view_context::ViewContext;

/// What the page that is shown found.
pub(super) fn found(context: &ViewContext<'_>, state: &State) -> Record {
    state.page().map_or(Record { rows: Vec::new(), answer: None }, |page| record(context, page))
}

/// Whose example the page that is shown has its figures from; nothing where they are the visitor's.
fn example(context: &ViewContext<'_>, state: &State) -> String {
    state.page().map_or_else(String::new, |page| example_title(context, page))
}

/// Lines `name=value`, the first with the day of the rules, the second with the example that the figures are from.
pub(super) fn results(context: &ViewContext<'_>, state: &State) -> String {
    let day = state.rule_date().to_string();
    let mut text = ["rules=", &day, "\nexample=", &example(context, state), "\n"].concat();
    for row in found(context, state).rows {
        text += &[&row.title.replace('=', " "), "=", &row.value, "\n"].concat();
    }
    text
}

/// A table by RFC 4180, with the mark that spreadsheets know the encoding by, and the separators of the country's
/// spreadsheets.
pub(super) fn csv(context: &ViewContext<'_>, state: &State) -> String {
    let indonesian = context.visit.country == Country::Indonesia;
    let separator = if indonesian { ";" } else { "," };
    let day = number::date(state.rule_date(), context.language());
    let mut lines = vec![[context.say(i18n::Message::RulesOn), " ", &day].concat()];
    let example = example(context, state);
    if !example.is_empty() {
        lines.push(cell(&example));
    }
    lines.push(words::COLUMNS.map(|column| cell(context.words(column))).join(separator));
    for row in found(context, state).rows {
        // A number stays one, as the country's spreadsheets read it.
        let value = if indonesian { row.value.replace('.', ",") } else { row.value.clone() };
        let value = if value.contains(separator) { [r#"""#, &value, r#"""#].concat() } else { value };
        lines.push(
            [cell(&row.title), value, cell(&row.shown), cell(&row.formula), cell(row.rule)].join(separator),
        );
    }
    ["\u{feff}", &lines.join("\r\n"), "\r\n"].concat()
}

/// A text in quotes; one that a spreadsheet would take for a formula begins with an apostrophe.
fn cell(text: &str) -> String {
    let formula = text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
    [r#"""#, if formula { "'" } else { "" }, &text.replace('"', r#""""#), r#"""#].concat()
}
