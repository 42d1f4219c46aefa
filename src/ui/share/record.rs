//! The figures of a page as they are exported.

use rust_decimal::Decimal;

use crate::domain::Outcome;
use crate::i18n::{self, Naming, capitalised};
use crate::ui::page::Page;
use crate::ui::view_context::ViewContext;

/// A figure.
#[derive(Clone, Debug)]
pub(super) struct Row {
    /// How it is called.
    pub title: String,
    /// Its value as a plain number, `1240000.5`, cut after eight decimals.
    pub value: String,
}

/// What a page found.
#[derive(Clone, Debug)]
pub(super) struct Record {
    /// Every figure.
    pub rows: Vec<Row>,
    /// The figure that the page is for, as far as it is known, cut to two decimals.
    pub answer: Option<Decimal>,
}

/// What a page found.
pub(super) fn record(context: &ViewContext<'_>, page: &dyn Page) -> Record {
    let mut record = Record { rows: Vec::new(), answer: None };
    page.found(context, &mut |outcome, naming, total| {
        record.answer = total.and_then(|total| total.value().cut(2).ok()).map(|(value, _)| value);
        record.rows = rows(context, outcome, naming.unwrap_or(&i18n::term));
    });
    record
}

fn rows(context: &ViewContext<'_>, outcome: &Outcome, naming: &dyn Naming) -> Vec<Row> {
    let mut list = Vec::new();
    for step in &outcome.figures {
        let title = capitalised(&i18n::name_of(naming, step, context.language()));
        let value = step.value().cut(8).map(|(value, _)| value.normalize().to_string());
        list.push(Row { title, value: value.unwrap_or_default() });
    }
    list
}
