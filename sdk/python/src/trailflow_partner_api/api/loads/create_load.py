from http import HTTPStatus
from typing import Any, cast
from urllib.parse import quote

import httpx

from ...client import AuthenticatedClient, Client
from ...types import Response, UNSET
from ... import errors

from ...models.create_load_request import CreateLoadRequest
from ...models.error_envelope import ErrorEnvelope
from ...models.load_envelope import LoadEnvelope
from typing import cast



def _get_kwargs(
    *,
    body: CreateLoadRequest,
    idempotency_key: str,

) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["Idempotency-Key"] = idempotency_key



    

    

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/loads",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs



def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> ErrorEnvelope | LoadEnvelope | None:
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
    body: CreateLoadRequest,
    idempotency_key: str,

) -> Response[ErrorEnvelope | LoadEnvelope]:
    """ Create a load

     Creates a load with its references, equipment and stops. An `externalId` that another load of the
    organization already has is a 409 `conflict`; to create or update in one go, use the upsert route. A
    load may be created in any status. Sends the event `load.created`.

    Args:
        idempotency_key (str):
        body (CreateLoadRequest): A load to create. What is left out is null, empty or the
            default. Example: {'orderNumber': 'ORD-1001', 'externalId': 'TMS-88412', 'status':
            'PENDING', 'rate': 2450, 'customerId': 'customer_019c8a31f2007d05a1c4093be7f6528d'}.

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
    body: CreateLoadRequest,
    idempotency_key: str,

) -> ErrorEnvelope | LoadEnvelope | None:
    """ Create a load

     Creates a load with its references, equipment and stops. An `externalId` that another load of the
    organization already has is a 409 `conflict`; to create or update in one go, use the upsert route. A
    load may be created in any status. Sends the event `load.created`.

    Args:
        idempotency_key (str):
        body (CreateLoadRequest): A load to create. What is left out is null, empty or the
            default. Example: {'orderNumber': 'ORD-1001', 'externalId': 'TMS-88412', 'status':
            'PENDING', 'rate': 2450, 'customerId': 'customer_019c8a31f2007d05a1c4093be7f6528d'}.

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
    body: CreateLoadRequest,
    idempotency_key: str,

) -> Response[ErrorEnvelope | LoadEnvelope]:
    """ Create a load

     Creates a load with its references, equipment and stops. An `externalId` that another load of the
    organization already has is a 409 `conflict`; to create or update in one go, use the upsert route. A
    load may be created in any status. Sends the event `load.created`.

    Args:
        idempotency_key (str):
        body (CreateLoadRequest): A load to create. What is left out is null, empty or the
            default. Example: {'orderNumber': 'ORD-1001', 'externalId': 'TMS-88412', 'status':
            'PENDING', 'rate': 2450, 'customerId': 'customer_019c8a31f2007d05a1c4093be7f6528d'}.

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
    body: CreateLoadRequest,
    idempotency_key: str,

) -> ErrorEnvelope | LoadEnvelope | None:
    """ Create a load

     Creates a load with its references, equipment and stops. An `externalId` that another load of the
    organization already has is a 409 `conflict`; to create or update in one go, use the upsert route. A
    load may be created in any status. Sends the event `load.created`.

    Args:
        idempotency_key (str):
        body (CreateLoadRequest): A load to create. What is left out is null, empty or the
            default. Example: {'orderNumber': 'ORD-1001', 'externalId': 'TMS-88412', 'status':
            'PENDING', 'rate': 2450, 'customerId': 'customer_019c8a31f2007d05a1c4093be7f6528d'}.

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
