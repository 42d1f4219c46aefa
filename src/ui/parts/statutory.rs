//! Payments that the law prescribes: whether the law of a day says how much.

use crate::data;
use crate::domain::{Country, Date, Statutory};
use crate::i18n::pages::account as words;
use crate::ui::view_context::ViewContext;

/// Whether the law of a day has a percentage.
pub(in crate::ui) fn is_on_record(of: Statutory, day: Date) -> bool {
    let law = data::law(Country::Malaysia);
    match of {
        Statutory::Reserve => law.statutory_reserve.in_force(day).is_some(),
        Statutory::Education => law.education_fund.in_force(day).is_some(),
        Statutory::Development => law.development_fund.in_force(day).is_some(),
    }
}

/// What stands after the label of a percentage: `hint` where the law of the day has one, else that it must be entered.
pub(in crate::ui) fn hint(
    of: Statutory,
    day: Date,
    hint: &'static str,
    context: &ViewContext<'_>,
) -> &'static str {
    if is_on_record(of, day) { hint } else { context.words(words::MUST_BE_ENTERED) }
}
