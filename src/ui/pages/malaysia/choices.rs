//! The choices of the Malaysian pages: where each stands in links, and what is picked.

use crate::domain::{PayRounding, Start, TrustFunds};
use crate::ui::page::Draft;

/// How balances are measured, among [`Method::ALL`].
pub(super) const METHOD: usize = 0;
/// From when a month's payment counts.
pub(super) const START: usize = 1;
/// How the dividend is rounded.
pub(super) const ROUNDING: usize = 2;
/// Where the two trust funds are taken from.
pub(super) const TRUST_FUNDS: usize = 3;
/// Whether the co-op's tax is estimated, and by which scale.
pub(super) const TAX_SCALE: usize = 4;
/// The options of the example: the guide counts the trust funds on top of the reserve.
pub(super) const EXAMPLE: [usize; 5] = [0, 0, 0, 1, 0];

/// How a balance is measured.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Method {
    #[default]
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
        Self::ALL.get(draft.pick(METHOD)).copied().unwrap_or_default()
    }

    /// Whether it takes a balance of each month.
    pub fn is_of_months(self) -> bool {
        matches!(self, Self::MonthlyMinimum | Self::MonthlyAverage)
    }

    /// Whether it starts from the balance at the beginning of the year.
    pub fn has_opening(self) -> bool {
        matches!(self, Self::Months | Self::Daily)
    }
}

/// From when a month's payment counts.
pub(super) fn start(draft: &Draft) -> Start {
    if draft.pick(START) == 1 { Start::SameMonth } else { Start::NextMonth }
}

/// How the dividend is rounded.
pub(super) fn rounding(draft: &Draft) -> PayRounding {
    PayRounding::ALL.get(draft.pick(ROUNDING)).copied().unwrap_or_default()
}

/// Where the two trust funds are taken from.
pub(super) fn trust_funds(draft: &Draft) -> TrustFunds {
    match draft.pick(TRUST_FUNDS) {
        1 => TrustFunds::OnTop,
        2 => TrustFunds::EducationWithin,
        _ => TrustFunds::WithinReserve,
    }
}

/// The year of the scale by which the co-op's tax is estimated, once one is picked.
pub(super) fn tax_scale(draft: &Draft) -> Option<u16> {
    [2018, 2014].get(draft.pick(TAX_SCALE).checked_sub(1)?).copied()
}

/// Whether the co-op's tax is estimated.
pub(super) fn has_tax(draft: &Draft) -> bool {
    draft.pick(TAX_SCALE) > 0
}
