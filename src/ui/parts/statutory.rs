//! Payments that the law prescribes: whether the law of a day says how much.

use crate::data;
use crate::domain::{Country, Date, Statutory};
use crate::i18n::pages::account as words;
use crate::ui::action::Key;
use crate::ui::page::{Field, Waited};
use crate::ui::view_context::ViewContext;

/// Whether the law of a day has a percentage.
fn is_on_record(of: Statutory, day: Date) -> bool {
    let law = data::law(Country::Malaysia);
    match of {
        Statutory::Reserve => law.statutory_reserve.in_force(day).is_some(),
        Statutory::Education => law.education_fund.in_force(day).is_some(),
        Statutory::Development => law.development_fund.in_force(day).is_some(),
    }
}

/// The percentages that a page asks for, each with its field.
pub(in crate::ui) type Percents = [(&'static Field, Statutory); 3];

/// What stands after the label of a field: of a percentage that the law of the day does not have, that it must be entered.
pub(in crate::ui) fn hint(
    percents: &Percents,
    key: Key,
    day: Date,
    hint: &'static str,
    context: &ViewContext<'_>,
) -> &'static str {
    let is_open = |(of, statutory): &(&Field, Statutory)| of.key == key && !is_on_record(*statutory, day);
    if percents.iter().any(is_open) { context.words(words::MUST_BE_ENTERED) } else { hint }
}

/// The fields of those that the law of a day does not have: the first answer waits for them.
pub(in crate::ui) fn waited(percents: &'static Percents, day: Date) -> impl Iterator<Item = Waited> {
    let open = percents.iter().filter(move |(_, of)| !is_on_record(*of, day));
    open.map(|(field, _)| (*field, None))
}
