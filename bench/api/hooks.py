"""Half of what is asked is asked of a session that there is; the rest is asked of none."""

import os

import schemathesis

SESSION = os.environ["SESSION"]


@schemathesis.hook
def map_path_parameters(context, path_parameters):
    # A stream of a session that there is never ends: crates/server/tests/http.rs reads those.
    streams = context.operation.method.upper() == "GET"
    if path_parameters and "id" in path_parameters and not streams:
        if len(path_parameters["id"]) % 2 == 0:
            path_parameters["id"] = SESSION
    return path_parameters


@schemathesis.hook
def map_body(context, body):
    # To a schema 3.0 is an integer; to the server, as to serde, it is not.
    if isinstance(body, dict):
        return {name: map_body(context, value) for name, value in body.items()}
    if isinstance(body, list):
        return [map_body(context, value) for value in body]
    if isinstance(body, float) and body.is_integer():
        return int(body)
    return body
