//! Every text for people stands in `src/i18n`, where its three languages are side by side.

#[path = "texts/cited.rs"]
mod cited;
#[path = "texts/finder.rs"]
mod finder;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use finder::{Allowed, classes, reads_like_a_text, texts};

fn below(folder: &str, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|found| found == ending) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// Classes that scripts look for and no style sheet speaks of.
const HOOKS: [&str; 1] = ["coming"];

/// Literals for programs, by the room that has them.
const CODES: [(&str, &str); 7] = [
    // Where a figure stands, in Outcome JSON.
    ("domain", "month "),
    ("domain", "year "),
    ("domain", "rate "),
    // A key, as browsers call it.
    ("ui", "Escape"),
    // A part of a workbook.
    ("members", "sharedStrings"),
    ("members", "[Content_Types].xml"),
    // What is read as a percent sign.
    ("input", "per cent"),
];

fn styles() -> BTreeSet<String> {
    let sheets: Vec<_> =
        below("styles", "css").iter().map(|path| fs::read_to_string(path).unwrap()).collect();
    assert!(sheets.len() >= 3, "only {} style sheets", sheets.len());
    let mut classes = classes(&sheets.concat());
    classes.extend(HOOKS.map(String::from));
    classes
}

/// What may stand in a room besides.
fn allowed(room: &str) -> Allowed {
    let codes = CODES.into_iter().filter(|(of, _)| *of == room).map(|(_, code)| code);
    // The native command speaks to those who write scenarios, in the one language that they write them in.
    Allowed { classes: styles(), citations: room == "data", codes: codes.collect(), single: room == "bin" }
}

/// What is found in a sample of a room.
fn found(room: &str, source: &str) -> Vec<String> {
    texts(source, &allowed(room)).unwrap().into_iter().map(|found| found.text).collect()
}

#[test]
fn no_text_stands_outside_i18n() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (mut list, mut looked) = (Vec::new(), 0);
    for path in below("src", "rs") {
        let name = path.strip_prefix(root).unwrap().display().to_string().replace('\\', "/");
        let room = name.split('/').nth(1).unwrap_or_default();
        if room == "i18n" {
            continue;
        }
        looked += 1;
        let source = fs::read_to_string(&path).unwrap();
        for found in texts(&source, &allowed(room)).unwrap() {
            list.push(format!("{name}:{}: {}", found.line, found.text));
        }
    }
    assert!(looked >= 100, "only {looked} files");
    assert!(list.is_empty(), "{}\n{} texts stand outside src/i18n", list.join("\n"), list.len());
}

// The test above passes when nothing is found, so what finds is tested too.

#[test]
fn three_literals_side_by_side_are_found_wherever_they_stand() {
    for sample in [
        r#"const PRICE: Words = ["harga", "harga", "price"];"#,
        r#"static ALL: [Words; 1] = [["", "", "and"]];"#,
        r#"fn f() { say(&["a", "b", "c",]) }"#,
        r#"fn f() { html! { <p>{ say(["harga", "harga", "price"]) }</p> } }"#,
        r#"fn f() { vec![cell(["\u{e9}", "1", "2"])] }"#,
        r##"fn f() { match x { A => [r"harga", r#"harga"#, "price"], } }"##,
        r#"fn f() { html! { if shown { <b title={say(["id", "judul", "title"])}/> } } }"#,
        r#"macro_rules! row { () => { ["baris", "baris", "row"] }; }"#,
    ] {
        for room in ["ui", "data", "bin"] {
            let texts = found(room, sample);
            assert_eq!(texts.len(), 1, "{room}: {sample}: {texts:?}");
            assert!(texts[0].starts_with('['), "{sample}");
        }
    }
}

#[test]
fn one_literal_that_reads_like_a_text_is_found() {
    for sample in [
        r#"const TITLE: &str = "Judul";"#,
        r#"fn f() -> &'static str { "ringgit setahun" }"#,
        r#"fn f() { vec!["Mulai kosong"] }"#,
        r#"fn f() { [name, " sejauh ini"].concat() }"#,
        r#"fn f() { html! { <p>{ "Selamat pagi" }</p> } }"#,
        r#"fn f() { html! { <p class="soft">{ "Selamat" }</p> } }"#,
        r#"fn f() { html! { <button class="soft" aria-label="Tutup halaman"/> } }"#,
        r#"fn f() { html! { <img alt="Gambar"/> } }"#,
        r#"fn f() { html! { <p>{ { let title = "Judul"; title } }</p> } }"#,
        r#"fn f() { let label = "Judul"; }"#,
        r#"fn f() { format!("{} anggota", count) }"#,
        r#"const HINT: &str = "caf\u{e9}";"#,
        r#"fn f() { let expect = 1; say(expect, "Harga") }"#,
        r#"fn f() { el("p", "small", "soft words here") }"#,
        r#"fn f() { see("https://example.org for more") }"#,
        r#"fn f() { ["satu dua", "tiga"] }"#,
    ] {
        assert_eq!(found("ui", sample).len(), 1, "{sample}");
    }
}

#[test]
fn what_nobody_reads_is_not_found() {
    for sample in [
        r#"//! A text for programmers. /* "Harga ini" */"#,
        "/// Says \"Harga ini\".\nfn f() {}",
        r#"#[expect(clippy::panic, reason = "a table of words")] fn f() {}"#,
        r#"#![doc = "Harga ini"]"#,
        r#"fn f() { assert!(day.is_some(), "no such day"); assert_eq!(a, b, "They differ"); panic!("No way"); }"#,
        r#"fn f() { day.expect("A day of the calendar"); include_str!("../golden/Case one.json") }"#,
        r#"fn f() { el("section", "card result", "soft small") }"#,
        r#"fn f() { html! { <a rel="noopener noreferrer" d="Move 10 20" class="soft small"/> } }"#,
        r#"fn f() { html! { <svg preserveAspectRatio="xMidYMid meet"/> } }"#,
        r#"const URL: &str = "https://example.org/Harga/Satu";"#,
        r#"const LINES: &str = "page=ID/0\nchoice-16=3\nsurplus=60000000";"#,
        r#"const CODE: &str = "largest_remainder";"#,
        r##"const SIGNS: [&str; 3] = [" + ", "#", "1"];"##,
        r#"const SHAPE: &str = "M 10 20 L 30 40";"#,
        r#"fn f() { [a, " (", b, ")"].concat(); ["kg", "t"]; ["a", "b", "c", "d"]; ["a", "b", c] }"#,
        r#"const KEYS: &[&str] = &["type", "class", "aria-pressed"];"#,
        r#"const LETTERS: [char; 3] = ['a', 'b', 'c']; const BYTES: &[u8] = b"Harga ini";"#,
    ] {
        assert_eq!(found("ui", sample), Vec::<String>::new(), "{sample}");
    }
}

#[test]
fn citations_may_stand_in_the_data_and_nowhere_else() {
    let sample = r#"
        const SOURCE: Source = Source { citation: "UU 25/1992 Pasal 45", url: "https://example.org", read: true };
        const CASE: Case = Case { title: Title { author: "Dinas Koperasi" }, origin: "Koperasi Merdeka, 2008" };
        const fn cited(from: Date, citation: &'static str, url: &'static str) -> Source { todo!() }
        const ACT: Source = cited(FROM, "Akta Koperasi 1993", URL);
        macro_rules! section { ($citation:literal, $url:expr) => { cited(FROM, $citation, $url) }; }
        const SECTION: Source = section!("Akta Koperasi 1993 s.57", URL);
    "#;
    assert_eq!(found("data", sample), Vec::<String>::new());
    assert_eq!(found("ui", sample).len(), 5);
}

#[test]
fn no_other_text_hides_behind_a_citation() {
    for sample in [
        r#"const CASE: Case = Case { name: "Koperasi Merdeka" };"#,
        r#"const CASE: Case = Case { citation: ["kata", "kata", "word"] };"#,
        r#"fn cited(citation: &str, note: &str) {} fn f() { cited("Akta 1993", "Catatan ini") }"#,
        r#"fn f() { other("Akta 1993") }"#,
        r#"macro_rules! section { ($url:expr, $citation:literal) => {}; } section!("Catatan ini", "Akta 1993");"#,
    ] {
        assert_eq!(found("data", sample).len(), 1, "{sample}");
    }
}

#[test]
fn codes_and_the_native_command_are_let_alone() {
    let sample = r#"fn f() { ["month ", "per cent", "Harga ini"] }"#.replace("[", "g(").replace("]", ")");
    assert_eq!(found("domain", &sample), ["\"per cent\"", "\"Harga ini\""]);
    assert_eq!(found("input", &sample), ["\"month \"", "\"Harga ini\""]);
    assert_eq!(found("bin", &sample), Vec::<String>::new());
}

#[test]
fn classes_are_those_that_the_styles_speak_of() {
    let classes = classes("a.card > .kk-wide:hover, p.soft{margin:.5rem 1.25em}\n.two .x_y{}");
    assert_eq!(classes.into_iter().collect::<Vec<_>>(), ["card", "kk-wide", "soft", "two", "x_y"]);
    assert!(!reads_like_a_text("card result", &styles()));
    assert!(reads_like_a_text("card anggota", &styles()));
    // What is written for programs has its letters in its brackets.
    assert!(!reads_like_a_text("<c r=\"{name}\" t=\"inlineStr\"><v>{}</v></c>", &styles()));
    assert!(reads_like_a_text("<b>Simpan daftar</b>", &styles()));
}
