//! The figures of a page as they are exported.

use super::view::Shell;
use crate::domain::Outcome;
use crate::i18n::{self, Naming};

/// A figure.
#[derive(Clone, Debug)]
pub struct Row {
    /// How it is called.
    pub title: String,
    /// Its value as a plain number, `1240000.5`, cut after eight decimals.
    pub value: String,
    /// Its value as it is shown.
    pub shown: String,
    /// The formula with the numbers put in.
    pub formula: String,
    /// The rule behind it.
    pub rule: &'static str,
}

/// Every figure of an outcome.
pub(super) fn record(shell: &Shell<'_>, outcome: &Outcome, naming: &dyn Naming) -> Vec<Row> {
    let mut list = Vec::new();
    for step in &outcome.figures {
        let explained = i18n::explain_with(naming, step, shell.currency(), shell.language());
        let value = step.value().cut(8).map(|(value, _)| value.normalize().to_string());
        list.push(Row {
            title: explained.title,
            value: value.unwrap_or_default(),
            shown: explained.value,
            formula: explained.numbers,
            rule: explained.rule.map_or("", |rule| rule.citation),
        });
    }
    list
}
