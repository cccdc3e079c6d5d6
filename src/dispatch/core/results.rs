//! Results that are not in the database yet.

/// How many results are not written yet, and whether writing works.
#[derive(Default)]
pub struct Results {
    unwritten: usize,
    failing: bool,
}

impl Results {
    pub fn reported(&mut self) {
        self.unwritten += 1;
    }

    pub fn written(&mut self, count: usize) {
        self.failing = false;
        self.unwritten = self.unwritten.saturating_sub(count);
    }

    pub fn cannot_be_written(&mut self) {
        self.failing = true;
    }

    pub fn are_failing(&self) -> bool {
        self.failing
    }

    pub fn unwritten(&self) -> usize {
        self.unwritten
    }
}
