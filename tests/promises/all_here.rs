//! No test stands in `src/`: nothing there is built to be tested, see Cargo.toml, so it would never run.

use std::fs;
use std::path::Path;

/// Whether a test stands in a file of a folder, or below it; `looked` counts the files.
fn a_test_in(folder: &Path, looked: &mut usize) -> Option<String> {
    fs::read_dir(folder).unwrap().find_map(|entry| {
        let path = entry.unwrap().path();
        if path.is_dir() {
            return a_test_in(&path, looked);
        }
        *looked += 1;
        let text = fs::read_to_string(&path).unwrap_or_default();
        (text.contains("#[test]") || text.contains("cfg(test)")).then(|| path.display().to_string())
    })
}

#[test]
fn no_test_stands_where_none_is_run() {
    let mut looked = 0;
    assert_eq!(a_test_in(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut looked), None);
    assert!(looked >= 20, "only {looked} files: is this the right folder?");
}
