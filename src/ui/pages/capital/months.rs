//! Months on "Modal saya": since when a member pays, when the amount changed, and the months of all members.

use yew::prelude::*;

use super::View;
use super::fields::{self, Slot};
use super::reading::{by_name, typed_periods};
use crate::domain::MembersInput;
use crate::i18n::{Words, number};
use crate::ui::element::{el, nothing, said};
use crate::ui::page::Draft;
use crate::ui::parts::form::{choice, field, two};

/// What is due monthly now, and since when.
pub(super) fn fields(view: &View<'_>) -> Vec<Html> {
    let known: [Words; 2] = [
        ["bulan dan tahun masuk", "bulan dan tahun masuk", "the month and year of joining"],
        ["berapa bulan", "berapa bulan", "how many months"],
    ];
    let label: Words = ["Yang saya ketahui", "Yang saya tahu", "What I know"];
    let how = choice(view, fields::MODE, label, &known);
    if !by_name(&view.page.draft) {
        return vec![two(view, fields::MONTHLY, fields::MONTHS), how, nothing(), nothing(), nothing()];
    }
    let joined: Words = ["Masuk bulan", "Masuk bulan", "Joined in"];
    let until: Words = ["Dihitung sampai", "Dikira hingga", "Counted up to"];
    let first: [Words; 2] = [
        ["sejak bulan masuk", "sejak bulan masuk", "from the month of joining"],
        ["sejak bulan berikutnya", "sejak bulan berikutnya", "from the month after"],
    ];
    let pays: Words = ["Wajib bayar", "Perlu bayar", "Payments are due"];
    vec![
        field(view, fields::MONTHLY),
        how,
        month(view, joined, fields::JOIN_MONTH, fields::JOIN_YEAR),
        month(view, until, fields::UNTIL_MONTH, fields::UNTIL_YEAR),
        choice(view, fields::FIRST_MONTH, pays, &first),
    ]
}

/// Amounts before the one that is due now; instalments.
pub(super) fn changes(view: &View<'_>) -> Vec<Html> {
    let now: Words =
        ["Jumlah sekarang berlaku sejak", "Jumlah sekarang sejak", "The amount now is due since"];
    let before: Words = ["Jumlah itu berlaku sejak", "Jumlah itu sejak", "That amount was due since"];
    let typed = |slot, part: Html| if view.page.is_empty(slot) { nothing() } else { part };
    // As many parts whatever is typed: the caret stays in its field.
    let [earlier, since, earliest, until] = if by_name(&view.page.draft) {
        [
            field(view, fields::EARLIER),
            typed(fields::EARLIER, month(view, now, fields::CHANGE_MONTH, fields::CHANGE_YEAR)),
            typed(fields::EARLIER, field(view, fields::EARLIEST)),
            typed(fields::EARLIEST, month(view, before, fields::EARLIER_MONTH, fields::EARLIER_YEAR)),
        ]
    } else {
        [
            two(view, fields::EARLIER, fields::EARLIER_MONTHS),
            nothing(),
            typed(fields::EARLIER, two(view, fields::EARLIEST, fields::EARLIEST_MONTHS)),
            nothing(),
        ]
    };
    vec![earlier, since, earliest, until, field(view, fields::INSTALMENTS)]
}

/// A month to pick and its year to type.
fn month(view: &View<'_>, label: Words, pick: usize, year: Slot) -> Html {
    let mut options: Vec<Words> = vec![["pilih bulan", "pilih bulan", "choose a month"]];
    options.extend(number::MONTHS);
    el("div", "months", vec![choice(view, pick, label, &options), field(view, year)])
}

/// All members: at the beginning, who joined, who left; a further group once the one before is there.
pub(super) fn of_all(view: &View<'_>) -> Vec<Html> {
    let hint: Words = [
        "Dengan jumlah pokok dan bulanan yang diisi di atas.",
        "Dengan jumlah syer minimum dan bulanan yang diisi di atas.",
        "With the amounts entered above.",
    ];
    let mut parts = vec![
        said("p", "hint", view.shell.words(hint)),
        two(view, fields::START_MEMBERS, fields::START_MONTHS),
        two(view, fields::OPENING_ONCE, fields::OPENING_MONTHLY),
    ];
    for first in [fields::JOINED, fields::LEFT] {
        let mut open = true;
        for group in (first..).step_by(2).take(usize::from(fields::GROUPS)) {
            parts.push(if open { two(view, group, group.saturating_add(1)) } else { nothing() });
            open = !view.page.is_empty(group);
        }
    }
    parts
}

/// The field behind an amount that was due monthly: what of it is missing, or out of order.
pub(super) fn field_at(draft: &Draft, at: usize) -> Option<Slot> {
    let typed = typed_periods(draft);
    let period = typed.get(at)?;
    let empty = |slot: Slot| draft.text(slot).is_empty();
    if !by_name(draft) {
        let months = empty(period.months) && !empty(period.amount);
        return Some(if months { period.months } else { period.amount });
    }
    let first = at == 0;
    let joined = !empty(fields::JOIN_YEAR) && draft.pick(fields::JOIN_MONTH) > 0;
    if !joined {
        return Some(fields::JOIN_YEAR);
    }
    let since = if first { typed.get(1).and_then(|next| next.from) } else { period.from };
    Some(since.map_or(period.amount, |(_, year)| year))
}

/// The field behind an input of all members.
pub(super) fn field_of_all(draft: &Draft, input: MembersInput) -> Slot {
    let group = |first: Slot, at: u8| {
        let starts = (first..).step_by(2).take(usize::from(fields::GROUPS));
        let empty = |slot: Slot| draft.text(slot).is_empty();
        let mut typed = starts.filter(|slot| !(empty(*slot) && empty(slot.saturating_add(1))));
        let slot = typed.nth(usize::from(at)).unwrap_or(first);
        if empty(slot) { slot } else { slot.saturating_add(1) }
    };
    match input {
        MembersInput::Members => fields::START_MEMBERS,
        MembersInput::Months => fields::START_MONTHS,
        MembersInput::OpeningOnce => fields::OPENING_ONCE,
        MembersInput::OpeningMonthly => fields::OPENING_MONTHLY,
        MembersInput::Joined(at) => group(fields::JOINED, at),
        MembersInput::Left(at) => group(fields::LEFT, at),
        MembersInput::Once => fields::ONCE_DUE,
        MembersInput::Monthly => fields::MONTHLY,
    }
}
