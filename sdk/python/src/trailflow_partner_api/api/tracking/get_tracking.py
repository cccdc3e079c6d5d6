from http import HTTPStatus
from typing import Any, cast
from urllib.parse import quote

import httpx

from ...client import AuthenticatedClient, Client
from ...types import Response, UNSET
from ... import errors

from ...models.error_envelope import ErrorEnvelope
from ...models.tracking_envelope import TrackingEnvelope
from typing import cast



def _get_kwargs(
    load_id: str,

) -> dict[str, Any]:
    

    

    

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/tracking/{load_id}".format(load_id=quote(str(load_id), safe=""),),
    }


    return _kwargs



def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> ErrorEnvelope | TrackingEnvelope | None:
    if response.status_code == 200:
        response_200 = TrackingEnvelope.from_dict(response.json())



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


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[ErrorEnvelope | TrackingEnvelope]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    load_id: str,
    *,
    client: AuthenticatedClient | Client,

) -> Response[ErrorEnvelope | TrackingEnvelope]:
    """ Get a load's tracking

     The latest position of a load, its next stop and the estimated arrival there. A load is tracked
    while it is ASSIGNED, LOADED or IN_TRANSIT; at other times the response says why there is no
    position instead of failing.

    Args:
        load_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | TrackingEnvelope]
     """


    kwargs = _get_kwargs(
        load_id=load_id,

    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)

def sync(
    load_id: str,
    *,
    client: AuthenticatedClient | Client,

) -> ErrorEnvelope | TrackingEnvelope | None:
    """ Get a load's tracking

     The latest position of a load, its next stop and the estimated arrival there. A load is tracked
    while it is ASSIGNED, LOADED or IN_TRANSIT; at other times the response says why there is no
    position instead of failing.

    Args:
        load_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | TrackingEnvelope
     """


    return sync_detailed(
        load_id=load_id,
client=client,

    ).parsed

async def asyncio_detailed(
    load_id: str,
    *,
    client: AuthenticatedClient | Client,

) -> Response[ErrorEnvelope | TrackingEnvelope]:
    """ Get a load's tracking

     The latest position of a load, its next stop and the estimated arrival there. A load is tracked
    while it is ASSIGNED, LOADED or IN_TRANSIT; at other times the response says why there is no
    position instead of failing.

    Args:
        load_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | TrackingEnvelope]
     """


    kwargs = _get_kwargs(
        load_id=load_id,

    )

    response = await client.get_async_httpx_client().request(
        **kwargs
    )

    return _build_response(client=client, response=response)

async def asyncio(
    load_id: str,
    *,
    client: AuthenticatedClient | Client,

) -> ErrorEnvelope | TrackingEnvelope | None:
    """ Get a load's tracking

     The latest position of a load, its next stop and the estimated arrival there. A load is tracked
    while it is ASSIGNED, LOADED or IN_TRANSIT; at other times the response says why there is no
    position instead of failing.

    Args:
        load_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | TrackingEnvelope
     """


    return (await asyncio_detailed(
        load_id=load_id,
client=client,

    )).parsed
