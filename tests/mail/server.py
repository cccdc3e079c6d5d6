"""A mail server that takes mail for nobody: it prints every message as a line of JSON, read by Python's own parser.

The first line is the port. It ends with its standard input, so that it does not outlive who started it.
"""

import argparse
import asyncio
import email
import email.policy
import json
import ssl
import sys

from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("--certificate", help="PEM; mail is then taken over STARTTLS only")
    parser.add_argument("--key")
    parser.add_argument("--login", help="USER:PASSWORD; mail is then taken from that user only")
    parser.add_argument("--answers", default="", help="what to answer to the first recipients, one a line")
    parser.add_argument("--delay", type=float, default=0, help="seconds between taking a mail and saying so")
    parser.add_argument("--port", type=int, default=0)
    return parser.parse_args()


class Handler:
    def __init__(self, answers, delay):
        self.answers = answers
        self.delay = delay

    async def handle_RCPT(self, server, session, envelope, address, options):
        if self.answers:
            return self.answers.pop(0)
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 Recipient OK"

    async def handle_DATA(self, server, session, envelope):
        message = email.message_from_bytes(envelope.content, policy=email.policy.default)
        leaves = [part for part in message.walk() if not part.is_multipart()]
        print(json.dumps({
            "sender": envelope.mail_from,
            "recipients": envelope.rcpt_tos,
            "encrypted": session.ssl is not None,
            "authenticated": bool(session.authenticated),
            "headers": {name.lower(): str(value) for name, value in message.items()},
            "type": message.get_content_type(),
            "parts": [{
                "type": part.get_content_type(),
                "charset": part.get_content_charset(),
                "text": part.get_content(),
            } for part in leaves],
            "defects": [repr(defect) for part in message.walk() for defect in part.defects],
        }), flush=True)
        await asyncio.sleep(self.delay)
        return "250 2.0.0 Taken"


async def main():
    chosen = arguments()
    settings = {"hostname": "mail.test"}
    if chosen.certificate:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(chosen.certificate, chosen.key)
        settings |= {"tls_context": context, "require_starttls": True}
    if chosen.login:
        def check(server, session, envelope, mechanism, data):
            good = isinstance(data, LoginPassword) and b":".join([data.login, data.password]) == chosen.login.encode()
            return AuthResult(success=good)
        settings |= {"authenticator": check, "auth_required": True}
    handler = Handler(chosen.answers.splitlines(), chosen.delay)
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: SMTP(handler, **settings), "127.0.0.1", chosen.port)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)


asyncio.run(main())
