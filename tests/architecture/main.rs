//! Imports point one way, money is never a float, and nothing writes raw HTML.

mod finders;
mod imports;
mod source;

use std::collections::BTreeSet;

use source::{ROOMS, code, depth, files, has_word, wrong_way};

/// The floors of `domain`, from the ground up.
const DOMAIN_FLOORS: [&[&str]; 12] = [
    &["value"],
    &["law"],
    &["term"],
    &["derivation"],
    &["payment", "capital", "process", "account", "finance"],
    &["surplus", "dividend"],
    &["plant", "delivery", "export"],
    &["feasibility"],
    &["scenario"],
    &["agreement"],
    &["calculators"],
    &["slip"],
];

/// The floors of `ui`, from the ground up.
const UI_FLOORS: [&[&str]; 13] = [
    &["element", "load", "heading", "folds", "host", "directory"],
    &["action"],
    &["rest"],
    &["visit"],
    &["view_context"],
    &["page"],
    &["bundles", "state"],
    &["parts", "charts"],
    &["pages"],
    &["share"],
    &["on_demand", "frame"],
    &["app"],
    &["arrivals", "goes"],
];

/// Rooms where every number is exact.
const EXACT: [&str; 4] = ["domain", "data", "input", "class"];

const RAW_HTML: [&str; 4] = ["from_html_unchecked", "inner_html", "set_inner_html", "dangerously"];

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

/// Rooms whose files are tables: of law and measured processes, of words.
const TABLES: [&str; 2] = ["data", "i18n"];

#[test]
fn a_file_that_is_no_table_has_one_idea_and_at_most_300_lines() {
    let mut looked = 0;
    for (path, text) in files() {
        if path.first().is_some_and(|room| TABLES.contains(&room.as_str())) {
            continue;
        }
        assert!(text.lines().count() <= 300, "{} has {} lines", path.join("/"), text.lines().count());
        looked += 1;
    }
    assert!(looked > 150, "only {looked} files");
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
