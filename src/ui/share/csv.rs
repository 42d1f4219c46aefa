//! The figures of a page for other programs.

use super::tables;
use crate::i18n::{self, capitalised};
use crate::ui::parts::form::example_title;
use crate::ui::parts::sheet::Sheet;
use crate::ui::state::State;
use crate::ui::view_context::ViewContext;

/// Whose example the page that is shown has its figures from; nothing where they are the visitor's.
fn example(context: &ViewContext<'_>, state: &State) -> String {
    state.page().map_or_else(String::new, |page| example_title(context, page))
}

/// Lines `name=value`, the first with the day of the rules, the second with the example that the figures are from.
pub(super) fn results(context: &ViewContext<'_>, state: &State) -> String {
    let day = state.rule_date().to_string();
    let mut text = ["rules=", &day, "\nexample=", &example(context, state), "\n"].concat();
    let Some(page) = state.page() else { return text };
    page.found(context, &mut |outcome, naming, _| {
        for step in &outcome.figures {
            let title = capitalised(&i18n::name_of(naming.unwrap_or(&i18n::term), step, context.language()));
            // A plain number, `1240000.5`, cut after eight decimals.
            let value = step.value().cut(8).map(|(value, _)| value.normalize().to_string());
            text += &[&title.replace('=', " "), "=", &value.unwrap_or_default(), "\n"].concat();
        }
    });
    text
}

/// Whose figures these are, what was entered, what it is made of line by line, and every other figure; of an exercise
/// what was entered alone.
pub(super) fn csv(context: &ViewContext<'_>, state: &State) -> String {
    let mut sheet = Sheet::of(context.visit.country, context.language());
    tables::head(&mut sheet, context, state);
    if let Some(page) = state.page() {
        tables::inputs(&mut sheet, context, page);
        if !context.visit.workshop.exercise {
            tables::lines(&mut sheet, context, page);
            tables::others(&mut sheet, context, page);
        }
    }
    sheet.text()
}
