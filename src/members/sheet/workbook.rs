//! What a workbook says of its sheets, and in which parts they are.

use super::xml::{Token, Xml, add_text, attribute};

/// Sheets of the largest workbook.
const MOST: usize = 1_000;

/// A sheet as the workbook lists it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Named {
    /// What stands on its tab.
    pub name: String,
    /// Whether it is hidden.
    pub hidden: bool,
    /// By what the list of parts knows it.
    link: String,
}

/// The sheets of a workbook, and where its parts are.
#[derive(Debug, Default)]
pub struct Workbook {
    /// Its sheets, in the order of their tabs.
    pub sheets: Vec<Named>,
    /// Whether its days are counted from 1904.
    pub since_1904: bool,
    /// Each part by its link: the end of its type, and its place.
    parts: Vec<(String, String, String)>,
}

impl Workbook {
    /// Reads `xl/workbook.xml` and the list of its parts, `xl/_rels/workbook.xml.rels`.
    #[must_use]
    pub fn read(workbook: &[u8], parts: &[u8]) -> Self {
        let mut read = Self::default();
        let mut xml = Xml::default();
        xml.push(workbook);
        while let Some(token) = xml.next() {
            match token {
                Token::Open(b"sheet", attributes, _) if read.sheets.len() < MOST => {
                    read.sheets.push(Named::of(attributes));
                }
                Token::Open(b"workbookPr", attributes, _) => {
                    let from = attribute(attributes, b"date1904");
                    read.since_1904 = from.is_some_and(|from| matches!(from, "1" | "true"));
                }
                _ => {}
            }
        }
        let mut xml = Xml::default();
        xml.push(parts);
        while let Some(token) = xml.next() {
            if let Token::Open(b"Relationship", attributes, _) = token {
                let said = |name| attribute(attributes, name).unwrap_or_default();
                let kind = said(b"Type").rsplit('/').next().unwrap_or_default().to_owned();
                read.parts.push((said(b"Id").to_owned(), kind, place_of(said(b"Target"))));
            }
        }
        read
    }

    /// The first sheet that is not hidden.
    #[must_use]
    pub fn first(&self) -> usize {
        self.sheets.iter().position(|sheet| !sheet.hidden).unwrap_or(0)
    }

    /// The part of a sheet in the archive.
    #[must_use]
    pub fn sheet(&self, place: usize) -> Option<&str> {
        let link = &self.sheets.get(place)?.link;
        self.parts.iter().find(|(own, ..)| own == link).map(|(.., at)| at.as_str())
    }

    /// The part of the texts that sheets share.
    #[must_use]
    pub fn strings(&self) -> Option<&str> {
        self.of_kind("sharedStrings")
    }

    /// The part of the styles.
    #[must_use]
    pub fn styles(&self) -> Option<&str> {
        self.of_kind("styles")
    }

    fn of_kind(&self, kind: &str) -> Option<&str> {
        self.parts.iter().find(|(_, own, _)| own == kind).map(|(.., at)| at.as_str())
    }
}

impl Named {
    fn of(attributes: &[u8]) -> Self {
        let mut name = String::new();
        add_text(attribute(attributes, b"name").unwrap_or_default().as_bytes(), true, &mut name);
        let hidden = attribute(attributes, b"state").is_some_and(|state| state != "visible");
        let link = attribute(attributes, b"r:id").or_else(|| attribute(attributes, b"id"));
        Self { name, hidden, link: link.unwrap_or_default().to_owned() }
    }
}

/// The place of a part in the archive: from its root, or from the folder of the workbook.
fn place_of(target: &str) -> String {
    match target.strip_prefix('/') {
        Some(whole) => whole.into(),
        None => ["xl/", target.strip_prefix("./").unwrap_or(target)].concat(),
    }
}
