"""The one end of every command: whatever happens, there is an exit code and a sentence, never a traceback.

In: how to get the arguments of a command, and what they seem to ask for. Out: its exit code.

0    all good
1    findings
2    nothing could be done: wrong use, a rulebook that cannot be used, a file that cannot be read or written, a defect of this program
3    undecided, and nothing worse; also where memory ran out, and where the engine contradicts itself, whatever else was found
130  interrupted

No other place catches an `EngineError`. What a failure looks like is `cli.output`, which is imported only then.
"""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from importlib import import_module

from regelproef.answer.text import text
from regelproef.cli.language import language_of
from regelproef.cli.missing import missing


def run(parse: Callable[[], argparse.Namespace | int], meant: argparse.Namespace) -> int:
    """Run the command that the parsed arguments choose, unless they already say all (an exit code)."""
    arguments = meant
    try:
        parsed = parse()
        if isinstance(parsed, int):
            code = parsed
        else:
            arguments = parsed
            code = import_module("regelproef.cli.timings").timed(arguments) if arguments.timings else arguments.module.run(arguments)
        sys.stdout.flush()
        return code
    except KeyboardInterrupt:
        return _interrupted(arguments)
    except BrokenPipeError:  # whoever read has left
        return 2
    except (Exception, SystemExit) as error:  # SystemExit: an implementation that is tried may not choose our exit code
        if _tells_of_an_interrupt(error):
            return _interrupted(arguments)
        return 2 if isinstance(error.__context__, BrokenPipeError) else _failed(error, arguments)
    finally:
        _keep_answers(arguments)
        _let_go_of_output()


def _keep_answers(arguments: argparse.Namespace) -> None:
    """For the next run; nothing hangs on it."""
    recall = getattr(arguments, "recall", None)
    if recall is not None:
        with suppress(Exception, KeyboardInterrupt):
            recall.memory.close()


def _tells_of_an_interrupt(error: BaseException) -> bool:
    """It came while a library was handed something, and the library made an error of its own of it."""
    if type(error).__module__.partition(".")[0] == "regelproef":
        return False
    told = ""
    with suppress(Exception):  # an error need not even be able to say what it is
        told = str(error)
    return "KeyboardInterrupt" in told or isinstance(error.__cause__ or error.__context__, KeyboardInterrupt)


def _interrupted(arguments: argparse.Namespace) -> int:
    told = "interrupted"
    with suppress(Exception):  # whatever stands in the way, the code is said
        told = import_module("regelproef.words.say").say(language_of(arguments), text("interrupted"))
    import_module("regelproef.cli.interrupt").say_interrupted(told)
    return 130


def exit_code(*, wrong: bool, undecided: bool) -> int:
    """1 when something is wrong, 3 when something is undecided and nothing worse, else 0."""
    return 1 if wrong else 3 if undecided else 0


def prepare_streams() -> bool:
    """Let whatever is said be written on any machine: in UTF-8 but on a terminal, and escaped where that fails. False: nobody can hear us."""
    if sys.stderr is None:
        sys.stderr = io.StringIO()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="backslashreplace")
    if sys.stdout is None:
        print("regelproef: standard output is closed", file=sys.stderr)
    return sys.stdout is not None


def _failed(error: BaseException, arguments: argparse.Namespace) -> int:
    try:
        code: int = import_module("regelproef.cli.output").fail(error, arguments)
        sys.stdout.flush()
        return code
    except BrokenPipeError:  # whoever read has left
        return 2
    except Exception as further:  # not even that can be said
        with suppress(OSError, ValueError):
            print("regelproef:", "; ".join(dict.fromkeys(_plainly(one, arguments) for one in (error, further))), file=sys.stderr)
        return 2


def _plainly(error: BaseException, arguments: argparse.Namespace) -> str:
    with suppress(Exception):  # where not even that can be said, its kind is
        if needed := missing(error):
            return str(import_module("regelproef.words.say").say(language_of(arguments), needed))
    return (error.strerror if isinstance(error, OSError) else "") or type(error).__name__


def _let_go_of_output() -> None:
    """What could not be written is not tried again when Python ends."""
    try:
        sys.stdout.flush()
    except (OSError, ValueError):
        with suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
