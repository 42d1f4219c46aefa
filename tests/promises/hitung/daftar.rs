//! `hitung daftar`: a scenario over a list, CSV out; or JSON that names what is asked or wrong.

use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::command::{faults, spawned};

const SPLIT: &str = r#"{"version":1,"country":"ID","rule_date":"2025-12-31","sharing":{"surplus":"60000000","lines":[
    {"purpose":"capital_return","percent":"20","basis":[{"of":"principal_contribution"},{"of":"mandatory_contribution","total":"1"}]},
    {"purpose":"patronage_refund","percent":"25","basis":[{"of":"loan_principal"}]}]}}"#;

struct Answer {
    code: i32,
    out: String,
    said: String,
}

impl Answer {
    fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {}", self.out))
    }

    fn report(&self) -> Value {
        serde_json::from_str(&self.said).unwrap_or_else(|error| panic!("{error}: {}", self.said))
    }
}

fn run(scenario: &str, list: &Path, more: &[&str]) -> Answer {
    let list = list.to_str().unwrap();
    let (code, out, said) = spawned(scenario.as_bytes(), &[&["daftar", "--list", list], more].concat());
    Answer { code, out, said }
}

fn kept(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/lists").join(name)
}

/// A list of its own in a file of its own.
fn file(name: &str, text: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, text).unwrap();
    path
}

#[test]
fn a_recap_of_a_real_form_gets_its_shares() {
    let answer = run(SPLIT, &kept("public/rekap-dua-daftar.csv"), &["--lang", "id"]);
    assert_eq!(answer.code, 0, "{} {}", answer.out, answer.said);
    let lines: Vec<_> = answer.out.lines().collect();
    assert_eq!(lines.len(), 7);
    assert!(
        lines[0].ends_with(",Bagian: jasa modal,Bagian: jasa usaha (pinjaman),Jumlah bagian"),
        "{}",
        lines[0]
    );
    let column = |line: &str, back: usize| -> u64 { line.rsplit(',').nth(back).unwrap().parse().unwrap() };
    let sum = |back: usize| lines[1..].iter().map(|line| column(line, back)).sum::<u64>();
    assert_eq!((sum(2), sum(1), sum(0)), (12_000_000, 15_000_000, 27_000_000));
    let report = answer.report();
    assert_eq!(
        (&report["members"], &report["shares"][0]["sum"]),
        (&Value::from(6), &Value::from("12000000"))
    );
    assert_eq!(report["shares"][0]["basis_agrees"], false, "the scenario said another total");
    let reasons: Vec<_> = report["left_out"].as_array().unwrap().iter().map(|left| &left["reason"]).collect();
    assert_eq!(reasons.len(), 20);
    assert!(reasons.contains(&&Value::from("second_list")));
}

#[test]
fn what_goes_out_can_be_handed_in_again() {
    let once = run(SPLIT, &kept("public/rekap-dua-daftar.csv"), &[]);
    let again = run(SPLIT, &file("again.csv", &once.out), &[]);
    assert_eq!(again.code, 0, "{} {}", again.out, again.said);
    let shares = |answer: &Answer| -> Vec<String> {
        let tail = |line: &str| line.rsplit(',').take(3).map(String::from).collect::<Vec<_>>().join(",");
        answer.out.lines().skip(1).map(tail).collect()
    };
    assert_eq!(shares(&again), shares(&once));
}

#[test]
fn what_is_unclear_is_asked_with_the_option_that_answers() {
    let scenario = r#"{"version":1,"country":"ID","rule_date":"2025-12-31","allocation":{"amount":"1000","members":[]}}"#;
    let asked = run(scenario, &kept("made/column-unclear.csv"), &[]);
    assert_eq!((asked.code, asked.said.as_str()), (1, ""));
    assert_eq!(asked.json()["status"], "incomplete");
    assert_eq!(faults(&asked.json()["missing"]), [("list:amount".into(), "decimal_sign".into())]);
    assert!(asked.json()["missing"][0]["message"].as_str().unwrap().contains("--decimal"));
    let told = run(scenario, &kept("made/column-unclear.csv"), &["--decimal", "comma"]);
    assert_eq!(told.code, 0);
    assert_eq!(told.out.lines().nth(1), Some("1,A,1000,286,286"));
}

#[test]
fn columns_are_told_by_heading_or_place() {
    let scenario = r#"{"version":1,"country":"MY","rule_date":"2025-12-31","allocation":{"amount":"3.00","members":[]}}"#;
    let list = file("columns.csv", "kod;orang;modal;lagi\n7;Siti;1;2\n8;Ali;0;3\n");
    let by_heading =
        run(scenario, &list, &["--columns", "number=kod,name=Orang,weight=modal", "--columns", "weight=4"]);
    assert_eq!(by_heading.code, 0, "{}", by_heading.out);
    assert_eq!(by_heading.out.lines().nth(2), Some("8;Ali;0;3;1,50;1,50"));
    for (said, reason) in
        [("number=none", "unknown_column"), ("number=9", "unknown_column"), ("gewicht=1", "unknown_key")]
    {
        let answer = run(scenario, &list, &["--columns", said]);
        assert_eq!((answer.code, faults(&answer.json()["errors"])[0].1.as_str()), (2, reason), "{said}");
    }
    let answer = run(SPLIT, &list, &["--columns", "number=1,name=2"]);
    assert_eq!((answer.code, faults(&answer.json()["missing"])[0].1.as_str()), (1, "no_column"));
}

#[test]
fn bad_rows_are_named_and_come_back_as_a_file() {
    let list = file("bad.csv", "No Anggota,Nama,Simpanan\n1,Ani,5000\n2,Budi,1e9\n1,Citra,7000\n");
    let problems = Path::new(env!("CARGO_TARGET_TMPDIR")).join("problems.csv");
    let scenario = r#"{"version":1,"country":"ID","rule_date":"2025-12-31","allocation":{"amount":"1000","members":[]}}"#;
    let answer = run(scenario, &list, &["--problems", problems.to_str().unwrap(), "--lang", "en"]);
    assert_eq!(answer.code, 2);
    let wanted = [("list:3:Simpanan", "bad_amount"), ("list:4:No Anggota", "duplicate_id")];
    assert_eq!(
        faults(&answer.json()["errors"]),
        wanted.map(|(field, reason)| (field.to_owned(), reason.to_owned()))
    );
    let rows = std::fs::read_to_string(&problems).unwrap();
    assert_eq!(rows.lines().count(), 3);
    assert!(rows.lines().nth(1).unwrap().starts_with("2,Budi,1e9,3,"), "{rows}");
}

#[test]
fn every_kept_file_is_answered_in_one_document() {
    let scenario = r#"{"version":1,"country":"ID","rule_date":"2025-12-31","allocation":{"amount":"1000","members":[]}}"#;
    for folder in ["made", "public"] {
        for entry in std::fs::read_dir(kept(folder)).unwrap() {
            let path = entry.unwrap().path();
            let answer = run(scenario, &path, &[]);
            match answer.code {
                0 => assert!(answer.out.starts_with('\u{feff}') && answer.report()["status"] == "complete"),
                1 => assert!(!faults(&answer.json()["missing"]).is_empty()),
                _ => assert!(!faults(&answer.json()["errors"]).is_empty(), "{}", path.display()),
            }
        }
    }
}

#[test]
fn other_arguments_are_answered_with_how_it_is_asked() {
    let list = kept("made/crlf.csv");
    for wrong in [
        &["--nothing"][..],
        &["--decimal", "dot"],
        &["--columns", "number"],
        &["--heading", "x"],
        &["--report"],
    ] {
        let answer = run("{}", &list, wrong);
        assert_eq!((answer.code, answer.out.starts_with("hitung daftar --list")), (2, true), "{wrong:?}");
    }
    assert_eq!(run("", &list, &["--help"]).code, 0);
    let missing = run(SPLIT, Path::new("no-such-list.csv"), &[]);
    assert_eq!(faults(&missing.json()["errors"]), [("--list".into(), "unreadable".into())]);
    let refused = run(r#"{"version":9}"#, &list, &[]);
    assert_eq!(faults(&refused.json()["errors"])[0].1, "unknown_version");
}

#[test]
fn a_report_goes_into_its_file() {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("report.json");
    let answer = run(SPLIT, &kept("public/rekap-dua-daftar.csv"), &["--report", path.to_str().unwrap()]);
    assert_eq!((answer.code, answer.said.as_str()), (0, ""));
    let report: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    assert_eq!(report["decided"]["heading_line"], 5);
}

#[test]
fn a_pool_is_shared_by_no_column_that_was_taken_for_it_by_chance() {
    let pools = r#"{"version":1,"country":"ID","rule_date":"2025-12-31","sharing":{"surplus":"60000000","lines":[
        {"purpose":"capital_return","percent":"20","basis":[{"of":"purchases"}]},
        {"purpose":"patronage_refund","percent":"25","basis":[{"of":"interest_paid"}]}]}}"#;
    let both =
        file("belanja-jasa.csv", "No Anggota,Nama,Belanja,Jasa Pinjaman\n1,Ali,1000,10\n2,Abu,2000,10\n");
    let answer = run(pools, &both, &[]);
    assert_eq!((answer.code, &answer.json()["missing"][0]["reason"]), (1, &Value::from("several_columns")));
    let said = run(pools, &both, &["--columns", "purchases=Belanja,interest_paid=Jasa Pinjaman"]);
    assert_eq!(said.code, 0, "{}", said.out);
    assert!(said.out.lines().nth(1).unwrap().ends_with("4000000,7500000,11500000"), "{}", said.out);
    let one = file("belanja.csv", "No Anggota,Nama,Belanja\n1,Ali,1000\n2,Abu,2000\n");
    assert_eq!(run(pools, &one, &[]).code, 1, "one column for two pools");
    let twice =
        file("wajib-dua.csv", "No Anggota,Nama,Simpanan Wajib,Saldo Wajib,Pokok,Pinjaman\n1,Ali,5,9,1,1\n");
    assert_eq!(run(SPLIT, &twice, &[]).json()["missing"][0]["field"], "--columns.mandatory_contribution");
}

/// Two members over a year that begins in July, and what one of them takes out.
const BOOK: &str = "No Anggota;Nama;Jenis;Tanggal;Jumlah
A-1;Siti;setoran;2024-06-30;1.000.000
A-1;Siti;penarikan;2025-01-15;400.000
B-2;Budi;setoran;2024-07-01;200.000
";
const AMOUNT: &str =
    r#"{"version":1,"country":"ID","rule_date":"2025-06-30","allocation":{"amount":"100000","members":[]}}"#;

#[test]
fn a_ledger_is_shared_over_by_the_balances_of_its_method() {
    let book = file("book.csv", BOOK);
    let asked = run(AMOUNT, &book, &[]);
    assert_eq!(
        (asked.code, faults(&asked.json()["missing"])),
        (1, vec![("list".into(), "movements".into())])
    );
    let parts = |more: &[&str]| -> Vec<String> {
        let answer = run(AMOUNT, &book, &[&["--begins", "2024-07-01", "--lang", "id"], more].concat());
        assert_eq!(answer.code, 0, "{} {}", answer.out, answer.said);
        assert_eq!(answer.report()["ledger"]["closing"], "800000");
        answer.out.lines().map(|line| line.rsplit([',', ';']).next().unwrap().trim().into()).collect()
    };
    // 600.000 and 200.000 at the end; of months 6 × 1.000.000 + 6 × 600.000 and 12 × 200.000.
    assert_eq!(parts(&["--ledger", "closing", "--balance", "800000"])[1..], ["75000", "25000"]);
    assert_eq!(parts(&["--ledger", "monthly_average"])[1..], ["80000", "20000"]);
    let answer =
        run(AMOUNT, &book, &["--ledger", "closing", "--begins", "2024-07-01", "--balance", "800000.01"]);
    assert_eq!(
        (answer.code, faults(&answer.json()["errors"])),
        (2, vec![("--balance".into(), "balance_differs".into())])
    );
    for wrong in [
        &["--ledger", "closing"][..],
        &["--begins", "2024-07-01"],
        &["--kind", "pokok"],
        &["--ledger", "mean"],
    ] {
        assert_eq!(run(AMOUNT, &book, wrong).code, 2, "{wrong:?}");
    }
    let double = file("double.csv", &[BOOK, "B-2;Budi;setoran;2024-07-01;200.000\n"].concat());
    let closing = ["--ledger", "closing", "--begins", "2024-07-01"];
    let answer = run(AMOUNT, &double, &closing);
    assert_eq!(
        (answer.code, faults(&answer.json()["errors"])),
        (2, vec![("list:5".into(), "double_movement".into())])
    );
    let kept = run(AMOUNT, &double, &[&closing[..], &["--keep", "5"]].concat());
    // 600.000 and 400.000 now.
    let parts: Vec<&str> =
        kept.out.lines().skip(1).filter_map(|line| line.rsplit([',', ';']).next()).collect();
    assert_eq!((kept.code, parts), (0, vec!["60000", "40000"]), "{}", kept.out);
}

#[test]
fn a_book_without_words_for_in_and_out_is_asked_about_and_read_by_its_signs() {
    let book = file(
        "signs.csv",
        "No Anggota;Nama;Tanggal;Jumlah\nA-1;Ani;2025-01-05;800.000\nA-1;Ani;2025-02-05;-200.000\nB-2;Budi;2025-01-07;200.000\n",
    );
    let closing = ["--ledger", "closing", "--begins", "2025-01-01"];
    let asked = run(AMOUNT, &book, &closing);
    assert_eq!(
        (asked.code, faults(&asked.json()["missing"])),
        (1, vec![("list".into(), "direction".into())])
    );
    assert!(asked.out.contains("--by-sign"), "{}", asked.out);
    let answer = run(AMOUNT, &book, &[&closing[..], &["--by-sign"]].concat());
    assert_eq!(
        (answer.code, &answer.report()["ledger"]["closing"]),
        (0, &"800000".into()),
        "{}",
        answer.said
    );
    let parts: Vec<&str> =
        answer.out.lines().skip(1).filter_map(|line| line.rsplit([',', ';']).next()).collect();
    assert_eq!(parts, ["75000", "25000"]);
    // Without a book it says nothing.
    assert_eq!(run(AMOUNT, &book, &["--by-sign"]).code, 2);
}
