//! The project’s source as the tests of its layout read it.

use std::fs;
use std::path::{Path, PathBuf};

/// The rooms from left to right.
pub const ROOMS: [&str; 8] = ["domain", "data", "input", "members", "class", "i18n", "ui", "embed"];

pub fn src() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

pub fn rust_files(folder: &Path, found: &mut Vec<PathBuf>) {
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
pub fn files() -> Vec<(Vec<String>, String)> {
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
pub fn code(text: &str) -> String {
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
pub fn quoted(text: &str) -> usize {
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
pub fn character(text: &str) -> Option<usize> {
    let inner = text.strip_prefix('\'')?;
    let letter = inner.chars().next()?;
    if letter == '\\' {
        return inner[2..].find('\'').map(|end| end + 4);
    }
    inner[letter.len_utf8()..].starts_with('\'').then(|| letter.len_utf8() + 2)
}

/// The names that stand directly after a path: one, or those of a group in braces.
pub fn names_after(rest: &str) -> Vec<String> {
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
pub fn rooms_named(text: &str, depth: usize) -> Vec<String> {
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
pub fn depth(path: &[String]) -> usize {
    let is_door = path.last().is_some_and(|name| name == "mod.rs");
    if is_door { path.len() - 1 } else { path.len() }
}

/// The rooms to the right of its own that a file names.
pub fn wrong_way(room: &str, text: &str, depth: usize) -> Vec<String> {
    let own = ROOMS.iter().position(|name| *name == room).unwrap();
    let right = &ROOMS[own + 1..];
    rooms_named(text, depth).into_iter().filter(|name| right.contains(&name.as_str())).collect()
}

pub fn has_word(code: &str, word: &str) -> bool {
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
