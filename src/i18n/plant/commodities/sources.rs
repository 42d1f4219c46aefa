//! How the source of a published value is cited.

use super::super::super::language::Language;
use super::super::super::say::{Words, say};
use crate::data::commodities::{Source, SourceKind};

const NO_AUTHOR: Words = ["penulis tidak tercatat", "penulis tidak tercatat", "author not on record"];
/// After the first of several authors, as the data have it and as a language says it.
const AND_OTHERS: Words = [" dkk.", " dan rakan-rakan", " et al."];
const NO_TITLE: Words = ["judul tidak tercatat", "tajuk tidak tercatat", "title not on record"];
const NO_YEAR: Words = ["tanpa tahun", "tiada tahun", "no year"];

/// Author, title, what it is and its year; what was not seen is said to be so.
#[must_use]
pub fn cited(source: &Source, language: Language) -> String {
    let or = |known: &'static str, unknown: Words| match known {
        "" => say(unknown, language),
        _ => known,
    };
    let title = match source.title {
        "" => say(NO_TITLE, language).to_owned(),
        title => ["“", title, "”"].concat(),
    };
    let [author, year] = [or(source.author, NO_AUTHOR), or(source.year, NO_YEAR)];
    let author = author.replace(say(AND_OTHERS, Language::Indonesian), say(AND_OTHERS, language));
    [&author, ", ", &title, " (", say(kind(source.kind), language), ", ", year, ")"].concat()
}

/// What a source is.
fn kind(kind: SourceKind) -> Words {
    match kind {
        SourceKind::Thesis => ["skripsi", "tesis", "thesis"],
        SourceKind::Article => ["artikel", "artikel", "article"],
        SourceKind::Report => ["laporan", "laporan", "report"],
        SourceKind::Office => ["laman dinas", "laman pejabat", "office’s page"],
        SourceKind::News => ["berita", "berita", "news"],
        SourceKind::Page => ["laman pribadi", "laman peribadi", "private page"],
        SourceKind::Upload => ["naskah unggahan", "naskah dimuat naik", "uploaded paper"],
    }
}
