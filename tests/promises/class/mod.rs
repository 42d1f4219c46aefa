//! A class without a server: codes, chats, lists, and exercises with their mistakes.

mod chats;
mod codes;
mod exercises;
mod rolls;
