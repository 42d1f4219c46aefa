//! Titles, subtotals and who signs are no members, whichever column they stand in; those who left are told.

use kalkulator_koperasi::members::{Code, Reader, Why};

use super::{read, rupiah};

#[test]
fn texts_in_the_first_column_are_nobody() {
    let text = "KOPERASI MAJU BERSAMA;;;;\n;;;;\nNo;No. Anggota;Nama;Simpanan Wajib;Jumlah\nKELOMPOK MAWAR;;;;\n\
                1;KSU-001;Siti Aminah;1.200.000;1.300.000\n2;KSU-002;Ahmad;1.150.000;1.250.000\n\
                Jumlah Kelompok Mawar;;;2.350.000;2.550.000\nKELOMPOK MELATI;;;;\n3;KSU-004;Yohanes;600.000;700.000\n\
                Jumlah Kelompok Melati;;;600.000;700.000\nJUMLAH SELURUHNYA;;;2.950.000;3.250.000\n;;;;\n\
                Bandung, 31 Desember 2025;;;;\nKetua,;;;Bendahara,;\nDrs. Ahmad Fauzi;;;Siti Aminah;\n";
    for at in ["No;No. Anggota", "No. Anggota;Kode"] {
        let text = text.replace("No;No. Anggota", at);
        let found = read(text.as_bytes(), &rupiah());
        let lines: Vec<_> = (0..found.rows.len()).map(|row| found.line(row)).collect();
        assert_eq!(lines, [5, 6, 9], "{at}: {:?}", found.left_out);
        assert!(found.is_usable(), "{at}: {:?}", found.told);
    }
}

#[test]
fn a_place_with_a_day_under_the_total_is_nobody() {
    for sign in ["Bandung, 31 Desember 2025", "Kuala Lumpur 5.1.2026", "Mengetahui, Ketua 2025"] {
        let text =
            format!("No Anggota;Nama;Simpanan\n01;Ani;100000\n02;Budi;300000\nTotal;;400000\n{sign};;\n");
        let found = read(text.as_bytes(), &rupiah());
        assert_eq!(found.rows.len(), 2, "{sign}: {:?}", found.left_out);
        assert!(found.is_usable(), "{sign}");
    }
}

#[test]
fn a_number_with_a_blank_is_one_where_all_have_it() {
    let text = "No Anggota;Nama;Simpanan\nKSU 01;Ani;100000\nKSU 02;Budi;300000\nKSU 03;;500000\nKSU 04;;\n";
    let found = read(text.as_bytes(), &rupiah());
    assert_eq!(found.rows.len(), 4, "{:?}", found.left_out);
}

#[test]
fn cells_that_a_workbook_does_not_keep_are_blank() {
    let whole =
        read(b"No,No Anggota,Nama,Wajib,Sukarela\n1,01,Ani,100000,5000\n2,02,Budi,300000\n", &rupiah());
    assert_eq!(whole.errors().map(|told| told.code).collect::<Vec<_>>(), [Code::ShortRow]);
    // The same cells out of a sheet.
    let found = {
        let mut reader = Reader::of_sheet(whole.grid, rupiah());
        while reader.step(1 << 20) != kalkulator_koperasi::members::Progress::Done {}
        reader.finish()
    };
    assert!(found.is_usable(), "{:?}", found.told);
    assert_eq!(found.amounts[1].values, [Some(500_000), None]);
    // A file with tabs may have been cut.
    let cut = b"No Anggota\tNama\tWajib\tSukarela\n01\tAni\t100000\t5000\n02\tBudi\t300000\n";
    let cut = read(cut, &rupiah());
    assert_eq!(cut.errors().map(|told| told.code).collect::<Vec<_>>(), [Code::ShortRow]);
}

#[test]
fn members_who_left_are_told_with_their_lines() {
    for (heading, words) in [
        ("Status", ["Aktif", "Keluar", "Meninggal dunia"]),
        ("Status Anggota", ["aktif", "tidak aktif", "berhenti"]),
        ("Keterangan", ["", "Berhenti 3 Maret", "Meninggal"]),
    ] {
        let [one, other, third] = words;
        let text = format!(
            "No Anggota;Nama;Simpanan;{heading}\n01;Ani;100000;{one}\n02;Budi;300000;{other}\n03;Cici;5000;{third}\n"
        );
        let found = read(text.as_bytes(), &rupiah());
        let told: Vec<_> = found.told.iter().filter(|told| told.code == Code::LeftMembers).collect();
        assert_eq!(told.len(), 1, "{heading}: {:?}", found.told);
        assert_eq!((told[0].count, told[0].cell.as_str()), (2, "3, 4"), "{heading}");
        assert!(found.is_usable(), "they may have a share of the year all the same");
    }
    let text = "No Anggota;Nama;Simpanan\n01;Ani;100000\nANGGOTA KELUAR;;\n02;Budi;300000\nKELOMPOK MAWAR;;\n03;Cici;5000\n";
    let found = read(text.as_bytes(), &rupiah());
    let told = found.told.iter().find(|told| told.code == Code::LeftMembers).unwrap();
    assert_eq!(told.cell, "4");
    assert!(found.left_out.iter().any(|left| left.why == Why::Section));
    // Keluarga and Tetap are no such words, nor is a remark that only speaks of it.
    let text =
        "No Anggota;Nama;Simpanan;Status;Catatan\n01;Ani;100000;Keluarga;uang keluar\n02;Budi;3000;Tetap;\n";
    assert!(read(text.as_bytes(), &rupiah()).told.iter().all(|told| told.code != Code::LeftMembers));
}

#[test]
fn a_number_that_stands_twice_names_the_other_line() {
    let text = "No Anggota;Nama;Simpanan\nA1;Ani;100\nA2;Budi;200\nA1;Cici;300\n";
    let found = read(text.as_bytes(), &rupiah());
    let told: Vec<_> = found.errors().map(|told| (told.code, told.line, told.like)).collect();
    assert_eq!(told, [(Code::DuplicateId, 4, Some(2))]);
}

#[test]
fn a_section_behind_a_subtotal_keeps_its_members() {
    for title in ["MANTAN KARYAWAN", "PENSIUNAN/BEKAS PEGAWAI", "ANGGOTA NON AKTIF"] {
        let text = format!(
            "No;No Anggota;Nama;Simpanan\nUNIT PRODUKSI;;;\n1;001;Ani;100\nJumlah Unit Produksi;;;100\n{title};;;\n\
             2;002;Budi;200\nUNIT GUDANG;;;\n3;003;Cici;300\nJUMLAH;;;600\n"
        );
        let found = read(text.as_bytes(), &rupiah());
        let lines: Vec<_> = (0..found.rows.len()).map(|row| found.line(row)).collect();
        assert_eq!(lines, [3, 6, 8], "{title}: {:?}", found.left_out);
        let told = found.told.iter().find(|told| told.code == Code::LeftMembers).unwrap();
        assert_eq!(told.cell, "6", "{title}: those of the next section did not leave");
    }
}

#[test]
fn a_total_with_a_number_in_its_name_is_no_member() {
    for total in ["Jumlah RT 03", "Total 2025", "Jumlah Kelompok 1", "Total (2 orang)"] {
        let text = format!("No Anggota;Nama;Simpanan\n1;Ani;100000\n2;Budi;300000\n{total};;400000\n");
        let found = read(text.as_bytes(), &rupiah());
        assert_eq!(found.rows.len(), 2, "{total}");
        assert!(found.is_usable(), "{total}: {:?}", found.told);
    }
}

#[test]
fn a_list_without_names_has_numbers_and_titles_all_the_same() {
    let text = "No Anggota;Nama;Simpanan\n001;;100000\nMAWAR;;\n002;;200000\n";
    assert_eq!(read(text.as_bytes(), &rupiah()).rows.len(), 2);
    let text = "No Anggota;Nama;Simpanan\nKSU 01;;100000\nKSU 02;;\nKSU 03;;5000\n";
    assert_eq!(read(text.as_bytes(), &rupiah()).rows.len(), 3);
}
