//! The tests above pass when nothing is found, so what finds is tested too.

use std::collections::BTreeSet;

use crate::imports;
use crate::source::{code, has_word, wrong_way};

#[test]
fn an_import_the_wrong_way_is_found_however_it_is_written() {
    for (room, text, depth) in [
        ("domain", "use crate::i18n::Language;", 2),
        ("domain", "use crate::{domain::Money, i18n::{self, Language}};", 2),
        ("domain", "use crate :: data;", 2),
        ("domain", "use super::super::input::NumberKind;", 2),
        ("domain", "use super::ui;", 1),
        ("domain", "use crate::*;", 2),
        ("domain", "fn f() { kalkulator_koperasi::embed::start() }", 2),
        ("domain", "fn f() { ::kalkulator_koperasi::embed::start() }", 2),
        ("data", "use crate::{\n    domain::Date,\n    input,\n};", 2),
        ("input", "fn f() -> crate::i18n::Language { todo!() }", 2),
        ("i18n", "pub use crate::ui::App;", 2),
        ("ui", "use super::super::super::embed::Height;", 3),
        ("domain", "let quote = '\"'; use crate::ui;", 2),
        ("domain", "let text = \"a \\\" b\"; use crate::ui;", 2),
    ] {
        assert!(!wrong_way(room, text, depth).is_empty(), "{room}: {text}");
    }
}

#[test]
fn imports_the_right_way_and_mere_talk_are_not_found() {
    for (room, text, depth) in [
        ("data", "use crate::domain::{Law, Source};", 2),
        ("ui", "use crate::{domain, i18n, input};", 2),
        ("embed", "use crate::ui::App;", 2),
        ("domain", "// see crate::i18n\n/* crate::ui */ let url = \"crate::ui\";", 2),
        ("domain", "use super::data_of_a_step;", 1),
        ("domain", "use super::input;", 2),
        ("domain", "use crate::domain::{data, input};", 2),
        ("domain", "use other_crate::ui;", 2),
    ] {
        assert_eq!(wrong_way(room, text, depth), Vec::<String>::new(), "{room}: {text}");
    }
}

#[test]
fn a_float_is_found_as_type_and_as_suffix_but_not_in_words() {
    for text in ["let x: f64 = y;", "1.0f64", "2f32", "x as f64", "Vec<f32>", "f64::MAX"] {
        assert!(["f64", "f32"].iter().any(|float| has_word(&code(text), float)), "{text}");
    }
    for text in ["// no f64 here", "let s = \"f64\";", "let if64 = 1;", "let f640 = 1;", "half_f64_less"] {
        assert!(!has_word(&code(text), "f64"), "{text}");
    }
}

fn sources(files: &[(&str, &str)]) -> Vec<(Vec<String>, String)> {
    let parts = |path: &str| path.split('/').map(String::from).collect();
    files.iter().map(|(path, text)| (parts(path), (*text).to_owned())).collect()
}

#[test]
fn a_circle_is_found_however_it_is_written() {
    let door = ("a/mod.rs", "");
    let through_code =
        [door, ("a/one.rs", "use super::two::Two;"), ("a/two.rs", "fn f() { crate::a::one::g() }")];
    let through_a_group = [
        door,
        ("a/one.rs", "use crate::{b, a::{two::{self, Two}}};"),
        ("a/two.rs", "pub use super::one::*;"),
        ("b.rs", ""),
    ];
    let through_the_door = [("a/mod.rs", "mod one; pub use one::One;"), ("a/one.rs", "use crate::a::Two;")];
    let through_a_macro =
        [("a.rs", "macro_rules! m { () => { use crate::b::B; } }"), ("b.rs", "use crate::a::m;")];
    for files in [&through_code[..], &through_a_group, &through_the_door, &through_a_macro] {
        assert_eq!(imports::circles(&imports::graph(&sources(files))).len(), 1, "{files:?}");
    }
}

#[test]
fn what_leads_one_way_or_is_mere_talk_is_no_circle() {
    let files = [
        ("a/mod.rs", "mod one; mod two; pub use one::One;"),
        ("a/one.rs", "// see super::two\nuse super::two::Two; const S: &str = \"crate::b::B\";"),
        ("a/two.rs", "use crate::b::B; fn one() {} fn f() { one(); Self::one() }"),
        ("b.rs", "use std::a::One; #[cfg(test)] mod tests { use crate::a::One; }"),
    ];
    assert_eq!(imports::circles(&imports::graph(&sources(&files))), Vec::<BTreeSet<String>>::new());
}
