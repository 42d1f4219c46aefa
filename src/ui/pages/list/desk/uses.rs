//! How columns are used: the options of the list to pick from.

use super::desk::Desk;
use crate::members::{AmountOf, Column, Content, Evidence, MemberList, Question, Use, evidence};

/// The options, in the order of their words; months are an amount that is kept apart.
const USES: [Option<Use>; 19] = [
    None,
    Some(Use::Number),
    Some(Use::Name),
    Some(Use::Amount(AmountOf::Principal)),
    Some(Use::Amount(AmountOf::Mandatory)),
    Some(Use::Amount(AmountOf::Voluntary)),
    Some(Use::Amount(AmountOf::Savings)),
    Some(Use::Amount(AmountOf::Shares)),
    Some(Use::Amount(AmountOf::Subscription)),
    Some(Use::Amount(AmountOf::Business)),
    Some(Use::Amount(AmountOf::Loan)),
    Some(Use::Amount(AmountOf::Plain)),
    Some(Use::Holds(Content::Months)),
    Some(Use::Holds(Content::Date)),
    Some(Use::Holds(Content::Movement)),
    Some(Use::Holds(Content::Kind)),
    Some(Use::Amount(AmountOf::In)),
    Some(Use::Amount(AmountOf::Out)),
    Some(Use::Holds(Content::Deleted)),
];
/// The places of two among them.
const PLAIN: usize = 11;
const MONTHS: usize = 12;

impl Desk {
    /// How every column is used that is used.
    pub fn uses(&self) -> Vec<(usize, Use)> {
        if !self.choices.columns.is_empty() {
            return self.choices.columns.clone();
        }
        let Some(list) = &self.list else { return Vec::new() };
        let mut uses = Vec::new();
        uses.extend(list.chosen.number.map(|column| (column, Use::Number)));
        uses.extend(list.chosen.name.map(|column| (column, Use::Name)));
        for column in &list.chosen.amounts {
            uses.push((*column, Use::Amount(list.amount_of(*column))));
        }
        uses
    }

    /// The option by which a column is used.
    pub fn option_of(&self, list: &MemberList, column: usize) -> usize {
        if self.months == Some(column) {
            return MONTHS;
        }
        let said = if list.chosen.number == Some(column) {
            Some(Use::Number)
        } else if list.chosen.name == Some(column) {
            Some(Use::Name)
        } else if list.chosen.amounts.contains(&column) {
            Some(Use::Amount(list.amount_of(column)))
        } else {
            // What a ledger is read by is used, and is no amount.
            let is_said = self.choices.columns.iter().any(|(place, _)| *place == column);
            let content = list.columns.get(column).map(|column| column.content);
            // What a movement came to is a mark too.
            let is_status =
                content == Some(Content::Status) && (list.ledger.is_some() || self.choices.add_up);
            let of = if is_status { Some(Content::Deleted) } else { content }.map(Use::Holds);
            let found = USES.iter().position(|one| *one == of);
            // Rows that may be movements are asked about, by what these columns hold.
            let may_be_moved = list.ledger.is_some()
                || list
                    .questions
                    .iter()
                    .any(|one| matches!(one, Question::Movements(_) | Question::Repeated(_)));
            let is_mark = of == Some(Use::Holds(Content::Deleted));
            return found.filter(|_| is_said || may_be_moved || is_mark).unwrap_or(0);
        };
        USES.iter().position(|one| *one == said).unwrap_or(PLAIN)
    }

    /// Uses a column by an option; the list is read again.
    pub fn use_column(&mut self, column: usize, option: usize) {
        let mut uses = self.uses();
        let wanted = USES.get(option).copied().flatten().unwrap_or(Use::Holds(Content::Other));
        uses.retain(|(at, _)| *at != column);
        // There is one number and one name.
        for (_, one) in &mut uses {
            if *one == wanted && matches!(wanted, Use::Number | Use::Name) {
                *one = Use::Holds(Content::Other);
            }
        }
        if option == MONTHS {
            self.months = Some(column);
            uses.push((column, Use::Amount(AmountOf::Plain)));
        } else {
            self.months = self.months.filter(|months| *months != column);
            uses.push((column, wanted));
        }
        self.choices.columns = uses;
        self.read_again();
    }
}

/// Rows that are looked at.
const SAMPLE: usize = 30;

/// The columns that can be shared by: those of amounts, and those in which most of what stands are numbers.
pub(in crate::ui) fn countable(list: &MemberList) -> Vec<usize> {
    let is_countable = |column: &usize| {
        if list.amounts_in(*column).is_some() {
            return true;
        }
        let of = list.columns.get(*column);
        let is_free = list.chosen.number != Some(*column) && list.chosen.name != Some(*column);
        let is_kind = of.is_some_and(|of| {
            of.filled && (of.content.is_amount() || matches!(of.content, Content::Other | Content::Months))
        });
        is_free && is_kind && !of.is_some_and(is_of_numbers) && holds_numbers(list, *column)
    };
    (0..list.columns.len()).filter(is_countable).collect()
}

/// Whether a column that nothing else is known of has numbers that name something: of an account, a telephone.
fn is_of_numbers(column: &Column) -> bool {
    let heading = column.heading.to_lowercase();
    let first = heading.split(|letter: char| !letter.is_alphanumeric()).find(|word| !word.is_empty());
    column.content == Content::Other
        && first.is_some_and(|first| {
            matches!(
                first,
                "no" | "nomor" | "nombor" | "rekening" | "telp" | "hp" | "tgl" | "tanggal" | "tarikh"
            )
        })
}

/// Whether most of the first cells are numbers.
fn holds_numbers(list: &MemberList, column: usize) -> bool {
    let cells = (0..list.rows.len().min(SAMPLE)).map(|row| list.cell(row, column));
    let filled: Vec<_> = cells.filter(|cell| !cell.is_empty()).collect();
    let is_number = |cell: &str| {
        let is_day = !cell.contains("--") && cell.bytes().filter(|byte| b"-/".contains(byte)).count() == 2;
        let plain =
            !is_day && cell.bytes().all(|byte| byte.is_ascii_digit() || b".,-() RrPpMm".contains(&byte));
        plain && cell.bytes().any(|byte| byte.is_ascii_digit())
            || !is_day && matches!(evidence(cell.as_bytes()), Evidence::Proof(_))
    };
    let numbers = filled.iter().filter(|cell| is_number(cell)).count();
    numbers.saturating_mul(2) > filled.len()
}
