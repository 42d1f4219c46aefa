//! Imports point one way, money is never a float, and nothing writes raw HTML.

mod imports;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The rooms from left to right; `members` is to come.
const ROOMS: [&str; 7] = ["domain", "data", "input", "members", "i18n", "ui", "embed"];

/// The floors of `domain`, from the ground up.
const DOMAIN_FLOORS: [&[&str]; 9] = [
    &["value"],
    &["law"],
    &["term"],
    &["derivation"],
    &["payment", "capital", "process", "account", "finance"],
    &["surplus", "dividend"],
    &["plant"],
    &["scenario"],
    &["calculators"],
];

/// The floors of `ui`, from the ground up.
const UI_FLOORS: [&[&str]; 11] = [
    &["element", "load", "heading", "host", "directory"],
    &["action"],
    &["common"],
    &["shell"],
    &["page"],
    &["state"],
    &["parts", "charts"],
    &["pages"],
    &["share"],
    &["on_demand", "frame"],
    &["app"],
];

/// Rooms where every number is exact.
const EXACT: [&str; 3] = ["domain", "data", "input"];

const RAW_HTML: [&str; 4] = ["from_html_unchecked", "inner_html", "set_inner_html", "dangerously"];

fn src() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

fn rust_files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            rust_files(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

/// Every source file: its path below `src`, split at the slashes, and its text.
fn files() -> Vec<(Vec<String>, String)> {
    let (root, mut paths) = (src(), Vec::new());
    rust_files(&root, &mut paths);
    assert!(paths.len() >= 20, "only {} files: is this the right folder?", paths.len());
    let parts = |path: &Path| {
        let below = path.strip_prefix(&root).unwrap();
        below.components().map(|part| part.as_os_str().to_str().unwrap().to_owned()).collect()
    };
    paths.iter().map(|path| (parts(path), fs::read_to_string(path).unwrap())).collect()
}

/// The code without comments and without what stands in quotes.
fn code(text: &str) -> String {
    let mut code = String::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let taken = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if first == '"' {
            1 + quoted(&rest[1..])
        } else if let Some(length) = character(rest) {
            length
        } else {
            code.push(first);
            first.len_utf8()
        };
        if taken > first.len_utf8() {
            code.push(' ');
        }
        rest = &rest[taken..];
    }
    code
}

/// The length of a string up to and with its closing quote.
fn quoted(text: &str) -> usize {
    let mut escaped = false;
    for (place, letter) in text.char_indices() {
        match letter {
            '"' if !escaped => return place + 1,
            '\\' => escaped = !escaped,
            _ => escaped = false,
        }
    }
    text.len()
}

/// The length of a character literal such as `'"'`; a lifetime is none.
fn character(text: &str) -> Option<usize> {
    let inner = text.strip_prefix('\'')?;
    let letter = inner.chars().next()?;
    if letter == '\\' {
        return inner[2..].find('\'').map(|end| end + 4);
    }
    inner[letter.len_utf8()..].starts_with('\'').then(|| letter.len_utf8() + 2)
}

/// The names that stand directly after a path: one, or those of a group in braces.
fn names_after(rest: &str) -> Vec<String> {
    let name = |text: &str| -> String {
        text.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect()
    };
    if rest.starts_with('*') {
        // Everything at once: every room.
        return ROOMS.map(String::from).to_vec();
    }
    let Some(group) = rest.strip_prefix('{') else { return vec![name(rest)] };
    let (mut depth, mut names, mut start) = (0, Vec::new(), 0);
    for (place, letter) in group.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' if depth == 0 => {
                names.push(name(&group[start..place]));
                return names;
            }
            '}' => depth -= 1,
            ',' if depth == 0 => {
                names.push(name(&group[start..place]));
                start = place + 1;
            }
            _ => {}
        }
    }
    names
}

/// The rooms that a file names, given how many modules it is deep.
fn rooms_named(text: &str, depth: usize) -> Vec<String> {
    let code: String = code(text).split_whitespace().collect::<Vec<_>>().join(" ").replace(" ::", "::");
    let code = code.replace(":: ", "::").replace("{ ", "{").replace(", ", ",");
    let up = "super::".repeat(depth);
    let mut named = Vec::new();
    for root in ["crate::", "kalkulator_koperasi::", up.as_str()] {
        for (place, _) in code.match_indices(root) {
            let before = code[..place].chars().next_back();
            let inside =
                before.is_some_and(|letter| letter.is_alphanumeric() || letter == '_' || letter == ':');
            // `::kalkulator_koperasi` is the crate too; more `super` than the file is deep is not Rust.
            if inside && !code[..place].ends_with(" ::") && !code[..place].ends_with("{::") {
                continue;
            }
            named.extend(names_after(&code[place + root.len()..]));
        }
    }
    named
}

/// How many modules a file is below the crate.
fn depth(path: &[String]) -> usize {
    let is_door = path.last().is_some_and(|name| name == "mod.rs");
    if is_door { path.len() - 1 } else { path.len() }
}

/// The rooms to the right of its own that a file names.
fn wrong_way(room: &str, text: &str, depth: usize) -> Vec<String> {
    let own = ROOMS.iter().position(|name| *name == room).unwrap();
    let right = &ROOMS[own + 1..];
    rooms_named(text, depth).into_iter().filter(|name| right.contains(&name.as_str())).collect()
}

fn has_word(code: &str, word: &str) -> bool {
    // `1.0f64` is one word to the reader of words, so digits and points also end one.
    code.match_indices(word).any(|(place, _)| {
        let is_letter = |letter: char| letter.is_alphabetic() || letter == '_';
        let before = code[..place].chars().next_back().is_some_and(is_letter);
        let after = code[place + word.len()..]
            .chars()
            .next()
            .is_some_and(|next| is_letter(next) || next.is_ascii_digit());
        !before && !after
    })
}

#[test]
fn no_room_names_one_to_its_right() {
    let files = files();
    let mut seen = Vec::new();
    for (path, text) in &files {
        let [room, _, ..] = path.as_slice() else { continue };
        if room == "bin" {
            continue;
        }
        assert!(ROOMS.contains(&room.as_str()), "the room {room} has no place in the order");
        seen.push(room.as_str());
        let wrong = wrong_way(room, text, depth(path));
        assert!(wrong.is_empty(), "{} names {}", path.join("/"), wrong.join(", "));
    }
    for room in ["domain", "data", "input", "i18n"] {
        assert!(seen.contains(&room), "{room} was not looked at");
    }
}

#[test]
fn no_files_import_each_other_in_a_circle() {
    let graph = imports::graph(&files());
    assert!(
        graph.len() > 150 && graph.values().map(BTreeSet::len).sum::<usize>() > 500,
        "nothing was looked at"
    );
    let circles = imports::circles(&graph);
    let told: Vec<_> = circles.iter().map(|circle| format!("{circle:?}")).collect();
    assert!(circles.is_empty(), "circles of imports:\n{}", told.join("\n"));
}

#[test]
fn the_floors_of_domain_and_ui_import_from_below() {
    for (room, floors) in [("domain", &DOMAIN_FLOORS[..]), ("ui", &UI_FLOORS[..])] {
        let mut looked = 0;
        for (module, named) in imports::graph(&files()) {
            let Some(own) = floor(&module, room, floors) else { continue };
            for other in named.iter().filter_map(|other| Some((other, floor(other, room, floors)?))) {
                assert!(other.1 <= own, "{module} names {}, which stands above it", other.0);
                looked += 1;
            }
        }
        assert!(looked > 50, "only {looked} imports of {room}");
    }
}

/// The floor of a module of a room; nothing for the room's door and for modules of other rooms.
fn floor(module: &str, room: &str, floors: &[&[&str]]) -> Option<usize> {
    let name = module.strip_prefix(room)?.strip_prefix("::")?.split("::").next()?;
    let found = floors.iter().position(|floor| floor.contains(&name));
    Some(found.unwrap_or_else(|| panic!("{name} has no place among the floors of {room}")))
}

#[test]
fn files_outside_the_rooms_are_the_map_and_the_doors() {
    for (path, _) in files() {
        if let [only] = path.as_slice() {
            assert!(["lib.rs", "main.rs"].contains(&only.as_str()), "{only} is in no room");
        }
    }
}

#[test]
fn exact_rooms_have_no_floats() {
    let mut looked = 0;
    for (path, text) in files() {
        if path.first().is_some_and(|room| EXACT.contains(&room.as_str())) {
            let code = code(&text);
            for float in ["f64", "f32"] {
                assert!(!has_word(&code, float), "{} has {float}", path.join("/"));
            }
            looked += 1;
        }
    }
    assert!(looked >= 15, "only {looked} files");
}

#[test]
fn nothing_writes_raw_html() {
    for (path, text) in files() {
        for raw in RAW_HTML {
            assert!(!text.contains(raw), "{} has {raw}", path.join("/"));
        }
    }
}

// The tests above pass when nothing is found, so what finds is tested too.

#[test]
fn an_import_the_wrong_way_is_found_however_it_is_written() {
    for (room, text, depth) in [
        ("domain", "use crate::i18n::Language;", 2),
        ("domain", "use crate::{domain::Money, i18n::{self, Language}};", 2),
        ("domain", "use crate :: data;", 2),
        ("domain", "use super::super::input::Kind;", 2),
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
