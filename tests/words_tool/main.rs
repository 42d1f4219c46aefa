//! The table of all texts goes out and comes back: what is corrected changes its literal and nothing else.

#[path = "../../examples/words/tool/mod.rs"]
mod tool;
mod tree;

use std::collections::BTreeSet;
use std::fs;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use tree::{Tree, table};

/// How many arrays of three string literals with letters there are, counted without a parser of the language.
fn arrays(tokens: TokenStream) -> usize {
    let mut count = 0;
    for token in tokens {
        let TokenTree::Group(group) = token else { continue };
        let parts: Vec<String> = group.stream().into_iter().map(|part| part.to_string()).collect();
        let strings: Vec<&String> = parts.iter().step_by(2).collect();
        let is_list = parts.iter().skip(1).step_by(2).all(|comma| comma == ",");
        let has_letters = |text: &&String| text.trim_start_matches('r').contains(char::is_alphabetic);
        let is_text = group.delimiter() == Delimiter::Bracket
            && is_list
            && strings.len() == 3
            && strings.iter().all(|text| text.ends_with(['"', '#']) && text.contains('"'))
            && strings.iter().any(has_letters);
        count += if is_text { 1 } else { arrays(group.stream()) };
    }
    count
}

#[test]
fn every_text_of_the_room_is_in_the_table_under_a_key_of_its_own() {
    let tree = Tree::of_project("every", "");
    let rows = tree.rows();
    let keys: BTreeSet<&String> = rows.iter().map(|row| &row[0]).collect();
    assert_eq!(keys.len(), rows.len(), "a key stands twice");
    let of_room = tree.files().into_iter().filter(|(name, _)| name.starts_with("i18n/"));
    let counted: usize = of_room.map(|(_, text)| arrays(text.parse().unwrap())).sum();
    assert_eq!(rows.len(), counted);
    assert!(rows.len() > 700, "only {}", rows.len());
}

#[test]
fn every_text_has_the_same_marks_in_each_language() {
    for [key, words @ .., _] in Tree::of_project("marks", "i18n/").rows() {
        let [id, ms, en] = words.map(|text| ['#', '%', '{', '}'].map(|mark| text.matches(mark).count()));
        assert!(id == ms && id == en, "{key}");
    }
}

#[test]
fn what_comes_back_as_it_went_changes_no_file() {
    for tree in [Tree::of_project("unchanged", "i18n/"), Tree::of_samples("unchanged-samples")] {
        let before = tree.files();
        assert_eq!(tool::take(&tree.0, tool::export(&tree.0).unwrap().as_bytes()), Ok(Vec::new()));
        assert_eq!(tree.files(), before);
    }
}

#[test]
fn one_cell_changes_its_literal_and_nothing_else() {
    let tree = Tree::of_project("one-cell", "i18n/");
    let before = tree.files();
    let rows = tree.rows();
    for (language, place) in [("id", 1), ("ms", 2), ("en", 3)] {
        // A text that stands once, so that it can be put in the copy by its words.
        let is_rare = |text: &str| {
            let literal = format!("\"{text}\"");
            let count = |file: &String| file.matches(&literal).count();
            text.len() > 20 && before.values().map(count).sum::<usize>() == 1
        };
        let mut row = rows.iter().find(|row| is_rare(&row[place])).unwrap().clone();
        let old = row[place].clone();
        row[place] = format!("{old}: \"baru\" \\ ’ \u{a0}ya");
        let key = row[0].clone();
        assert_eq!(tree.take(&[row]), Ok(vec![key.clone()]), "{language}");
        let after = tree.files();
        let changed: Vec<_> = before.keys().filter(|name| before[*name] != after[*name]).collect();
        let [changed] = changed.as_slice() else { panic!("{language}: {changed:?}") };
        let wanted = before[*changed].replace(&old, &format!("{old}: \\\"baru\\\" \\\\ ’ \\u{{a0}}ya"));
        assert_eq!(after[*changed], wanted, "{language}");
        assert_eq!(tree.row(&key)[place], format!("{old}: \"baru\" \\ ’ \u{a0}ya"));
        fs::write(tree.0.join(changed), &before[*changed]).unwrap();
    }
}

#[test]
fn several_cells_of_a_file_change_together_in_any_order() {
    let tree = Tree::of_samples("several");
    let mut rows = tree.rows();
    for row in &mut rows {
        row[1] = row[1].replace(char::is_alphabetic, "x") + "panjang";
        row[3] = "z".to_owned() + &row[3];
    }
    rows.reverse();
    let changed = tree.take(&rows).unwrap();
    assert_eq!(changed.len(), rows.len());
    rows.reverse();
    assert_eq!(tree.rows(), rows);
}

#[test]
fn a_table_saved_with_other_separators_is_taken() {
    for separator in [b';', b'\t'] {
        let tree = Tree::of_samples(&format!("separator-{separator}"));
        let mut row = tree.row("page.rs: TITLE");
        row[2] = "Tajuk, \"baharu\"".into();
        let table = format!("\u{feff}{}", table(&[row], separator)).replace('\n', "\r\n");
        assert_eq!(tool::take(&tree.0, table.as_bytes()), Ok(vec!["page.rs: TITLE".to_owned()]));
        assert!(tree.files()["i18n/page.rs"].contains(r#"["Judul", "Tajuk, \"baharu\"", "Title"]"#));
    }
}

#[test]
fn a_bad_row_is_refused_and_nothing_changes() {
    let tree = Tree::of_samples("bad");
    let before = tree.files();
    let mut good = tree.row("page.rs: TITLE");
    good[1] = "Judul lain".into();
    let with = |key: &str, place: usize, text: &str| {
        let mut row = tree.row(key);
        row[place] = text.into();
        row
    };
    let unknown = ["page.rs: NO", "a", "b", "c", ""].map(String::from);
    let hint = "page.rs: FIELDS: 1: hint";
    for (row, sentence) in [
        (unknown, "Row 3: no text has the key \"page.rs: NO\"."),
        (with(hint, 3, "100 %"), "Row 3, en: its marks are %, those of the original # %."),
        (with(hint, 1, "100% # #"), "Row 3, id: its marks are # # %, those of the original # %."),
        (with(hint, 2, "100# {}"), "Row 3, ms: its marks are # { }, those of the original # %."),
        (with("page.rs: LIST", 2, "sa\ntu"), "Row 3, ms: its marks are \\n, those of the original none."),
        (with("page.rs: LIST", 2, ""), "Row 3, ms: it is empty."),
        (with("page.rs: LIST", 2, "satu "), "Row 3, ms: it begins or ends with other spaces than before."),
        (with("page.rs: TITLE", 1, "Judul ini"), "Row 3: row 2 changes \"page.rs: TITLE\" too."),
    ] {
        let faults = tree.take(&[good.clone(), row]).unwrap_err();
        assert_eq!(faults.len(), 1, "{faults:?}");
        assert!(faults[0].starts_with(sentence), "{}", faults[0]);
        assert_eq!(tree.files(), before, "{sentence}");
    }
    for (table, sentence) in [
        (b"key,id,ms\npage.rs: TITLE,a,b".as_slice(), "There is no column \"en\" in the first row."),
        (b"key,id,ms,en\npage.rs: TITLE,a,b,\xe9", "The file is not UTF-8."),
    ] {
        assert!(tool::take(&tree.0, table).unwrap_err()[0].starts_with(sentence));
    }
    assert_eq!(tree.files(), before);
}

#[test]
fn a_key_is_the_file_and_what_the_text_stands_in() {
    let rows = Tree::of_samples("keys").rows();
    let keys: Vec<&str> = rows.iter().map(|row| row[0].as_str()).collect();
    let wanted = [
        "page.rs: TITLE",
        "page.rs: FIELDS: 1: label",
        "page.rs: FIELDS: 1: hint",
        "page.rs: FIELDS: 2: label",
        "page.rs: LIST",
        "page.rs: LIST (2)",
        "said.rs: greeting: other",
        "said.rs: greeting: Said::Yes",
        "said.rs: greeting: Said::No if of > 1",
        "said.rs: greeting: Said::No | Said::Maybe(true)",
        "said.rs: greeting: Said::Maybe",
        "said.rs: greeting: Said::Maybe (2)",
        "said.rs: farewell",
    ];
    assert_eq!(keys, wanted);
}

#[test]
fn where_a_text_is_used_is_found_through_doors_and_other_names() {
    let tree = Tree::of_samples("uses");
    for (key, files) in [
        ("page.rs: TITLE", "src/ui.rs"),
        ("page.rs: FIELDS: 2: label", "src/ui.rs"),
        ("page.rs: LIST", ""),
        ("said.rs: greeting: Said::Yes", "src/ui.rs, src/i18n/said.rs"),
        ("said.rs: farewell", "src/ui.rs"),
    ] {
        assert_eq!(tree.row(key)[4], files, "{key}");
    }
}
