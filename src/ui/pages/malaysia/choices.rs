//! The choices of the Malaysian pages.

use crate::domain::{PayRounding, Start, TrustFunds};
use crate::i18n::pages::{account, dividend};
use crate::ui::page::{Choice, ChoiceRow, Draft, choices};

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

    /// Whether it starts from the balance at the beginning of the year.
    pub fn has_opening(self) -> bool {
        matches!(self, Self::Months | Self::Daily)
    }
}

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
        /// The year of the scale by which the co-op's tax is estimated, once it is.
        TAX_SCALE: Option<u16> =
            Choice::listed(4, account::TAX_SCALE, &[None, Some(2018), Some(2014)], &account::TAX_SCALES);
    }
    counted {
        /// Which lines of the account have a field before they hold anything, one bit of each. The example has taxes, the
        /// honorarium, the welfare fund and what earlier years left.
        ROWS_SHOWN = ChoiceRow::tally(5).example(&[1 << 2 | 1 << 3 | 1 << 7 | 1 << 8 | 1 << 14]).stays();
    }
}

/// Whether the co-op's tax is estimated.
pub(super) fn has_tax(draft: &Draft) -> bool {
    TAX_SCALE.of(draft).is_some()
}
