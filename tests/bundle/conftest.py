"""The bundles that these tests try, each made once."""

from __future__ import annotations

import pytest

from bundle.made import Made, make_awkward, make_parking


@pytest.fixture(scope="session")
def parking(tmp_path_factory: pytest.TempPathFactory) -> Made:
    return make_parking(tmp_path_factory.mktemp("parking"))


@pytest.fixture(scope="session")
def awkward(tmp_path_factory: pytest.TempPathFactory) -> Made:
    return make_awkward(tmp_path_factory.mktemp("awkward"))


@pytest.fixture(params=["parking", "awkward"])
def made(request: pytest.FixtureRequest) -> Made:
    found = request.getfixturevalue(request.param)
    assert isinstance(found, Made)
    return found
