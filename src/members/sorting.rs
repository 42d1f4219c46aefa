//! The first look at every record: which are members, and what their cells say of the signs in numbers.

use super::columns::{Column, Heading, is_heading_words};
use super::list::{Amounts, Choices, MemberList};
use super::reading::Reading;
use super::rows::{Deletions, Rows, Sorted, Why};
use super::signs::{Agreed, DecimalSign, Signs};
use super::table::{By, Separator};
use super::told::{Code, Question, Told};

/// The first look at every record.
#[derive(Debug)]
pub(super) struct Sorting {
    at: usize,
    rows: Rows,
    deletions: Deletions,
    sorted: Vec<Sorted>,
    signs: Vec<Signs>,
    /// Dashes with blanks around them, and amounts with a blank at their end: how accountants' formats print.
    padded: (bool, bool),
}

impl Sorting {
    pub(super) fn new(list: &MemberList, choices: &Choices) -> Self {
        let from = list.decided.heading.map_or(0, Heading::end);
        Self {
            at: 0,
            deletions: Deletions::of(
                &list.grid,
                &list.columns,
                from,
                choices.ledger.is_some() || choices.add_up,
            ),
            rows: Rows::new(&list.grid, &list.columns, &list.chosen, list.decided.heading),
            sorted: Vec::with_capacity(list.grid.len()),
            signs: vec![Signs::default(); list.chosen.amounts.len()],
            padded: (false, false),
        }
    }

    pub(super) fn at(&self) -> usize {
        self.at
    }

    /// Looks at records of about so many bytes; says whether all were looked at.
    pub(super) fn step(&mut self, list: &mut MemberList, choices: &Choices, budget: usize) -> bool {
        let mut left = budget;
        while self.at < list.grid.len() && left > 0 {
            let sorted = self.sort(list, choices);
            if sorted == Sorted::Member {
                self.look_at_signs(list);
            }
            note_filled(list, self.at, sorted);
            self.sorted.push(sorted);
            left = left.saturating_sub(64);
            self.at = self.at.saturating_add(1);
        }
        self.at >= list.grid.len()
    }

    fn sort(&mut self, list: &mut MemberList, choices: &Choices) -> Sorted {
        let line = list.grid.line(self.at);
        let said = choices.rows.get(line);
        if let Some(above) = list.decided.heading.and_then(|heading| in_heading(self.at, heading)) {
            let is_blank = list.grid.filled(self.at) == 0;
            if above == Why::Title
                && said.is_none()
                && choices.heading.is_none()
                && is_other_list(list, self.at)
            {
                return Sorted::Heading;
            }
            return Sorted::Left(if is_blank { Why::Blank } else { above });
        }
        let found = self.rows.sort(&list.grid, self.at, &list.chosen);
        match said {
            Some(true) => Sorted::Member,
            Some(false) => Sorted::Left(Why::Choice),
            None if found == Sorted::Member => self.living(list),
            None => found,
        }
    }

    /// A member's row, unless it was deleted where it comes from; it is told where that is unclear.
    fn living(&self, list: &mut MemberList) -> Sorted {
        match self.deletions.is_deleted(&list.grid, self.at) {
            Ok(false) => Sorted::Member,
            Ok(true) => Sorted::Left(Why::Deleted),
            Err(column) => {
                let mark = list.grid.cell(self.at, column).into_owned();
                list.tell(Told::at(Code::DeletedOrNot, list.grid.line(self.at), Some(column), &mark));
                Sorted::Member
            }
        }
    }

    fn look_at_signs(&mut self, list: &MemberList) {
        for (signs, column) in self.signs.iter_mut().zip(&list.chosen.amounts) {
            let raw = list.grid.raw(self.at, *column);
            signs.take(raw);
            let inner = raw.trim_ascii();
            self.padded.0 |= inner == b"-" && raw.len() > inner.len();
            self.padded.1 |= inner.len() > 1 && raw.ends_with(b" ");
        }
    }

    /// Decides the signs of every column, and begins to read amounts.
    pub(super) fn finish(self, list: &mut MemberList, choices: &Choices) -> Reading {
        list.decided.dash_is_zero = choices.dash_is_zero.unwrap_or(self.padded.0 && self.padded.1);
        for (signs, column) in self.signs.iter().zip(list.chosen.amounts.clone()) {
            let (sign, unclear_with_three) = self.decide(signs, column, list, choices);
            let over = choices.over.filter(|(at, _)| *at == column).map_or(1, |(_, over)| over.max(1));
            list.amounts.push(Amounts { column, sign, unclear_with_three, values: Vec::new(), sum: 0, over });
        }
        list.adds_up = choices.add_up;
        tell_columns(list);
        Reading::new(self.sorted, list, choices)
    }

    /// The sign of a column: as was said, as its own cells agree, as those of all columns do, as the
    /// separator has it; or asked. Whether a cell with three decimals has two readings all the same.
    fn decide(
        &self,
        signs: &Signs,
        column: usize,
        list: &mut MemberList,
        choices: &Choices,
    ) -> ((DecimalSign, By), bool) {
        let said = choices.signs.iter().find(|(at, _)| *at == column).map(|(_, sign)| *sign).or(choices.sign);
        if let (None, true) = (said, choices.of_sheet) {
            return ((DecimalSign::Point, By::File), signs.has_texts());
        }
        if let Some(sign) = said {
            return ((sign, By::Choice), false);
        }
        match signs.agreed() {
            Agreed::On(sign, is_unclear) => return ((sign, By::Content), is_unclear),
            // Some cells say one sign, some the other.
            Agreed::Against(cell) => {
                list.questions.push(Question::DecimalSign(column, cell));
                return ((DecimalSign::default(), By::Guess), false);
            }
            Agreed::Nothing => {}
        }
        // A spreadsheet writes semicolons where decimals stand after a comma.
        let by_separator = (list.decided.separator.0 == Separator::Semicolon).then_some(DecimalSign::Comma);
        let sign = Signs::of_all(&self.signs).or(by_separator);
        // What other columns or separators let guess makes a thousand of a cell, never one.
        let unclear = match sign {
            Some(sign) => signs.unclear_by(sign).1,
            None => signs.first_unclear(),
        };
        if let Some(cell) = unclear {
            list.questions.push(Question::DecimalSign(column, cell));
        }
        ((sign.unwrap_or_default(), By::Guess), false)
    }
}

/// What a record up to the headings is.
fn in_heading(record: usize, heading: Heading) -> Option<Why> {
    let rows = heading.first.saturating_add(heading.rows);
    if record < heading.first {
        Some(Why::Title)
    } else if record < rows {
        Some(Why::Heading)
    } else {
        (record < heading.end()).then_some(Why::ColumnNumbers)
    }
}

/// Whether a record above the headings has some of another list: further above than one heading is high.
fn is_other_list(list: &MemberList, record: usize) -> bool {
    let first = list.decided.heading.map_or(0, |heading| heading.first);
    record.saturating_add(3) < first && is_heading_words(&list.grid, record) > 1
}

/// Says of columns that were blank so far that they are not.
fn note_filled(list: &mut MemberList, record: usize, sorted: Sorted) {
    if sorted != Sorted::Member {
        return;
    }
    for (place, column) in list.columns.iter_mut().enumerate() {
        column.filled = column.filled || !list.grid.is_blank(record, place);
    }
}

/// Tells what is to be known of the columns, and asks what they do not tell.
fn tell_columns(list: &mut MemberList) {
    let chosen = &list.chosen;
    let nobody = chosen.number.is_none() && chosen.name.is_none();
    if nobody {
        list.questions.push(Question::WhichColumn);
    }
    if let Some((one, other)) = chosen.same {
        list.questions.push(Question::WhichAmount(one, other));
    }
    if chosen.amounts.is_empty() && !nobody {
        list.told.push(Told::of_list(Code::NoAmountColumn, 1));
    }
    let is_dropped = |column: &&Column| column.filled && !column.taken && column.content.is_amount();
    let dropped: Vec<&str> =
        list.columns.iter().filter(is_dropped).map(|column| column.heading.as_str()).collect();
    if !dropped.is_empty() {
        let told = Told { cell: dropped.join(", "), ..Told::of_list(Code::ColumnsDropped, dropped.len()) };
        list.told.push(told);
    }
}
