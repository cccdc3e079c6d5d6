"""Sends every request of the collection as Postman would, to the server in TRAILFLOW_URL; see scripts/test-sdk.

The examples' ids are nobody's, so a request may find nothing; what it must be is one that the API understands.
"""

import json
import os
import pathlib
import re
import urllib.error
import urllib.request
import uuid
from typing import Any

COLLECTION = json.loads((pathlib.Path(__file__).parent / "trailflow.postman_collection.json").read_text())
VARIABLES = {"baseUrl": os.environ["TRAILFLOW_URL"], "apiKey": os.environ["TRAILFLOW_API_KEY"]}


def main() -> None:
    assert {it["key"] for it in COLLECTION["variable"]} == set(VARIABLES)
    items = [item for folder in COLLECTION["item"] for item in folder["item"]]
    for item in items:
        status, body = send(item["request"])
        found = status in (200, 201) or (status == 404 and "not_found" in body)
        assert found, (item["name"], status, body)
    print(f"Postman: {len(items)} requests were sent and understood")


def send(request: dict[str, Any]) -> tuple[int, str]:
    url = request["url"]["raw"]
    for variable in request["url"]["variable"]:
        url = url.replace(f":{variable['key']}", variable["value"])
    headers = {it["key"]: fill(it["value"]) for it in request["header"]}
    if request.get("auth", COLLECTION["auth"])["type"] == "bearer":
        headers["Authorization"] = f"Bearer {fill(COLLECTION['auth']['bearer'][0]['value'])}"
    body = request["body"]["raw"].encode() if "body" in request else None
    sent = urllib.request.Request(fill(url), method=request["method"], headers=headers, data=body)
    try:
        with urllib.request.urlopen(sent, timeout=30) as response:
            return response.status, response.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()


def fill(text: str) -> str:
    return re.sub(r"\{\{(.+?)\}\}", lambda it: str(uuid.uuid4()) if it[1] == "$guid" else VARIABLES[it[1]], text)


main()
