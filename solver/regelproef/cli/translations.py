"""translations: say which texts of a rulebook have no translation, and which have changed since; add what is missing to the file."""

from __future__ import annotations

import argparse
from pathlib import Path

from regelproef.answer.place import NOWHERE
from regelproef.answer.text import Counted, Text, text
from regelproef.cli.options import Usage, add_language, add_spec, load_at, place_of, unknown
from regelproef.cli.output import tell
from regelproef.generate.files import write_file
from regelproef.load.folder import decode, read_bytes
from regelproef.load.shape import LANGUAGES
from regelproef.load.translation_shape import path_of
from regelproef.model.from_translations import to_translate
from regelproef.model.parts import Translation
from regelproef.model.rulebook import Rulebook
from regelproef.model.texts import Place, texts_of
from regelproef.model.translation_edits import edited
from regelproef.report.content.translations import Translated
from regelproef.report.render.formats import FORMATS


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("language", choices=LANGUAGES, help="the language into which it is translated")
    add_spec(parser)
    parser.add_argument("--write", action="store_true", help="add an empty text to the file for each that is missing; nothing else in it changes")
    parser.add_argument(
        "--fresh",
        metavar="KIND/NAME",
        action="append",
        default=[],
        help="with --write: this translation holds for the original as it is now; `all` for every one; may be repeated",
    )
    parser.add_argument("--all", action="store_true", help="show every text, and not the first of them")
    add_language(parser)
    parser.add_argument("--format", choices=FORMATS["translations"], default="text")
    parser.set_defaults(reading=[], profile=None)


def run(arguments: argparse.Namespace) -> int:
    place = place_of(arguments)
    book, language = load_at(place, arguments), arguments.language
    if language == book.language:
        raise Usage(text("translations-own", language=text(f"language-{language}")))
    if arguments.fresh and not arguments.write:
        raise Usage(text("translations-fresh-write"))
    written = None
    if arguments.write:
        written = _write(arguments, book, place.folder)
        book = load_at(place, arguments)
    return tell(arguments, _answer(arguments, book, written))


def _answer(arguments: argparse.Namespace, book: Rulebook, written: Text | None) -> Translated:
    texts = {place: prose for thing in to_translate(book, arguments.language).values() for place, prose in thing.items()}
    found = book.translations.get(arguments.language) or Translation(arguments.language, "", {}, (), tuple(texts), NOWHERE)
    return Translated(book, arguments.language, found, texts, texts_of(book), arguments.all, written)


def _write(arguments: argparse.Namespace, book: Rulebook, folder: Path) -> Text:
    """Add what is missing, and bring up to date what is said to be."""
    language = arguments.language
    things = to_translate(book, language)
    found = book.translations.get(language)
    stale = found.stale if found else ()
    missing = [Place(*one) for one in found.missing] if found else [place for thing in things.values() for place in thing]
    names = {"/".join(thing): thing for thing in stale}
    for name in arguments.fresh:
        if name != "all" and name not in names:
            raise unknown(text("translations-fresh-unknown", name=name), name, names)
    fresh = set(stale) if "all" in arguments.fresh else {names[name] for name in arguments.fresh}
    path = folder / path_of(language)
    before = decode(read_bytes(path), path.as_posix()) if path.exists() else ""
    after = edited(before, things, missing, fresh)
    if after != before:
        path.parent.mkdir(exist_ok=True)
        write_file(path, after)
    return text("translations-written", file=path_of(language), added=Counted("count-texts", len(missing)), fresh=Counted("count-things", len(fresh)))
