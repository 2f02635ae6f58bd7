"""Asking an address on the web: one HTTP POST a person, with the same JSON as on standard input.

In: an http or https address and fixtures. Out: `Answers`. An address that cannot be reached is one trouble, not one for each person.
"""

from __future__ import annotations

import http.client
import json
import time
import urllib.error
import urllib.request
from collections.abc import Sequence

from regelproef.answer.finding import Unusable, load_error
from regelproef.answer.text import text
from regelproef.conform.answers import Answers, take
from regelproef.conform.fixtures import Expected

MAX_ANSWER = 10_000_000


def ask_url(url: str, fixtures: Sequence[Expected], seconds: float) -> Answers:
    """Ask about every person until the time is up.

    Raises:
        Unusable: when the address is not one of the web.
    """
    if not url.lower().startswith(("http://", "https://")):
        raise Unusable((load_error("implementation", None, text("url-form", url=url)),))
    answers, answered, end = Answers(), set[str](), time.monotonic() + seconds
    for one in fixtures:
        left = end - time.monotonic()
        if left <= 0:
            answers.trouble("hang", detail=f"no end within {seconds:g} seconds")
            break
        try:
            body = _post(url, one, left)
            take(answers, json.loads(body), frozenset({one.id}), answered, one.id)
        except urllib.error.HTTPError as error:
            answers.trouble("error", one.id, f"HTTP {error.code}")
        except TimeoutError:
            answers.trouble("hang", one.id, f"no answer within {seconds:g} seconds")
            break
        except (urllib.error.URLError, http.client.HTTPException, OSError) as error:
            answers.trouble("unreachable", detail=str(error))
            break
        except (ValueError, RecursionError) as error:
            answers.trouble("malformed", one.id, str(error))
    return answers


def _post(url: str, one: Expected, seconds: float) -> bytes:
    data = json.dumps(one.request, ensure_ascii=False).encode("utf-8")
    request = urllib.request.Request(url, data=data, headers={"Content-Type": "application/json"}, method="POST")
    with urllib.request.urlopen(request, timeout=max(0.001, seconds)) as answer:
        return bytes(answer.read(MAX_ANSWER))
