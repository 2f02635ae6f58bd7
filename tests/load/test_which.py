"""Which rulebook is meant: the one that is named, else the one here; a packaged one only where there is none at all."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

import regelproef
from regelproef.answer.finding import Finding, Unusable
from regelproef.load.packaged import packaged_rulebooks
from regelproef.load.which import Choice, How, choose
from regelproef.words.say import say

PARKING = Path(__file__).parents[1] / "rulebooks" / "parking"


@pytest.fixture
def top(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The top of a repository, in which one stands; above it lies another rulebook, which nobody may find."""
    put(tmp_path)
    folder = tmp_path / "repository"
    (folder / ".git").mkdir(parents=True)
    monkeypatch.chdir(folder)
    return folder


def put(folder: Path) -> Path:
    """A rulebook."""
    shutil.copytree(PARKING, folder, dirs_exist_ok=True)
    return folder


def settings(folder: Path, content: str, name: str = "pyproject.toml") -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(content, encoding="utf-8")


def found(choice: Choice) -> tuple[How, list[str]]:
    return choice.how, [place.shown for place in choice.places]


def refusal(word: str | None = None) -> Finding:
    with pytest.raises(Unusable) as refused:
        choose(word)
    (finding,) = refused.value.findings
    for language in ("en", "nl", "fr"):
        assert say(language, finding.message)
    return finding


def test_a_rulebook_that_is_named_twice(top: Path) -> None:
    """However it is written, it is one rulebook, and no command asks which."""
    put(top / "spec/a")
    settings(top, '[tool.regelproef]\nrulebooks = ["spec/a", "./spec/a/"]\n')
    assert found(choose(None)) == (How.SETTINGS, ["spec/a"])
    assert choose(None).one().folder.resolve() == (top / "spec/a").resolve()


# -- in their order ---------------------------------------------------------------------------------------------------------------


def test_the_named_folder_goes_first(top: Path) -> None:
    """Before everything, and before a packaged rulebook of that name."""
    put(top)
    (packaged, *_) = packaged_rulebooks()
    assert choose(packaged.name).places[0].folder == packaged.folder
    put(top / packaged.name)
    assert found(choose(packaged.name)) == (How.NAMED, [packaged.name])
    assert choose(packaged.name).places[0].folder == Path(packaged.name)


@pytest.mark.usefixtures("top")
def test_a_name_that_nothing_has() -> None:
    """With the packaged one that was probably meant."""
    (packaged, *_) = packaged_rulebooks()
    finding = refusal(f"{packaged.name}b")
    assert finding.message.key == "folder-missing" and finding.help is not None and finding.help.params["name"] == packaged.name


@pytest.mark.parametrize(("inside", "shown"), [("", "."), ("rules", ".."), ("reference/deep", "../..")])
def test_the_one_in_which_one_stands(inside: str, shown: str, top: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also from a folder in it, and whatever else there is."""
    settings(top, '[tool.regelproef]\nrulebooks = ["other"]\n')
    book = put(top / "deep" / "book")
    (book / inside).mkdir(parents=True, exist_ok=True)
    monkeypatch.chdir(book / inside)
    assert found(choose(None)) == (How.STANDING, [shown])


@pytest.mark.parametrize("name", ["pyproject.toml", "regelproef.toml"])
@pytest.mark.parametrize("here", [".", "docs/deep"])
def test_what_the_settings_name(name: str, here: str, top: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """From the top, and from any folder below it; folders are relative to the file."""
    put(top / "spec" / "one"), put(top / "spec" / "two"), put(top / "law" / "three")
    settings(top, ("[tool.regelproef]\n" if name == "pyproject.toml" else "") + 'rulebooks = ["law/three", "spec/one"]\n', name)
    (top / here).mkdir(parents=True, exist_ok=True)
    monkeypatch.chdir(top / here)
    way = "" if here == "." else "../../"
    choice = choose(None)
    assert (found(choice), choice.by) == ((How.SETTINGS, [f"{way}law/three", f"{way}spec/one"]), f"{way}{name}")


def test_settings_that_say_nothing_of_it_are_passed_over(top: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Those of another tool, also where they are no TOML, and those above are asked."""
    put(top / "book")
    settings(top, 'rulebooks = ["book"]\n', "regelproef.toml")
    settings(top, "[tool.regelproef]\nrulebooks = []\n")  # the other file goes first
    settings(top / "sub", "[tool.other]\nx = 1\n")
    settings(top / "sub" / "deep", "[[[ no TOML\n")
    settings(top / "sub" / "deep" / "er", "[tool.regelproef]\n")
    monkeypatch.chdir(top / "sub" / "deep" / "er")
    assert found(choose(None)) == (How.SETTINGS, ["../../../book"])


def test_the_only_one_below_spec(top: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of this folder or one above; what is no rulebook, or a link, is none of them."""
    (top / "spec" / "empty").mkdir(parents=True)
    (top / "spec" / "link").symlink_to(PARKING)
    put(top / "spec" / "book")
    (top / "docs").mkdir()
    monkeypatch.chdir(top / "docs")
    assert found(choose(None)) == (How.SPEC, ["../spec/book"])


def test_several_below_spec_are_several_to_choose_from(top: Path) -> None:
    """The packaged one is for where there is none at all."""
    put(top / "spec" / "b"), put(top / "spec" / "a")
    assert found(choose(None)) == (How.SPEC, ["spec/a", "spec/b"])
    with pytest.raises(Unusable) as refused:
        choose(None).one()
    assert "spec/a, spec/b" in say("en", refused.value.findings[0].message)


@pytest.mark.usefixtures("top")
def test_the_packaged_one_where_there_is_none() -> None:
    """And it says so."""
    choice = choose(None)
    assert choice.how is How.PACKAGED and [place.folder for place in choice.places] == [one.folder for one in packaged_rulebooks(unnamed=True)]
    assert "no rulebook stands here" in say("en", choice.told)


def test_without_a_repository_the_whole_way_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """There is no top but that of the file system."""
    put(tmp_path)
    (tmp_path / "a" / "b").mkdir(parents=True)
    monkeypatch.chdir(tmp_path / "a" / "b")
    assert found(choose(None)) == (How.STANDING, ["../.."])


# -- settings that are wrong ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("table", "key"),
    [
        ('rulebook = ["book"]', "settings-key"),
        ('rulebooks = "book"', "settings-list"),
        ("rulebooks = []", "settings-list"),
        ("rulebooks = [1]", "settings-list"),
        ('rulebooks = [""]', "settings-list"),
        ('rulebooks = ["book", "book"]', "settings-twice"),
        (f"rulebooks = {[f'{n}' for n in range(101)]}", "settings-twice"),
        ('rulebooks = ["book", "nowhere"]', "settings-no-rulebook"),
        ('rulebooks = ["../book"]', "settings-outside"),
        ('rulebooks = ["/etc"]', "settings-outside"),
        ('rulebooks = ["link"]', "settings-outside"),
        ('rulebooks = ["a\\u0000b"]', "settings-outside"),
    ],
)
def test_settings_that_cannot_be_used(table: str, key: str, top: Path) -> None:
    """They are refused with the file, in both of them."""
    put(top / "book"), put(top.parent / "book")
    (top / "link").symlink_to(PARKING)
    for name, content in (("pyproject.toml", f"[tool.regelproef]\n{table}\n"), ("regelproef.toml", f"{table}\n")):
        settings(top, content, name)
        finding = refusal()
        assert (finding.code, finding.message.key, finding.message.params["file"]) == ("settings", key, name)
        (top / name).unlink()


def test_a_misspelt_setting_says_which_was_meant(top: Path) -> None:
    """As everywhere."""
    settings(top, 'rulebooks_ = ["book"]\n', "regelproef.toml")
    finding = refusal()
    assert finding.help is not None and finding.help.params["name"] == "rulebooks"


@pytest.mark.parametrize(("content", "line"), [("# one\nrulebooks = [\n\n  = 2]\n", 4), ('# regelproef\nx = """', 2), ("x = 1\nx = 2\n", 2)])
def test_what_is_no_toml_is_shown_at_its_place(content: str, line: int, top: Path) -> None:
    """With the line that TOML names."""
    settings(top, content, "regelproef.toml")
    finding = refusal()
    assert (finding.message.key, finding.labels[0].span.line) == ("settings-toml", line)


@pytest.mark.parametrize("content", ["x = " + "[" * 100_000, "tool = 1\n[regelproef]\n", "# " + "x" * 3_000_000 + "regelproef", "\0"])
def test_hostile_settings_end_in_a_sentence(content: str, top: Path) -> None:
    """No traceback, and no endless reading."""
    for name in ("pyproject.toml", "regelproef.toml"):
        settings(top, content, name)
        try:
            assert choose(None).how is How.PACKAGED
        except Unusable as error:
            assert error.findings[0].code in {"settings", "folder", "yaml"}
        (top / name).unlink()


def test_settings_are_not_read_through_a_link_that_leads_out(top: Path) -> None:
    """A file elsewhere is not shown; one in the repository may be linked."""
    put(top / "book")
    outside = top.parent / "secret.toml"
    outside.write_text("password = [\n", encoding="utf-8")
    (top / "regelproef.toml").symlink_to(outside)
    assert refusal().message.key == "settings-link"
    settings(top, 'rulebooks = ["book"]\n', "real.toml")
    (top / "regelproef.toml").unlink()
    (top / "regelproef.toml").symlink_to("real.toml")
    assert found(choose(None)) == (How.SETTINGS, ["book"])


# -- from Python ------------------------------------------------------------------------------------------------------------------


def test_load_chooses_in_the_same_way(top: Path) -> None:
    """One, or what there is to choose from."""
    put(top / "spec" / "a")
    assert (regelproef.load().root, regelproef.load("spec/a").root) == ("spec/a", "spec/a")
    put(top / "spec" / "b")
    with pytest.raises(Unusable, match="which-several"):
        regelproef.load()
    assert regelproef.load(Path("spec") / "b").root == "spec/b"
    (packaged, *_) = packaged_rulebooks()
    assert regelproef.load(packaged.name).digest == regelproef.load(os.fspath(packaged.folder)).digest
