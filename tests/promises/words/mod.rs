//! Words and numbers as people read and write them: printed, said, typed and explained.

mod amounts;
mod explained;
mod glossary;
mod printed;
mod read_back;
mod readable;
mod statements;
mod typed;
