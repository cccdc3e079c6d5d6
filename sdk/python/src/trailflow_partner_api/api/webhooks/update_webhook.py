from http import HTTPStatus
from typing import Any, cast
from urllib.parse import quote

import httpx

from ...client import AuthenticatedClient, Client
from ...types import Response, UNSET
from ... import errors

from ...models.error_envelope import ErrorEnvelope
from ...models.update_webhook_request import UpdateWebhookRequest
from ...models.webhook_envelope import WebhookEnvelope
from typing import cast



def _get_kwargs(
    id: str,
    *,
    body: UpdateWebhookRequest,

) -> dict[str, Any]:
    headers: dict[str, Any] = {}


    

    

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/v1/webhooks/{id}".format(id=quote(str(id), safe=""),),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs



def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> ErrorEnvelope | WebhookEnvelope | None:
    if response.status_code == 200:
        response_200 = WebhookEnvelope.from_dict(response.json())



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


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[ErrorEnvelope | WebhookEnvelope]:
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
    body: UpdateWebhookRequest,

) -> Response[ErrorEnvelope | WebhookEnvelope]:
    """ Change a webhook subscription

     Changes the fields that you send; the others stay. A new `url` is checked as the URL of a new
    subscription is. Deliveries that are queued go to the new URL, with the id that they have. Set
    `state` to PAUSED to have events wait, each for up to 72 hours, and to ACTIVE to have what waits
    delivered. A subscription that Trailflow paused (`pausedReason` is `STAFF`) is resumed by Trailflow
    only: 409 `conflict`. Sending the same change again changes nothing.

    Args:
        id (str):
        body (UpdateWebhookRequest): What to change of a subscription. What is left out stays.
            Example: {'url': 'https://partner.example/webhooks/trailflow-2'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | WebhookEnvelope]
     """


    kwargs = _get_kwargs(
        id=id,
body=body,

    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)

def sync(
    id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateWebhookRequest,

) -> ErrorEnvelope | WebhookEnvelope | None:
    """ Change a webhook subscription

     Changes the fields that you send; the others stay. A new `url` is checked as the URL of a new
    subscription is. Deliveries that are queued go to the new URL, with the id that they have. Set
    `state` to PAUSED to have events wait, each for up to 72 hours, and to ACTIVE to have what waits
    delivered. A subscription that Trailflow paused (`pausedReason` is `STAFF`) is resumed by Trailflow
    only: 409 `conflict`. Sending the same change again changes nothing.

    Args:
        id (str):
        body (UpdateWebhookRequest): What to change of a subscription. What is left out stays.
            Example: {'url': 'https://partner.example/webhooks/trailflow-2'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | WebhookEnvelope
     """


    return sync_detailed(
        id=id,
client=client,
body=body,

    ).parsed

async def asyncio_detailed(
    id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateWebhookRequest,

) -> Response[ErrorEnvelope | WebhookEnvelope]:
    """ Change a webhook subscription

     Changes the fields that you send; the others stay. A new `url` is checked as the URL of a new
    subscription is. Deliveries that are queued go to the new URL, with the id that they have. Set
    `state` to PAUSED to have events wait, each for up to 72 hours, and to ACTIVE to have what waits
    delivered. A subscription that Trailflow paused (`pausedReason` is `STAFF`) is resumed by Trailflow
    only: 409 `conflict`. Sending the same change again changes nothing.

    Args:
        id (str):
        body (UpdateWebhookRequest): What to change of a subscription. What is left out stays.
            Example: {'url': 'https://partner.example/webhooks/trailflow-2'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | WebhookEnvelope]
     """


    kwargs = _get_kwargs(
        id=id,
body=body,

    )

    response = await client.get_async_httpx_client().request(
        **kwargs
    )

    return _build_response(client=client, response=response)

async def asyncio(
    id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateWebhookRequest,

) -> ErrorEnvelope | WebhookEnvelope | None:
    """ Change a webhook subscription

     Changes the fields that you send; the others stay. A new `url` is checked as the URL of a new
    subscription is. Deliveries that are queued go to the new URL, with the id that they have. Set
    `state` to PAUSED to have events wait, each for up to 72 hours, and to ACTIVE to have what waits
    delivered. A subscription that Trailflow paused (`pausedReason` is `STAFF`) is resumed by Trailflow
    only: 409 `conflict`. Sending the same change again changes nothing.

    Args:
        id (str):
        body (UpdateWebhookRequest): What to change of a subscription. What is left out stays.
            Example: {'url': 'https://partner.example/webhooks/trailflow-2'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | WebhookEnvelope
     """


    return (await asyncio_detailed(
        id=id,
client=client,
body=body,

    )).parsed
