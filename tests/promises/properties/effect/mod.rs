//! Every input that is accepted has an effect: it changes a figure, a remark or what is asked for, or is refused.

mod changes;
pub mod documents;
mod exceptions;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use self::changes::{Changed, changed, more};
use self::documents::{Told, every_field, kept, outcome};
use self::exceptions::excepted;

/// Inputs that change nothing whatever is done to them, with the cases in which they stand.
fn silent(all: impl Fn(&Value) -> Vec<Vec<Changed>>) -> BTreeMap<String, BTreeSet<String>> {
    let mut silent = BTreeMap::<_, BTreeSet<_>>::new();
    for (id, document) in kept() {
        let Some(before) = outcome(&document).filter(Told::is_whole) else { continue };
        for changes in all(&document) {
            let path = &changes[0].path;
            let moves = |document| outcome(document).is_none_or(|after| after != before);
            if !excepted(path, &id) && !changes.iter().any(|change| moves(&change.document)) {
                silent.entry(path.clone()).or_default().insert(id.clone());
            }
        }
    }
    silent
}

#[test]
fn an_input_that_changes_changes_something() {
    let silent = silent(changed);
    assert!(silent.is_empty(), "{silent:#?}");
}

#[test]
fn an_input_more_changes_something() {
    let richer = every_field();
    let silent = silent(|document| more(document, &richer));
    assert!(silent.is_empty(), "{silent:#?}");
}
