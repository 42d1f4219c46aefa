//! Whether an instalment that was rounded pays a loan back without a lump in the last month.
//!
//! # Design
//!
//! *Why in whole numbers, beside the schedule itself?* The instalment must be known before its schedule is
//! written. In hundredths of the currency a month is two products; nothing of it is explained or shown.

use crate::domain::value::{Direction, Exact, Rounding};

/// How often an instalment may be rounded up to ten times as much.
pub(super) const MOST_TENS: usize = 16;

/// Months of repayment, how their interest is rounded, and the smallest amount that is paid, in hundredths.
pub(super) struct Schedule {
    pub months: u16,
    pub interest: Rounding,
    pub unit: i128,
}

impl Schedule {
    /// Whether nothing would be repaid before the last month, or that month pays more than the others by more than a
    /// unit for each month and by more than a hundredth of what they pay.
    pub(super) fn leaves_a_lump(&self, principal: &Exact, rate: &Exact, each: &Exact) -> bool {
        self.above_the_others(principal, rate, each).unwrap_or(false)
    }

    fn above_the_others(&self, principal: &Exact, rate: &Exact, each: &Exact) -> Option<bool> {
        let (principal, rate, each) = (hundredths(principal)?, rate.parts()?, hundredths(each)?);
        if each <= self.interest_of(principal, rate)? {
            return Some(true);
        }
        let more = self.last(principal, rate, each)?.checked_sub(each)?;
        let units = self.unit.checked_mul(i128::from(self.months))?;
        Some(more > units && more.checked_mul(100)? > each)
    }

    /// What is left for the last month to pay, with its interest.
    fn last(&self, principal: i128, rate: (i128, i128), each: i128) -> Option<i128> {
        let mut balance = principal;
        for _ in 1..self.months {
            let repaid = each.checked_sub(self.interest_of(balance, rate)?)?;
            if repaid >= balance {
                break;
            }
            balance = balance.checked_sub(repaid)?;
        }
        balance.checked_add(self.interest_of(balance, rate)?)
    }

    /// How many months it takes to pay everything back, if no more than there may be.
    pub(super) fn months_at(&self, principal: &Exact, rate: &Exact, each: &Exact) -> Option<u16> {
        let (mut balance, rate, each) = (hundredths(principal)?, rate.parts()?, hundredths(each)?);
        for month in 1..=self.months {
            balance = balance.checked_add(self.interest_of(balance, rate)?)?.checked_sub(each)?;
            if balance <= 0 {
                return Some(month);
            }
        }
        None
    }

    fn interest_of(&self, balance: i128, (above, below): (i128, i128)) -> Option<i128> {
        let Rounding { direction, to } = self.interest;
        let (interest, unit) = (balance.checked_mul(above)?, below.checked_mul(to)?);
        let units = if direction == Direction::HalfUp {
            interest.checked_mul(2)?.checked_add(unit)?.checked_div(unit.checked_mul(2)?)?
        } else {
            interest.checked_div(unit)?
        };
        units.checked_mul(to)
    }
}

fn hundredths(amount: &Exact) -> Option<i128> {
    amount.times(&Exact::whole(100)).to_whole().ok()
}
