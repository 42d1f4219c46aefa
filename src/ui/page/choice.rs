//! A choice of a page: everything that follows from it stands in its row.
//!
//! # Design
//!
//! *Why is an option told by its place?* Links and files carry the place, as they carry a field's number: an option never
//! moves, and a new one comes last.

use super::draft::{Draft, Options};
use crate::domain::Country;
use crate::i18n::Words;
use crate::i18n::number::MONTHS;
use crate::ui::action::Key;

/// What does not depend on what the options are.
pub(in crate::ui) struct ChoiceRow {
    /// Its lasting number; of the first where it repeats.
    pub number: usize,
    pub label: Words,
    /// How far from `number` each of its kind stands, the first at 0.
    pub repeats: &'static [Key],
    /// The example's options by place, in Indonesia and in Malaysia.
    examples: [&'static [usize]; 2],
    /// The options of an empty form by place, in Indonesia and in Malaysia.
    opens: [&'static [usize]; 2],
    /// Whether the example's option stays when its figures go.
    stays: bool,
}

impl ChoiceRow {
    /// Something that is counted or marked and has no words: how many there are of what can be added.
    pub const fn tally(number: usize) -> Self {
        Self::new(number, ["", "", ""])
    }

    /// The same options in the example of either country, by place.
    pub const fn example(self, options: &'static [usize]) -> Self {
        Self { examples: [options, options], ..self }
    }

    /// The example's option stays when its figures go: it decides which fields there are.
    pub const fn stays(self) -> Self {
        Self { stays: true, ..self }
    }

    /// With a label, where it is picked among what is there.
    pub const fn labelled(self, label: Words) -> Self {
        Self { label, ..self }
    }

    /// One of each for everything that there can be several of.
    pub const fn repeated(self, repeats: &'static [Key]) -> Self {
        Self { repeats, ..self }
    }

    const fn new(number: usize, label: Words) -> Self {
        Self { number, label, repeats: &[0], examples: [&[], &[]], opens: [&[], &[]], stays: false }
    }

    /// Where the one at a place stands.
    pub fn at(&self, place: usize) -> usize {
        self.repeats.get(place).map_or(usize::MAX, |apart| self.number.saturating_add(usize::from(*apart)))
    }

    /// The place of the one that stands at a number.
    pub fn place_of(&self, number: usize) -> Option<usize> {
        (0..self.repeats.len()).find(|place| self.at(*place) == number)
    }

    /// The option that is picked, by its place.
    pub fn pick(&self, draft: &Draft) -> usize {
        draft.pick(self.number)
    }

    /// Picks an option of the first.
    pub fn choose(&self, draft: &mut Draft, option: usize) {
        draft.choose(self.number, option);
    }
}

/// How the options are said.
enum Said<T: 'static> {
    Listed(&'static [Words]),
    Named(fn(T) -> Words),
}

/// A choice among these options; by default of a yes or no.
pub(in crate::ui) struct Choice<T: Copy + 'static = bool> {
    pub row: ChoiceRow,
    options: &'static [T],
    first: T,
    said: Said<T>,
}

impl Choice {
    /// A yes or no that the label says by itself.
    pub const fn switch(number: usize, label: Words) -> Self {
        Self::listed(number, label, &[false, true], &[])
    }
}

impl<T: Copy + 'static> Choice<T> {
    /// A choice with the words of each option.
    pub const fn listed(number: usize, label: Words, options: &'static [T], words: &'static [Words]) -> Self {
        Self::new(number, label, options, Said::Listed(words))
    }

    /// A choice whose options have names everywhere.
    pub const fn named(number: usize, label: Words, options: &'static [T], name: fn(T) -> Words) -> Self {
        Self::new(number, label, options, Said::Named(name))
    }

    #[expect(clippy::indexing_slicing, reason = "in a constant, where a mistake does not compile")]
    const fn new(number: usize, label: Words, options: &'static [T], said: Said<T>) -> Self {
        Self { row: ChoiceRow::new(number, label), options, first: options[0], said }
    }

    /// The same choice with another number.
    pub const fn numbered(mut self, number: usize) -> Self {
        self.row.number = number;
        self
    }

    /// One of each for everything that there can be several of.
    pub const fn repeated(mut self, apart: &'static [Key]) -> Self {
        self.row.repeats = apart;
        self
    }

    /// The options of the example, by place.
    pub const fn example(self, options: &'static [usize]) -> Self {
        self.examples([options, options])
    }

    /// The options of the example of each country, by place.
    pub const fn examples(mut self, options: [&'static [usize]; 2]) -> Self {
        self.row.examples = options;
        self
    }

    /// The example's option stays when its figures go: it decides what fields are called, and a figure keeps the name
    /// that it was typed under.
    pub const fn stays(mut self) -> Self {
        self.row.stays = true;
        self
    }

    /// The options of an empty form where they are not the first ones, by place.
    pub const fn opens(mut self, options: &'static [usize]) -> Self {
        self.row.opens = [options, options];
        self
    }

    /// The same where each country has usual ones of its own.
    pub const fn opens_each(mut self, options: [&'static [usize]; 2]) -> Self {
        self.row.opens = options;
        self
    }

    /// The option that is picked; the first where a link knows one that is not there.
    pub fn of(&self, draft: &Draft) -> T {
        self.of_at(draft, 0)
    }

    /// The option that is picked of the one at a place.
    pub fn of_at(&self, draft: &Draft, place: usize) -> T {
        self.options.get(draft.pick(self.row.at(place))).copied().unwrap_or(self.first)
    }

    /// The words of every option.
    pub fn words(&self) -> Vec<Words> {
        match self.said {
            Said::Listed(words) => words.to_vec(),
            Said::Named(name) => self.options.iter().map(|option| name(*option)).collect(),
        }
    }
}

impl<T: Copy + PartialEq + 'static> Choice<T> {
    /// The place of an option.
    pub fn option(&self, of: T) -> usize {
        self.options.iter().position(|option| *option == of).unwrap_or(0)
    }
}

/// The choices of a page.
#[derive(Clone, Copy)]
pub(in crate::ui) struct Choices {
    rows: &'static [&'static ChoiceRow],
    size: usize,
}

impl Choices {
    /// The choices of these rows. Two with one number do not compile: links could not tell them apart.
    pub const fn new(rows: &'static [&'static ChoiceRow]) -> Self {
        Self { rows, size: size(rows) }
    }

    /// Every option of a form in each of its beginnings, with the example of a country.
    pub fn options(self, country: Country) -> Options {
        Options {
            example: self.picks(|row| country.own(row.examples)),
            empty: self.picks(|row| country.own(row.opens)),
            put_aside: self.picks(|row| country.own(if row.stays { row.examples } else { row.opens })),
        }
    }

    fn picks(self, of: impl Fn(&ChoiceRow) -> &'static [usize]) -> Vec<usize> {
        let mut picks = vec![0; self.size];
        for row in self.rows {
            for (place, option) in of(row).iter().enumerate() {
                if let Some(pick) = picks.get_mut(row.at(place)) {
                    *pick = *option;
                }
            }
        }
        picks
    }
}

/// How many numbers the rows of a page's choices need: one above the highest.
#[expect(clippy::indexing_slicing, reason = "in a constant, where a mistake does not compile")]
const fn size(rows: &[&ChoiceRow]) -> usize {
    let (mut size, mut row) = (0, 0);
    while row < rows.len() {
        let mut place = 0;
        while place < rows[row].repeats.len() {
            let number = rows[row].number.saturating_add(rows[row].repeats[place] as usize);
            assert!(times(rows, number) == 1, "two choices have one number");
            if number >= size {
                size = number.saturating_add(1);
            }
            place = place.saturating_add(1);
        }
        row = row.saturating_add(1);
    }
    size
}

/// How often a number is given away.
#[expect(clippy::indexing_slicing, reason = "in a constant, where a mistake does not compile")]
const fn times(rows: &[&ChoiceRow], number: usize) -> usize {
    let (mut times, mut row) = (0_usize, 0);
    while row < rows.len() {
        let mut place = 0;
        while place < rows[row].repeats.len() {
            if rows[row].number.saturating_add(rows[row].repeats[place] as usize) == number {
                times = times.saturating_add(1);
            }
            place = place.saturating_add(1);
        }
        row = row.saturating_add(1);
    }
    times
}

/// The months of the calendar, after none: the options of a month that is picked.
pub(in crate::ui) const CALENDAR: [Option<u8>; 13] = [
    None,
    Some(1),
    Some(2),
    Some(3),
    Some(4),
    Some(5),
    Some(6),
    Some(7),
    Some(8),
    Some(9),
    Some(10),
    Some(11),
    Some(12),
];

/// What such an option is called; `none` where no month is picked.
pub(in crate::ui) fn month_named(month: Option<u8>, none: Words) -> Words {
    let name = month.and_then(|month| MONTHS.get(usize::from(month).checked_sub(1)?));
    name.copied().unwrap_or(none)
}
