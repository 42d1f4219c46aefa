//! The columns of a ledger, and what stands in them.

use super::choices::Method;
use super::direction::is_of_debits;
use crate::members::columns::{AmountOf, Content};
use crate::members::list::{Choices, MemberList};
use crate::members::told::{Code, Told};

/// The columns that say something of a movement.
#[derive(Clone, Copy, Debug)]
pub(super) struct Columns {
    pub date: Option<usize>,
    pub movement: Option<usize>,
    pub kind: Option<usize>,
    pub reference: Option<usize>,
    pub paid_in: Option<usize>,
    pub taken_out: Option<usize>,
    pub balance: Option<usize>,
    pub remark: Option<usize>,
    /// The first column of amounts.
    pub plain: Option<usize>,
}

impl Columns {
    /// Those that were said outdo those that their headings name.
    pub(super) fn of(list: &MemberList, choices: &Choices) -> Self {
        let holds = |place: usize, content: Content| {
            list.columns.get(place).is_some_and(|one| one.content == content)
        };
        let found = |content: Content, is_there: &dyn Fn(usize) -> bool| {
            let said = choices.columns.iter().map(|(place, _)| *place);
            said.chain(0..list.columns.len()).find(|place| holds(*place, content) && is_there(*place))
        };
        let of = |content: Content| found(content, &|_| true);
        let amounts = |of: AmountOf| found(Content::Amount(of), &|place| list.amounts_in(place).is_some());
        Self {
            date: of(Content::Date),
            movement: of(Content::Movement),
            kind: of(Content::Kind),
            reference: of(Content::Reference),
            paid_in: amounts(AmountOf::In),
            taken_out: amounts(AmountOf::Out),
            balance: amounts(AmountOf::Balance),
            remark: of(Content::Remark),
            plain: list.amounts.first().map(|amounts| amounts.column),
        }
    }
}

/// What counts the lines of a book is nobody's number: without another one members are told apart by their names.
pub(super) fn number_by_members(list: &mut MemberList) {
    let counts =
        |place: usize| list.columns.get(place).is_some_and(|column| column.content == Content::RunningNumber);
    list.chosen.number = list.chosen.number.filter(|place| !counts(*place));
    if list.chosen.number.is_none() && list.chosen.name.is_some() {
        list.told.push(Told::of_list(Code::ByNames, 1));
    }
}

impl Columns {
    /// Whether what is paid in stands in a column that is called debits, and nobody said that it is paid in.
    pub(super) fn are_debits(&self, list: &MemberList, choices: &Choices) -> bool {
        let is_said = |place: &usize| choices.columns.iter().any(|(said, _)| said == place);
        let heading = self.paid_in.filter(|place| !is_said(place)).and_then(|place| list.columns.get(place));
        heading.is_some_and(|column| is_of_debits(&column.heading))
    }

    /// Tells what stands in the way of reading a book by these: amounts that nothing says the direction of, days that are missing.
    pub(super) fn tell(&self, list: &mut MemberList, method: Method) {
        let headings = list.amounts.iter().filter_map(|amounts| list.columns.get(amounts.column));
        let amounts: Vec<_> = headings.map(|column| column.heading.as_str()).collect();
        if self.paid_in.or(self.taken_out).is_none() && amounts.len() > 1 {
            let told = Told::of_list(Code::SeveralAmounts, amounts.len());
            let told = Told { cell: amounts.join(", "), ..told };
            list.told.push(told);
        }
        if self.date.is_none() && method != Method::Closing {
            list.told.push(Told::of_list(Code::NoDateColumn, 1));
        }
    }
}

/// What stands in a column, as far as a program wrote anything there.
pub(super) fn cell(list: &MemberList, row: usize, column: Option<usize>) -> Option<String> {
    let cell = list.cell(row, column?);
    (!cell.is_empty() && !cell.eq_ignore_ascii_case("null")).then(|| cell.into_owned())
}

/// Whose a row is: by number, and by name where the list has no numbers.
pub(super) fn key(list: &MemberList, row: usize) -> Option<String> {
    let whose = if list.chosen.number.is_some() { list.number(row) } else { list.name(row) };
    // A blank more between two names makes nobody else of a member.
    (!whose.is_empty()).then(|| whose.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase())
}
