//! The TypeScript declarations of every type that crosses the edge, from the Rust definitions.

use crate::answer::{Checked, Figure, Judged, Planned, Preparations, Told};
use crate::demonstration::Demonstration;
use crate::form::{Form, Placed};
use crate::performance::{Decided, LogRead, Now};
use std::collections::BTreeMap;
use ts_rs::{Config, TS, TypeVisitor};
use warmhands_core::care::Asked;
use warmhands_core::geometry::Point;
use warmhands_core::learning::Lesson;
use warmhands_core::place::{Area, Side};
use warmhands_core::score::PlaceDose;
use warmhands_core::session::choreography::Frame;
use warmhands_core::session::cues::Cue;
use warmhands_core::session::event::Reply;
use warmhands_core::session::lead::{Lead, Room};
use warmhands_core::session::pulse::Pulse;
use warmhands_core::session::{Session, Status};
use warmhands_core::technique::Described;
use warmhands_core::units::Metres;

/// The dose of every cell of the back: row by row from the head down, each row from the receiver's
/// left to right.
#[derive(TS)]
#[allow(dead_code, reason = "the shape of what `arrays` makes")]
struct DoseGrid {
    /// Cells in a row.
    width: usize,
    /// Rows.
    height: usize,
    /// Side of a cell.
    cell_m: Metres,
    /// The corner of the first cell that is nearest to the head and to the receiver's left.
    origin: Point,
    /// Dose of broad contacts, kPa·s.
    #[ts(type = "Float32Array")]
    broad: Vec<f32>,
    /// Dose of point work, kPa·s.
    #[ts(type = "Float32Array")]
    point: Vec<f32>,
}

/// The skin as triangles. Coordinates are x, y, z in the body frame, metres; triangles run
/// anticlockwise as seen from outside once z is up and y runs towards the feet.
#[derive(TS)]
#[allow(dead_code, reason = "the shape of what `arrays` makes")]
struct BodyMesh {
    /// Where the corners are, three numbers for each.
    #[ts(type = "Float32Array")]
    positions: Vec<f32>,
    /// Unit normals, outwards, three numbers for each corner.
    #[ts(type = "Float32Array")]
    normals: Vec<f32>,
    /// Three corners for each triangle.
    #[ts(type = "Uint32Array")]
    indices: Vec<u32>,
}

/// The skin as hands meet it: row by row from above the head down, each row from the receiver's left
/// to right.
#[derive(TS)]
#[allow(dead_code, reason = "the shape of what `arrays` makes")]
struct SkinGrid {
    /// Samples in a row.
    width: usize,
    /// Rows.
    height: usize,
    /// From one sample to the next.
    cell_m: Metres,
    /// Where the first sample lies.
    origin: Point,
    /// Height over the table, metres.
    #[ts(type = "Float32Array")]
    heights: Vec<f32>,
    /// C7 to L5/S1, for what is laid out along it.
    spine_m: Metres,
}

/// The declarations, one after another by name.
pub fn typescript() -> String {
    let mut all =
        Declarations { config: Config::new().with_large_int("number"), by_name: BTreeMap::new() };
    // What the functions name; the rest follows.
    all.visit::<Planned>();
    all.visit::<Judged>();
    all.visit::<Checked>();
    all.visit::<Preparations>();
    all.visit::<Told>();
    all.visit::<Figure>();
    all.visit::<Form>();
    all.visit::<Placed>();
    all.visit::<Demonstration>();
    all.visit::<Asked>();
    all.visit::<Lesson>();
    all.visit::<Described>();
    all.visit::<DoseGrid>();
    all.visit::<BodyMesh>();
    all.visit::<SkinGrid>();
    // What the performance takes and gives.
    all.visit::<Decided>();
    all.visit::<LogRead>();
    all.visit::<Now>();
    all.visit::<Reply>();
    all.visit::<Status>();
    all.visit::<Session>();
    all.visit::<Frame>();
    all.visit::<Cue>();
    all.visit::<Pulse>();
    all.visit::<Lead>();
    all.visit::<Room>();
    // What only a type's own TypeScript names.
    all.visit::<PlaceDose>();
    all.visit::<Area>();
    all.visit::<Side>();
    all.by_name.into_values().collect()
}

struct Declarations {
    config: Config,
    by_name: BTreeMap<String, String>,
}

impl TypeVisitor for Declarations {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        // What has no file of its own is built in: a number, a text, a list.
        if T::output_path().is_none() || self.by_name.contains_key(&T::name(&self.config)) {
            return;
        }
        let docs = T::docs().unwrap_or_default();
        let declaration = T::decl(&self.config);
        self.by_name.insert(T::name(&self.config), format!("{docs}export {declaration}\n"));
        T::visit_dependencies(self);
    }
}
