//! Large arrays of numbers, as typed arrays that belong to JavaScript: copied once, out of memory
//! that may move as soon as anything else is called.

use js_sys::{Float32Array, Object, Reflect, Uint32Array};
use warmhands_core::body::Mesh;
use warmhands_core::dose::DoseMap;
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

pub(crate) fn object<const N: usize>(fields: [(&str, JsValue); N]) -> JsValue {
    let object = Object::new();
    for (name, value) in fields {
        let set = Reflect::set(&object, &name.into(), &value);
        assert!(set.is_ok(), "a new object takes any field");
    }
    object.into()
}
