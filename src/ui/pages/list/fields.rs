//! The fields and choices of "Daftar anggota": what is shared, where no other page says it.

use crate::domain::RemainderRule;
use crate::i18n::pages::{list as words, split};
use crate::i18n::{self, in_all};
use crate::ui::action::Key;
use crate::ui::page::{Choice, ChoiceRow, Draft, Field, Repeat, choices, each, fields};

/// Where it is said what is shared.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Source {
    /// The first page that has figures of one's own, or else here.
    Nearest,
    /// Here.
    Typed,
    /// The officers' page: the split, or the account.
    Officers,
    /// The member's own page: SHU, or dividend.
    Members,
    /// The rebate of Malaysia.
    Rebate,
}

/// Amounts that can be typed here at most.
const MOST: usize = 4;
static APART: [Key; MOST] = each(1);

choices! {
    picked {
        SOURCE: Source = Choice::listed(0, words::WHAT, &[Source::Nearest, Source::Typed, Source::Officers, Source::Members, Source::Rebate], &[])
            .example(&[1]);
        RULE: RemainderRule =
            Choice::named(1, split::ROUNDING, &RemainderRule::ALL, |rule| in_all(rule, i18n::rule));
        /// Whether parts are paid in coins, of which the smallest is of five sen.
        CASH: bool = Choice::listed(3, words::PAID_IN, &[false, true], &words::WAYS_TO_PAY);
    }
    counted {
        MORE_AMOUNTS = ChoiceRow::tally(2).example(&[1]);
    }
}

/// What there can be several of, by its place among a page's.
pub(super) const AMOUNTS: u8 = 0;
pub(super) static REPEATS: [&Repeat; 1] = [&AMOUNT_LIST];
pub(super) static AMOUNT_LIST: Repeat =
    Repeat { least: 1, most: MOST, count: Some(&MORE_AMOUNTS), fields: &[&AMOUNT], choices: &[] };

fn is_there(draft: &Draft, place: usize) -> bool {
    place < AMOUNT_LIST.len(draft)
}

fields! {
    AMOUNT = Field::money(0, &words::AMOUNT).repeated(&APART).asked(is_there)
        .examples(&["21.862.500", "30.607.500"], &["21,862.50", "30,607.50"]);
    /// What is below it is credited to the member and not paid.
    MINIMUM = Field::money(8, &words::MINIMUM);
    /// Of a ledger: what all balances are compared with.
    BALANCE = Field::money(9, &words::BALANCE);
}
