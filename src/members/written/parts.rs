//! The parts of a workbook that are the same for every list.

use core::fmt::Write as _;

use super::xml::escaped;

/// The parts of the archive, in their order.
pub const BOOK_PARTS: [&str; 8] = [
    "[Content_Types].xml",
    "_rels/.rels",
    "xl/workbook.xml",
    "xl/_rels/workbook.xml.rels",
    "xl/styles.xml",
    SUMMARY,
    MEMBERS,
    EXPLANATION,
];
/// The sheets.
pub const SUMMARY: &str = "xl/worksheets/sheet1.xml";
/// One row a member.
pub const MEMBERS: &str = "xl/worksheets/sheet2.xml";
/// How all of it came about.
pub const EXPLANATION: &str = "xl/worksheets/sheet3.xml";

pub(super) const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// A part that is the same for every list, but for the names of its sheets.
#[must_use]
pub fn fixed_part(name: &str, sheets: [&str; 3]) -> Option<String> {
    const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
    const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const KIND: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    let mut out = String::from(HEAD);
    let _ = match name {
        "[Content_Types].xml" => write!(
            out,
            "<Types xmlns=\"{PACKAGE}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
             <Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"{KIND}.sheet.main+xml\"/>\
             <Override PartName=\"/xl/styles.xml\" ContentType=\"{KIND}.styles+xml\"/><Override PartName=\"/{SUMMARY}\" ContentType=\"{KIND}.worksheet+xml\"/>\
             <Override PartName=\"/{MEMBERS}\" ContentType=\"{KIND}.worksheet+xml\"/><Override PartName=\"/{EXPLANATION}\" ContentType=\"{KIND}.worksheet+xml\"/></Types>"
        ),
        "_rels/.rels" => write!(
            out,
            "<Relationships xmlns=\"{PACKAGE}/relationships\"><Relationship Id=\"rId1\" Type=\"{OFFICE}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
        ),
        "xl/workbook.xml" => {
            let _ = write!(out, "<workbook xmlns=\"{MAIN}\" xmlns:r=\"{OFFICE}\"><sheets>");
            for (name, place) in sheets.into_iter().zip(1_u8..) {
                let name = escaped(name);
                let _ = write!(out, "<sheet name=\"{name}\" sheetId=\"{place}\" r:id=\"rId{place}\"/>");
            }
            write!(out, "</sheets></workbook>")
        }
        "xl/_rels/workbook.xml.rels" => {
            let _ = write!(out, "<Relationships xmlns=\"{PACKAGE}/relationships\">");
            for place in 1..=3 {
                let _ = write!(
                    out,
                    "<Relationship Id=\"rId{place}\" Type=\"{OFFICE}/worksheet\" Target=\"worksheets/sheet{place}.xml\"/>"
                );
            }
            write!(
                out,
                "<Relationship Id=\"rId4\" Type=\"{OFFICE}/styles\" Target=\"styles.xml\"/></Relationships>"
            )
        }
        "xl/styles.xml" => write!(
            out,
            "<styleSheet xmlns=\"{MAIN}\"><fonts count=\"3\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>\
             <font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font><font><b/><sz val=\"14\"/><name val=\"Calibri\"/></font></fonts>\
             <fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>\
             <borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"8\"><xf/>\
             <xf fontId=\"1\" applyFont=\"1\"/><xf numFmtId=\"3\" applyNumberFormat=\"1\"/><xf numFmtId=\"4\" applyNumberFormat=\"1\"/>\
             <xf numFmtId=\"3\" fontId=\"1\" applyNumberFormat=\"1\" applyFont=\"1\"/><xf numFmtId=\"4\" fontId=\"1\" applyNumberFormat=\"1\" applyFont=\"1\"/>\
             <xf fontId=\"2\" applyFont=\"1\"/><xf applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf></cellXfs></styleSheet>"
        ),
        _ => return None,
    };
    Some(out)
}
