"""A package of another solver, which need not be installed.

In: the name of a module, and the names that are asked of it. Out: the module. Whatever is wrong with what stands there is an `ImportError` that names
the package, so that whoever runs a command is told what to install.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any


def loaded(module: str, *names: str) -> Any:
    """
    Raises:
        ImportError: when the module cannot be loaded, or lacks one of these names.
    """
    try:
        found = import_module(module)
        for name in names:
            getattr(found, name)
    except Exception as error:
        raise ImportError(str(error), name=module.partition(".")[0]) from error
    return found
