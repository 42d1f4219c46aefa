//! What is told and asked of a whole list once its rows are read.

use super::columns::{AmountOf, Column, Content, is_left_list, plain};
use super::ledger::{is_of_out, may_be_taken_out};
use super::list::{Choices, MemberList};
use super::names::{Names, scaled};
use super::rows::{LeftOut, Why};
use super::told::{Code, Question, Rounded, Told};

/// Lines that are named where there are more.
const SOME: usize = 8;

/// What is told once for all rows.
#[derive(Debug, Default)]
pub(super) struct Tally {
    pub blank_amounts: usize,
    pub negative: usize,
    pub positive: usize,
    pub citizens: usize,
    pub cut_citizens: usize,
    pub without_number: Vec<u32>,
    /// Lines whose number stands in an earlier one, with the number and that line.
    pub repeated: Vec<(u32, String, u32)>,
    /// The first line whose movement may be one that is taken out.
    pub taken_out: Option<u32>,
    /// Columns of texts in which it may be told too, and the first line where it is.
    texts: Vec<usize>,
    remarked_out: Option<u32>,
    /// The first movement that is a minus, and whether any is a plus: it is none that stands for nothing then.
    minus: Option<u32>,
    has_plus: bool,
    /// The lines of members who left, as a column or the title above them says.
    left: Vec<u32>,
    /// Columns that may say so, and whether only what begins with it does: a remark may tell of anything.
    leavers: Vec<(usize, bool)>,
    pub names: Names,
    /// Cells that were rounded, or would be, by column of amounts: how many, and what that changes, in
    /// hundred-millionths.
    pub rounded: Vec<(usize, i128)>,
}

impl Tally {
    pub(super) fn new(list: &MemberList, choices: &Choices) -> Self {
        // Nobody asks of other lists, and most have more texts than amounts.
        let is_asked = choices.ledger.is_none() && is_like_a_ledger(list);
        let may_tell = |column: &Column| {
            let is_text = matches!(
                column.content,
                Content::Other | Content::Kind | Content::Remark | Content::Reference
            );
            is_asked && column.filled && !column.taken && is_text
        };
        let texts = (0..list.columns.len()).filter(|place| list.columns.get(*place).is_some_and(may_tell));
        // A book has what they took with them, and what a movement says is of itself.
        let tells_leavers = choices.ledger.is_none() && !choices.add_up;
        let leavers = list.columns.iter().enumerate().filter_map(|(place, column)| match column.content {
            Content::Status => Some((place, false)),
            Content::Remark => Some((place, true)),
            _ => None,
        });
        Self {
            rounded: vec![(0, 0); list.amounts.len()],
            texts: texts.collect(),
            leavers: leavers.filter(|_| tells_leavers).collect(),
            ..Self::default()
        }
    }

    /// Notes the first row of which a text says that something was taken out.
    pub(super) fn note_texts(&mut self, list: &MemberList, record: usize) {
        let tells = |column: &usize| is_of_out(&list.grid.cell(record, *column));
        if self.remarked_out.is_none() && self.texts.iter().any(tells) {
            self.remarked_out = Some(list.grid.line(record));
        }
    }

    /// Notes a member who left: by a column that says so, or under the title of such.
    pub(super) fn note_left(&mut self, list: &MemberList, record: usize, among_left: bool) {
        let says = |(place, begins): &(usize, bool)| {
            let words = plain(&list.grid.cell(record, *place));
            is_left_list(if *begins { words.split('_').next().unwrap_or_default() } else { &words })
        };
        if among_left || self.leavers.iter().any(says) {
            self.left.push(list.grid.line(record));
        }
    }

    /// Notes the first amount that may be taken out: by the word of its movement, or by the column that it stands in.
    pub(super) fn note_movement(&mut self, list: &MemberList, record: usize, amount: (usize, i64)) {
        let (column, value) = amount;
        if self.taken_out.is_some() || value == 0 {
            return;
        }
        let holds =
            |content: Content| list.columns.iter().position(|one| one.filled && one.content == content);
        let said = holds(Content::Movement);
        if holds(Content::Amount(AmountOf::Out)) == Some(column)
            || said.is_some_and(|said| may_be_taken_out(&list.grid.cell(record, said)))
        {
            self.taken_out = Some(list.grid.line(record));
        }
        let sign = said.map(|said| list.grid.cell(record, said));
        match sign.as_deref() {
            Some("+") => self.has_plus = true,
            Some("-" | "\u{2212}") => self.minus = self.minus.or_else(|| Some(list.grid.line(record))),
            _ => {}
        }
    }

    /// Tells and asks what is of the whole list.
    pub(super) fn tell(&self, list: &mut MemberList, choices: &Choices) {
        for (amounts, (cells, change)) in list.amounts.iter().zip(&self.rounded) {
            if *cells > 0 && !choices.round {
                let asked = Rounded { column: amounts.column, cells: *cells, change: *change };
                list.questions.push(Question::Round(asked));
            }
        }
        // A book has what they took with them, and what a movement says is of itself.
        if !self.left.is_empty() && choices.ledger.is_none() && !choices.add_up {
            let lines: Vec<_> = self.left.iter().take(SOME).map(u32::to_string).collect();
            let more = if self.left.len() > SOME { "…" } else { "" };
            let told = Told::of_list(Code::LeftMembers, self.left.len());
            list.told.push(Told { cell: [&lines.join(", "), more].concat(), ..told });
        }
        if list.rows.is_empty() {
            list.told.push(Told::of_list(Code::NoRows, 1));
        }
        self.tell_numbers(list, choices);
        self.tell_amounts(list, choices);
        // A ledger has a name as often as that member moved something.
        for told in self.names.again().iter().filter(|_| choices.ledger.is_none()) {
            list.tell(told.clone());
        }
        if let Some(told) = scaled(list) {
            list.told.push(told);
        }
        tell_left_out(list);
    }

    fn tell_numbers(&self, list: &mut MemberList, choices: &Choices) {
        let rows = list.rows.len();
        let tally = self;
        if tally.citizens > 0 {
            list.told.push(Told::of_list(Code::CitizenNumbersDropped, tally.citizens));
        }
        if tally.cut_citizens > 1 {
            list.told.push(Told::of_list(Code::NikLastDigit, tally.cut_citizens));
        }
        let content =
            list.chosen.number.and_then(|number| list.columns.get(number)).map(|column| column.content);
        if choices.ledger.is_some() {
            return;
        }
        if rows > 0 && content.is_some() && tally.without_number.len() == rows {
            list.told.push(Told::of_list(Code::NoIds, rows));
        } else {
            for line in &tally.without_number {
                list.tell(Told::at(Code::BlankId, *line, list.chosen.number, ""));
            }
        }
        // Added up with what is paid in, what is taken out would be savings.
        let taken_out = tally.taken_out.or_else(|| tally.minus.filter(|_| tally.has_plus));
        // So would two columns of movements be, whose year took nothing out.
        let of = |of: AmountOf| list.amounts.iter().any(|one| list.amount_of(one.column) == of);
        let has_both = of(AmountOf::In) && of(AmountOf::Out) && !list.rows.is_empty();
        let taken_out = taken_out.or_else(|| has_both.then(|| list.line(0)));
        if let Some(line) = taken_out.filter(|_| !choices.no_ledger) {
            list.questions.push(Question::Movements(line));
            return;
        }
        let Some((line, ..)) = tally.repeated.first() else { return };
        if content == Some(Content::RunningNumber) {
            // Numbers that begin again in each section are nobody's.
            list.chosen.number = None;
            list.told.push(Told::of_list(Code::NoIds, rows));
        } else if is_like_a_ledger(list) && taken_out.is_none() {
            match tally.remarked_out.filter(|_| !choices.no_ledger) {
                // So would it be where only a remark says it.
                Some(line) => list.questions.push(Question::Movements(line)),
                None if choices.add_up => {}
                None => list.questions.push(Question::Repeated(*line)),
            }
        } else if !choices.add_up {
            for (line, number, first) in &tally.repeated {
                list.tell(Told::at(Code::DuplicateId, *line, list.chosen.number, number).like(*first));
            }
        }
    }

    fn tell_amounts(&self, list: &mut MemberList, choices: &Choices) {
        // Of what is paid in and what is taken out one is blank; what is below zero is told of its movement.
        if choices.ledger.is_some() {
            return;
        }
        let tally = self;
        let kinds = [
            (Code::Negative, tally.negative),
            (Code::AllNegative, if tally.positive == 0 && tally.negative > 2 { tally.negative } else { 0 }),
            (Code::BlankAmount, tally.blank_amounts),
        ];
        for (code, count) in kinds.into_iter().filter(|(_, count)| *count > 0) {
            list.told.push(Told::of_list(code, count));
        }
    }
}

/// Whether the rows may be payments: something says of each what or when it was, or nothing says anything.
fn is_like_a_ledger(list: &MemberList) -> bool {
    let is_of_rows = |content: Content| matches!(content, Content::Kind | Content::Deleted);
    list.decided.heading.is_none()
        || list.may_be_ledger()
        || list.columns.iter().any(|column| column.filled && is_of_rows(column.content))
}

/// Tells which records were left out.
fn tell_left_out(list: &mut MemberList) {
    let first = list.decided.heading.map_or(0, |heading| heading.first);
    let counts = |left: &&LeftOut, why: Why| left.why == why && (why != Why::Blank || left.record >= first);
    let count = |why: Why| list.left_out.iter().filter(|left| counts(left, why)).count();
    let kinds = [
        (Code::LinesAboveHeader, count(Why::Title)),
        (Code::BlankRows, count(Why::Blank)),
        (Code::TotalRowLeftOut, count(Why::Total)),
        (Code::DeletedRows, count(Why::Deleted)),
    ];
    for (code, count) in kinds.into_iter().filter(|(_, count)| *count > 0) {
        list.told.push(Told::of_list(code, count));
    }
}
