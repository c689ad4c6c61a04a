//! Large arrays of numbers, as typed arrays that belong to JavaScript: copied once, out of memory
//! that may move as soon as anything else is called.

use js_sys::{Float32Array, Object, Reflect, Uint32Array};
use warmhands_core::body::{Body, Mesh};
use warmhands_core::dose::DoseMap;
use warmhands_core::geometry::Point;
use warmhands_core::session::skin::Skin;
use wasm_bindgen::JsValue;

pub(crate) fn dose_grid(map: &DoseMap) -> JsValue {
    object([
        ("width", map.width.into()),
        ("height", map.height.into()),
        ("cell_m", map.cell_m.0.into()),
        ("origin", crate::pass::out(&map.origin)),
        ("broad", Float32Array::from(&map.broad[..]).into()),
        ("point", Float32Array::from(&map.point[..]).into()),
    ])
}

pub(crate) fn body_mesh(mesh: &Mesh) -> JsValue {
    object([
        ("positions", Float32Array::from(mesh.positions.as_flattened()).into()),
        ("normals", Float32Array::from(mesh.normals.as_flattened()).into()),
        ("indices", Uint32Array::from(&mesh.indices[..]).into()),
    ])
}

pub(crate) fn skin_grid(body: &Body, cell_m: f64) -> JsValue {
    let cell = if cell_m.is_finite() { cell_m.clamp(0.003, 0.05) } else { 0.008 };
    let ([left, top], [right, bottom]) = Skin::reach(body);
    let count = |length: f64| (length / cell).ceil() as usize + 1;
    let (width, height) = (count(right - left), count(bottom - top));
    let skin = Skin::of(body);
    let rows = (0..height).map(|row| top + row as f64 * cell);
    let heights: Vec<f32> = rows
        .flat_map(|y| (0..width).map(move |column| Point::new(left + column as f64 * cell, y)))
        .map(|p| skin.at(p).z as f32)
        .collect();
    object([
        ("width", (width as u32).into()),
        ("height", (height as u32).into()),
        ("cell_m", cell.into()),
        ("origin", crate::pass::out(&Point::new(left, top))),
        ("heights", Float32Array::from(&heights[..]).into()),
        ("spine_m", body.spine().0.into()),
    ])
}

pub(crate) fn object<const N: usize>(fields: [(&str, JsValue); N]) -> JsValue {
    let object = Object::new();
    for (name, value) in fields {
        let set = Reflect::set(&object, &name.into(), &value);
        assert!(set.is_ok(), "a new object takes any field");
    }
    object.into()
}
