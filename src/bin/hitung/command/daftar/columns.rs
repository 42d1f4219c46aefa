//! Which columns of a list have what the plan is measured by.

use kalkulator_koperasi::members::{Column, Key, MemberList, Plan, Use};

use crate::command::fault::Fault;

/// Columns by their keys, and how each is used.
#[derive(Debug, Default)]
pub(super) struct Bound {
    pub keys: Vec<(Key, Vec<usize>)>,
    pub uses: Vec<(usize, Use)>,
}

/// The columns that were said, and of the others those that headings name.
pub(super) fn bound(list: &MemberList, plan: &Plan, said: &[(String, String)]) -> Result<Bound, Fault> {
    let mut bound = Bound::default();
    for (key, column) in said {
        let place = place(&list.columns, column).ok_or_else(|| unknown("column", column))?;
        match (key.as_str(), Key::from_name(key)) {
            ("number", _) => bound.uses.push((place, Use::Number)),
            ("name", _) => bound.uses.push((place, Use::Name)),
            (_, Some(key)) => bound.add(key, place),
            _ => return Err(unknown("key", key)),
        }
    }
    for key in plan.keys() {
        if bound.keys.iter().all(|(one, _)| *one != key) {
            for place in key.columns(&list.columns) {
                bound.add(key, place);
            }
        }
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

fn unknown(what: &str, said: &str) -> Fault {
    Fault::new(
        &format!("--columns.{said}"),
        &format!("unknown_{what}"),
        &format!("the list has no such {what}"),
    )
}
