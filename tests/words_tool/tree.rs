//! Source trees to try the tool on.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{env, fs, process};

use super::tool;

/// A source tree of its own for one test, thrown away after it.
pub struct Tree(pub PathBuf);

impl Tree {
    fn new(name: &str) -> Self {
        let folder = env::temp_dir().join(format!("kalkulator-koperasi-{}-{name}", process::id()));
        fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    /// A copy of the project's own, or of its texts alone.
    pub fn of_project(name: &str, below: &str) -> Self {
        let tree = Self::new(name);
        for (file, text) in files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src")) {
            if file.starts_with(below) {
                tree.write(&file, &text);
            }
        }
        tree
    }

    /// A few files that use texts in every way.
    pub fn of_samples(name: &str) -> Self {
        let tree = Self::new(name);
        for (file, text) in SAMPLES {
            tree.write(file, text);
        }
        tree
    }

    fn write(&self, file: &str, text: &str) {
        let path = self.0.join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    pub fn files(&self) -> BTreeMap<String, String> {
        files(&self.0)
    }

    /// The rows of the table, without what stands above them.
    pub fn rows(&self) -> Vec<[String; 5]> {
        let table = tool::export(&self.0).unwrap();
        let mut reader = csv::Reader::from_reader(table.strip_prefix('\u{feff}').unwrap().as_bytes());
        assert_eq!(reader.headers().unwrap(), vec!["key", "id", "ms", "en", "where used"]);
        reader.deserialize().map(Result::unwrap).collect()
    }

    pub fn row(&self, key: &str) -> [String; 5] {
        self.rows().into_iter().find(|row| row[0] == key).unwrap_or_else(|| panic!("no row {key}"))
    }

    /// Takes rows back and says what came of it.
    pub fn take(&self, rows: &[[String; 5]]) -> Result<Vec<String>, Vec<String>> {
        tool::take(&self.0, table(rows, b',').as_bytes())
    }
}

impl Drop for Tree {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.0));
    }
}

const SAMPLES: [(&str, &str); 5] = [
    ("lib.rs", "pub mod i18n; pub mod ui;"),
    (
        "i18n/mod.rs",
        "mod said; pub mod page; pub use said::{Said, greeting}; pub use said::farewell as parting;",
    ),
    (
        "i18n/said.rs",
        r##"
        pub enum Said { Yes, No(u8), Maybe(bool) }
        pub fn greeting(said: Said) -> Words {
            let other = ["lain", "lain", "other"];
            match said {
                Said::Yes => ["Selamat \"pagi\"", "Selamat pagi", "Good morning"],
                Said::No(of) if of > 1 => ["# kali", "# kali", "# times"],
                Said::No(_) | Said::Maybe(true) => [r#"tidak "ya""#, "tidak", "no"],
                Said::Maybe(_) => if odd() { ["a 1", "b 1", "c 1"] } else { ["a 2", "b 2", "c 2"] },
            }
        }
        pub fn farewell() -> Words { greeting(Said::Yes); ["Sampai\u{a0}jumpa", "Jumpa lagi", "Goodbye"] }
        pub fn none() -> [&'static str; 3] { ["", "#", "1"] }
        pub fn two_and_four() { ["a", "b"]; ["a", "b", "c", "d"]; ["a", "b", c]; }
        "##,
    ),
    (
        "i18n/page.rs",
        r#"
        pub const TITLE: Words = ["Judul", "Tajuk", "Title"];
        pub static FIELDS: [Field; 2] = [
            Field { label: ["Harga", "Harga", "Price"], hint: ["dari 100% #", "dari 100% #", "of 100 % #"] },
            Field { label: ["Jumlah", "Jumlah", "Amount"], hint: ["", "", ""] },
        ];
        pub const LIST: &[Words] = list![["satu", "satu", "one"], ["dua", "dua", "two"]];
        "#,
    ),
    (
        "ui.rs",
        r"
        use crate::i18n::{self, page::{self, *}};
        pub fn view() { i18n::greeting(i18n::Said::Yes); say(TITLE); page::FIELDS.len(); let farewell = 1; i18n::parting() }
        ",
    ),
];

fn files(folder: &Path) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                let name = path.strip_prefix(folder).unwrap().to_str().unwrap().replace('\\', "/");
                found.insert(name, fs::read_to_string(&path).unwrap());
            }
        }
    }
    found
}

/// Rows as a table that comes back.
pub fn table(rows: &[[String; 5]], separator: u8) -> String {
    let mut writer = csv::WriterBuilder::new().delimiter(separator).from_writer(Vec::new());
    writer.write_record(["key", "id", "ms", "en", "where used"]).unwrap();
    rows.iter().for_each(|row| writer.write_record(row).unwrap());
    String::from_utf8(writer.into_inner().unwrap()).unwrap()
}
