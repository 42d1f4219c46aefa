//! The choices of the Malaysian pages.

use crate::domain::{PayRounding, Start, TrustFunds};
use crate::i18n::pages::{account, dividend};
use crate::ui::action::Key;
use crate::ui::page::{CALENDAR, Choice, ChoiceRow, Draft, choices, each, month_named};

/// How a balance is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Method {
    Closing,
    MonthlyMinimum,
    Months,
    MonthlyAverage,
    Daily,
}

impl Method {
    const ALL: [Self; 5] =
        [Self::Closing, Self::MonthlyMinimum, Self::Months, Self::MonthlyAverage, Self::Daily];

    /// The method that is picked.
    pub fn of(draft: &Draft) -> Self {
        METHOD.of(draft)
    }

    /// Whether it takes a balance of each month.
    pub fn is_of_months(self) -> bool {
        matches!(self, Self::MonthlyMinimum | Self::MonthlyAverage)
    }

    /// Whether it asks on which day something is paid.
    pub fn asks_for_days(self) -> bool {
        matches!(self, Self::MonthlyMinimum | Self::Daily)
    }
}

/// Where the balances come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Origin {
    /// The visitor has them. Links of before there was a choice are of this.
    Entered,
    /// They follow from what is paid.
    Payments,
}

/// Movements beside the monthly payment that a class has room for.
pub(super) const ONCE: usize = 3;
static CLASSES_APART: [Key; 2] = each(1);
static ONCE_APART: [Key; ONCE * 2] = each(1);

choices! {
    picked {
    METHOD: Method = Choice::listed(0, dividend::MEASURED, &Method::ALL, &dividend::MEASURES);
    /// From when a month's payment counts.
    START: Start =
        Choice::listed(1, dividend::COUNTS_FROM, &[Start::NextMonth, Start::SameMonth], &dividend::STARTS);
    ROUNDING: PayRounding = Choice::listed(2, dividend::ROUNDING, &PayRounding::ALL, &dividend::ROUNDINGS);
    /// Where the two trust funds are taken from: the guide of the example counts them on top of the reserve.
    TRUST_FUNDS: TrustFunds = Choice::listed(
        3,
        account::TRUST_FUNDS,
        &[TrustFunds::WithinReserve, TrustFunds::OnTop, TrustFunds::EducationWithin],
        &account::TRUST_FUNDS_FROM,
    )
    .example(&[1]);
    /// Where the balances come from.
    ORIGIN: Origin =
        Choice::listed(5, dividend::ORIGIN, &[Origin::Entered, Origin::Payments], &dividend::ORIGINS).opens(&[1]);
    /// The month in which the member joined, where it was in the year.
    JOINED: Option<u8> = Choice::named(6, dividend::JOINED, &CALENDAR, |month| month_named(month, dividend::BEFORE_THE_YEAR));
    /// The same of one class, where that is another.
    CLASS_JOINED: Option<u8> =
        Choice::named(7, dividend::CLASS_JOINED, &CALENDAR, |month| month_named(month, dividend::AS_ABOVE))
            .repeated(&CLASSES_APART);
    /// Whether what is moved once is paid in, not taken out.
    IS_ADDED: bool =
        Choice::listed(9, dividend::ONCE, &[false, true], &dividend::MOVED).repeated(&ONCE_APART);
    ONCE_MONTH: Option<u8> =
        Choice::named(15, dividend::IN_MONTH, &CALENDAR, |month| month_named(month, dividend::CHOOSE_A_MONTH))
            .repeated(&ONCE_APART);
    /// The year of the scale by which the co-op's tax is estimated, once it is.
    TAX_SCALE: Option<u16> =
        Choice::listed(4, account::TAX_SCALE, &[None, Some(2018), Some(2014)], &account::TAX_SCALES);
    }
    counted {
        /// Which lines of the account have a field before they hold anything, one bit of each. The example has taxes, the
        /// honorarium, the welfare fund and what earlier years left.
        ROWS_SHOWN = ChoiceRow::tally(21).example(&[1 << 2 | 1 << 3 | 1 << 7 | 1 << 8 | 1 << 14]).stays();
    }
}

/// The month of the calendar in which the payments of a class begin, where that is in the year.
pub(super) fn joined(draft: &Draft, class: usize) -> Option<u8> {
    CLASS_JOINED.of_at(draft, class).or_else(|| JOINED.of(draft))
}

/// Whether balances follow from payments, as the page is filled in.
pub(super) fn has_payments(draft: &Draft) -> bool {
    Method::of(draft) == Method::Months || ORIGIN.of(draft) == Origin::Payments
}

/// Whether it counts on which day something is paid.
pub(super) fn has_days(draft: &Draft) -> bool {
    has_payments(draft) && Method::of(draft).asks_for_days()
}

/// Whether balances by day are given.
pub(super) fn has_changes(draft: &Draft) -> bool {
    Method::of(draft) == Method::Daily && !has_payments(draft)
}

/// Whether each month has a balance to be seen.
pub(super) fn has_months(draft: &Draft) -> bool {
    Method::of(draft).is_of_months() || Method::of(draft) == Method::Daily && has_payments(draft)
}

/// Whether the balance of a class at the beginning of the year is asked for.
pub(super) fn has_opening(draft: &Draft, class: usize) -> bool {
    has_changes(draft) || has_payments(draft) && joined(draft, class).is_none()
}

/// Whether it is asked what is paid for a class on joining.
pub(super) fn has_first(draft: &Draft, class: usize) -> bool {
    has_payments(draft) && joined(draft, class).is_some()
}

/// Whether the co-op's tax is estimated.
pub(super) fn has_tax(draft: &Draft) -> bool {
    TAX_SCALE.of(draft).is_some()
}
