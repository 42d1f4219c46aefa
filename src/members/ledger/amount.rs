//! The amount of a movement: paid in, or taken out.

use super::columns::{Columns, cell};
use super::direction::{Direction, Marks, of_word};
use crate::members::list::MemberList;
use crate::members::told::{Code, Question};

/// Why a row does not count.
pub(super) enum Left {
    /// It is told.
    Told(Code, Option<usize>),
    /// It waits for the answer to a question.
    Asked(Question),
}

/// What a book means by debits.
#[derive(Debug)]
pub(super) struct Book {
    /// Whether what is paid in stands in the column of debits, as bookkeepers call them.
    pub by_debits: bool,
    /// Whether debits are paid in.
    pub debit_is_in: Option<bool>,
    /// What tells letters and signs of movements apart.
    pub marks: Marks,
    /// See [`LedgerChoices::by_sign`](super::choices::LedgerChoices::by_sign).
    pub by_sign: bool,
}

impl Book {
    /// The amount of a row, below zero where it is taken out.
    pub(super) fn amount(&self, list: &MemberList, columns: &Columns, row: usize) -> Result<i64, Left> {
        let value = |column: Option<usize>| {
            let amounts = list.amounts_in(column?)?;
            amounts.values.get(row).copied().flatten()
        };
        let Columns { paid_in, taken_out, plain, movement, .. } = *columns;
        if paid_in.or(taken_out).is_some() {
            let moved = |column| value(column).filter(|value| *value != 0);
            let (paid, taken) = (moved(paid_in), moved(taken_out));
            // A book that writes what is taken out below zero, and one that corrects a payment, look the same.
            for (amount, column) in [(paid, paid_in), (taken, taken_out)] {
                if let Some(amount) = amount.filter(|amount| *amount < 0) {
                    // Beside another amount its sign says nothing.
                    return if self.by_sign && paid.xor(taken).is_some() {
                        Ok(amount)
                    } else {
                        Err(Left::Told(Code::NegativeMovement, column))
                    };
                }
            }
            if paid.or(taken).is_none() {
                return Err(Left::Told(Code::NoMovement, paid_in.or(taken_out)));
            }
            let in_less_out = paid.unwrap_or(0).saturating_sub(taken.unwrap_or(0));
            let is_swapped = self.by_debits && self.debits_are_out()?;
            return Ok(if is_swapped { in_less_out.saturating_neg() } else { in_less_out });
        }
        let amount = value(plain).ok_or(Left::Told(Code::NoMovement, plain))?;
        match (movement, amount < 0) {
            (None, _) | (Some(_), true) if self.by_sign => return Ok(amount),
            (None, _) => return Err(Left::Asked(Question::Direction(list.line(row)))),
            (Some(_), true) => return Err(Left::Told(Code::NegativeMovement, plain)),
            (Some(_), false) => {}
        }
        let direction = cell(list, row, movement).and_then(|cell| of_word(&cell, self.marks));
        let is_in = match direction.ok_or(Left::Told(Code::NoDirection, movement))? {
            Direction::In => true,
            Direction::Out => false,
            Direction::Debit => !self.debits_are_out()?,
            Direction::Credit => self.debits_are_out()?,
        };
        Ok(if is_in { amount } else { amount.saturating_neg() })
    }

    /// Whether what a book calls debits is taken out.
    fn debits_are_out(&self) -> Result<bool, Left> {
        self.debit_is_in.map(|is_in| !is_in).ok_or(Left::Asked(Question::DebitIsIn))
    }
}
