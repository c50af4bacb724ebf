"""d3-hierarchy, the layout of most organisation charts in the web, timed where it is there."""

import json
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

SCRIPT = """
import { readFileSync } from "node:fs";
import { stratify, tree } from "d3-hierarchy";
const [, , data, runs] = process.argv;
const { parents, widths } = JSON.parse(readFileSync(data));
const rows = parents.map((p, i) => ({ id: i, p: p < 0 ? "" : p, w: widths[i] }));
const times = [];
for (let run = 0; run < +runs; run++) {
  const start = process.cpuUsage();
  const root = stratify().id((d) => d.id).parentId((d) => d.p)(rows);
  tree().nodeSize([1, 132]).separation((a, b) => (a.data.w + b.data.w) / 2 + 26)(root);
  const used = process.cpuUsage(start);
  times.push((used.user + used.system) / 1000);
}
times.sort((a, b) => a - b);
console.log(times[times.length >> 1]);
"""


def d3_ms(parents: list[int], widths: list[float], runs: int) -> float | None:
    """The median of some layouts in a fresh Node, in milliseconds of processor time; None where
    there is no Node or no node_modules with d3-hierarchy: NODE_MODULES names one elsewhere."""
    node, modules = shutil.which("node"), _modules()
    if node is None or modules is None:
        return None
    with tempfile.TemporaryDirectory() as folder:
        script, data = Path(folder) / "d3.mjs", Path(folder) / "tree.json"
        (Path(folder) / "node_modules").symlink_to(modules, target_is_directory=True)
        script.write_text(SCRIPT)
        data.write_text(json.dumps({"parents": parents, "widths": widths}))
        command = [node, str(script), str(data), str(runs)]
        said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return float(said)


def _modules() -> Path | None:
    """The nearest node_modules with d3-hierarchy: named, here, or in a folder above."""
    here = Path(__file__).resolve()
    named = os.environ.get("NODE_MODULES")
    places = [Path(named)] if named else [folder / "node_modules" for folder in here.parents]
    return next((place for place in places if (place / "d3-hierarchy").is_dir()), None)
