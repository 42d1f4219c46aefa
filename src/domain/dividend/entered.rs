//! Dividends and interest as they are entered: classes with their rates and balances.

use serde::{Deserialize, Serialize};

use crate::domain::term::CapitalKind;
use crate::domain::value::{Date, Number, PayRounding, money};

/// What a member's capital earns.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dividends {
    /// The classes of capital, each with its rate.
    pub classes: Vec<DividendClass>,
    /// How the total becomes payable.
    #[serde(default)]
    pub rounding: PayRounding,
    /// Less than this is not paid out but credited, as the by-laws say.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub minimum_payout: Option<Number>,
    /// Percentage that is withheld as tax, where the law of that day or country asks for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tax_percent: Option<Number>,
}

/// One class of capital.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DividendClass {
    /// What it is.
    pub of: CapitalKind,
    /// Percentage a year, as the meeting proposed or fixed it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rate: Option<Number>,
    /// Percentage that the regulator approved; then this is paid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approved_rate: Option<Number>,
    /// Percentage that was paid in advance.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub advance_rate: Option<Number>,
    /// The balance it is paid on.
    pub balance: Balance,
    /// Or what was paid in and taken out, from which that balance follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payments: Option<Payments>,
}

/// What a member pays in and takes out over a financial year. Its months are counted from 1.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Payments {
    /// The balance at the beginning, of who joined before the year.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub opening: Option<Number>,
    /// The month in which the first payment is made, of who joins in the year.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub joined: Option<u8>,
    /// What is paid in that month beside the monthly amount.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub first: Option<Number>,
    /// What is paid every month.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub monthly: Option<Number>,
    /// On which day of the month, from 1; 31 is the last of every month. On some day after the first when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day: Option<u8>,
    /// What is paid in beside that.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub added: Vec<Once>,
    /// What is taken out.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub withdrawn: Vec<Once>,
    /// Balances of months, as the method asks for them, that are known to be others.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub corrected: Vec<Corrected>,
}

/// An amount that is paid in or taken out once.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Once {
    /// In which month.
    pub month: u8,
    /// On which day of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day: Option<u8>,
    /// How much.
    #[serde(deserialize_with = "money")]
    pub amount: Number,
}

/// The balance of a month as it is known.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Corrected {
    /// Which month.
    pub month: u8,
    /// The balance.
    #[serde(deserialize_with = "money")]
    pub balance: Number,
}

/// Interest of one month.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SavingsInterest {
    /// Interest of one month, before tax.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub month: Option<Number>,
    /// Or, where one payment is for several months, the interest of each.
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "money")]
    pub months: Vec<Number>,
    /// Or the balance that it is on,
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub balance: Option<Number>,
    /// and the percentage of a year.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub annual_rate: Option<Number>,
}

/// From when on a monthly payment counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Start {
    /// From the month after: a payment of the first month counts eleven twelfths.
    #[default]
    NextMonth,
    /// From its own month: a payment of the first month counts in full.
    SameMonth,
}

/// How the balance is measured.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "method", rename_all = "snake_case", deny_unknown_fields)]
pub enum Balance {
    /// At the end of the year, or on the cut-off day.
    Closing {
        /// The amount.
        #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
        amount: Option<Number>,
    },
    /// The lowest balance of each month, the twelve added up and divided by twelve.
    MonthlyMinimum {
        /// Twelve amounts.
        #[serde(default, deserialize_with = "money")]
        months: Vec<Number>,
    },
    /// The balance at the end of each month, the twelve added up and divided by twelve.
    MonthlyAverage {
        /// Twelve amounts.
        #[serde(default, deserialize_with = "money")]
        months: Vec<Number>,
    },
    /// An opening balance and a payment in each month, weighted by the months it was there.
    Months {
        /// At the beginning of the year.
        #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
        opening: Option<Number>,
        /// Payments by month, at most twelve.
        #[serde(default, deserialize_with = "money")]
        paid: Vec<Number>,
        /// Withdrawals by month, at most twelve.
        #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "money")]
        withdrawn: Vec<Number>,
        /// From when on a payment, or a withdrawal, counts.
        #[serde(default)]
        start: Start,
        /// Payments and withdrawals after this month of the year (1 to 12) do not count.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        cut_off: Option<u8>,
    },
    /// Balances from a day on, weighted by the days they were there.
    Daily {
        /// First day of the year.
        begins: Date,
        /// Last day of the year.
        ends: Date,
        /// The balance at the beginning.
        #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
        opening: Option<Number>,
        /// Each later balance and its first day, in order.
        #[serde(default)]
        changes: Vec<Change>,
        /// Changes after this day do not count.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        cut_off: Option<Date>,
    },
}

impl Default for Balance {
    fn default() -> Self {
        Self::Closing { amount: None }
    }
}

/// A balance and its first day.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Change {
    /// First day.
    pub from: Date,
    /// The balance from then on.
    #[serde(deserialize_with = "money")]
    pub balance: Number,
}
