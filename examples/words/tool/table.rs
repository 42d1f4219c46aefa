//! The table as a file: comma-separated, in UTF-8 with the mark by which a spreadsheet knows it.

/// The byte order mark.
const BOM: &str = "\u{feff}";

/// What stands above the columns.
const COLUMNS: [&str; 5] = ["key", "id", "ms", "en", "where used"];

/// The languages, by the names of their columns.
pub const LANGUAGES: [&str; 3] = ["id", "ms", "en"];

/// A row that came back.
pub struct Row {
    /// Its number, as a spreadsheet counts.
    pub number: usize,
    /// The text.
    pub key: String,
    /// What it is to say.
    pub words: [String; 3],
}

/// The table of these rows.
///
/// # Errors
///
/// A sentence, where it cannot be written.
pub fn write(rows: impl Iterator<Item = [String; 5]>) -> Result<String, String> {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    writer.write_record(COLUMNS).map_err(|error| error.to_string())?;
    for row in rows {
        writer.write_record(row).map_err(|error| error.to_string())?;
    }
    let bytes = writer.into_inner().map_err(|error| error.to_string())?;
    let table = String::from_utf8(bytes).map_err(|error| error.to_string())?;
    Ok([BOM, &table].concat())
}

/// The rows of a table that came back, from whichever spreadsheet.
///
/// # Errors
///
/// A sentence about what is wrong with the file.
pub fn read(bytes: &[u8]) -> Result<Vec<Row>, String> {
    let table = std::str::from_utf8(bytes)
        .map_err(|_| "The file is not UTF-8. Save it as \"CSV UTF-8\" and try again.".to_owned())?;
    let table = table.strip_prefix(BOM).unwrap_or(table);
    let mut reader =
        csv::ReaderBuilder::new().delimiter(separator(table)).flexible(true).from_reader(table.as_bytes());
    let headers = reader.headers().map_err(|error| error.to_string())?.clone();
    let place = |name: &str| {
        let found = headers.iter().position(|header| header.trim() == name);
        found.ok_or_else(|| format!("There is no column \"{name}\" in the first row."))
    };
    let key = place("key")?;
    let [id, ms, en] = [place("id")?, place("ms")?, place("en")?];
    let mut rows = Vec::new();
    for (place, record) in reader.records().enumerate() {
        let record = record.map_err(|error| error.to_string())?;
        let cell = |column: usize| record.get(column).unwrap_or_default().to_owned();
        rows.push(Row { number: place + 2, key: cell(key), words: [cell(id), cell(ms), cell(en)] });
    }
    Ok(rows)
}

/// What stands between the columns: where a comma is the decimal sign, spreadsheets write something else.
fn separator(table: &str) -> u8 {
    let first = table.lines().next().unwrap_or_default();
    [b';', b'\t'].into_iter().find(|sign| first.as_bytes().contains(sign)).unwrap_or(b',')
}
