//! Which columns of a list have what the plan is measured by.

use kalkulator_koperasi::i18n::Language;
use kalkulator_koperasi::i18n::member_shares::several_columns;
use kalkulator_koperasi::members::{AmountOf, Column, Content, Key, MemberList, Plan, Use};

use super::answer::Stop;
use crate::command::fault::Fault;

/// Columns by their keys, and how each is used.
#[derive(Debug, Default)]
pub(super) struct Bound {
    pub keys: Vec<(Key, Vec<usize>)>,
    pub uses: Vec<(usize, Use)>,
}

/// The columns that were said, and of the others those that headings name.
///
/// Where headings name several columns for a key, or one column for several keys, it is asked.
pub(super) fn bound(
    list: &MemberList,
    plan: &Plan,
    said: &[(String, String)],
    language: Language,
) -> Result<Bound, Stop> {
    let (mut bound, mut asked) = (Bound::default(), Vec::new());
    for (key, column) in said {
        let place = place(&list.columns, column).ok_or_else(|| Stop::refused(unknown("column", column)))?;
        match (key.as_str(), Key::from_name(key)) {
            ("number", _) => bound.uses.push((place, Use::Number)),
            ("name", _) => bound.uses.push((place, Use::Name)),
            (_, Some(key)) => bound.add(key, place),
            _ => return Err(Stop::refused(unknown("key", key))),
        }
    }
    for key in plan.keys() {
        if bound.keys.iter().all(|(one, _)| *one != key) {
            let places = key.columns(&list.columns);
            let is_taken = |place: &usize| bound.keys.iter().any(|(_, others)| others.contains(place));
            if places.len() > 1 || places.iter().any(is_taken) {
                asked.push(several(key, &places, list, language));
                continue;
            }
            for place in places {
                bound.add(key, place);
            }
        }
    }
    if asked.is_empty() { Ok(bound) } else { Err(Stop { refused: false, faults: asked }) }
}

/// The columns of a ledger that were said: number and name, and what its rows are read by.
pub(super) fn of_ledger(list: &MemberList, said: &[(String, String)]) -> Result<Bound, Stop> {
    let mut bound = Bound::default();
    for (key, column) in said {
        let place = place(&list.columns, column).ok_or_else(|| Stop::refused(unknown("column", column)))?;
        let used = match key.as_str() {
            "number" => Use::Number,
            "name" => Use::Name,
            "day" => Use::Holds(Content::Date),
            "movement" => Use::Holds(Content::Movement),
            "deleted" => Use::Holds(Content::Deleted),
            "kind" => Use::Holds(Content::Kind),
            "amount" => Use::Amount(AmountOf::Plain),
            "in" => Use::Amount(AmountOf::In),
            "out" => Use::Amount(AmountOf::Out),
            _ => return Err(Stop::refused(unknown("key", key))),
        };
        bound.uses.push((place, used));
    }
    Ok(bound)
}

impl Bound {
    fn add(&mut self, key: Key, place: usize) {
        match self.keys.iter_mut().find(|(one, _)| *one == key) {
            Some((_, places)) => places.push(place),
            None => self.keys.push((key, vec![place])),
        }
        if self.uses.iter().all(|(one, _)| *one != place) {
            self.uses.push((place, key.column_use()));
        }
    }
}

/// The place of a column that is told by its heading, or by its place from 1.
fn place(columns: &[Column], said: &str) -> Option<usize> {
    let by_heading = columns.iter().position(|column| column.heading.trim().eq_ignore_ascii_case(said));
    by_heading.or_else(|| said.parse::<usize>().ok()?.checked_sub(1).filter(|place| *place < columns.len()))
}

/// The line whose cells are the columns that were said, where none of these headings is known.
pub(super) fn said_heading(list: &MemberList, said: &[(String, String)]) -> Option<u32> {
    let is_unknown = |(_, column): &&(String, String)| place(&list.columns, column).is_none();
    let (_, heading) = said.iter().find(is_unknown)?;
    let has = |record: &usize| {
        (0..list.grid.width(*record))
            .any(|column| list.grid.cell(*record, column).eq_ignore_ascii_case(heading))
    };
    (0..list.grid.len().min(40)).find(has).map(|record| list.grid.line(record))
}

/// Asks which of some columns has a key.
fn several(key: Key, places: &[usize], list: &MemberList, language: Language) -> Fault {
    let headings = places.iter().filter_map(|place| list.columns.get(*place)).map(|one| one.heading.as_str());
    let headings = headings.collect::<Vec<_>>().join(", ");
    let field = format!("--columns.{}", key.name());
    Fault::new(&field, "several_columns", &several_columns(&headings, language))
}

fn unknown(what: &str, said: &str) -> Fault {
    Fault::new(
        &format!("--columns.{said}"),
        &format!("unknown_{what}"),
        &format!("the list has no such {what}"),
    )
}
