//! A form travels in a link, a file and the browser's storage, and comes back as it was, or not at all.

mod beside;
mod forms;
mod golden;
mod there_and_back;
