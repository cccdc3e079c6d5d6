"""Verifies deliveries with examples/webhooks/verify.py, or with the Standard Webhooks library (`library`).

A delivery is a line of JSON on standard input: secret, now, headers, body (base64). The answer is a line:
accepted, or refused.
"""

import base64
import json
import sys
import pathlib

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).parents[2] / "examples/webhooks"))


def by_snippet(delivery, body):
    from verify import verify

    return verify(delivery["headers"], body, delivery["secret"], delivery["now"])


def by_library(delivery, body):
    from standardwebhooks.webhooks import Webhook, WebhookVerificationError

    try:
        Webhook(delivery["secret"].removeprefix("tf")).verify(body, delivery["headers"])
        return True
    except WebhookVerificationError:
        return False


verifies = by_library if sys.argv[1:] == ["library"] else by_snippet
for line in sys.stdin:
    delivery = json.loads(line)
    print("accepted" if verifies(delivery, base64.b64decode(delivery["body"])) else "refused")
