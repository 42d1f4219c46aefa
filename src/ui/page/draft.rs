//! What is typed and picked on a page, its example, and what stood there before.
//!
//! # Design
//!
//! *Why does the first figure that is typed put the whole example aside?* An answer rests wholly on an example, and is
//! called so, or wholly on the visitor's own figures. A mixture of both is nobody's answer and looks like one's own.

use crate::domain::Date;
use crate::i18n::Words;
use crate::ui::action::{Key, PageAction};

/// Everything typed and picked, exactly as it was.
#[derive(Clone, PartialEq)]
struct Entered {
    texts: Vec<String>,
    picks: Vec<usize>,
}

/// The options of a form in each of its beginnings.
#[derive(Clone)]
pub(in crate::ui) struct Options {
    /// With the example in it.
    pub example: Vec<usize>,
    /// With nothing in it.
    pub empty: Vec<usize>,
    /// With the example just put aside.
    pub put_aside: Vec<usize>,
}

/// Whose figures a form holds.
#[derive(Clone, Copy, PartialEq)]
pub(in crate::ui) enum Provenance {
    /// The visitor's own, or nobody's yet.
    Visitor,
    /// The page's example, whole.
    Example,
    /// Published figures of a process, to go on from.
    Published,
    /// A case of the library, and whether it was changed.
    Case(Words, bool),
}

/// The form of a page as the visitor left it.
pub(in crate::ui) struct Draft {
    entered: Entered,
    provenance: Provenance,
    example: Entered,
    /// The published figures that were taken over last.
    published: Option<Entered>,
    /// Whether anything was typed since a form was put in place.
    typed: bool,
    /// The form before an example or an empty one took its place.
    before: Option<(Entered, Provenance)>,
    /// The options of the form in each of its beginnings.
    options: Options,
    /// Forms that were put aside, to compare; the first one first.
    aside: Vec<Draft>,
}

/// Forms that can stand beside the one that is typed in.
pub(in crate::ui) const MOST_ASIDE: usize = 3;

impl Draft {
    /// A page that opens empty, with its example at hand: a text for every field, an option for every choice.
    pub fn new<T: Into<String>>(fields: Key, mut example: impl FnMut(Key) -> T, options: Options) -> Self {
        let texts = (0..fields).map(|key| example(key).into()).collect();
        let example = Entered { texts, picks: options.example.clone() };
        let mut draft = Self {
            entered: example.clone(),
            provenance: Provenance::Visitor,
            example,
            published: None,
            typed: false,
            before: None,
            options,
            aside: Vec::new(),
        };
        draft.entered = draft.empty();
        draft
    }

    fn empty(&self) -> Entered {
        let texts = vec![String::new(); self.entered.texts.len()];
        Entered { texts, picks: self.options.empty.clone() }
    }

    /// The same page with its example tried, and nothing else.
    pub fn tried(&self) -> Self {
        Self { entered: self.example.clone(), provenance: Provenance::Example, ..self.copy() }
    }

    /// Whose figures it holds.
    pub fn provenance(&self) -> Provenance {
        self.provenance
    }

    /// Whether an option is another than the example has it.
    pub fn is_changed_example(&self) -> bool {
        self.entered.picks != self.example.picks
    }

    /// Whether its figures are an example's, and so is every answer from them.
    pub fn is_of_example(&self) -> bool {
        matches!(self.provenance, Provenance::Example | Provenance::Case(..))
    }

    pub fn text(&self, key: Key) -> &str {
        self.entered.texts.get(usize::from(key)).map_or("", String::as_str)
    }

    /// What the visitor types.
    pub fn set(&mut self, key: Key, text: String) {
        match &mut self.provenance {
            Provenance::Example => {
                self.entered = Entered { picks: self.without_the_example(), ..self.empty() };
                self.provenance = Provenance::Visitor;
            }
            Provenance::Case(_, changed) => *changed = true,
            Provenance::Visitor | Provenance::Published => {}
        }
        self.typed = true;
        self.write(key, text);
    }

    /// The options when the example is put aside: those that the visitor picked stay, with the field that they opened.
    fn without_the_example(&self) -> Vec<usize> {
        let examples = self.example.picks.iter().zip(&self.options.put_aside);
        let picks = self.entered.picks.iter().zip(examples);
        picks.map(|(pick, (example, aside))| if pick == example { *aside } else { *pick }).collect()
    }

    /// What the page writes for the visitor.
    pub fn write(&mut self, key: Key, text: String) {
        if let Some(place) = self.entered.texts.get_mut(usize::from(key)) {
            *place = text;
        }
    }

    /// The option of a choice; the first where there is no such choice.
    pub fn pick(&self, choice: usize) -> usize {
        self.entered.picks.get(choice).copied().unwrap_or(0)
    }

    /// A day, where a whole one is typed.
    pub fn date(&self, key: Key) -> Option<Date> {
        Date::from_iso(self.text(key))
    }

    /// How many fields there are.
    pub fn fields(&self) -> Key {
        Key::try_from(self.entered.texts.len()).unwrap_or(Key::MAX)
    }

    /// The options of all choices.
    pub fn picks(&self) -> &[usize] {
        &self.entered.picks
    }

    /// Whether the page is no longer as it opens.
    pub fn is_touched(&self) -> bool {
        self.entered != self.empty()
    }

    /// What came from elsewhere takes the form's place: a text for each field, an option for each choice, and whose
    /// figures they are. What the visitor typed can be brought back.
    pub fn open(
        &mut self,
        text: &dyn Fn(Key) -> String,
        pick: &dyn Fn(u16) -> usize,
        provenance: Provenance,
    ) {
        let picks = 0..u16::try_from(self.entered.picks.len()).unwrap_or(0);
        let entered =
            Entered { texts: (0..self.fields()).map(text).collect(), picks: picks.map(pick).collect() };
        self.replace(entered, provenance);
    }

    pub fn is_empty(&self) -> bool {
        self.entered.texts.iter().all(String::is_empty)
    }

    /// Whether a field holds a figure of the example, or one that was published.
    pub fn is_example(&self, key: Key) -> bool {
        let given = match self.provenance {
            Provenance::Example => Some(&self.example),
            Provenance::Published => self.published.as_ref(),
            Provenance::Visitor | Provenance::Case(..) => None,
        };
        let given = given.and_then(|given| given.texts.get(usize::from(key)));
        given.is_some_and(|given| !given.is_empty() && given == self.text(key))
    }

    /// What the example has in a field.
    pub fn example_text(&self, key: Key) -> &str {
        self.example.texts.get(usize::from(key)).map_or("", String::as_str)
    }

    /// The option that the example has of a choice.
    pub fn example_pick(&self, choice: u16) -> usize {
        self.example.picks.get(usize::from(choice)).copied().unwrap_or(0)
    }

    pub fn can_undo(&self) -> bool {
        self.before.is_some()
    }

    pub fn act(&mut self, action: PageAction) {
        match action {
            PageAction::Swapped(one, other) => {
                let texts = [other, one].map(|key| String::from(self.text(key)));
                for (key, text) in [one, other].into_iter().zip(texts) {
                    self.set(key, text);
                }
            }
            PageAction::Picked(choice, option) => {
                if let Some(pick) = self.entered.picks.get_mut(choice) {
                    *pick = option;
                }
                if let Provenance::Case(_, changed) = &mut self.provenance {
                    *changed = true;
                }
            }
            PageAction::Example => self.replace(self.example.clone(), Provenance::Example),
            PageAction::Emptied => self.replace(self.empty(), Provenance::Visitor),
            PageAction::Compared if self.aside.len() < MOST_ASIDE => self.aside.push(self.copy()),
            PageAction::Dropped(place) if place < self.aside.len() => drop(self.aside.remove(place)),
            PageAction::Added(..)
            | PageAction::Removed(..)
            | PageAction::Compared
            | PageAction::Dropped(_) => {}
            PageAction::Undone => {
                if let Some((entered, provenance)) = self.before.take() {
                    self.entered = entered;
                    self.provenance = provenance;
                    self.typed = true;
                }
            }
        }
    }

    /// Picks an option.
    pub fn choose(&mut self, choice: usize, option: usize) {
        self.act(PageAction::Picked(choice, option));
    }

    /// Published figures take the form's place; what the visitor typed can be brought back.
    pub fn adopt(&mut self, texts: Vec<String>, picks: Vec<usize>) {
        let published = Entered { texts, picks };
        self.replace(published.clone(), Provenance::Published);
        self.published = Some(published);
    }

    /// The form as it is, to put aside.
    pub fn copy(&self) -> Self {
        Self {
            entered: self.entered.clone(),
            provenance: self.provenance,
            example: self.example.clone(),
            published: self.published.clone(),
            before: None,
            typed: false,
            options: self.options.clone(),
            aside: Vec::new(),
        }
    }

    /// The forms that were put aside, to compare.
    pub fn aside(&self) -> &[Self] {
        &self.aside
    }

    /// What was changed is the visitor's own, as what is typed.
    pub fn own(&mut self) {
        self.typed = true;
    }

    /// Keeps what the visitor typed, so that what comes now can be undone; figures from elsewhere too, where there is
    /// nothing of the visitor's. What was kept before stays until something new is typed.
    pub fn keep(&mut self) {
        let from_elsewhere = self.provenance == Provenance::Visitor && self.before.is_none();
        if (self.typed || from_elsewhere) && !self.is_empty() {
            self.before = Some((self.entered.clone(), self.provenance));
        }
        self.typed = false;
    }

    /// Puts another form in place; what the visitor typed can be brought back.
    fn replace(&mut self, entered: Entered, provenance: Provenance) {
        self.keep();
        self.entered = entered;
        self.provenance = provenance;
    }

    /// Changes several things at once, which can be undone and count as nothing typed.
    pub fn undoably(&mut self, change: impl FnOnce(&mut Self)) {
        self.keep();
        change(self);
        self.typed = false;
    }
}
