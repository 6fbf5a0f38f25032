"""The speed that the docs claim, measured beside three peers in one run.

`generate` invents an archive, `corpus` reads it back as plain values, and each module of `programs` writes
those values in one program's dialect. `scenario` edits the values, `measure` watches a build, `run` takes the
programs in turn, and `result`, `report` and `chart` tell what came of it.
"""
