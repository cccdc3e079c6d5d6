from http import HTTPStatus
from typing import Any, cast
from urllib.parse import quote

import httpx

from ...client import AuthenticatedClient, Client
from ...types import Response, UNSET
from ... import errors

from ...models.change_load_status_request import ChangeLoadStatusRequest
from ...models.error_envelope import ErrorEnvelope
from ...models.load_envelope import LoadEnvelope
from typing import cast



def _get_kwargs(
    id: str,
    *,
    body: ChangeLoadStatusRequest,
    idempotency_key: str,

) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["Idempotency-Key"] = idempotency_key



    

    

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/loads/{id}/status".format(id=quote(str(id), safe=""),),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs



def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> ErrorEnvelope | LoadEnvelope | None:
    if response.status_code == 200:
        response_200 = LoadEnvelope.from_dict(response.json())



        return response_200

    if response.status_code == 400:
        response_400 = ErrorEnvelope.from_dict(response.json())



        return response_400

    if response.status_code == 401:
        response_401 = ErrorEnvelope.from_dict(response.json())



        return response_401

    if response.status_code == 403:
        response_403 = ErrorEnvelope.from_dict(response.json())



        return response_403

    if response.status_code == 404:
        response_404 = ErrorEnvelope.from_dict(response.json())



        return response_404

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
    id: str,
    *,
    client: AuthenticatedClient | Client,
    body: ChangeLoadStatusRequest,
    idempotency_key: str,

) -> Response[ErrorEnvelope | LoadEnvelope]:
    """ Change a load's status

     Changes a load's status along PENDING, ASSIGNED, LOADED, IN_TRANSIT, DELIVERED, COMPLETED. Steps may
    be
    skipped going forward, except that COMPLETED is reached from DELIVERED only. The one step
    back is from ASSIGNED to PENDING. A load can become CANCELLED while it is PENDING, ASSIGNED
    or LOADED. COMPLETED and CANCELLED are final.

    Asking for the status that the load already has is a success without an event. Any other
    move is 409 `conflict`. A move sends the event `load.status_changed`.

    Args:
        id (str):
        idempotency_key (str):
        body (ChangeLoadStatusRequest): The new status of a load. Example: {'status':
            'DELIVERED'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | LoadEnvelope]
     """


    kwargs = _get_kwargs(
        id=id,
body=body,
idempotency_key=idempotency_key,

    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)

def sync(
    id: str,
    *,
    client: AuthenticatedClient | Client,
    body: ChangeLoadStatusRequest,
    idempotency_key: str,

) -> ErrorEnvelope | LoadEnvelope | None:
    """ Change a load's status

     Changes a load's status along PENDING, ASSIGNED, LOADED, IN_TRANSIT, DELIVERED, COMPLETED. Steps may
    be
    skipped going forward, except that COMPLETED is reached from DELIVERED only. The one step
    back is from ASSIGNED to PENDING. A load can become CANCELLED while it is PENDING, ASSIGNED
    or LOADED. COMPLETED and CANCELLED are final.

    Asking for the status that the load already has is a success without an event. Any other
    move is 409 `conflict`. A move sends the event `load.status_changed`.

    Args:
        id (str):
        idempotency_key (str):
        body (ChangeLoadStatusRequest): The new status of a load. Example: {'status':
            'DELIVERED'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | LoadEnvelope
     """


    return sync_detailed(
        id=id,
client=client,
body=body,
idempotency_key=idempotency_key,

    ).parsed

async def asyncio_detailed(
    id: str,
    *,
    client: AuthenticatedClient | Client,
    body: ChangeLoadStatusRequest,
    idempotency_key: str,

) -> Response[ErrorEnvelope | LoadEnvelope]:
    """ Change a load's status

     Changes a load's status along PENDING, ASSIGNED, LOADED, IN_TRANSIT, DELIVERED, COMPLETED. Steps may
    be
    skipped going forward, except that COMPLETED is reached from DELIVERED only. The one step
    back is from ASSIGNED to PENDING. A load can become CANCELLED while it is PENDING, ASSIGNED
    or LOADED. COMPLETED and CANCELLED are final.

    Asking for the status that the load already has is a success without an event. Any other
    move is 409 `conflict`. A move sends the event `load.status_changed`.

    Args:
        id (str):
        idempotency_key (str):
        body (ChangeLoadStatusRequest): The new status of a load. Example: {'status':
            'DELIVERED'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | LoadEnvelope]
     """


    kwargs = _get_kwargs(
        id=id,
body=body,
idempotency_key=idempotency_key,

    )

    response = await client.get_async_httpx_client().request(
        **kwargs
    )

    return _build_response(client=client, response=response)

async def asyncio(
    id: str,
    *,
    client: AuthenticatedClient | Client,
    body: ChangeLoadStatusRequest,
    idempotency_key: str,

) -> ErrorEnvelope | LoadEnvelope | None:
    """ Change a load's status

     Changes a load's status along PENDING, ASSIGNED, LOADED, IN_TRANSIT, DELIVERED, COMPLETED. Steps may
    be
    skipped going forward, except that COMPLETED is reached from DELIVERED only. The one step
    back is from ASSIGNED to PENDING. A load can become CANCELLED while it is PENDING, ASSIGNED
    or LOADED. COMPLETED and CANCELLED are final.

    Asking for the status that the load already has is a success without an event. Any other
    move is 409 `conflict`. A move sends the event `load.status_changed`.

    Args:
        id (str):
        idempotency_key (str):
        body (ChangeLoadStatusRequest): The new status of a load. Example: {'status':
            'DELIVERED'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | LoadEnvelope
     """


    return (await asyncio_detailed(
        id=id,
client=client,
body=body,
idempotency_key=idempotency_key,

    )).parsed
