//! The second look at every record: amounts, numbers, totals; what is wrong, with its line.

use super::amounts::{Amount, Notation};
use super::columns::{Content, is_citizen_number, is_left_list, is_like_total, lost_last_digit, plain};
use super::list::{Choices, MemberList};
use super::rows::{
    Above, Found, LeftOut, Numbers, Sorted, Sums, Verdict, Why, decimal, is_changed, is_spreadsheet_error,
    own_number,
};
use super::signs::{Evidence, evidence};
use super::tally::Tally;
use super::told::{Code, Told};
use super::torn::has_figure;

/// The second look at every record.
#[derive(Debug)]
pub(super) struct Reading {
    pub(super) at: usize,
    sorted: Vec<Sorted>,
    numbers: Numbers,
    sums: Sums,
    above: Above,
    pub(super) issue: usize,
    tally: Tally,
    /// How many cells a row has at least: as far as the last column that is used.
    pub(super) width: usize,
    /// Whether the rows stand under the title of those who left.
    among_left: bool,
}

impl Reading {
    pub(super) fn new(sorted: Vec<Sorted>, list: &MemberList, choices: &Choices) -> Self {
        Self {
            at: 0,
            sorted,
            numbers: Numbers::with_room(list.grid.len()),
            sums: Sums::new(list.amounts.len()),
            above: Above::default(),
            issue: 0,
            tally: Tally::new(list, choices),
            among_left: false,
            width: list.columns.iter().rposition(|one| one.taken).map_or(0, |last| last.saturating_add(1)),
        }
    }

    pub(super) fn at(&self) -> usize {
        self.at
    }

    /// Reads records of about so many bytes; says whether all were read.
    pub(super) fn step(&mut self, list: &mut MemberList, choices: &Choices, budget: usize) -> bool {
        let mut left = budget;
        while left > 0 {
            let Some(sorted) = self.sorted.get(self.at).copied() else { return true };
            match sorted {
                Sorted::Member => self.member(list, choices),
                Sorted::Left(Why::Total) => self.total(list, choices, true),
                Sorted::Unnamed => self.total(list, choices, false),
                Sorted::Doubtful => self.doubtful(list, choices),
                Sorted::Heading => {
                    self.tell(list, Code::SecondHeading, None);
                    self.leave_out(list, Why::Heading);
                }
                Sorted::Left(why) => {
                    if matches!(why, Why::Section | Why::Note) {
                        self.among_left = is_left_list(&self.label(list));
                    }
                    self.leave_out(list, why);
                }
            }
            left = left.saturating_sub(128);
            self.at = self.at.saturating_add(1);
        }
        self.at >= self.sorted.len()
    }

    fn leave_out(&mut self, list: &mut MemberList, why: Why) {
        list.left_out.push(LeftOut { record: self.at, line: list.grid.line(self.at), why });
        self.skip_issues(list);
    }

    /// The first text of a record, in plain words.
    fn label(&self, list: &MemberList) -> String {
        let filled = (0..list.grid.width(self.at)).find(|column| !list.grid.is_blank(self.at, *column));
        filled.map_or_else(String::new, |column| plain(&list.grid.cell(self.at, column)))
    }

    fn skip_issues(&mut self, list: &MemberList) {
        while list.grid.issues().get(self.issue).is_some_and(|issue| issue.record <= self.at) {
            self.issue = self.issue.saturating_add(1);
        }
    }

    pub(super) fn tell(&self, list: &mut MemberList, code: Code, column: Option<usize>) {
        let kept = column.filter(|column| {
            list.columns.get(*column).is_none_or(|one| one.content != Content::CitizenNumber)
        });
        let cell = kept.map(|column| list.grid.cell(self.at, column).into_owned()).unwrap_or_default();
        list.tell(Told::at(code, list.grid.line(self.at), column, &cell));
    }

    fn member(&mut self, list: &mut MemberList, choices: &Choices) {
        list.rows.push(u32::try_from(self.at).unwrap_or(u32::MAX));
        self.check_form(list, choices);
        self.check_cells(list);
        self.number(list, choices);
        self.tally.names.take(list, self.at);
        self.tally.note_texts(list, self.at);
        self.tally.note_left(list, self.at, self.among_left);
        let amounts = self.amounts(list, choices, true);
        self.ask_of_total(list, choices, &amounts);
        for (place, amount) in amounts.iter().enumerate() {
            if let Some(amounts) = list.amounts.get_mut(place) {
                amounts.values.push(*amount);
            }
            match amount {
                Some(amount) => {
                    let column = list.amounts.get(place).map_or(usize::MAX, |amounts| amounts.column);
                    self.tally.note_movement(list, self.at, (column, *amount));
                    self.sums.add(place, *amount);
                    self.tally.negative = self.tally.negative.saturating_add(usize::from(*amount < 0));
                    self.tally.positive = self.tally.positive.saturating_add(usize::from(*amount > 0));
                }
                None => self.tally.blank_amounts = self.tally.blank_amounts.saturating_add(1),
            }
        }
    }

    /// Asks of a member who may be a total: without number, with the sum of several others above or below; or with the
    /// name of one.
    fn ask_of_total(&mut self, list: &mut MemberList, choices: &Choices, amounts: &[Option<i64>]) {
        let line = list.grid.line(self.at);
        let numbered = list.chosen.number.is_none_or(|number| !list.grid.is_blank(self.at, number));
        let above = self.above.take(line, amounts, numbered);
        let is_called = |name| is_like_total(&plain(&list.grid.cell(self.at, name)));
        let is_own =
            self.sums.is_of_several(amounts) && (!numbered || list.chosen.name.is_some_and(is_called));
        above.into_iter().chain(is_own.then_some(line)).for_each(|line| ask(list, choices, line));
    }

    /// A record that is called like a total: one where its amounts are the sum of others, or else it is asked.
    fn doubtful(&mut self, list: &mut MemberList, choices: &Choices) {
        let amounts = self.amounts(list, choices, false);
        // A person would have a name where others have theirs; a section may have one member.
        let is_named = list.chosen.name.is_none_or(|name| !list.grid.is_blank(self.at, name));
        let is_sum = self.sums.is_of_several(&amounts) || !is_named && self.sums.is_since(&amounts);
        if !is_sum {
            self.tell(list, Code::TotalOrMember, None);
        }
        self.sums.judge(&amounts);
        self.leave_out(list, Why::Total);
    }

    /// The number of the member: twice, changed, or of a citizen.
    fn number(&mut self, list: &mut MemberList, choices: &Choices) {
        for column in list.chosen.citizen.clone() {
            let number = list.grid.cell(self.at, column).into_owned();
            if number.is_empty() {
                continue;
            }
            self.tally.citizens = self.tally.citizens.saturating_add(1);
            self.tally.cut_citizens =
                self.tally.cut_citizens.saturating_add(usize::from(lost_last_digit(&number)));
            let only = list.chosen.number.is_none() && list.chosen.citizen.first() == Some(&column);
            let line = list.grid.line(self.at);
            if only && let Found::Again(first) = self.numbers.take(&number, line) {
                self.tally.repeated.push((line, String::new(), first));
            }
            list.grid.wipe(self.at, column);
        }
        let Some(column) = list.chosen.number else { return };
        let number = own_number(&list.grid.cell(self.at, column)).to_owned();
        let line = list.grid.line(self.at);
        if is_citizen_number(&number) {
            self.tally.citizens = self.tally.citizens.saturating_add(1);
            let found = self.numbers.take(&number, line);
            if let (Found::Again(first), None) = (found, &choices.ledger) {
                list.tell(Told::at(Code::DuplicateId, line, Some(column), "").like(first));
            }
            list.grid.wipe(self.at, column);
        } else if number.is_empty() {
            self.tally.without_number.push(line);
        } else if is_spreadsheet_error(&number) {
            self.tell(list, Code::SpreadsheetError, Some(column));
        } else {
            if is_changed(&number) {
                self.tell(list, Code::ChangedBySpreadsheet, Some(column));
            }
            match self.numbers.take(&number, line) {
                Found::First => {}
                Found::Again(first) => self.tally.repeated.push((line, number, first)),
                Found::OtherZeros => self.tell(list, Code::IdsDifferByZeros, Some(column)),
            }
        }
    }

    /// The amounts of a record; what is none is told of members alone.
    fn amounts(&mut self, list: &mut MemberList, choices: &Choices, tells: bool) -> Vec<Option<i64>> {
        let mut amounts = Vec::with_capacity(list.amounts.len());
        for place in 0..list.amounts.len() {
            let Some(amounts_of) = list.amounts.get(place) else { continue };
            let (column, sign, may_be_unclear) =
                (amounts_of.column, amounts_of.sign.0, amounts_of.unclear_with_three);
            let dash_is_zero = list.decided.dash_is_zero;
            let notation = Notation { currency: choices.currency, sign, dash_is_zero, round: true };
            let is_unclear =
                may_be_unclear && evidence(list.grid.raw(self.at, column)) == Evidence::Unclear(sign);
            let read = if is_unclear {
                Amount::Bad(Code::UnclearAmount, None)
            } else {
                notation.read(&list.grid.cell(self.at, column))
            };
            let amount = match read {
                Amount::Blank => None,
                Amount::Value(value) => Some(value),
                Amount::Rounded(value, change) => {
                    self.note_rounded(place, change, tells);
                    if tells && !choices.round {
                        self.tell(list, Code::TooManyDecimals, Some(column));
                    }
                    Some(value)
                }
                Amount::Bad(code, why) => {
                    if tells {
                        let cell = list.grid.cell(self.at, column).into_owned();
                        list.tell(Told {
                            why,
                            ..Told::at(code, list.grid.line(self.at), Some(column), &cell)
                        });
                    }
                    None
                }
            };
            amounts.push(amount);
        }
        amounts
    }

    /// Tells and asks what is of the whole list.
    pub(super) fn finish(self, list: &mut MemberList, choices: &Choices) {
        for (place, amounts) in list.amounts.iter_mut().enumerate() {
            amounts.sum = self.sums.all(place);
        }
        if let Some(line) = self.above.end() {
            ask(list, choices, line);
        }
        self.tally.tell(list, choices);
    }

    fn note_rounded(&mut self, place: usize, change: i64, tells: bool) {
        if let Some(rounded) = self.tally.rounded.get_mut(place).filter(|_| tells) {
            rounded.0 = rounded.0.saturating_add(1);
            rounded.1 = rounded.1.saturating_add(i128::from(change));
        }
    }

    /// A record with amounts that is no member: a total that is right or wrong, zeros, or an amount of nobody.
    fn total(&mut self, list: &mut MemberList, choices: &Choices, labelled: bool) {
        let amounts = self.amounts(list, choices, false);
        let is_nobodys = !labelled
            && !self.sums.is_of_several(&amounts)
            && (amounts.iter().flatten().any(|amount| *amount != 0)
                || amounts.iter().all(Option::is_none) && has_figure(list, self.at));
        if is_nobodys {
            self.tell(list, Code::NoMember, None);
            return self.leave_out(list, Why::Total);
        }
        match self.sums.judge(&amounts) {
            Verdict::Zeros => return self.leave_out(list, Why::Zeros),
            Verdict::Differs(place, less) => {
                let cell = decimal(less.saturating_abs());
                let column = list.amounts.get(place).map(|amounts| amounts.column);
                list.tell(Told::at(Code::TotalDiffers, list.grid.line(self.at), column, &cell));
            }
            Verdict::Total => {}
        }
        self.leave_out(list, Why::Total);
    }
}

/// Asks whether the row of a line is a total, unless that was said.
fn ask(list: &mut MemberList, choices: &Choices, line: u32) {
    if choices.rows.get(line) != Some(true) {
        list.tell(Told::at(Code::TotalOrMember, line, None, ""));
    }
}
