//! The verdict over all components: one line for people, one word for programs.

use super::{Component, State};

/// What a page opens with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Overall {
    /// The worst state.
    pub state: State,
    /// In one line.
    pub headline: String,
    /// What it leaves open.
    pub rest: String,
}

/// The verdict over the components' states.
#[must_use]
pub fn overall(states: &[(Component, State)]) -> Overall {
    let with = |wanted: State| -> Vec<&str> {
        let found = states.iter().filter(|(_, state)| *state == wanted);
        found.map(|(component, _)| component.name()).collect()
    };
    let worst = states.iter().map(|(_, state)| *state).max().unwrap_or(State::NoData);
    // What nobody knows is no good news.
    let state = if worst == State::Up && !with(State::NoData).is_empty() { State::NoData } else { worst };
    let named = with(state);
    let all = named.len() == states.len();
    let headline = match state {
        State::Up => "All components are up".to_owned(),
        State::NoData if all => "There is no data at the moment".to_owned(),
        State::Major if all => "All components are out".to_owned(),
        State::NoData => format!("{}: no data at the moment", listed(&named)),
        State::Maintenance => format!("{}: maintenance", listed(&named)),
        State::Degraded => format!("{}: degraded", listed(&named)),
        State::Partial => format!("{}: partial outage", listed(&named)),
        State::Major => format!("{}: outage", listed(&named)),
    };
    Overall { state, headline, rest: rest(states, state) }
}

/// What to add about the components that the headline does not name.
fn rest(states: &[(Component, State)], named: State) -> String {
    let others: Vec<_> = states.iter().map(|(_, state)| *state).filter(|state| *state != named).collect();
    let up = others.iter().filter(|state| **state == State::Up).count();
    match (others.len(), up) {
        (0, _) => String::new(),
        (1, 1) => "The other component is up.".to_owned(),
        (others, up) if others == up => format!("The {up} other components are up."),
        (_, 0) => "No component is known to be up.".to_owned(),
        (_, 1) => "1 component is up.".to_owned(),
        (_, up) => format!("{up} components are up."),
    }
}

/// `A`, `A and B`, `A, B and C`.
fn listed(names: &[&str]) -> String {
    match names {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(states: [State; 6]) -> (String, String) {
        let states: Vec<_> = Component::ALL.iter().copied().zip(states).collect();
        let Overall { headline, rest, .. } = overall(&states);
        (headline, rest)
    }

    #[test]
    fn the_worst_is_named_and_the_rest_is_counted() {
        use State::{Degraded, Major, NoData, Up};
        let told = |states| {
            let (headline, rest) = told(states);
            format!("{headline} | {rest}")
        };
        assert_eq!(told([Up; 6]), "All components are up | ");
        assert_eq!(told([Major; 6]), "All components are out | ");
        assert_eq!(
            told([Up, Up, Up, Degraded, Up, Up]),
            "Webhooks: degraded | The 5 other components are up."
        );
        assert_eq!(
            told([Major, Major, Up, NoData, Up, Up]),
            "API reads and API writes: outage | 3 components are up."
        );
        assert_eq!(
            told([Up, Up, Up, NoData, Up, Up]),
            "Webhooks: no data at the moment | The 5 other components are up."
        );
    }
}
