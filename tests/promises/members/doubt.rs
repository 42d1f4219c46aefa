//! What could be read in two ways is asked, or left out with a reason: never an amount, a member or a total by chance.

use kalkulator_koperasi::domain::Currency;
use kalkulator_koperasi::members::{Amount, Choices, DecimalSign, Evidence, Notation, Why, Writer, evidence};

use super::{read, rows, rupiah, shown, told};

fn list(text: &str) -> kalkulator_koperasi::members::MemberList {
    read(text.as_bytes(), &rupiah())
}

/// Names of the members, errors, and questions.
fn found(text: &str) -> (Vec<String>, Vec<String>, Vec<&'static str>) {
    let list = list(text);
    let names = (0..list.rows.len()).map(|row| list.name(row).into_owned()).collect();
    (names, told(&list).0, list.questions.iter().map(|one| one.name()).collect())
}

fn amounts(text: &str) -> Vec<String> {
    list(text).amounts[0].values.iter().map(|value| shown(*value)).collect()
}

#[test]
fn a_point_behind_the_word_rupiah_is_not_before_decimals() {
    assert_eq!(evidence(b"Rp.50000"), Evidence::None);
    assert_eq!(evidence(b"Rp.1.250"), Evidence::Unclear(DecimalSign::Point));
    assert_eq!(
        amounts("id,nama,simpanan\n1,A,Rp.50000\n2,B,Rp.75000\n3,C,Rp50000\n"),
        ["50000", "75000", "50000"]
    );
    let way = |sign| Notation { currency: Currency::Idr, sign, dash_is_zero: false, round: false };
    for sign in [DecimalSign::Point, DecimalSign::Comma] {
        assert_eq!(way(sign).read("Rp.50000"), Amount::Value(5_000_000));
    }
    assert_eq!(found("id,nama,simpanan\n1,A,Rp.50000\n2,B,1.000\n").2, ["decimal_sign"]);
}

#[test]
fn separators_and_other_columns_make_a_thousand_of_a_cell_and_never_one() {
    assert_eq!(found("id;nama;simpanan\n1;A;1,000\n2;B;2,500\n").2, ["decimal_sign"]);
    assert_eq!(amounts("id;nama;simpanan\n1;A;1.000\n2;B;2.500\n"), ["1000", "2500"]);
    assert_eq!(found("id,nama,pokok,wajib\n1,A,12.50,1.000\n2,B,9.75,2.000\n").2, ["decimal_sign"]);
    let list = list("id,nama,pokok,wajib\n1,A,\"12,50\",1.000\n2,B,\"9,75\",2.000\n");
    assert_eq!((list.questions.len(), list.amounts[1].values[0]), (0, Some(100_000)));
}

#[test]
fn wide_and_arabic_digits_follow_the_signs_of_their_column() {
    assert_eq!(amounts("id,nama,simpanan\n1,A,１．０００\n2,B,１．２５０．０００\n"), ["1000", "1250000"]);
    assert_eq!(found("id,nama,simpanan\n1,A,１．０００\n").2, ["decimal_sign"]);
    assert_eq!(found("id,nama,simpanan\n1,A,١.٠٠٠\n").2, ["decimal_sign"]);
    assert_eq!(amounts("id,nama,simpanan\n1,A,١٫٥٠\n2,B,１２．５０\n"), ["1.5", "12.5"]);
    assert_eq!(found("id,nama,simpanan\n1,A,\"1.2５\"\n").1, ["bad_amount:2"]);
}

#[test]
fn totals_with_further_words_are_no_members() {
    for total in [
        ",Jumlah Desa A,3000",
        "Jumlah,2 orang,3000",
        ",TOTAL 2 ANGGOTA,3000",
        ",Desa A Total,3000",
        ",Jumlah pindahan,3000",
    ] {
        let text = format!("no anggota,nama,simpanan\n1,Ali,1000\n2,Abu,2000\n{total}\n");
        assert_eq!(found(&text), (vec!["Ali".into(), "Abu".into()], vec![], vec![]), "{total}");
    }
    let differs = found("no anggota,nama,simpanan\n1,Ali,1000\n2,Abu,2000\n,Jumlah Desa A,3500\n");
    assert_eq!(differs.1, ["total_or_member:4"]);
    let person = "no anggota,nama,simpanan\n1,Ali,1000\n2,Total Sinaga,2000\n3,Jumlah binti Ahmad,7\n";
    assert_eq!((found(person).0.len(), found(person).1.len()), (3, 0));
    let mut choices = rupiah();
    let unnumbered = b"no anggota,nama,simpanan\n1,Ali,1000\n2,Abu,2000\n,Jumlah binti Ahmad,3500\n";
    assert_eq!(told(&read(unnumbered, &choices)).0, ["total_or_member:4"]);
    choices.rows.insert(4, true);
    assert_eq!(rows(&read(unnumbered, &choices))[2][1], "Jumlah binti Ahmad");
}

#[test]
fn a_numbered_row_that_is_called_as_totals_are_is_asked_about() {
    for total in [
        "Total",
        "JUMLAH",
        "T O T A L",
        "J u m l a h",
        "Subtotal",
        "Sub-Total",
        "Sub Jumlah",
        "Grand Total",
        "** Jumlah besar **",
        "Jumlah Keseluruhan",
        "Jumlah kecil",
        "Sum",
    ] {
        let told = found(&format!("no anggota,nama,simpanan\n1,Ali,1000\n2,Abu,2000\n3,{total},7\n")).1;
        assert_eq!(told, ["total_or_member:4"], "{total}");
    }
}

#[test]
fn an_unnumbered_row_with_the_sum_of_others_is_asked_about() {
    let text = "no anggota,nama,simpanan\n1,Ali,1000\n2,Abu,2000\n,Desa Sukamaju,3000\n";
    assert_eq!(found(text).1, ["total_or_member:4"]);
    let above =
        "no anggota,nama,simpanan\n,Desa A,3000\n1,Ali,1000\n2,Abu,2000\n,Desa B,70\n3,Adi,30\n4,Ani,40\n";
    assert_eq!(found(above).1, ["total_or_member:2", "total_or_member:5"]);
    let mut choices = rupiah();
    choices.rows.insert(4, true);
    assert!(read(text.as_bytes(), &choices).is_usable());
}

#[test]
fn a_nameless_amount_that_one_member_has_too_is_nobodys_and_no_total() {
    assert_eq!(found("no anggota,nama,simpanan\n1,Ali,1000\n,,1000\n3,Abu,2000\n").1, ["no_member:3"]);
    assert_eq!(found("no anggota,nama,simpanan\n1,Ali,1000\n2,Abu,2000\n,,1.5 CR\n").1, ["no_member:4"]);
    assert_eq!(found("no anggota,nama,simpanan\n1,Ali,1000\n2,Abu,2000\n,,3000\n").1, [""; 0]);
}

#[test]
fn headings_and_numbers_of_columns_stand_again_on_each_page() {
    let page = "No Anggota,Nama,Simpanan\n(1),(2),(3)\n";
    let text = format!("{page}1,Ali,1000\n{page}2,Abu,2000\n");
    let list = list(&text);
    assert_eq!(rows(&list).len(), 2);
    assert!(list.is_usable());
    let why: Vec<Why> = list.left_out.iter().map(|left| left.why).collect();
    assert_eq!(why, [Why::Heading, Why::ColumnNumbers, Why::Heading, Why::ColumnNumbers]);
    let plain = found("No Anggota,Nama,Alamat\n1,Ali,x\nNo Anggota,Nama,Alamat\n2,Abu,y\n");
    assert_eq!((plain.0.len(), plain.1.len()), (2, 0));
}

#[test]
fn headings_of_another_list_are_told_above_and_below() {
    let short = "No,Nama,Simpanan\n1,Ali,1000\n2,Abu,2000\n\n";
    let long = "No,No Anggota,Nama,Simpanan Pokok,Simpanan Wajib\n1,7,Adi,100,200\n2,8,Ani,100,200\n";
    assert_eq!(found(&[short, long].concat()).1, ["second_heading:1"]);
    assert!(found(&[long, short].concat()).1.contains(&"second_heading:4".into()));
}

#[test]
fn what_a_narrow_column_hides_is_no_instruction() {
    assert_eq!(found("no anggota,nama,simpanan\n1,Ali,1000\n######,Abu,2000\n").1, ["spreadsheet_error:3"]);
    assert_eq!(found("no anggota,nama,simpanan\n#1,Ali,1000\n#2,Abu,2000\n").0.len(), 2);
    assert_eq!(found("no anggota,nama,simpanan\n#SPILL!,Ali,1000\n").1, ["spreadsheet_error:2"]);
}

#[test]
fn names_of_sections_are_no_members() {
    for section in ["I,Kelompok Mawar,", "A.,Desa Sukamaju,", "DESA A,,", "Kelompok 1,,"] {
        let list = list(&format!("No,Nama,Simpanan\n{section}\n1,Ali,1000\n2,Abu,2000\n"));
        assert_eq!(rows(&list).len(), 2, "{section}");
        assert_eq!(list.left_out[1].why, Why::Section, "{section}");
    }
    assert_eq!(found("No,Nama,Simpanan\nI,Desa A,3000\n1,Ali,1000\n2,Abu,2000\n").1, ["total_or_member:2"]);
    let signed = "Nama,Simpanan\nAli,1000\nAbu,2000\nJumlah,3000\n\"Jakarta, 31 Desember 2025\",\nKetua,\nBudi Santoso,\n";
    assert_eq!(found(signed).0, ["Ali", "Abu"]);
}

#[test]
fn amounts_in_thousands_and_amounts_that_are_cut_are_told() {
    assert_eq!(found("Daftar (dalam ribuan rupiah)\nid,nama,simpanan\n1,A,5\n").1, ["in_thousands:1"]);
    assert_eq!(found("id,nama,Simpanan (RM'000)\n1,A,5\n").1, ["in_thousands:1"]);
    assert_eq!(found("Modal Rp 10.000.000\nid,nama,simpanan\n1,A,5\n").1, [""; 0]);
    assert_eq!(
        found("id,nama,simpanan,keterangan\n1,A,1,000\n2,B,2,500\n").1,
        ["cut_amount:2", "cut_amount:3"]
    );
    assert_eq!(found("id,nama,pokok,wajib\n1,A,100,000\n").1, ["cut_amount:2"]);
    assert_eq!(found("id,nama,pokok,wajib\n1,A,100,250\n").1, [""; 0]);
}

#[test]
fn a_quote_that_another_closes_hides_no_member() {
    let torn = "id,nama,simpanan\n1,\"Ali,1000\n2,Abu\",2000\n3,Adi,5\n";
    assert_eq!(found(torn).1, ["unclosed_quote:2"]);
    assert_eq!(found("id,nama,simpanan\n1,\"Ali\nbin Abu\",2000\n").1, [""; 0]);
}

#[test]
fn one_name_twice_without_numbers_is_told() {
    let list = list("Nama,Simpanan\nAli,1000\nAbu,2000\n ALI ,1000\n");
    assert_eq!(told(&list).1, ["no_ids", "same_name"].map(String::from)[1..]);
}

#[test]
fn utf_16_without_a_mark_is_known_by_its_zeros_where_names_are_in_jawi() {
    let text = "No Anggota,Nama,Simpanan\n1,محمد علي بن احمد شكري,1000\n2,ستي امينه بنت عبدالله,2000\n3,عبدالرحمن بن يوسف الحاج,500\n";
    let wide = |order: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(order).collect::<Vec<u8>>();
    for bytes in [wide(u16::to_le_bytes), wide(u16::to_be_bytes)] {
        assert_eq!(rows(&read(&bytes, &Choices::of(Currency::Myr))).len(), 3);
    }
}

#[test]
fn a_formula_in_a_column_that_is_not_used_goes_out_harmless() {
    let list = list("id,nama,simpanan,saldo pinjaman\n1,A,5,\"=HYPERLINK(1)\"\n2,B,5,-3\n3,C,x,@A1\n");
    let writer = Writer::new(&list, &[]);
    let mut out = Vec::new();
    (0..3).for_each(|row| writer.row(row, &mut out));
    let problems = String::from_utf8(writer.bad_rows(["a", "b"], &|_| String::new())).unwrap();
    let out = String::from_utf8(out).unwrap();
    assert!(out.contains("'=HYPERLINK(1)") && out.contains(",-3") && out.contains("'@A1"), "{out}");
    assert!(problems.contains("'@A1"), "{problems}");
}
