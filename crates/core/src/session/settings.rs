//! The numbers of a performance (catalogue/session.toml).

use crate::catalogue::{self, Band};
use crate::level::Level;
use crate::score::ByMovement;
use crate::technique::Technique;
use litemap::LiteMap;
use serde::Deserialize;
use std::sync::LazyLock;

pub(super) fn settings() -> &'static Settings {
    static SETTINGS: LazyLock<Settings> = LazyLock::new(|| catalogue::embedded!("session.toml"));
    &SETTINGS
}

/// Lengths in metres, times in seconds; what each is says the catalogue.
#[derive(Debug, Deserialize)]
pub(super) struct Settings {
    pub(super) skin: Skin,
    pub(super) hands: Hands,
    pub(super) travel: Travel,
    pub(super) heading: Heading,
    gesture: LiteMap<Technique, Gesture>,
    pub(super) light: Light,
    pub(super) pulse: Pulse,
    pub(super) cues: Cues,
    pub(super) check_in: CheckIn,
    pub(super) giver_care: Again,
    pub(super) breathing: Again,
}

impl Settings {
    pub(super) fn gesture(&self, technique: Technique) -> Gesture {
        self.gesture.get(&technique).copied().unwrap_or_default()
    }
}

#[derive(Debug, Deserialize)]
pub(super) struct Skin {
    pub(super) cell_m: f64,
    pub(super) across_m: f64,
    pub(super) along_s: [f64; 2],
    pub(super) steepest: f64,
    pub(super) cover_steepest: f64,
    pub(super) cover_m: f64,
}

#[derive(Debug, Deserialize)]
pub(super) struct Hands {
    pub(super) corner_m: f64,
    pub(super) ramp_s: f64,
    pub(super) beat_in_s: f64,
    pub(super) stack_m: f64,
    pub(super) row_gap_m: f64,
    pub(super) clear_m: f64,
    pub(super) apart_min_m: f64,
    pub(super) touch_m: f64,
}

#[derive(Debug, Deserialize)]
pub(super) struct Travel {
    pub(super) slide_max_m: f64,
    pub(super) gap_m: f64,
    pub(super) pause_s: f64,
    pub(super) speed_m_per_s: f64,
    pub(super) arc_min_s: f64,
    pub(super) share_max: f64,
    pub(super) leave_share: f64,
    pub(super) land_s: f64,
    pub(super) arc_m: f64,
    pub(super) arc_rise: f64,
    pub(super) arc_max_m: f64,
    pub(super) arc_m_per_s2: f64,
    pub(super) hover_m: f64,
    pub(super) clear_m: f64,
    pub(super) away_m: f64,
    pub(super) light_n: f64,
    pub(super) light_contact: f64,
}

#[derive(Debug, Deserialize)]
pub(super) struct Heading {
    pub(super) inward_deg: f64,
    pub(super) along_deg: f64,
    pub(super) across_deg: f64,
    pub(super) side_m: f64,
}

#[derive(Debug, Clone, Copy, Default, Deserialize)]
#[serde(default)]
pub(super) struct Gesture {
    pub(super) lift_m: f64,
    pub(super) sway_m: f64,
    pub(super) closes: bool,
    pub(super) ramp_s: f64,
    pub(super) stacks: bool,
    pub(super) inward_deg: f64,
}

#[derive(Debug, Deserialize)]
pub(super) struct Light {
    pub(super) fade_s: f64,
    pub(super) start: f64,
    #[serde(flatten)]
    pub(super) levels: ByMovement,
}

#[derive(Debug, Deserialize)]
pub(super) struct Pulse {
    pub(super) glide_s: f64,
    pub(super) beats_hz: Band,
    pub(super) tempo_hz: ByMovement,
    pub(super) liveliness: ByMovement,
}

#[derive(Debug, Deserialize)]
#[allow(clippy::struct_field_names, reason = "the names hold the unit, as in the catalogue")]
pub(super) struct Cues {
    pub(super) words_per_s: f64,
    pub(super) pause_s: f64,
    pub(super) gap_s: f64,
    pub(super) ready_s: f64,
    pub(super) announce_s: f64,
    pub(super) announce_slack_s: f64,
    pub(super) late_s: f64,
}

#[derive(Debug, Deserialize)]
pub(super) struct CheckIn {
    pub(super) first_s: f64,
    pub(super) change_s: f64,
    pub(super) every_s: f64,
    pub(super) firm_from: Level,
    pub(super) apart_s: f64,
    pub(super) apart_new_s: f64,
}

/// What comes again and again.
#[derive(Debug, Deserialize)]
pub(super) struct Again {
    pub(super) first_s: f64,
    pub(super) every_s: f64,
}
