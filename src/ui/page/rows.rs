//! The rows of a page's fields, and the tables they stand in.

/// Declares the fields of a page, one row each, and the table of them in reading order; where pages share one form, the
/// table of each part of it too.
macro_rules! fields {
    ($($(#[$doc:meta])* $name:ident = $field:expr;)*) => {
        $($(#[$doc])* pub(super) static $name: $crate::ui::page::field::Field = $field;)*

        $crate::ui::page::rows::table! {
            /// Every field of the page, in reading order.
            FIELDS: $($name)*
        }
    };
    ($($(#[$part_doc:meta])* $part:ident { $($(#[$doc:meta])* $name:ident = $field:expr;)* })*) => {
        $($($(#[$doc])* pub(super) static $name: $crate::ui::page::field::Field = $field;)*)*

        $($crate::ui::page::rows::table! {
            $(#[$part_doc])*
            $part: $($name)*
        })*

        $crate::ui::page::rows::table! {
            /// Every field of the form, in reading order.
            FIELDS: $($($name)*)*
        }
    };
}

/// A table of fields that are declared elsewhere.
macro_rules! table {
    ($(#[$doc:meta])* $table:ident: $($name:ident)*) => {
        $(#[$doc])*
        pub(super) static $table: $crate::ui::page::table::Table = {
            const ROWS: &[&$crate::ui::page::field::Field] = &[$(&$name),*];
            static SPOTS: [$crate::ui::page::table::Spot; $crate::ui::page::table::size(ROWS)] =
                $crate::ui::page::table::spots(ROWS);
            $crate::ui::page::table::Table::new(ROWS, &SPOTS)
        };
    };
}

/// Declares the choices of a page, one row each, what is counted on it, and the table of both.
macro_rules! choices {
    (
        picked { $($(#[$doc:meta])* $name:ident: $of:ty = $choice:expr;)* }
        counted { $($(#[$tally_doc:meta])* $tally:ident = $row:expr;)* }
    ) => {
        $($(#[$doc])* pub(super) static $name: $crate::ui::page::choice::Choice<$of> = $choice;)*
        $($(#[$tally_doc])* pub(super) static $tally: $crate::ui::page::choice::ChoiceRow = $row;)*

        /// Every choice of the page.
        pub(super) static CHOICES: $crate::ui::page::choice::Choices =
            $crate::ui::page::choice::Choices::new(&[$(&$name.row,)* $(&$tally),*]);
    };
    ($($(#[$doc:meta])* $name:ident: $of:ty = $choice:expr;)*) => {
        $crate::ui::page::rows::choices! { picked { $($(#[$doc])* $name: $of = $choice;)* } counted {} }
    };
}

pub(in crate::ui) use choices;
pub(in crate::ui) use fields;
pub(in crate::ui) use table;
