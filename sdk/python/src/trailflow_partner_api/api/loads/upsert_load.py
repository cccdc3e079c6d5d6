from http import HTTPStatus
from typing import Any, cast
from urllib.parse import quote

import httpx

from ...client import AuthenticatedClient, Client
from ...types import Response, UNSET
from ... import errors

from ...models.error_envelope import ErrorEnvelope
from ...models.load_envelope import LoadEnvelope
from ...models.upsert_load_request import UpsertLoadRequest
from typing import cast



def _get_kwargs(
    *,
    body: UpsertLoadRequest,
    idempotency_key: str,

) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["Idempotency-Key"] = idempotency_key



    

    

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/loads/upsert",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs



def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> ErrorEnvelope | LoadEnvelope | None:
    if response.status_code == 200:
        response_200 = LoadEnvelope.from_dict(response.json())



        return response_200

    if response.status_code == 201:
        response_201 = LoadEnvelope.from_dict(response.json())



        return response_201

    if response.status_code == 400:
        response_400 = ErrorEnvelope.from_dict(response.json())



        return response_400

    if response.status_code == 401:
        response_401 = ErrorEnvelope.from_dict(response.json())



        return response_401

    if response.status_code == 403:
        response_403 = ErrorEnvelope.from_dict(response.json())



        return response_403

    if response.status_code == 408:
        response_408 = ErrorEnvelope.from_dict(response.json())



        return response_408

    if response.status_code == 409:
        response_409 = ErrorEnvelope.from_dict(response.json())



        return response_409

    if response.status_code == 413:
        response_413 = ErrorEnvelope.from_dict(response.json())



        return response_413

    if response.status_code == 415:
        response_415 = ErrorEnvelope.from_dict(response.json())



        return response_415

    if response.status_code == 429:
        response_429 = ErrorEnvelope.from_dict(response.json())



        return response_429

    if response.status_code == 500:
        response_500 = ErrorEnvelope.from_dict(response.json())



        return response_500

    if response.status_code == 503:
        response_503 = ErrorEnvelope.from_dict(response.json())



        return response_503

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[ErrorEnvelope | LoadEnvelope]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: UpsertLoadRequest,
    idempotency_key: str,

) -> Response[ErrorEnvelope | LoadEnvelope]:
    """ Create or update a load by externalId

     Finds the load with your `externalId`. If there is none, one is created: then `orderNumber`
    is required, and fields that you omit get the defaults of the create route. If there is one,
    it is updated: an omitted field stays unchanged, `null` clears it, and `references` and
    `stops` replace the whole list.

    A stop keeps its `id` while it is the same stop, wherever it stands in the list. Send the
    `id` to say so. A stop without one takes the first of the load's stops that is not taken yet
    and has, in this order of preference: the same content; the same `type`, name and address;
    the same `type`, city, state and country. A stop that matches none gets a new id.

    A new `status` must be one that the status route would accept; otherwise the response is 409
    `conflict` and nothing changes. An update that changes nothing is a success without an
    event. Otherwise sends `load.created` for a new load, and for an old one `load.updated` when
    anything but the status changed and `load.status_changed` when the status did.

    Args:
        idempotency_key (str):
        body (UpsertLoadRequest): A load to create or update. On an update, an omitted field stays
            unchanged and null clears it. Example: {'externalId': 'TMS-88412', 'orderNumber':
            'ORD-1001', 'rate': 2600, 'notes': None}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | LoadEnvelope]
     """


    kwargs = _get_kwargs(
        body=body,
idempotency_key=idempotency_key,

    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)

def sync(
    *,
    client: AuthenticatedClient | Client,
    body: UpsertLoadRequest,
    idempotency_key: str,

) -> ErrorEnvelope | LoadEnvelope | None:
    """ Create or update a load by externalId

     Finds the load with your `externalId`. If there is none, one is created: then `orderNumber`
    is required, and fields that you omit get the defaults of the create route. If there is one,
    it is updated: an omitted field stays unchanged, `null` clears it, and `references` and
    `stops` replace the whole list.

    A stop keeps its `id` while it is the same stop, wherever it stands in the list. Send the
    `id` to say so. A stop without one takes the first of the load's stops that is not taken yet
    and has, in this order of preference: the same content; the same `type`, name and address;
    the same `type`, city, state and country. A stop that matches none gets a new id.

    A new `status` must be one that the status route would accept; otherwise the response is 409
    `conflict` and nothing changes. An update that changes nothing is a success without an
    event. Otherwise sends `load.created` for a new load, and for an old one `load.updated` when
    anything but the status changed and `load.status_changed` when the status did.

    Args:
        idempotency_key (str):
        body (UpsertLoadRequest): A load to create or update. On an update, an omitted field stays
            unchanged and null clears it. Example: {'externalId': 'TMS-88412', 'orderNumber':
            'ORD-1001', 'rate': 2600, 'notes': None}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | LoadEnvelope
     """


    return sync_detailed(
        client=client,
body=body,
idempotency_key=idempotency_key,

    ).parsed

async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: UpsertLoadRequest,
    idempotency_key: str,

) -> Response[ErrorEnvelope | LoadEnvelope]:
    """ Create or update a load by externalId

     Finds the load with your `externalId`. If there is none, one is created: then `orderNumber`
    is required, and fields that you omit get the defaults of the create route. If there is one,
    it is updated: an omitted field stays unchanged, `null` clears it, and `references` and
    `stops` replace the whole list.

    A stop keeps its `id` while it is the same stop, wherever it stands in the list. Send the
    `id` to say so. A stop without one takes the first of the load's stops that is not taken yet
    and has, in this order of preference: the same content; the same `type`, name and address;
    the same `type`, city, state and country. A stop that matches none gets a new id.

    A new `status` must be one that the status route would accept; otherwise the response is 409
    `conflict` and nothing changes. An update that changes nothing is a success without an
    event. Otherwise sends `load.created` for a new load, and for an old one `load.updated` when
    anything but the status changed and `load.status_changed` when the status did.

    Args:
        idempotency_key (str):
        body (UpsertLoadRequest): A load to create or update. On an update, an omitted field stays
            unchanged and null clears it. Example: {'externalId': 'TMS-88412', 'orderNumber':
            'ORD-1001', 'rate': 2600, 'notes': None}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | LoadEnvelope]
     """


    kwargs = _get_kwargs(
        body=body,
idempotency_key=idempotency_key,

    )

    response = await client.get_async_httpx_client().request(
        **kwargs
    )

    return _build_response(client=client, response=response)

async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: UpsertLoadRequest,
    idempotency_key: str,

) -> ErrorEnvelope | LoadEnvelope | None:
    """ Create or update a load by externalId

     Finds the load with your `externalId`. If there is none, one is created: then `orderNumber`
    is required, and fields that you omit get the defaults of the create route. If there is one,
    it is updated: an omitted field stays unchanged, `null` clears it, and `references` and
    `stops` replace the whole list.

    A stop keeps its `id` while it is the same stop, wherever it stands in the list. Send the
    `id` to say so. A stop without one takes the first of the load's stops that is not taken yet
    and has, in this order of preference: the same content; the same `type`, name and address;
    the same `type`, city, state and country. A stop that matches none gets a new id.

    A new `status` must be one that the status route would accept; otherwise the response is 409
    `conflict` and nothing changes. An update that changes nothing is a success without an
    event. Otherwise sends `load.created` for a new load, and for an old one `load.updated` when
    anything but the status changed and `load.status_changed` when the status did.

    Args:
        idempotency_key (str):
        body (UpsertLoadRequest): A load to create or update. On an update, an omitted field stays
            unchanged and null clears it. Example: {'externalId': 'TMS-88412', 'orderNumber':
            'ORD-1001', 'rate': 2600, 'notes': None}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | LoadEnvelope
     """


    return (await asyncio_detailed(
        client=client,
body=body,
idempotency_key=idempotency_key,

    )).parsed
