"""Every command that shows texts of a rulebook shows those of the language that is asked for."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from regelproef.cli.main import main
from regelproef.model.from_documents import load_rulebook
from regelproef.model.texts import texts_of

LIBRARY = Path(__file__).parents[1] / "rulebooks" / "bibliotheek"
DUTCH = sorted({prose.entries[0][1] for prose in texts_of(load_rulebook(LIBRARY, languages=())).values()} - {"Lidkaart", "Waarborg", "Uitlening"})
FRENCH, ENGLISH = "Avec une carte de membre, l’ouvrage est emporté.", "With a membership card the item goes home."
FILM = ("geboren=2015-05-04", "lid=true", "soort=film")
COMMANDS = (
    ("check", "--all"),
    ("check", "--all", "--format", "markdown"),
    ("check", "--format", "html"),
    ("check", "--format", "sarif"),
    ("check", "--format", "junit"),
    ("explain", "--all", *FILM),
    ("explain", "--all", "lid=true", "soort=spel"),
    ("explain", "lid=true", "dag=2029-01-01", "soort=film", "--format", "markdown"),
    ("explain", "geboren=2029-01-01"),
    ("sources",),
    ("sources", "R-1", "R-4", "lid-leent"),
    ("sources", "--conflicts"),
    ("sources", "--conflicts", "--all"),
)


@pytest.fixture(autouse=True)
def _english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "C.UTF-8")


def said(words: str) -> str:
    """Without line breaks, and without the lines of the files that a finding shows."""
    lines = (line for line in words.splitlines() if not line.lstrip()[:6].strip().rstrip("|").strip().isdigit())
    return " ".join(" ".join(lines).split())


def dutch_in(words: str) -> list[str]:
    return [text for text in DUTCH if text.rstrip(".") in words]


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_no_dutch_text_is_shown(command: tuple[str, ...], language: str, capsys: pytest.CaptureFixture[str]) -> None:
    """No text of the rulebook stands there as its own file has it."""
    main([*command, "--spec", str(LIBRARY), "--lang", language])
    captured = capsys.readouterr()
    words = said(captured.out + captured.err)
    assert len(words) > 40
    assert dutch_in(_without_source_lines(words)) == []


def _without_source_lines(words: str) -> str:
    """A page shows the line of the file on which a finding stands, as code."""
    parts = words.split("<code>")
    return parts[0] + "".join(part.partition("</code>")[2] for part in parts[1:])


@pytest.mark.parametrize(("language", "text"), [("fr", FRENCH), ("en", ENGLISH)])
def test_the_translation_is_shown(language: str, text: str, capsys: pytest.CaptureFixture[str]) -> None:
    """In its place."""
    main(["explain", "--all", "lid=true", "--spec", str(LIBRARY), "--lang", language])
    assert text in said(capsys.readouterr().out)


def test_programs_get_the_original_too(capsys: pytest.CaptureFixture[str]) -> None:
    """Beside the text in the language that was asked for."""
    main(["sources", "R-4", "--spec", str(LIBRARY), "--lang", "fr", "--format", "json"])
    (statement,) = _statements(json.loads(capsys.readouterr().out), "R-4")
    assert statement["paraphrase"] == "La bibliothèque a un jardin."
    assert statement["paraphrase_original"] == "De bibliotheek heeft een tuin."
    assert statement["reason_original"] == "Een tuin beslist niets."
    main(["sources", "R-4", "--spec", str(LIBRARY), "--lang", "nl", "--format", "json"])
    assert "paraphrase_original" not in _statements(json.loads(capsys.readouterr().out), "R-4")[0]


def _statements(value: object, name: str) -> list[dict[str, str]]:
    if isinstance(value, dict):
        own = [value] if value.get("id") == name and "paraphrase" in value else []
        return own + [found for one in value.values() for found in _statements(one, name)]
    return [found for one in value for found in _statements(one, name)] if isinstance(value, list) else []


@pytest.fixture
def partly(tmp_path: Path) -> Path:
    """The rulebook with one rule and one question that nobody translated."""
    copy = shutil.copytree(LIBRARY, tmp_path / "book")
    path = copy / "translations/fr.yaml"
    kept = [
        line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("  geen-waarborg:") and "not_expressible" not in line
    ]
    path.write_text("\n".join(kept) + "\n", encoding="utf-8")
    return copy


def test_what_has_no_translation_is_marked_on_a_page(partly: Path, tmp_path: Path) -> None:
    """In the language that it has, so that a screen reader says it as such."""
    main(["report", "--spec", str(partly), "--lang", "fr", "--out", str(tmp_path / "out"), "--name", "page"])
    words = (tmp_path / "out/page.html").read_text(encoding="utf-8")
    assert '<html lang="fr">' in words
    assert '<span lang="nl">Een boek vraagt geen waarborg.</span>' in words
    assert '<span lang="nl">Geen feit zegt hoe een stuk eruitziet.</span>' in words
    assert '"foreign":{"Een boek vraagt geen waarborg.":"nl"}' in words.replace(": ", ":")  # for the form in which a person is tried


def test_a_sentence_around_it_is_not(partly: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Only the text of the rulebook is in the other language."""
    main(["check", "--spec", str(partly), "--lang", "fr", "--format", "html"])
    assert 'ne peut être exprimée : <span lang="nl">Geen feit zegt hoe een stuk eruitziet.</span>' in capsys.readouterr().out


# -- two versions ---------------------------------------------------------------------------------------------------------------------


@pytest.fixture
def edited(tmp_path: Path) -> Iterator[Path]:
    """A repository with the rulebook, in which films are for others from now on."""
    root = tmp_path / "repository"
    book = shutil.copytree(LIBRARY, root / "spec/bibliotheek")
    (book / "properties.yaml").unlink()
    (book / "accepted.yaml").unlink()
    (book / "cases.yaml").unlink()
    for language in ("fr", "en"):
        path = book / f"translations/{language}.yaml"
        words = path.read_text(encoding="utf-8")
        path.write_text(words[: words.index("\nproperties:")] + words[words.index("\nstatements:") : words.index("\naccepted:")], encoding="utf-8")
    environment = {**os.environ, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
    names = ("-c", "user.name=t", "-c", "user.email=t@example.org")
    for words in (("init", "-q", "-b", "main"), ("add", "-A"), (*names, "commit", "-q", "-m", "x")):
        subprocess.run(["git", "-C", str(root), *words], check=True, env=environment)
    rules = book / "rules/uitlening.yaml"
    rules.write_text(rules.read_text(encoding="utf-8").replace("when: [lid]", "when: [lid, soort != spel]"), encoding="utf-8")
    yield root


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("kind", ["text", "markdown", "html"])
def test_diff_and_gate_speak_the_language(
    kind: str, language: str, edited: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also of two versions."""
    monkeypatch.chdir(edited)
    for words in (("diff", "main", "spec/bibliotheek"), ("gate", "--base", "main")):
        main([*words, "--lang", language, "--format", kind])
        out = capsys.readouterr().out
        assert len(out) > 40
        assert dutch_in(_without_source_lines(said(out))) == []


def _gate(capsys: pytest.CaptureFixture[str]) -> dict[str, object]:
    main(["gate", "--base", "main", "--format", "json"])
    answer: dict[str, object] = json.loads(capsys.readouterr().out)
    return answer


def test_the_gate_guards_translations(edited: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """One that says something else, or is gone, is told as changed words are; one more language takes nothing away."""
    monkeypatch.chdir(edited)
    subprocess.run(["git", "checkout", "-q", "."], check=True)
    path = edited / "spec/bibliotheek/translations/fr.yaml"
    before = path.read_text(encoding="utf-8")
    path.write_text(before.replace("Avec une carte de membre", "Même sans carte de membre"), encoding="utf-8")
    assert any("lid-leent" in str(one) for one in _lost(_gate(capsys)))
    path.unlink()
    assert len(_lost(_gate(capsys))) > 20


def test_a_new_language_is_no_loss(edited: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """What is only added takes nothing away."""
    monkeypatch.chdir(edited)
    subprocess.run(["git", "checkout", "-q", "."], check=True)
    path = edited / "spec/bibliotheek/translations/en.yaml"
    words = path.read_text(encoding="utf-8")
    path.unlink()
    subprocess.run(["git", "-c", "user.name=t", "-c", "user.email=t@example.org", "commit", "-qam", "without"], check=True)
    path.write_text(words, encoding="utf-8")
    assert _lost(_gate(capsys)) == []


def _lost(answer: dict[str, object]) -> list[object]:
    steps = answer["steps"]
    assert isinstance(steps, list)
    return [one["subject"] for step in steps for one in step["findings"] if one["code"] == "weakened"]
