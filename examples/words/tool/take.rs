//! From a corrected table to the source.

use std::collections::BTreeMap;
use std::fs;
use std::ops::Range;
use std::path::Path;

use super::table::{self, LANGUAGES, Row};
use super::texts::{self, Literal, Text};

/// Signs that are filled with values or mean something to a line; a translation keeps every one.
const MARKS: [char; 6] = ['#', '%', '{', '}', '\n', '\t'];

/// What is to be written over a literal.
type Edit = (Range<usize>, String);

/// Writes what a table changes into the source below `src/i18n`; the keys of the texts that changed.
///
/// # Errors
///
/// Sentences about every row that cannot be taken; then nothing was changed.
pub fn take(src: &Path, table: &[u8]) -> Result<Vec<String>, Vec<String>> {
    let rows = table::read(table).map_err(|fault| vec![fault])?;
    let texts = texts::all(src).map_err(|fault| vec![fault])?;
    let by_key: BTreeMap<&str, &Text> = texts.iter().map(|text| (text.key.as_str(), text)).collect();
    let (mut faults, mut changed) = (Vec::new(), BTreeMap::new());
    let mut edits: BTreeMap<&str, Vec<Edit>> = BTreeMap::new();
    for row in &rows {
        let Some(text) = by_key.get(row.key.as_str()) else {
            faults.push(format!("Row {}: no text has the key \"{}\".", row.number, row.key));
            continue;
        };
        let of_row = edits_of(row, text, &mut faults);
        if of_row.is_empty() {
            continue;
        }
        if let Some(earlier) = changed.insert(row.key.clone(), row.number) {
            faults.push(format!("Row {}: row {earlier} changes \"{}\" too.", row.number, row.key));
        }
        edits.entry(&text.file).or_default().extend(of_row);
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    write(src, edits).map_err(|fault| vec![fault])?;
    Ok(changed.into_keys().collect())
}

/// What a row changes of its text.
fn edits_of(row: &Row, text: &Text, faults: &mut Vec<String>) -> Vec<Edit> {
    let [original, ..] = &text.words;
    let mut edits = Vec::new();
    for ((new, old), language) in row.words.iter().zip(&text.words).zip(LANGUAGES) {
        if *new == old.text {
            continue;
        }
        if let Some(fault) = fault(new, old, original) {
            faults.push(format!("Row {}, {language}: {fault} ({})", row.number, row.key));
        }
        edits.push((old.at.clone(), quoted(new)));
    }
    edits
}

/// Why a text cannot take the place of another.
fn fault(new: &str, old: &Literal, original: &Literal) -> Option<String> {
    let (has, wanted) = (marks(new), marks(&original.text));
    if has != wanted {
        let named = |marks: Vec<char>| match marks.as_slice() {
            [] => "none".to_owned(),
            marks => marks.iter().map(|mark| mark.escape_default().to_string()).collect::<Vec<_>>().join(" "),
        };
        return Some(format!("its marks are {}, those of the original {}.", named(has), named(wanted)));
    }
    if new.is_empty() {
        return Some("it is empty.".into());
    }
    if edges(new) != edges(&old.text) {
        return Some("it begins or ends with other spaces than before.".into());
    }
    None
}

fn marks(text: &str) -> Vec<char> {
    let mut marks: Vec<char> = text.chars().filter(|letter| MARKS.contains(letter)).collect();
    marks.sort_unstable();
    marks
}

/// The spaces before and after.
fn edges(text: &str) -> (&str, &str) {
    let inner = text.trim();
    text.split_once(inner).unwrap_or((text, ""))
}

/// A text as a literal; what cannot be seen is written by its number.
fn quoted(text: &str) -> String {
    let mut literal = String::from('"');
    for letter in text.chars() {
        match letter {
            '"' | '\\' | '\n' | '\t' | '\r' => literal.extend(letter.escape_default()),
            _ if letter.is_control() || (letter.is_whitespace() && letter != ' ') || is_invisible(letter) => {
                literal.extend(letter.escape_unicode());
            }
            _ => literal.push(letter),
        }
    }
    literal + "\""
}

fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// Writes the edits, all or none.
fn write(src: &Path, edits: BTreeMap<&str, Vec<Edit>>) -> Result<(), String> {
    let mut files = Vec::new();
    for (file, mut edits) in edits {
        let path = src.join(file);
        let mut source = fs::read_to_string(&path).map_err(|error| format!("{file}: {error}"))?;
        // From the last: what comes before stays where it is.
        edits.sort_by_key(|(at, _)| std::cmp::Reverse(at.start));
        for (at, literal) in edits {
            source.replace_range(at, &literal);
        }
        syn::parse_file(&source).map_err(|error| format!("{file}: {error}"))?;
        files.push((path, source));
    }
    files.iter().try_for_each(|(path, source)| {
        fs::write(path, source).map_err(|error| format!("{}: {error}", path.display()))
    })
}
