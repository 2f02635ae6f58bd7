"""The server of the workbench: that of `serve`, which lets nobody in but the page itself.

In: a `Workbench`. Out: a `Server` on a free port of 127.0.0.1. Guarantees besides those of `serve`: a request is for exactly this address and port,
under no other name of this machine, and comes from no other page, also not from one of another port.
"""

from __future__ import annotations

from regelproef.answer.text import text
from regelproef.serve.oracle import Refusal
from regelproef.serve.server import Handler, Server
from regelproef.workbench.bench import Workbench

OWN = frozenset({"same-origin", "none"})  # where a request comes from, as browsers say it


class Own(Handler):
    """One request."""

    def heed_caller(self) -> None:
        own = f"127.0.0.1:{self.server.server_port}"
        hosts = self.headers.get_all("Host", [])
        if [one.strip() for one in hosts] != [own]:
            raise Refusal(403, text("serve-host", host=", ".join(hosts)[:100]), text("serve-host-help"))
        origins = self.headers.get_all("Origin", [])
        if any(one.strip() != f"http://{own}" for one in origins) or self.headers.get("Sec-Fetch-Site", "none") not in OWN:
            raise Refusal(403, text("serve-origin", origin=", ".join(origins)[:100]))


def serving(bench: Workbench, port: int = 0) -> Server:
    return Server(bench, port, Own)
