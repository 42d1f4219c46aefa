//! Payments that the law prescribes: whether the law of a day says how much.

use crate::data;
use crate::domain::{Country, Date, Statutory};
use crate::i18n::pages::account as words;
use crate::ui::view_context::ViewContext;

/// What stands after the label of a percentage: `hint` where the law of the day has one, else that it must be entered.
pub(in crate::ui) fn hint(
    of: Statutory,
    day: Date,
    hint: &'static str,
    context: &ViewContext<'_>,
) -> &'static str {
    let law = data::law(Country::Malaysia);
    let is_on_record = match of {
        Statutory::Reserve => law.statutory_reserve.in_force(day).is_some(),
        Statutory::Education => law.education_fund.in_force(day).is_some(),
        Statutory::Development => law.development_fund.in_force(day).is_some(),
    };
    if is_on_record { hint } else { context.words(words::MUST_BE_ENTERED) }
}
