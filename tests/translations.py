"""Collects every sentence of the program and keeps the translators' file in step with it.

    python -m tests.translations [JSON...]

reads all templates under planner/ (the literal first argument of `text`, `Text` and `says`), adds
the translations of the JSON files ({"English": "中文"}), drops what nobody says any more, writes
resources/i18n/planner_zh_CN.ts, sorted. It names what is still untranslated.
"""

import ast
import json
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from string import Formatter
from xml.etree import ElementTree as Xml

ROOT = Path(__file__).resolve().parents[1]
CATALOGUE = ROOT / "resources" / "i18n" / "planner_zh_CN.ts"
MARKS = {"text", "Text", "says"}
"""Functions whose first argument is a template, whatever object they are asked of."""
THEIR_OWN = {
    *("planner/domain/text.py", "planner/domain/codec.py"),
    *("planner/language.py", "planner/ui/desk.py"),
}
"""Where those functions are made: they pass templates on that others have written."""


@dataclass(frozen=True, slots=True, order=True)
class Found:
    """A template as it stands in a file; None: the argument is not a literal."""

    file: str
    line: int
    template: str | None


def found(root: Path = ROOT) -> Iterator[Found]:
    for path in sorted((root / "planner").rglob("*.py")):
        file = path.relative_to(root).as_posix()
        if file in THEIR_OWN:
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call) or not node.args or _name(node.func) not in MARKS:
                continue
            if not _passes_on(node.args[0]):
                yield Found(file, node.lineno, _literal(node.args[0]))


def templates(all_found: Iterable[Found]) -> dict[str, list[str]]:
    """Each template with the files that say it."""
    files: dict[str, set[str]] = {}
    for each in all_found:
        if each.template:
            files.setdefault(each.template, set()).add(each.file)
    return {template: sorted(files[template]) for template in sorted(files)}


def gaps(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name is not None}


def read(path: Path = CATALOGUE) -> dict[str, str]:
    """The translations there are; empty where one is still to come."""
    messages = Xml.parse(path).getroot().iter("message")
    return {m.findtext("source", ""): m.findtext("translation") or "" for m in messages}


def written(wanted: Mapping[str, list[str]], translations: Mapping[str, str]) -> str:
    """The file as Qt Linguist reads and writes it. Without line numbers: they change daily."""
    root = Xml.Element("TS", version="2.1", language="zh_CN", sourcelanguage="en")
    context = Xml.SubElement(root, "context")
    Xml.SubElement(context, "name").text = "planner"
    for template, files in wanted.items():
        message = Xml.SubElement(context, "message")
        for file in files:
            Xml.SubElement(message, "location", filename=f"../../{file}")
        Xml.SubElement(message, "source").text = template
        translation = Xml.SubElement(message, "translation")
        translation.text = translations.get(template) or None
        if not translation.text:
            translation.set("type", "unfinished")
    Xml.indent(root, "    ")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    return f"{head}{Xml.tostring(root, 'unicode')}\n"


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _literal(argument: ast.expr) -> str | None:
    if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
        return argument.value
    return None


def _passes_on(argument: ast.expr) -> bool:
    """`sentence.template`: the words of a sentence that was marked where it was written."""
    return isinstance(argument, ast.Attribute) and argument.attr == "template"


def main(files: list[str]) -> None:
    translations = read() if CATALOGUE.exists() else {}
    for file in files:
        translations.update(json.loads(Path(file).read_text("utf-8")))
    wanted = templates(found())
    CATALOGUE.parent.mkdir(parents=True, exist_ok=True)
    CATALOGUE.write_text(written(wanted, translations), "utf-8")
    missing = [template for template in wanted if not translations.get(template)]
    for template in missing:
        print(f"{wanted[template][0]}: {template!r}")
    print(f"{len(wanted)} templates, {len(missing)} still to translate")


if __name__ == "__main__":
    main(sys.argv[1:])
