//! What the page calls fields and figures of a month: by the month's name, and the balance that the method asks for.

use super::super::choices::Method;
use super::classes::CLASSES;
use super::year;
use crate::domain::Date;
use crate::i18n::pages::dividend as words;
use crate::i18n::{fill, fill_each, month_of_year};
use crate::ui::action::Key;
use crate::ui::page::Draft;
use crate::ui::view_context::ViewContext;

/// The balance that the method asks for of a month, counted from 1.
pub(super) fn of_month(draft: &Draft, month: u8, rules: Date, context: &ViewContext<'_>) -> String {
    let name = month_of_year(month, year::end(draft, rules), context.language());
    let of = match Method::of(draft) {
        Method::MonthlyAverage => words::MONTH_END,
        Method::Daily => words::AFTER_PAYMENT,
        Method::Closing | Method::MonthlyMinimum | Method::Months => words::LOWEST,
    };
    fill(context.words(of), name)
}

/// The label of a field whose own words do not tell the class, or the month.
pub(super) fn label(
    draft: &Draft,
    (key, own): (Key, &str),
    rules: Date,
    context: &ViewContext<'_>,
) -> Option<String> {
    let class = CLASSES.iter().find(|class| class.has(key))?;
    let month = class.months.place_of(key).and_then(|place| u8::try_from(place).ok());
    let asked = match month {
        Some(month) => of_month(draft, month.saturating_add(1), rules, context),
        None => own.to_lowercase(),
    };
    Some(fill_each(context.words(words::OF_CLASS), &[context.words(class.name), &asked]))
}
