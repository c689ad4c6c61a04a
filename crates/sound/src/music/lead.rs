//! What the music follows, told ahead of time.

use warmhands_core::score::MovementKind;

/// How many leads are known ahead: with four a second they reach sixteen seconds.
const LEADS: usize = 64;
/// Who is told nothing more keeps its beat for so long.
const ALONE_S: f64 = 8.0;

/// What the music follows at one moment.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Lead {
    /// When: seconds since the music began.
    pub at_s: f64,
    /// Beats since the session began, with the share of the present one.
    pub beats: f64,
    /// Tempo, beats a second; 0 while hands wait.
    pub beat_hz: f64,
    /// How lively, 0–1.
    pub intensity: f64,
    /// Which movement it is: it opens its own harmony.
    pub movement: MovementKind,
    /// How long the movement goes on: its harmony closes in time.
    pub movement_left_s: f64,
    /// How much there is of the music: 0 for silence, 1 for all. It is glided to.
    pub presence: f64,
}

/// Leads in the order of their time. Between two of them the beats go evenly.
#[derive(Debug, Clone)]
pub(super) struct Leads {
    ahead: [Lead; LEADS],
    count: usize,
}

impl Leads {
    /// Before anything is told: silence.
    pub(super) fn new() -> Self {
        let silence = Lead {
            at_s: 0.0,
            beats: 0.0,
            beat_hz: 0.0,
            intensity: 0.0,
            movement: MovementKind::Warm,
            movement_left_s: f64::INFINITY,
            presence: 0.0,
        };
        Self { ahead: [silence; LEADS], count: 1 }
    }

    /// Takes in a lead; it replaces all that was told for its time or later. A lead that is no number
    /// is left out.
    pub(super) fn tell(&mut self, lead: Lead) {
        let numbers = [lead.at_s, lead.beats, lead.beat_hz, lead.intensity, lead.presence];
        if numbers.iter().any(|number| !number.is_finite()) {
            return;
        }
        let keep = self.ahead[..self.count].partition_point(|known| known.at_s < lead.at_s);
        if keep == LEADS {
            self.ahead.rotate_left(1);
            self.count = LEADS - 1;
        } else {
            self.count = keep;
        }
        self.ahead[self.count] = lead;
        self.count += 1;
    }

    /// What is followed at a moment; moments never go back.
    pub(super) fn at(&mut self, t_s: f64) -> Lead {
        let past = self.ahead[..self.count].partition_point(|lead| lead.at_s <= t_s);
        let gone = past.saturating_sub(1);
        self.ahead.copy_within(gone..self.count, 0);
        self.count -= gone;
        let now = self.ahead[0];
        let since_s = (t_s - now.at_s).max(0.0);
        let next = self.ahead[..self.count].get(1);
        let left_s = (now.movement_left_s - since_s).max(0.0);
        let Some(next) = next.filter(|next| next.beats >= now.beats) else {
            let beats = now.beats + now.beat_hz.max(0.0) * since_s.min(ALONE_S);
            return Lead { at_s: t_s, beats, movement_left_s: left_s, ..now };
        };
        let share = (since_s / (next.at_s - now.at_s)).clamp(0.0, 1.0);
        let between = |a: f64, b: f64| a + (b - a) * share;
        Lead {
            at_s: t_s,
            beats: between(now.beats, next.beats),
            beat_hz: between(now.beat_hz, next.beat_hz),
            intensity: between(now.intensity, next.intensity),
            movement_left_s: left_s,
            ..now
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lead(at_s: f64, beats: f64) -> Lead {
        Lead { at_s, beats, beat_hz: 1.0, presence: 1.0, ..Leads::new().ahead[0] }
    }

    #[test]
    fn beats_go_evenly_between_leads_and_alone_for_a_while() {
        let mut leads = Leads::new();
        leads.tell(lead(1.0, 0.0));
        leads.tell(lead(2.0, 0.5));
        let beats = |leads: &mut Leads, at_s: f64| (100.0 * leads.at(at_s).beats).round();
        assert_eq!(beats(&mut leads, 1.5) as i32, 25);
        assert_eq!(beats(&mut leads, 3.0) as i32, 150);
        assert_eq!(beats(&mut leads, 500.0) as i32, 850);
    }

    #[test]
    fn a_new_lead_takes_the_place_of_what_was_told_for_later() {
        let mut leads = Leads::new();
        for i in 1..200 {
            leads.tell(lead(f64::from(i), f64::from(i)));
        }
        leads.tell(lead(f64::NAN, 0.0));
        assert!((leads.at(198.5).beats - 198.5).abs() < 1e-9);
        leads.tell(lead(198.6, 10.0));
        assert!((leads.at(199.6).beats - 11.0).abs() < 1e-9);
    }
}
