//! Days as people and programs write them, and which order a column has.

use kalkulator_koperasi::domain::Date;
use kalkulator_koperasi::members::{Code, DayOrder, Question, day_of, order_of};

use super::as_ledger;

#[test]
fn days_are_read_as_people_write_them() {
    let fifth = Date::new(2025, 4, 5);
    for cell in [
        "2025-04-05",
        "2025/04/05",
        "2025-04-05T10:22:00Z",
        "2025-04-05 10:22",
        "20250405",
        "5 April 2025",
        "05-Apr-25",
        "5-apr-2025",
        "April 5, 2025",
        "Sabtu, 5 April 2025",
        "Sabtu 5 April 2025",
        "5/Apr/2025",
        "45752",
    ] {
        assert_eq!(day_of(cell, None), fifth, "{cell}");
    }
    for (cell, month) in [
        ("1 Mac 2025", 3),
        ("1 Agt 2025", 8),
        ("1 Ogos 2025", 8),
        ("1 Dis 2025", 12),
        ("1 Nopember 2025", 11),
        ("1 Pebruari 2025", 2),
        ("1 Okt 25", 10),
    ] {
        assert_eq!(day_of(cell, None), Date::new(2025, month, 1), "{cell}");
    }
    for cell in ["05/04/2025", "05042025", "5.4.25", "05/04/2025 10.22"] {
        assert_eq!(day_of(cell, None), None, "{cell}");
        assert_eq!(day_of(cell, Some(DayOrder::DayFirst)), fifth, "{cell}");
        assert_eq!(day_of(cell, Some(DayOrder::MonthFirst)), Date::new(2025, 5, 4), "{cell}");
    }
    for cell in [
        "",
        "-",
        "April",
        "5 2025",
        "31/02/2025",
        "1925-01-05",
        "5 Foo 2025",
        "123",
        "123456",
        "2025-13-45",
        "٠٥/٠٤/٢٠٢٥",
    ] {
        for order in [None, Some(DayOrder::DayFirst), Some(DayOrder::MonthFirst)] {
            assert_eq!(day_of(cell, order), None, "{cell}");
        }
    }
    assert_eq!(order_of("5 April 2025"), None);
    // Two digits are of the last hundred years; eight begin with a year only where that gives a day.
    for (cell, year) in [("12/03/98", 1998), ("12/03/50", 1950), ("12/03/49", 2049), ("12-Mar-98", 1998)] {
        assert_eq!(day_of(cell, Some(DayOrder::DayFirst)), Date::new(year, 3, 12), "{cell}");
    }
    for (cell, day) in [("20042025", 20), ("21042025", 21)] {
        assert_eq!(day_of(cell, Some(DayOrder::DayFirst)), Date::new(2025, 4, day), "{cell}");
    }
    // A zero that a spreadsheet took makes no day of another century of it.
    assert_eq!(day_of("20425", Some(DayOrder::DayFirst)), None);
}

#[test]
fn a_day_that_the_order_of_its_column_forbids_is_told() {
    let rows =
        "A1;13/01/2025;setor;300\nA1;14/02/2025;setor;100\nA1;02/13/2025;setor;50\nA1;05/04/2025;setor;25\n";
    let text = format!("No Anggota;Tanggal;Jenis;Jumlah\n{rows}");
    assert_eq!(as_ledger(&text, |_| {}).questions, [Question::DayOrder(5)]);
    let found = as_ledger(&text, |said| said.order = Some(DayOrder::DayFirst));
    let told: Vec<_> = found.errors().map(|told| (told.code, told.line)).collect();
    assert_eq!((told, found.questions.len()), (vec![(Code::NoDay, 4)], 0));
}
